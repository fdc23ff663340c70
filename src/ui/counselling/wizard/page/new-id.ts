// Free ids for the next goals, measures, commitments, risks or planned reviews of a case.

/** Free within one collection of one case; the screen picks it, and the rules refuse one that exists (`itemExists`). */
export function newId(items: Readonly<Record<string, unknown>>, letter: string, number = Object.keys(items).length + 1): string {
  const id = `${letter}${number}`;
  return items[id] === undefined ? id : newId(items, letter, number + 1);
}

/** Several at once, none of them twice. */
export function newIds(items: Readonly<Record<string, unknown>>, letter: string, count: number): string[] {
  const taken: Record<string, unknown> = { ...items };
  return Array.from({ length: count }, () => {
    const id = newId(taken, letter);
    taken[id] = true;
    return id;
  });
}
