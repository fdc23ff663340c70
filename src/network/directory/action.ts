// What the network has to do, read off from hurdles: an item of the action list of the steering group (Programmbeirat). About offers and
// bodies, never about a case.
import { z } from 'zod';
import { AgencyCode } from '../../../machines/standards/agency-code.ts';
import { ChainStepCode } from '../../../machines/standards/chain-step-code.ts';
import { Day } from '../../../machines/day.ts';
import { HurdleKind } from '../../../machines/case/events/waypoints.ts';
import { Region } from './offer.ts';
import { Line, Paragraph } from './text.ts';

/** `promised`: whoever was asked has said they will. Dropped is an answer as well. */
export const ActionStatus = z.enum(['open', 'asked', 'promised', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

export const Action = z.strictObject({
  id: z.uuid(),
  title: Line,
  /** Null: of the whole programme. */
  region: Region.nullable(),
  /** What stood in the way, and where on the chains. */
  hurdle: HurdleKind.nullable(),
  step: ChainStepCode.nullable(),
  /** Who is asked to do something; null while nobody is. */
  asked: AgencyCode.nullable(),
  status: ActionStatus,
  dueOn: Day.nullable(),
  note: Paragraph.nullable(),
});
export type Action = Readonly<z.infer<typeof Action>>;

/** The last day still counts. What is done or dropped is late no more. */
export const isLate = ({ status, dueOn }: Action, on: Day): boolean =>
  dueOn !== null && on > dueOn && status !== 'done' && status !== 'dropped';

const order: Readonly<Record<ActionStatus, number>> = { open: 0, asked: 1, promised: 2, done: 3, dropped: 4 };

/** What somebody has to move first: late, then open, asked, promised; by day, those without a day after the others. */
export const inOrder = (actions: readonly Action[], on: Day): Action[] =>
  actions.toSorted(
    (a, b) =>
      Number(isLate(b, on)) - Number(isLate(a, on)) ||
      order[a.status] - order[b.status] ||
      (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') ||
      (a.id < b.id ? -1 : 1),
  );
