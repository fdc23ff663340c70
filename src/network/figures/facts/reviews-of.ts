// The reviews of an episode that had a day, and how each was answered. A review whose ground fell away before its day (a pause, a
// closing, a new agreement) was no duty that anybody could keep, and is not among them.
import type { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import { nextReview } from '../../../engine/state/next-review.ts';
import type { ReviewDuty } from './case-facts.ts';

type Moves = Pick<ReviewDuty, 'missedBy' | 'movedByClient' | 'movedByCentre'>;
const unmoved: Moves = { missedBy: null, movedByClient: 0, movedByCentre: 0 };

const isTalk = ({ entry: { event } }: Frame): boolean => event.type === 'review.held' || event.type === 'review.recorded';

function movesAfter(moves: Moves, { entry: { event } }: Frame): Moves {
  if (event.type === 'review.missed') return { ...moves, missedBy: event.side };
  if (event.type !== 'review.moved') return moves;
  return event.side === 'client'
    ? { ...moves, movedByClient: moves.movedByClient + 1 }
    : { ...moves, movedByCentre: moves.movedByCentre + 1 };
}

/**
 * The day the talk was kept to, where it answered a review that was not overdue. A talk about all goals answers the regular one, any
 * talk the occasion it names: then another day is due afterwards (R6, R7).
 */
function answeredInTime({ before, state, entry: { on } }: Frame): Pick<ReviewDuty, 'dueOn' | 'rule' | 'heldOn'> | null {
  const due = nextReview(before);
  if (due === null || before.context.clock.overdue !== null) return null;
  const next = nextReview(state);
  const coversAll = state.context.clock.lastHeldOn !== before.context.clock.lastHeldOn;
  const isAnswered = coversAll || next === null || next.on !== due.on || next.rule !== due.rule;
  return isAnswered ? { dueOn: due.on, rule: due.rule, heldOn: on } : null;
}

/** Nobody was there to be met: missed without notice and not cleared up, or the ladder was running. */
const isNotMet = ({ before: { context } }: Frame): boolean => context.presence.away !== null || context.presence.missedOn !== null;

function overdueBegun(frame: Frame): Pick<ReviewDuty, 'dueOn' | 'rule' | 'clientNotMet'> | null {
  const { overdue } = frame.state.context.clock;
  const earlier = frame.before.context.clock.overdue;
  if (overdue === null || (earlier !== null && earlier.due === overdue.due && earlier.rule === overdue.rule)) return null;
  return { dueOn: overdue.due, rule: overdue.rule, clientNotMet: isNotMet(frame) };
}

/** How what was overdue ended; null while it stands, or when the case was closed over it. */
function overdueEnded(frame: Frame): Pick<ReviewDuty, 'outcome' | 'heldOn'> | null {
  if (frame.before.context.clock.overdue === null || frame.state.context.clock.overdue !== null) return null;
  if (isTalk(frame)) return { outcome: 'late', heldOn: frame.entry.on };
  if (frame.state.context.ending.closedOn !== null) return null;
  return { outcome: frame.entry.event.type === 'review.waived' ? 'waived' : 'lifted', heldOn: null };
}

export function reviewsOf(frames: readonly Frame[]): ReviewDuty[] {
  const duties: ReviewDuty[] = [];
  let moves = unmoved;
  const add = (duty: Omit<ReviewDuty, keyof Moves>): void => {
    duties.push({ ...duty, ...moves });
    moves = unmoved;
  };
  for (const frame of frames) {
    moves = movesAfter(moves, frame);
    const inTime = isTalk(frame) ? answeredInTime(frame) : null;
    if (inTime !== null) add({ ...inTime, outcome: 'inTime', clientNotMet: false });
    const ended = overdueEnded(frame);
    const open = duties.at(-1);
    if (ended !== null && open !== undefined) duties[duties.length - 1] = { ...open, ...ended };
    const begun = overdueBegun(frame);
    if (begun !== null) add({ ...begun, outcome: 'open', heldOn: null });
  }
  return duties;
}

/** The first talk about all goals since the agreement came into force. */
export const firstReviewOf = (frames: readonly Frame[], inForceOn: Day | null): Day | null =>
  inForceOn === null
    ? null
    : (frames.find(
        ({ before, state, entry: { on } }) =>
          on >= inForceOn &&
          state.context.clock.lastHeldOn === on &&
          before.context.clock.lastHeldOn !== on &&
          state.context.agreement.versions.some((version) => version.inForceOn !== null),
      )?.entry.on ?? null);
