// What was typed, read: nothing but blanks is nothing said.
export const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** NaN where it is no number: the schema refuses it at its place. */
export const numberOf = (text: string): number | null =>
  said(text) === null ? null : /^\d{1,5}$/u.test(text.trim()) ? Number(text) : Number.NaN;
