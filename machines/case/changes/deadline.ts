// What the calendar changes when a deadline has passed.
import { anchors } from '../deadlines/anchors.ts';
import { deadlines, type DeadlineName } from '../deadlines/deadlines.ts';
import type { CaseContext } from '../context/context.ts';
import type { deadlines as deadlineEvents } from '../events/deadline.ts';
import { patch, changesNothing, type Change, type Changes, type TypeOf } from './change.ts';
import { overdueMeasures } from '../deadlines/measures-overdue.ts';
import { stepConsent } from './network.ts';
import { growOlder } from './people.ts';
import { dropDraft } from './plan.ts';
import { withdrawHandover } from './approvals.ts';
import { wake } from './presence.ts';
import { isClockCounting, parametersFor } from '../context/read.ts';
import { plus, type Day } from '../../day.ts';
import { reviewDue } from '../deadlines/review-due.ts';
import { endInForce, forceReview, retract } from './signature.ts';

/**
 * Remembers from which day the deadline was counted, so that it is not raised again until that day changes (decision 3). Only for
 * deadlines that leave their state as it is; where one moves the case, the state it ran in is gone.
 */
const noteRaised =
  (name: DeadlineName) =>
  (context: CaseContext): CaseContext => {
    const anchor = anchors[deadlines[name].from](context);
    return anchor === null ? context : patch(context, 'file', { raised: { ...context.file.raised, [name]: anchor } });
  };

/** The old version stands and a review is owed within 28 days (T11). */
const lapse: Change<'deadline.renegotiationLapsed'> = (context, { on }) => forceReview(dropDraft(retract(context, 'lapsed')), on);

/**
 * The support period is used up: a running renegotiation ends, what is on offer is taken back, and the final balance begins. Where there
 * is only advice, there is nothing to balance (T18).
 */
function reachCap(context: CaseContext, on: Day): CaseContext {
  const reached = patch(context, 'ending', { capReached: true });
  if (!opensBalance(context)) return reached;
  const ended = patch(dropDraft(retract(reached, 'withdrawn')), 'plan', { draftingSince: null });
  return patch(ended, 'ending', { completionSince: on, because: 'cap' });
}

/** Brief advice has no plan, so there is nothing to balance. */
const opensBalance = (context: CaseContext): boolean =>
  context.ending.completionSince === null && (context.intake.assessmentBegunOn !== null || isClockCounting(context));

const unanswered = (context: CaseContext): CaseContext => {
  const { away } = context.presence;
  return away === null ? context : patch(context, 'presence', { away: { ...away, isUnanswered: true } });
};

/** Counted from the day it became too much; while it still is too much, from the first such day. */
const shorten: Change<'deadline.measuresOverdue'> = (context, { on }) => {
  const { shortenedOn } = context.clock;
  const stands = shortenedOn !== null && overdueMeasures(context, shortenedOn) !== null;
  return patch(context, 'clock', { shortenedOn: stands ? shortenedOn : on });
};

export const deadlineChanges: Changes<TypeOf<typeof deadlineEvents>> = {
  'deadline.firstTalkMissed': noteRaised('firstTalk'),
  'deadline.decisionMissed': noteRaised('decision'),
  'deadline.assessmentMissed': noteRaised('assessment'),
  'deadline.agreementMissed': noteRaised('agreement'),
  'deadline.versionLapsed': (context) => retract(context, 'lapsed'),
  'deadline.renegotiationLapsed': lapse,
  'deadline.reviewWindowOpened': changesNothing,
  'deadline.reviewDue': changesNothing,
  'deadline.reviewReminded': (context, { days }) => noteRaised(days === 14 ? 'reviewReminder' : 'lastReviewReminder')(context),
  // Kept with its day and its rule: whatever ground falls away later, it stays overdue until it is held or waived.
  'deadline.reviewOverdue': (context) => {
    const due = reviewDue(context);
    if (due === null) return context;
    const since = plus(due.on, parametersFor(context).periods.reviewOverdue);
    return patch(context, 'clock', { overdue: { since, due: due.on, ceiling: due.ceiling, rule: due.rule } });
  },
  'deadline.reviewEscalated': changesNothing,
  'deadline.reviewRecordMissed': noteRaised('reviewRecord'),
  'deadline.measuresOverdue': (context, event) => noteRaised('measuresOverdue')(shorten(context, event)),
  'deadline.termEnded': (context) => endInForce(context, 'expired'),
  'deadline.capWarned': (context, { months }) =>
    noteRaised(months === 30 ? 'capWarning' : 'secondCapWarning')(patch(context, 'ending', { capWarned: months })),
  'deadline.capReached': (context, { on }) => noteRaised(context.ending.capExtended ? 'extendedCap' : 'cap')(reachCap(context, on)),
  'deadline.pauseEnded': (context, { on }) => wake(context, on),
  'deadline.firstAttemptMissed': noteRaised('firstAttempt'),
  'deadline.secondAttemptMissed': noteRaised('secondAttempt'),
  'deadline.letterMissed': noteRaised('letter'),
  'deadline.letterUnanswered': (context) => noteRaised('letterAnswer')(unanswered(context)),
  'deadline.contactLost': (context) => noteRaised('contact')(patch(context, 'presence', { contactLost: true })),
  'deadline.handoverLapsed': withdrawHandover,
  'deadline.consentExpired': (context, { consent }) => stepConsent(context, consent, 'expired'),
  'deadline.ageReached': (context, { age, on }) => growOlder(context, age, on),
  'deadline.completionMissed': noteRaised('completion'),
  'deadline.aftercareDue': (context) => patch(context, 'ending', { aftercare: 'due' }),
  'deadline.retentionEnded': (context) => noteRaised('retention')(patch(context, 'ending', { retentionOver: true })),
};
