// A goal that is not pursued any more keeps its cause, never a blame.
import type { Cause } from '../../../../../machines/case/events/codes.ts';
import { send, sendOnce, type Sending } from '../page/sending.ts';

/** `goal` is the one whose question is open. */
export type DropDraft = { readonly goal: string | null; readonly cause: Cause | null };

export const startDrop = (): DropDraft => ({ goal: null, cause: null });

/** Every outcome but reached carries a cause (2-standard, goal). */
export const dropGoal = ({ cause }: DropDraft, goal: string): Sending =>
  sendOnce('goal.dropped', { cause }, (answers) => [{ type: 'goal.dropped', goal, ...answers }]);

/** With a cause the decision is made; an open question alone is none. */
export const chosenDrop = (draft: DropDraft): Sending =>
  draft.goal === null || draft.cause === null ? send() : dropGoal(draft, draft.goal);
