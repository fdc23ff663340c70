// Makes `Date` tell another time: a function without surroundings, so that a browser page can be given it as well.

/**
 * `Date` without arguments and `Date.now` are `shift` milliseconds away from what they were, and run on from there.
 * Dates made from arguments, `instanceof`, subclasses, timers and `performance.now` stay as they are.
 * @param {number} shift
 */
export const shiftDate = (shift) => {
  const real = globalThis.Date;
  const read = real.now.bind(real);
  const shifted = new Proxy(real, {
    construct: (date, given, asked) => Reflect.construct(date, given.length === 0 ? [date.now()] : given, asked),
    apply: (date) => new date(date.now()).toString(),
  });
  real.now = () => read() + shift;
  // Libraries make dates like another one by `date.constructor`.
  real.prototype.constructor = shifted;
  globalThis.Date = shifted;
};
