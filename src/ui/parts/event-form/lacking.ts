// Whether an act is about something the case has none of: then a form would only lead nowhere.
import { openMarks } from '../../../../machines/case/context/read.ts';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import type { Offer } from '../../../engine/state/explain.ts';
import type { CaseView } from '../api/views.ts';
import { itemsOf } from './items.ts';
import { creatorOf, questionsOf, type ItemNoun } from './question.ts';

/** `creator`: the act that brings one; null where no act does, as for the marks of irregular entries. */
export type Lack = { readonly noun: ItemNoun; readonly creator: ProposalType } | { readonly noun: 'openMark'; readonly creator: null };

/** What is on offer, with what there is nothing yet to do it with: the rules alone would let it pass. */
export type OfferHere = { readonly offer: Offer; readonly lack: Lack | null };

/** For every list of what is possible, so that no two of them disagree. */
export const offersHere = (offers: readonly Offer[], view: Pick<CaseView, 'state'>): readonly OfferHere[] =>
  offers.map((offer) => ({ offer, lack: offer.refusals.length > 0 ? null : lackingFor(offer.type, view) }));

export const isPossible = ({ offer, lack }: OfferHere): boolean => offer.refusals.length === 0 && lack === null;

/** The first kind of thing that is needed and missing, with the act that brings one; null when nothing is lacking. */
export function lackingFor(type: ProposalType, view: Pick<CaseView, 'state'>): Lack | null {
  // Which mark it is about stands in its entry, not in an answer.
  if (type === 'entry.cleared' && openMarks(view.state.context).length === 0) return { noun: 'openMark', creator: null };
  for (const question of questionsOf(type)) {
    // What may be left open keeps nobody from acting.
    if ((question.kind !== 'oneItem' && question.kind !== 'manyItems') || question.isOptional) continue;
    if (Object.keys(itemsOf(question.noun, view)).length === 0) return { noun: question.noun, creator: creatorOf(question.noun) };
  }
  return null;
}
