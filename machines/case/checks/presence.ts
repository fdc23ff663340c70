// Content checks of pauses, the no-show ladder and handovers.
import { onWorkingDay } from '../../calendar/working-day.ts';
import { plus, type Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { Dated, EventOf } from '../events/case-event.ts';
import { parametersFor, placeOf } from '../context/read.ts';
import type { Refusal } from '../context/refusal.ts';
import { fourEyes, when, type Checks } from './check.ts';
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

export const presenceChecks: Checks = {
  'pause.agreed': (context, event) => {
    const { on, until, reason, parentalFrom } = event;
    // A parental pause can be agreed on before the birth, at most six months ahead (decision 12).
    const expectedBy = plus(on, parametersFor(context).periods.pause);
    return [
      ...when(parentalFrom !== undefined && reason !== 'birth', { code: 'parentalForBirthOnly' }),
      ...when(parentalFrom !== undefined && parentalFrom > expectedBy, { code: 'birthTooFar', latest: expectedBy }),
      ...refuseWaking(until, latestWaking(context, event), on),
    ];
  },
  // One extension, at most as long again as the pause may be (T12).
  'pause.extended': (context, { on, until }) =>
    refuseWaking(until, plus(context.presence.pause?.until ?? on, parametersFor(context).periods.pause), on),
  // Whoever does not answer the telephone may read a message.
  'contact.attempted': ({ presence: { away } }, { channel }) =>
    when(away?.channels.length === 1 && away.channels[0] === channel, { code: 'sameChannel' }),
  // The new date lies within the two weeks for which the letter waits.
  'letter.sent': (context, { on, appointment }) => {
    const latest = onWorkingDay(plus(on, parametersFor(context).periods.letterAnswer), placeOf(context));
    return [
      ...when(appointment <= on, { code: 'dayInPast', earliest: plus(on, { days: 1 }) }),
      ...when(appointment > latest, { code: 'appointmentTooFar', latest }),
    ];
  },
  'contact.brokenOff': fourEyes('breakOff'),
  'handover.offered': (context, event) => [
    ...fourEyes('handover')(context, event),
    ...when(!event.given?.includes('recipient'), { code: 'recipientMissing' }),
    ...consentChecks(context, event.consent, event.on, { recipient: event.to, purpose: 'handover' }),
  ],
};
