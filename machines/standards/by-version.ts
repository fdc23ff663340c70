// Looks a standard up among those this software knows. By its own name only: `toString` is no standard.

/** Throws for a standard that nobody has released, and names those that are. */
export function byVersion<T>(known: ReadonlyMap<string, T>, version: string, lacks: string): T {
  const found = known.get(version);
  if (found === undefined) throw new Error(`the standard '${version}' ${lacks} here; known are ${[...known.keys()].join(', ')}`);
  return found;
}
