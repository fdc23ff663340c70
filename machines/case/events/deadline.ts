// What only the calendar may cause. These never come over the wire.
import { z } from 'zod';
import { coded, ItemId } from './define.ts';

/**
 * They carry no day: the day one was raised is that of its entry. They are stored with the proposal that follows them, so that a later
 * standard does not rewrite the past (decision 3).
 */
export const deadlines = [
  coded('deadline.firstTalkMissed', {}),
  coded('deadline.decisionMissed', {}),
  coded('deadline.assessmentMissed', {}),
  coded('deadline.agreementMissed', {}),
  coded('deadline.versionLapsed', {}),
  coded('deadline.renegotiationLapsed', {}),
  coded('deadline.reviewWindowOpened', {}),
  coded('deadline.reviewReminded', { days: z.literal([14, 3]) }),
  coded('deadline.reviewDue', {}),
  coded('deadline.reviewOverdue', {}),
  coded('deadline.reviewEscalated', {}),
  coded('deadline.reviewRecordMissed', {}),
  coded('deadline.measuresOverdue', {}),
  coded('deadline.termEnded', {}),
  coded('deadline.capWarned', { months: z.literal([30, 34]) }),
  coded('deadline.capReached', {}),
  coded('deadline.pauseEnded', {}),
  coded('deadline.firstAttemptMissed', {}),
  coded('deadline.secondAttemptMissed', {}),
  coded('deadline.letterMissed', {}),
  coded('deadline.letterUnanswered', {}),
  coded('deadline.contactLost', {}),
  coded('deadline.handoverLapsed', {}),
  coded('deadline.consentExpired', { consent: ItemId }),
  // From the sealed birth date, of which the record keeps nothing but this (decision 4).
  coded('deadline.ageReached', { age: z.literal([18, 25, 27]) }),
  coded('deadline.completionMissed', {}),
  coded('deadline.aftercareDue', {}),
  coded('deadline.retentionEnded', {}),
] as const;
