// The end of a case: who goes on, what happens to the file, exactly one main reason.
import { idsWhere } from '../../../../../machines/case/context/read.ts';
import { wordsOn, type Scene } from '../page/scene.ts';
import { startClosing, type ClosingDraft } from '../page/closing.ts';
import { send, withWords, type Sending } from '../page/sending.ts';

export type ReferralsDraft = { readonly open: string };
export const startReferrals = (scene: Scene): ReferralsDraft => ({ open: wordsOn(scene, 'referrals', 'open') });
/** That they were named is the fact T19 asks for; the words are optional. */
export const nameReferrals = ({ open }: ReferralsDraft): Sending => send({ type: 'referrals.named', ...withWords({ open }) });

const ended: ReadonlySet<string> = new Set(['declined', 'ended', 'arrived']);
/** Referrals that still wait for something when the case ends. */
export const openReferrals = ({ state }: Scene): string[] => idsWhere(state.context.network.referrals, ({ state: at }) => !ended.has(at));

/** Filled in where the balance began with a move (see `depart`): whoever said goodbye because of it need not be asked again. */
export function startClose({ entries }: Scene): ClosingDraft {
  const begun = entries.findLastIndex(({ event }) => event.type === 'completion.begun');
  // What is learned may bring a deadline nearer, so the calendar may have spoken in between.
  const before = entries.slice(0, Math.max(0, begun)).findLast(({ by }) => by.role !== 'calendar')?.event;
  const isMoving = before?.type === 'occasion.noted' && before.occasion === 'move';
  return { ...startClosing(), reason: isMoving ? 'movedAway' : null };
}

export const explainDeletion = (): Sending => send({ type: 'deletion.explained' });
export const consentToAftercare = (): Sending => send({ type: 'aftercare.consented' });
/** Whenever the client wishes, also after closing (T20). */
export const withdrawAftercare = (): Sending => send({ type: 'aftercare.withdrawn' });
