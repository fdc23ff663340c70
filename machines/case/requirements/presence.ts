// Whether the client can be met at all: pause, the no-show ladder, handover (T12 to T17).
import type { Day } from '../../day.ts';
import { idsWhere, isWritingUnsafe, parametersFor } from '../context/read.ts';
import { fallsOn } from '../deadlines/deadlines.ts';
import type { Requirement } from './requirement.ts';

export const presenceRequirements = {
  // Whatever needs both sides at one table waits while one of them cannot be met.
  clientReachable: ({ presence }) => {
    if (presence.pause !== null) return { code: 'paused', until: presence.pause.until };
    return presence.away === null ? null : { code: 'outOfContact', since: presence.away.since };
  },
  appointmentMissed: ({ presence }) => (presence.missedOn === null ? { code: 'noAppointmentMissed' } : null),
  // Said by the calendar and kept in the context, so that the reason can name the day from which it will be so.
  contactLost: (context) => (context.presence.contactLost ? null : { code: 'contactNotLost', until: fallsOn(context, 'contact') }),
  // Two attempts by different ways, the letter and its fourteen days: nobody is given up on halfway (2-standard, No-show ladder).
  ladderClimbed: (context) => {
    const { away } = context.presence;
    const open = (missing: 'attempt' | 'letter' | 'answer', until: Day | null = null) =>
      ({ code: 'ladderNotClimbed', missing, until }) as const;
    if (away === null || new Set(away.channels).size < 2) return open('attempt');
    if (away.writtenOn === null) return open('letter');
    return away.isUnanswered ? null : open('answer', fallsOn(context, 'letterAnswer'));
  },
  // Nobody is given up on while in danger: every risk has to be over, and an action that was taken is not its end.
  noRiskOpen: ({ assessment }) => {
    const risks = idsWhere(assessment.risks, ({ lifted }) => !lifted);
    return risks.length === 0 ? null : { code: 'riskStillOpen', risks };
  },
  // A letter may be opened by the wrong person, unless it is the way agreed as safe (2-standard, No-show ladder).
  writingSafe: (context) => (isWritingUnsafe(context) ? { code: 'writingUnsafe' } : null),
  writingUnsafe: (context) => (isWritingUnsafe(context) ? null : { code: 'writingIsSafe' }),
  inHousehold: ({ client }) => (client.household === null ? { code: 'noHousehold' } : null),
  guardianAppointed: ({ client }) => (client.guardianAppointed ? null : { code: 'noGuardian' }),
  noGuardianAppointed: ({ client }) => (client.guardianAppointed ? { code: 'guardianExists' } : null),
  addressLocked: ({ client }) => (client.addressLockedUntil === null ? { code: 'addressNotLocked' } : null),
  // Asked by a signal: nothing is offered any more, so the region follows.
  noHandoverOffered: ({ presence }) => (presence.handover === null ? null : { code: 'handoverOffered' }),
  pauseNotExtended: (context) =>
    (context.presence.pause?.extensions ?? 0) < parametersFor(context).pauseExtensionsAtMost ? null : { code: 'pauseAlreadyExtended' },
  breakOffApproved: ({ file }) => (file.approvals.breakOff === undefined ? { code: 'secondPersonMissing', act: 'breakOff' } : null),
  handoverApproved: ({ file }) => (file.approvals.handover === undefined ? { code: 'secondPersonMissing', act: 'handover' } : null),
} satisfies Record<string, Requirement>;
