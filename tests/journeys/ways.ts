// Where and with what the room is used: a desk with a mouse or with the keyboard alone, a telephone, a tablet between two people.

const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false };

export const ways = {
  mouse: desk,
  keyboard: desk,
  telephone: { viewport: { width: 390, height: 844 }, hasTouch: true },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
};
export type Way = keyof typeof ways;
const allWays = Object.keys(ways) as Way[];

/**
 * A mouse and a tablet find what the keyboard at the same desk and the finger on the smallest screen find: they are for
 * `npm run test:ways`, which goes all of them (decision 18).
 */
export const wayNames: readonly Way[] = process.env['ETAPPE_WAYS'] === 'all' ? allWays : ['keyboard', 'telephone'];
