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
  fact('deadline.reviewReminded', { days: z.literal([14, 3]) }),
  fact('deadline.reviewDue', {}),
  fact('deadline.reviewOverdue', {}),
  fact('deadline.reviewEscalated', {}),
  fact('deadline.reviewRecordMissed', {}),
  fact('deadline.measuresOverdue', {}),
  fact('deadline.termEnded', {}),
  fact('deadline.capWarned', { months: z.literal([30, 34]) }),
  fact('deadline.capReached', {}),
  fact('deadline.pauseEnded', {}),
  fact('deadline.firstAttemptMissed', {}),
  fact('deadline.secondAttemptMissed', {}),
  fact('deadline.letterMissed', {}),
  fact('deadline.letterUnanswered', {}),
  fact('deadline.contactLost', {}),
  fact('deadline.handoverLapsed', {}),
  fact('deadline.consentExpired', { consent: ItemId }),
  // From the sealed birth date, of which the record keeps nothing but this (decision 4).
  fact('deadline.ageReached', { age: z.literal([18, 25, 27]) }),
  fact('deadline.completionMissed', {}),
  fact('deadline.aftercareDue', {}),
  fact('deadline.retentionEnded', {}),
] as const;
