// Content checks of pauses, the no-show ladder and handovers.
import { onWorkingDay } from '../../calendar/working-day.ts';
import { plus, type Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { Dated, EventOf } from '../events/case-event.ts';
import { hasViolenceFlag, parametersFor, placeOf } from '../context/read.ts';
import type { AgencyCode } from '../../standards/agency-code.ts';
import type { Refusal } from '../context/refusal.ts';
import { fourEyes, lacks, refuseFreeDay, when, type Checks } from './check.ts';
import { consentChecks } from './network.ts';

/** Six months; after a birth six months from the birth on (T12). */
function latestWaking(context: CaseContext, { on, parentalFrom }: Dated<EventOf<'pause.agreed'>>): Day {
  const { pause, parentalPause } = parametersFor(context).periods;
  return parentalFrom === undefined ? plus(on, pause) : plus(parentalFrom, parentalPause);
}

const refuseWaking = (until: Day, latest: Day, on: Day): Refusal[] => [
  ...when(until > latest, { code: 'pauseTooLong', latest }),
  ...when(until <= on, { code: 'dayInPast', earliest: plus(on, { days: 1 }) }),
];

const centres: ReadonlySet<AgencyCode> = new Set(['migrationCounselling', 'youthMigrationService'] as const);

export const presenceChecks: Checks = {
  'pause.agreed': (context, event) => {
    const { on, until, reason, parentalFrom } = event;
    // A parental pause can be agreed on before the birth, at most six months ahead (decision 19).
    const expectedBy = plus(on, parametersFor(context).periods.pause);
    return [
      ...when(parentalFrom !== undefined && reason !== 'birth', { code: 'parentalForBirthOnly' }),
      ...when(parentalFrom === undefined && reason === 'birth', { code: 'birthDayMissing' }),
      ...when(parentalFrom !== undefined && parentalFrom > expectedBy, { code: 'birthTooFar', latest: expectedBy }),
      ...refuseWaking(until, latestWaking(context, event), on),
    ];
  },
  // One extension, at most as long again as the pause may be (T12); after a birth never beyond its six months.
  'pause.extended': (context, { on, until }) => {
    const { pause, parentalPause } = parametersFor(context).periods;
    const { until: agreed = on, parentalFrom } = context.presence.pause ?? {};
    return refuseWaking(until, parentalFrom === undefined ? plus(agreed, pause) : plus(parentalFrom, parentalPause), on);
  },
  // In danger the way agreed as safe, or none. Else the preferred way first, and whoever does not answer the telephone may read a message.
  'contact.attempted': (context, { channel, instead }) => {
    const { away } = context.presence;
    const { safeWay, reachBy } = context.client;
    if (hasViolenceFlag(context)) return when(channel !== safeWay, { code: 'notTheSafeWay', channel: safeWay });
    if (away === null)
      return reachBy === null ? [] : when(channel !== reachBy && instead === undefined, { code: 'notThePreferredWay', channel: reachBy });
    return when(away.channels.length === 1 && away.channels[0] === channel, { code: 'sameChannel' });
  },
  // The new date lies within the two weeks for which the letter waits.
  'letter.sent': (context, { on, appointment }) => {
    const latest = onWorkingDay(plus(on, parametersFor(context).periods.letterAnswer), placeOf(context));
    return [
      ...when(appointment <= on, { code: 'dayInPast', earliest: plus(on, { days: 1 }) }),
      ...when(appointment > latest, { code: 'appointmentTooFar', latest }),
      ...refuseFreeDay(context, appointment),
    ];
  },
  'letter.waived': (_context, event) => when(lacks(event, 'reason'), { code: 'reasonMissing' }),
  'contact.brokenOff': fourEyes('breakOff'),
  'handover.offered': (context, event) => [
    ...fourEyes('handover')(context, event),
    ...when(lacks(event, 'recipient'), { code: 'recipientMissing' }),
    // Only a counselling centre takes a case over; to any other body it is a referral, or the case is closed (T16).
    ...when(!centres.has(event.to), { code: 'notACentre' }),
    ...consentChecks(context, event.consent, event.on, { recipient: event.to, purpose: 'handover' }),
  ],
  // The consent counts on the day of acceptance (T16).
  'handover.accepted': (context, { on }) => {
    const { handover } = context.presence;
    return handover === null ? [] : consentChecks(context, handover.consent, on, { recipient: handover.to, purpose: 'handover' });
  },
};
