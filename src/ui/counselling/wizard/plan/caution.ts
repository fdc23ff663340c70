// What the words of a draft give reason to pause at. The rules never read words (decision 4), so these warnings live beside the screen.
import { raisedOn } from '../../../../../machines/case/deadlines/deadlines.ts';
import type { Day } from '../../../../../machines/day.ts';
import { idsWhere, isDraftable } from '../../../../../machines/case/context/read.ts';
import { wordsOn, type Scene } from '../page/scene.ts';

export type Caution = { readonly code: 'onlyACourse' | 'notFirstPerson' | 'tooLong'; readonly goals: readonly string[] };

/** Words of plain German a goal should get along with (2-standard, Life domains). */
const wordsAtMost = 20;

/** The day on which the support ends at the latest: the cap, 36 months from T2, or its extension to 48. Null while nothing was decided. */
export const capOf = ({ state: { context } }: Pick<Scene, 'state'>): Day | null =>
  raisedOn(context, 'cap') ?? raisedOn(context, 'extendedCap');

/** The proof stands in brackets in the standard's templates: it counts neither as words nor as a course. */
const withoutProof = (wording: string): string => wording.replace(/\([^)]*\)/gu, ' ');
/** A course is a measure; the goal is what becomes possible afterwards. A guess by words, German and English: it may miss one. */
const namesOnlyACourse = (wording: string): boolean =>
  /(?:kurs|lehrgang|course)\b/iu.test(withoutProof(wording)) && !/bestehe|abschlie|zertifikat|pass|complete/iu.test(wording);
// First person, as the standard asks of a goal (2-standard, Goal templates).
const isFirstPerson = (wording: string): boolean => /\b(?:ich|wir|mein\w*|i|we|my)\b/iu.test(wording);
const isTooLong = (wording: string): boolean => withoutProof(wording).trim().split(/\s+/u).length > wordsAtMost;

const checks: Readonly<Record<Caution['code'], (wording: string) => boolean>> = {
  onlyACourse: namesOnlyACourse,
  notFirstPerson: (wording) => !isFirstPerson(wording),
  tooLong: isTooLong,
};

/** Looked at one by one as it is written; empty words give no reason. */
export const cautionsOn = (wording: string): Caution['code'][] =>
  wording.trim() === '' ? [] : (Object.keys(checks) as Caution['code'][]).filter((code) => checks[code](wording));

/** Warnings, never a block. */
export function cautionsOf(scene: Scene): Caution[] {
  const goals = idsWhere(scene.state.context.plan.goals, isDraftable);
  const speaks = (code: Caution['code']) => goals.filter((goal) => cautionsOn(wordsOn(scene, `goal.${goal}`, 'wording')).includes(code));
  return (Object.keys(checks) as Caution['code'][])
    .map((code) => ({ code, goals: speaks(code) }))
    .filter(({ goals: found }) => found.length > 0);
}
