// German joins words without a blank: `Sprachkurs`, `Kinderbetreuung`. What an entry joins is found by its last word, and what somebody
// joined in the search is found where an entry says it apart. There is no list of words: the terms of the directory itself say what a word is.

/** Letters of a stem: `kur` is that of `Kurs`. Shorter ones end nearly every word. */
const shortestPart = 3;

/** Terms that end with this one: `sprachkurs` for `kurs`. */
export const endingWith = (term: string, known: ReadonlySet<string>): readonly string[] =>
  term.length < shortestPart ? [] : [...known].filter((one) => one.length > term.length && one.endsWith(term));

/** Between the parts German may put a letter or two: `Arbeit-s-amt`, `Frauen-gruppe`. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;

/** The ways a term can be read as two known ones; the stem of the first may have lost its end. */
export function partsOf(term: string, known: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let cut = shortestPart; cut <= term.length - shortestPart; cut += 1) {
    const [head, tail] = [term.slice(0, cut), term.slice(cut)];
    if (!known.has(tail)) continue;
    const joint = joints.find((one) => head.endsWith(one) && known.has(head.slice(0, head.length - one.length)));
    if (joint !== undefined) found.push([head.slice(0, head.length - joint.length), tail]);
  }
  return found;
}
