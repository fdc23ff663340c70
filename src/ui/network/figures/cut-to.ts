// A name beside a drawing has only so much room; the table below has it whole.

/** Pixels: a letter is about so wide. */
export const letterWidth = 7.2;
/** Pixels between a name and the drawing. */
export const gap = 16;

export function cutTo(width: number): (name: string) => string {
  const letters = Math.floor((width - gap) / letterWidth);
  return (name) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name);
}
