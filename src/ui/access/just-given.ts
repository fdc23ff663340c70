// The password somebody has chosen a moment ago on the page before: the next step, which asks for it, does not have to ask again. It is kept
// in the memory of this page alone, is taken once, and is let go of after a minute.

/** Milliseconds. */
const keptFor = 60_000;

let given: string | null = null;
let letsGo: ReturnType<typeof setTimeout> | undefined;

export function keepJustGiven(password: string): void {
  given = password;
  clearTimeout(letsGo);
  letsGo = setTimeout(() => (given = null), keptFor);
}

export const hasJustGiven = (): boolean => given !== null;

/** Null where none was given, and from the second time on. */
export function takeJustGiven(): string | null {
  const taken = given;
  given = null;
  return taken;
}
