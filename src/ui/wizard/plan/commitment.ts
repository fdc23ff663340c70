// What both sides promise, apart from the measures of single goals.
import type { EventOf } from '../../../../machines/case/events/case-event.ts';
import type { Scene } from '../page/case-view.ts';
import { newId } from '../page/new-id.ts';
import { send, sendOnce, told, type Sending } from '../page/sending.ts';

export type Side = EventOf<'commitment.made'>['party'];
/** Words of one's own, per side. */
export type CommitmentDraft = Readonly<Record<Side, string>>;

export const startCommitments = (): CommitmentDraft => ({ centre: '', client: '' });

const nextCommitment = ({ state }: Scene): string => newId(state.context.plan.commitments, 'c');

export const promise = (scene: Scene, party: Side, template: string, wording: string): Sending =>
  send({ type: 'commitment.made', commitment: nextCommitment(scene), party, template, ...told({ wording }) });

export const promiseOwn = (scene: Scene, party: Side, draft: CommitmentDraft): Sending =>
  sendOnce('commitment.made', { wording: draft[party].trim() }, (words) => [
    { type: 'commitment.made', commitment: nextCommitment(scene), party, template: null, ...told(words) },
  ]);

export const takeBack = (commitment: string): Sending => send({ type: 'commitment.dropped', commitment });

export const commitmentsOf = ({ state }: Scene, side: Side): [string, { readonly template: string | null }][] =>
  Object.entries(state.context.plan.commitments).filter(([, { party }]) => party === side);
