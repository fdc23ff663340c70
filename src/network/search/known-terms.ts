// The terms of the directory, kept so that those with one beginning or one end are found without going through all of them.

export type KnownTerms = {
  readonly add: (term: string) => void;
  readonly has: (term: string) => boolean;
  readonly beginningWith: (part: string) => readonly string[];
  readonly endingWith: (part: string) => readonly string[];
};

/** Letters of the shortest part that is looked for. */
export const shortestPart = 3;

export function newKnownTerms(): KnownTerms {
  const terms = new Set<string>();
  const byBeginning = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  const lay = (under: Map<string, string[]>, part: string, term: string) => {
    const there = under.get(part);
    if (there === undefined) under.set(part, [term]);
    else there.push(term);
  };
  return {
    add: (term) => {
      if (terms.has(term)) return;
      terms.add(term);
      lay(byBeginning, term.slice(0, shortestPart), term);
      lay(byEnd, term.slice(-shortestPart), term);
    },
    has: (term) => terms.has(term),
    beginningWith: (part) => (byBeginning.get(part.slice(0, shortestPart)) ?? []).filter((term) => term.startsWith(part)),
    endingWith: (part) => (byEnd.get(part.slice(-shortestPart)) ?? []).filter((term) => term.endsWith(part)),
  };
}
