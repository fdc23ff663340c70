// What the calendar changes when a deadline has passed.
import { anchors } from '../anchors.ts';
import { deadlines, type DeadlineName } from '../deadlines.ts';
import type { CaseContext } from '../context.ts';
import type { deadlines as deadlineEvents } from '../events/deadline.ts';
import { patch, remembersNothing, type Change, type Changes, type TypeOf } from './change.ts';
import { stepConsent, wake, withdrawHandover } from './presence.ts';
import { endInForce, retract } from './signature.ts';

/** Remembers from which day the deadline was counted, so that it is not raised again until that day changes. */
const noteRaised =
  (name: DeadlineName) =>
  (context: CaseContext): CaseContext => {
    const anchor = anchors[deadlines[name].from](context);
    return anchor === null ? context : patch(context, 'file', { raised: { ...context.file.raised, [name]: anchor } });
  };

const lapse: Change<'deadline.renegotiationLapsed'> = (context, { on }) => {
  const kept = patch(retract(context, 'lapsed'), 'agreement', { renegotiationSince: null });
  return patch(kept, 'clock', { owed: { since: on, because: 'renegotiation' } });
};

export const deadlineChanges: Changes<TypeOf<typeof deadlineEvents>> = {
  'deadline.firstTalkMissed': noteRaised('firstTalk'),
  'deadline.decisionMissed': noteRaised('decision'),
  'deadline.assessmentMissed': noteRaised('assessment'),
  'deadline.agreementMissed': noteRaised('agreement'),
  'deadline.versionLapsed': (context) => retract(context, 'lapsed'),
  'deadline.renegotiationLapsed': lapse,
  'deadline.reviewWindowOpened': remembersNothing,
  'deadline.reviewDue': remembersNothing,
  'deadline.reviewOverdue': (context, { on }) => patch(context, 'clock', { overdueSince: on }),
  'deadline.reviewEscalated': remembersNothing,
  'deadline.reviewRecordMissed': noteRaised('reviewRecord'),
  'deadline.termEnded': (context) => endInForce(context, 'expired'),
  'deadline.capWarned': (context, { months }) =>
    noteRaised(months === 30 ? 'capWarning' : 'secondCapWarning')(patch(context, 'ending', { capWarned: months })),
  'deadline.capReached': (context) =>
    noteRaised(context.ending.capExtended ? 'extendedCap' : 'cap')(patch(context, 'ending', { capReached: true })),
  'deadline.pauseEnded': (context, { on }) => wake(context, on),
  'deadline.secondAttemptMissed': noteRaised('secondAttempt'),
  'deadline.letterMissed': noteRaised('letter'),
  'deadline.contactLost': (context) => noteRaised('contact')(patch(context, 'presence', { contactLost: true })),
  'deadline.handoverLapsed': withdrawHandover,
  'deadline.consentExpired': (context, { consent }) => stepConsent(context, consent, 'expired'),
  'deadline.completionMissed': noteRaised('completion'),
  'deadline.aftercareDue': (context) => patch(context, 'ending', { aftercare: 'due' }),
  'deadline.retentionEnded': (context) => noteRaised('retention')(patch(context, 'ending', { retentionOver: true })),
};
