// What the calendar has brought, as the English timeline says it. A passed deadline is nobody's fault.
import type { DeadlineType } from '../../../machines/case/events/case-event.ts';
import type { Happened } from '../wording.ts';

export const happenedByCalendar: Happened<DeadlineType> = {
  'deadline.firstTalkMissed': 'The time for offering the first talk is over',
  'deadline.decisionMissed': 'The time for the decision after the first talk is over',
  'deadline.assessmentMissed': 'The time for the needs assessment is over',
  'deadline.agreementMissed': 'The time for drafting the agreement is over',
  'deadline.versionLapsed': 'The time for the signatures is over, the version is a draft again',
  'deadline.renegotiationLapsed': 'The time for the renegotiation is over, the present version stands',
  'deadline.reviewWindowOpened': 'The review is possible now',
  'deadline.reviewReminded': ({ days }) => `Reminder: the review is due in ${days} days`,
  'deadline.reviewDue': 'The review is due',
  'deadline.reviewOverdue': 'The review is overdue',
  'deadline.reviewEscalated': 'The team lead has been told about the overdue review',
  'deadline.reviewRecordMissed': 'The time for the record of the review is over',
  'deadline.measuresOverdue': 'Several measures have been outstanding for longer than planned',
  'deadline.termEnded': 'The term of the agreement is over, support goes on',
  'deadline.capWarned': ({ months }) => `Support has been running for ${months} months; the end of the longest support period comes nearer`,
  'deadline.capReached': 'The longest support period has been reached',
  'deadline.pauseEnded': 'The pause is over',
  'deadline.firstAttemptMissed': 'The time for the first attempt at contact is over',
  'deadline.secondAttemptMissed': 'The time for the second attempt at contact is over',
  'deadline.letterMissed': 'The time for the letter with a new appointment is over',
  'deadline.letterUnanswered': 'No answer to the letter has come yet',
  'deadline.contactLost': 'Contact counts as lost',
  'deadline.handoverLapsed': 'The time for accepting the handover is over, the case stays here',
  'deadline.consentExpired': 'A consent has expired',
  'deadline.ageReached': ({ age }) => `The client’s ${age}th birthday`,
  'deadline.completionMissed': 'The time for the final balance is over',
  'deadline.aftercareDue': 'Aftercare is due',
  'deadline.retentionEnded': 'The retention period is over',
};
