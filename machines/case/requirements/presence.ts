// Whether the client can be met at all: pause, the no-show ladder, handover (T12 to T17).
import { hasViolenceFlag, idsWhere, isFlagged, parametersFor } from '../context/read.ts';
import { fallsOn } from '../deadlines/deadlines.ts';
import type { Requirement } from './refusal.ts';

export const presenceRequirements = {
  // Whatever needs both sides at one table waits while one of them cannot be met.
  clientReachable: ({ presence }) => {
    if (presence.pause !== null) return { code: 'paused', until: presence.pause.until };
    return presence.away === null ? null : { code: 'outOfContact', since: presence.away.since };
  },
  appointmentMissed: ({ presence }) => (presence.missedOn === null ? { code: 'noAppointmentMissed' } : null),
  // Said by the calendar and kept in the context, so that the reason can name the day from which it will be so.
  contactLost: (context) => (context.presence.contactLost ? null : { code: 'contactNotLost', until: fallsOn(context, 'contact') }),
  // Nobody is given up on while in danger: violence has to be over, for other risks an action is enough (2-standard, Closing reasons).
  noRiskOpen: ({ assessment }) => {
    const risks = idsWhere(assessment.risks, (risk) => (risk.action === null && !risk.lifted) || isFlagged(risk));
    return risks.length === 0 ? null : { code: 'riskStillOpen', risks };
  },
  // A letter may be opened by the wrong person (2-standard, No-show ladder).
  writingSafe: (context) => (hasViolenceFlag(context) ? { code: 'writingUnsafe' } : null),
  inHousehold: ({ client }) => (client.household === null ? { code: 'noHousehold' } : null),
  guardianAppointed: ({ client }) => (client.guardianAppointed ? null : { code: 'noGuardian' }),
  noGuardianAppointed: ({ client }) => (client.guardianAppointed ? { code: 'guardianExists' } : null),
  pauseNotExtended: (context) =>
    (context.presence.pause?.extensions ?? 0) < parametersFor(context).pauseExtensionsAtMost ? null : { code: 'pauseAlreadyExtended' },
  breakOffApproved: ({ file }) => (file.approvals.breakOff === undefined ? { code: 'secondPersonMissing', act: 'breakOff' } : null),
  handoverApproved: ({ file }) => (file.approvals.handover === undefined ? { code: 'secondPersonMissing', act: 'handover' } : null),
} satisfies Record<string, Requirement>;
