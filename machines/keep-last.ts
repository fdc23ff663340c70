// Keeps the last answer of a pure function: between two entries of a case most of what its days are counted from stays as it is.

/** Computes only where an argument is another than the last time; arguments are compared by identity, so nothing may be changed in place. */
export function keepLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | null = null;
  return (...args) => {
    if (last === null || !isSame(last.args, args)) last = { args, answer: compute(...args) };
    return last.answer;
  };
}

/** The same function always has as many arguments. */
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < now.length; at += 1) if (before[at] !== now[at]) return false;
  return true;
}
