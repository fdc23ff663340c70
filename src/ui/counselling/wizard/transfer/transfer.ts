// A handover to another body, and a case that was taken over from one.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { intakeChanges } from '../../../../../machines/case/changes/intake.ts';
import { reviewDue, type ReviewDue } from '../../../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../../../machines/day.ts';
import type { Scene } from '../page/case-view.ts';
import { send, sendOnce, told, type Sending } from '../page/sending.ts';

export type HandoverDraft = { readonly consent: string | null; readonly recipient: string; readonly note: string };
export const startHandover = (): HandoverDraft => ({ consent: null, recipient: '', note: '' });

/** Consents that cover a handover and are given: whoever is named in one can be asked to take over. */
export const handoverConsents = ({ state, today }: Scene) =>
  Object.entries(state.context.network.consents).filter(
    ([, { purpose, state: at, until }]) => purpose === 'handover' && at === 'given' && until >= today,
  );

export const offerHandover = ({ consent, recipient }: HandoverDraft, { state }: Scene): Sending =>
  sendOnce('handover.offered', { consent, recipient: recipient.trim() }, (answers) => {
    const to = state.context.network.consents[answers.consent]?.recipient;
    if (to === undefined) throw new Error(`the consent '${answers.consent}' is not part of this case`);
    return [{ type: 'handover.offered', to, consent: answers.consent, ...told({ recipient: answers.recipient }) }];
  });

export const acceptHandover = (): Sending => send({ type: 'handover.accepted' });
export const refuseHandover = ({ note }: HandoverDraft): Sending => send({ type: 'handover.refused', ...told({ note }) });

type TakenOver = EventOf<'case.takenOver'>;
export type TakeoverDraft = { readonly [K in keyof Omit<TakenOver, 'type'>]: Day | null };
export const startTakeover = (): TakeoverDraft => ({ decidedOn: null, firstReviewFrom: null, lastHeldOn: null });

/** Either a review was held before, or the first one counts from somewhere. */
export const takeOver = ({ decidedOn, firstReviewFrom, lastHeldOn }: TakeoverDraft): Sending =>
  sendOnce('case.takenOver', { decidedOn, ...(firstReviewFrom === null && { lastHeldOn }) }, (answers) => [
    { type: 'case.takenOver', decidedOn: answers.decidedOn, firstReviewFrom, lastHeldOn },
  ]);

/** When the next review would be due with these inherited days; null while they are not known. */
export function inheritedDue({ state, today }: Scene, draft: TakeoverDraft): ReviewDue | null {
  const { decidedOn } = draft;
  if (decidedOn === null || (draft.firstReviewFrom === null && draft.lastHeldOn === null)) return null;
  const by = { role: 'counsellor', id: 'anybody' } as const;
  return reviewDue(intakeChanges['case.takenOver'](state.context, { ...draft, type: 'case.takenOver', decidedOn, on: today, by }));
}
