// Which answers stand in a clause of the agreement, and where each was given.
import type { AgreementDocument } from '../../../../export/agreement/agreement-document.ts';
import type { Clause } from '../../../../export/agreement/clauses.ts';
import type { Phrase } from '../../../../export/agreement/voice.ts';
import { pageRef, type PageRef } from '../page/page.ts';
import { promiseField } from './commitment.ts';

/** `item`: what has to be opened there before the field is seen. */
export type Place = { readonly page: PageRef | 'person'; readonly field: string; readonly item?: string };

export type Answer = {
  readonly key: string;
  /** A phrase of the document, or the name of an answer the document does not name. */
  readonly term: Phrase | 'goal' | 'measure' | 'proof' | 'commitment';
  readonly text: Phrase;
  readonly place: Place;
};

/** In the order of the details as `clausesOf` says them; the proof in own words has no term. */
const goalFields = ['evidence', 'proof', 'dueOn'] as const;
const measureFields = ['responsible', 'dueOn'] as const;

/** Empty for what nobody answered: headings, fixed sentences, and the day of the review, which follows from a rule. */
export function answersIn(clause: Clause, document: AgreementDocument): Answer[] {
  const item = clause.id.slice(clause.id.indexOf('.') + 1);
  if (clause.kind === 'goal') return worded(clause, 'goal', { page: pageRef('goal', item) }, goalFields.filter(hasIn(document, item)));
  if (clause.kind === 'measure') {
    const goal = document.measures.find(({ measure }) => measure === item)?.goal ?? '';
    return worded(clause, 'measure', { page: pageRef('measures', goal), item }, measureFields);
  }
  if (clause.kind === 'commitment') {
    const template = document.commitments.find(({ commitment }) => commitment === item)?.template ?? item;
    return [answer(clause, 'commitment', clause.text, { page: pageRef('commitments'), field: promiseField(template) })];
  }
  if (clause.id === 'party.client' && clause.label !== null)
    return [answer(clause, clause.label, clause.text, { page: 'person', field: 'name' })];
  if (clause.id === 'party.guardian' && clause.label !== null)
    return [answer(clause, clause.label, clause.text, { page: pageRef('offer'), field: 'guardianName' })];
  return [];
}

const hasIn =
  ({ goals }: AgreementDocument, id: string) =>
  (field: (typeof goalFields)[number]): boolean =>
    field !== 'proof' || goals.find(({ goal }) => goal === id)?.proof !== null;

const answer = ({ id }: Clause, term: Answer['term'], text: Phrase, place: Place): Answer => ({
  key: `${id} ${place.field}`,
  term,
  text,
  place,
});

function worded(
  clause: Clause,
  term: 'goal' | 'measure',
  place: Omit<Place, 'field'>,
  fields: readonly ((typeof goalFields)[number] | (typeof measureFields)[number])[],
): Answer[] {
  const details = clause.details.flatMap(({ term: named, text }, index) => {
    const field = fields[index];
    return field === undefined ? [] : [answer(clause, named ?? 'proof', text, { ...place, field })];
  });
  return [answer(clause, term, clause.text, { ...place, field: 'wording' }), ...details];
}
