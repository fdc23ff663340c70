// What the press answers: a file, or the characters that none of its fonts holds.
export type Printed =
  | { readonly code: 'printed'; readonly pdf: Uint8Array }
  | { readonly code: 'unprintable'; readonly characters: readonly string[] };
