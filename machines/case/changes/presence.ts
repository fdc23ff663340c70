// What pauses, missed appointments, contacts and handovers change.
import type { CaseContext } from '../context/context.ts';
import { excuses, type presence } from '../events/presence.ts';
import { stepItem } from '../../item-life.ts';
import type { Day } from '../../day.ts';
import { withdrawHandover, withoutApproval } from './approvals.ts';
import { closeCase } from './ending.ts';
import { countAnew, existing, learn, meet, missed, patch, payloadOf, type Changes, type TypeOf } from './change.ts';
import { isClockCounting } from '../context/read.ts';
import { useConsent } from './network.ts';
import { withoutPlan } from './review.ts';

/** After a pause a review is owed before anything goes on (T13), and counting begins anew. */
export const wake = (context: CaseContext, on: string): CaseContext =>
  patch(countAnew(patch(context, 'presence', { pause: null }), on, 'pause'), 'clock', { owed: { since: on, because: 'pause' } });

/** What was missed since the last contact was missed with good reason: it stays visible and counts for nothing. */
function excuse(context: CaseContext): CaseContext {
  const { lastContactOn } = context.presence;
  const reviews = Object.entries(context.clock.reviews).map(([id, review]) => {
    const isMeant = review.state === 'missedByClient' && (lastContactOn === null || review.for >= lastContactOn);
    return [id, isMeant ? { ...review, state: stepItem('review', review.state, 'excused') } : review];
  });
  return patch(context, 'clock', { reviews: Object.fromEntries(reviews) as CaseContext['clock']['reviews'] });
}

/** Whoever was out of contact finds the deadlines computed anew, not back-dated (T15); without a clock there are none. */
const found = (context: CaseContext, on: Day): CaseContext =>
  context.presence.away !== null && isClockCounting(context) ? countAnew(context, on, 'contact') : context;

/**
 * Overdue only after the miss, and missed with good reason: then nobody has let the review lapse. What was overdue before the miss was
 * known stays overdue, and so does whatever has no excuse.
 */
function forgive(context: CaseContext): CaseContext {
  const { away, missKnownOn } = context.presence;
  const { overdue } = context.clock;
  const isForgiven = away !== null && overdue !== null && missKnownOn !== null && missKnownOn < overdue.since;
  return isForgiven ? patch(context, 'clock', { overdue: null }) : context;
}

export const presenceChanges: Changes<TypeOf<typeof presence>> = {
  'pause.agreed': (context, event) => {
    const { on, until } = event;
    const { given: _given, ...agreed } = payloadOf(event);
    // A talk planned for a day of the pause would be missed by agreement: it counts as moved.
    return meet(patch(withoutPlan(context, until), 'presence', { pause: { ...agreed, since: on, extensions: 0 } }), on);
  },
  'pause.extended': (context, { until }) => {
    const pause = existing(context.presence.pause ?? undefined, 'pause');
    return patch(context, 'presence', { pause: { ...pause, until, extensions: pause.extensions + 1 } });
  },
  'pause.ended': (context, { on }) => wake(context, on),
  'appointment.missed': (context, { on, toldOn }) => missed(context, on, toldOn),
  'contact.noted': (context, { on }) => meet(context, on),
  'contact.attempted': (context, { on, channel }) => {
    const { away } = context.presence;
    const channels = [...(away?.channels ?? []), channel];
    const begun = { since: on, writtenFor: null, writtenOn: null, isUnanswered: false };
    return patch(context, 'presence', { away: { ...begun, ...away, attemptedOn: on, channels } });
  },
  'letter.sent': (context, { on, appointment }) => {
    const away = existing(context.presence.away ?? undefined, 'contact');
    return patch(context, 'presence', { away: { ...away, attemptedOn: on, writtenOn: on, writtenFor: appointment } });
  },
  'letter.waived': (context, { on }) => {
    const away = existing(context.presence.away ?? undefined, 'contact');
    return patch(context, 'presence', { away: { ...away, attemptedOn: on, writtenOn: on } });
  },
  'contact.resumed': (context, event) => {
    const counted = found(excuses.has(event.excuse) ? forgive(excuse(context)) : context, event.on);
    // Serious illness is an occasion of R6, from whomever the centre hears of it.
    const learned = event.excuse === 'hospital' ? learn(counted, 'illness', event.on) : counted;
    // Who was found again is not given up on an old approval.
    return meet(patch(withoutApproval(learned, 'breakOff'), 'presence', { away: null, missedOn: null, missKnownOn: null }), event.on);
  },
  'contact.brokenOff': (context, { on }) => closeCase(context, on, 'contactBrokenOff'),
  'handover.offered': (context, { on, to, consent }) => patch(context, 'presence', { handover: { to, consent, offeredOn: on } }),
  // What was consented to travels now, and a consent for once is used up by it.
  'handover.accepted': (context, { on }) => {
    const { handover } = context.presence;
    const closed = closeCase(context, on, 'anotherCentre');
    return handover === null ? closed : useConsent(closed, handover.consent);
  },
  'handover.refused': (context) => withdrawHandover(context),
  'approval.given': (context, { act, by, seq, because }) =>
    patch(context, 'file', {
      approvals: { ...context.file.approvals, [act]: by.id },
      ...(act === 'voiding' && { approvedVoiding: seq === undefined || because === undefined ? null : { seq, because } }),
    }),
  // The one extension to 48 months lifts a cap that was reached meanwhile (T18).
  'cap.extended': (context) => patch(context, 'ending', { capExtended: true, capReached: false }),
};
