// German joins words without a blank: `Sprachkurs`, `Kinderbetreuung`. What an entry joins is found by its first and its last word, and
// what somebody joined in the search is found where an entry says it apart. The terms of the directory itself say what a word is.
import { shortestPart, type KnownTerms } from './known-terms.ts';

/** So long that a word ends with it by chance no more: `ess` ends `Interesse`, `kurs` ends courses. */
const longEnough = 4;

/** Between the parts German may put a letter or two: `Arbeit-s-amt`, `Frauen-gruppe`; and whoever does it stands for it: `Schuld-ner-beratung`. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ner'] as const;

/** What is no word of its own before another one: a word that begins so is another word, as `Konkurs` is no `Kurs`. */
const noHeads: ReadonlySet<string> = new Set(['ver', 'ent', 'zer', 'miss', 'kon', 'dis', 'ges', 'inter']);

/** False friends: the ends that look like the word and are another one. Stems. */
const notEndedBy: Readonly<Record<string, RegExp>> = {
  recht: /[bg]erecht$/u,
  sucht: /(?:be|ge|ver|unter)sucht$/u,
  arbeit: /(?:be|ver|er|mit)arbeit$/u,
  schein: /erschein$/u,
  amt: /(?:ges|be)amt$/u,
};
/** And the beginnings. */
const notBegunBy: Readonly<Record<string, RegExp>> = { recht: /^rechtzeit|^rechts$/u, schul: /^schuld/u, kur: /^kur[sdz]/u };

const isHead = (head: string, known: KnownTerms): boolean =>
  joints.some((joint) => head.endsWith(joint) && known.has(head.slice(0, head.length - joint.length)));

/** Terms that end with this one: `sprachkurs` for `kurs`. */
export function endingWith(term: string, known: KnownTerms): readonly string[] {
  if (term.length < shortestPart) return [];
  const isOther = notEndedBy[term];
  return known.endingWith(term).filter((one) => {
    const head = one.slice(0, one.length - term.length);
    if (head.length < shortestPart || noHeads.has(head) || isOther?.test(one) === true) return false;
    return term.length >= longEnough || isOther !== undefined || isHead(head, known);
  });
}

/** Terms that begin with this one: those that go on from the word as it was typed, and compounds of which the stem is the first part. */
export function beginningWith(term: string, typed: string, known: KnownTerms): readonly string[] {
  if (typed.length < shortestPart) return [];
  const isOther = notBegunBy[term];
  const isMeant = (one: string) => one.length > term.length && (one.startsWith(typed) || goesOn(one, term, known));
  return known.beginningWith(term).filter((one) => isMeant(one) && isOther?.test(one) !== true);
}

const goesOn = (one: string, term: string, known: KnownTerms): boolean =>
  joints.some((joint) => one.startsWith(joint, term.length) && known.has(one.slice(term.length + joint.length)));

/** The ways a term can be read as two known ones; the stem of the first may have lost its end. */
export function partsOf(term: string, known: KnownTerms): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let cut = shortestPart; cut <= term.length - shortestPart; cut += 1) {
    const [head, tail] = [term.slice(0, cut), term.slice(cut)];
    if (!known.has(tail)) continue;
    const joint = joints.find((one) => head.endsWith(one) && known.has(head.slice(0, head.length - one.length)));
    if (joint !== undefined) found.push([head.slice(0, head.length - joint.length), tail]);
  }
  return found;
}
