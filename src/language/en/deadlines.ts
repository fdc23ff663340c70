// What the calendar brings, by its English name: said of a day to come.
import type { DeadlineNames } from '../wording.ts';

export const deadlines: DeadlineNames = {
  'deadline.firstTalkMissed': 'Time for offering the first talk is over',
  'deadline.decisionMissed': 'Time for the decision after the first talk is over',
  'deadline.assessmentMissed': 'Time for the needs assessment is over',
  'deadline.agreementMissed': 'Time for drafting the agreement is over',
  'deadline.versionLapsed': 'Time for the signatures is over',
  'deadline.renegotiationLapsed': 'Time for the renegotiation is over',
  'deadline.reviewWindowOpened': 'Review becomes possible',
  'deadline.reviewDue': 'Review due',
  'deadline.reviewOverdue': 'Review overdue',
  'deadline.reviewEscalated': 'Team lead is told about the overdue review',
  'deadline.reviewRecordMissed': 'Time for the record of the review is over',
  'deadline.termEnded': 'Term of the agreement ends',
  'deadline.capWarned': 'Note on the end of the longest support period',
  'deadline.capReached': 'Longest support period reached',
  'deadline.pauseEnded': 'Pause ends',
  'deadline.secondAttemptMissed': 'Time for the second attempt at contact is over',
  'deadline.letterMissed': 'Time for the letter with a new appointment is over',
  'deadline.contactLost': 'Contact counts as lost',
  'deadline.handoverLapsed': 'Time for accepting the handover is over',
  'deadline.consentExpired': 'Consent expires',
  'deadline.completionMissed': 'Time for the final balance is over',
  'deadline.aftercareDue': 'Aftercare due',
  'deadline.retentionEnded': 'Retention period ends',
};
