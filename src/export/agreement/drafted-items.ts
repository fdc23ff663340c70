// What was drafted for a set of goals, with its words: goals, their measures, the commitments of both sides.
import type { Measure } from '../../../machines/case/context/context.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import type { Translations } from '../translations/client-texts.ts';
import type { AgreementDocument, AgreementLanguage } from './agreement-document.ts';
import { wordingOf, type Drafted } from './wording.ts';

/** Words by what they are about (`goal.g1`, `measure.m2`, `commitment.c1`), then by field. */
export type DossierWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Input = {
  readonly state: CaseState;
  readonly dossier: DossierWords;
  readonly goals: readonly string[];
  readonly header: { standard: string };
  readonly translations: Translations;
};
type Items = Pick<AgreementDocument, 'goals' | 'measures' | 'commitments'> & {
  /** Items that have neither words nor a template. */
  readonly missing: readonly string[];
};

/** A step that is done or given up is no next step. */
export const isNextStep = ({ state }: Measure): boolean => state === 'open' || state === 'running' || state === 'blockedByConsent';

/** In the order in which they were drafted. An item without any words is named in `missing` and stands there empty. */
export function draftedItems(input: Input, languages: readonly AgreementLanguage[]): Items {
  const { state, dossier, goals: chosen, header, translations } = input;
  const missing: string[] = [];
  const wording = (drafted: Omit<Drafted, 'words'>, id: string) => {
    const subject = `${drafted.kind}.${id}`;
    const words = wordingOf(header.standard, { ...drafted, words: dossier[subject]?.['wording'] ?? null }, { languages, translations });
    if (words === null) missing.push(subject);
    return words ?? { de: '' };
  };
  const { plan } = state.context;
  const goals = Object.entries(plan.goals)
    .filter(([id]) => chosen.includes(id))
    .map(([id, { domain, evidence, dueOn, template }]) => {
      const proof = dossier[`goal.${id}`]?.['proof']?.trim() || null;
      return { goal: id, domain, wording: wording({ kind: 'goal', template, dueOn }, id), proof, evidence, dueOn, template };
    });
  const measures = Object.entries(plan.measures)
    .filter(([, measure]) => chosen.includes(measure.goal) && isNextStep(measure))
    .map(([id, { goal, responsible, agency, dueOn, template }]) => {
      return { measure: id, goal, wording: wording({ kind: 'measure', template, dueOn }, id), responsible, agency, dueOn, template };
    });
  const commitments = Object.entries(plan.commitments).map(([id, { party, template }]) => {
    return { commitment: id, party, wording: wording({ kind: 'commitment', template, dueOn: null }, id), template };
  });
  return { goals, measures, commitments, missing };
}
