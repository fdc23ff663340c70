// The evaluation set: rows for researchers, of those who agreed to it, under pseudonyms that are made anew for every export.
import type { CaseFacts } from '../facts/case-facts.ts';
import type { EvaluationRow } from './evaluation-row.ts';
import { generalised } from './generalise.ts';
import { rowOf } from './row-of.ts';

/** Why rows are not in it. For whoever makes the export: the numbers are no part of the files. */
export type LeftOut = {
  readonly withoutConsent: number;
  /** No longer support was decided on: there is no week to count from. */
  readonly withoutDecision: number;
  /** Too few like them, however coarsely it was told. */
  readonly tooFewAlike: number;
};
export type EvaluationSet = { readonly rows: readonly EvaluationRow[]; readonly leftOut: LeftOut };

/** From the key of this export, which is thrown away with it: the same case has another name in the next one. */
export type Pseudonym = (caseId: string) => string;

function pseudonymsFor(cases: readonly CaseFacts[], pseudonym: Pseudonym): ReadonlyMap<string, string> {
  const names = new Map([...new Set(cases.map((facts) => facts.case))].map((id) => [id, pseudonym(id)] as const));
  if (new Set(names.values()).size < names.size) throw new Error('two cases were given the same pseudonym');
  if ([...names].some(([id, name]) => name === id)) throw new Error('a case was given its own number for a pseudonym');
  return names;
}

const hasAgreed = ({ later: { evaluationConsentedOn }, through }: CaseFacts): boolean =>
  evaluationConsentedOn !== null && evaluationConsentedOn <= through;

/** In the order of the pseudonyms, which says nothing of the order in which the cases came. */
const byPerson = (a: EvaluationRow, b: EvaluationRow): number =>
  a.person === b.person ? a.episode - b.episode : a.person < b.person ? -1 : 1;

export function evaluationSet(cases: readonly CaseFacts[], pseudonym: Pseudonym): EvaluationSet {
  const agreed = cases.filter(hasAgreed);
  const decided = agreed.filter(({ decidedOn }) => decidedOn !== null);
  const names = pseudonymsFor(decided, pseudonym);
  const { rows, tooFew } = generalised(decided.map((facts) => ({ land: facts.land, row: rowOf(facts, names.get(facts.case) ?? '') })));
  return {
    rows: rows.toSorted(byPerson),
    leftOut: {
      withoutConsent: cases.length - agreed.length,
      withoutDecision: agreed.length - decided.length,
      tooFewAlike: tooFew.length,
    },
  };
}
