// What only the calendar may cause. These never come over the wire.
import { z } from 'zod';
import { fact, ItemId } from './define.ts';

export const deadlines = [
  fact('deadline.firstTalkMissed', {}),
  fact('deadline.decisionMissed', {}),
  fact('deadline.assessmentMissed', {}),
  fact('deadline.agreementMissed', {}),
  fact('deadline.versionLapsed', {}),
  fact('deadline.renegotiationLapsed', {}),
  fact('deadline.reviewWindowOpened', {}),
  fact('deadline.reviewDue', {}),
  fact('deadline.reviewOverdue', {}),
  fact('deadline.reviewEscalated', {}),
  fact('deadline.reviewRecordMissed', {}),
  fact('deadline.termEnded', {}),
  fact('deadline.capWarned', { months: z.literal([30, 34]) }),
  fact('deadline.capReached', {}),
  fact('deadline.pauseEnded', {}),
  fact('deadline.secondAttemptMissed', {}),
  fact('deadline.letterMissed', {}),
  fact('deadline.contactLost', {}),
  fact('deadline.handoverLapsed', {}),
  fact('deadline.consentExpired', { consent: ItemId }),
  fact('deadline.completionMissed', {}),
  fact('deadline.aftercareDue', {}),
  fact('deadline.retentionEnded', {}),
] as const;
