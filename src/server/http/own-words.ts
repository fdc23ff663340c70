// What fields, parameters and codes of the interface are called, read from the document that describes it.

/** Worked out when first asked for: most servers are never sent anything malformed. */
export function wordsOf(documented: () => object): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  // Of a key that could change an object's nature nobody is the author.
  return () => (known ??= new Set(['__proto__', ...wordsIn(documented())]));
}

function* wordsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  const { properties, in: place, name, enum: codes } = part as Readonly<Record<string, unknown>>;
  if (typeof properties === 'object' && properties !== null) yield* Object.keys(properties);
  if (typeof place === 'string' && typeof name === 'string') yield name;
  if (Array.isArray(codes)) yield* codes.filter((code) => typeof code === 'string');
  for (const inner of Object.values(part)) yield* wordsIn(inner);
}
