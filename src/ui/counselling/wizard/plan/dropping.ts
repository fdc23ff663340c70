// A goal that is not pursued any more keeps its cause, never a blame.
import type { Cause } from '../../../../../machines/case/events/codes.ts';
import { sendOnce, type Sending } from '../page/sending.ts';

/** `goal` is the one whose question is open. */
export type DropDraft = { readonly goal: string | null; readonly cause: Cause | null };

export const startDrop = (): DropDraft => ({ goal: null, cause: null });

/** Every outcome but reached carries a cause (2-standard, goal). */
export const dropGoal = ({ cause }: DropDraft, goal: string): Sending =>
  sendOnce('goal.dropped', { cause }, (answers) => [{ type: 'goal.dropped', goal, ...answers }]);
