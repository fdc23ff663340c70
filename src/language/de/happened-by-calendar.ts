// What the calendar has brought, as the German timeline says it. A passed deadline is nobody's fault.
import type { DeadlineType } from '../../../machines/case/events/case-event.ts';
import type { Happened } from '../wording.ts';

export const happenedByCalendar: Happened<DeadlineType> = {
  'deadline.firstTalkMissed': 'Die Frist für das Angebot des Erstgesprächs ist vorbei',
  'deadline.decisionMissed': 'Die Frist für die Entscheidung nach dem Erstgespräch ist vorbei',
  'deadline.assessmentMissed': 'Die Frist für die Bedarfsfeststellung ist vorbei',
  'deadline.agreementMissed': 'Die Frist für die Zielvereinbarung ist vorbei',
  'deadline.versionLapsed': 'Die Frist für die Unterschriften ist vorbei, die Fassung ist wieder ein Entwurf',
  'deadline.renegotiationLapsed': 'Die Frist für die Neuverhandlung ist vorbei, die bisherige Fassung bleibt bestehen',
  'deadline.reviewWindowOpened': 'Die Überprüfung ist jetzt möglich',
  'deadline.reviewReminded': ({ days }) => `Erinnerung: In ${days} Tagen ist die Überprüfung fällig`,
  'deadline.reviewDue': 'Die Überprüfung ist fällig',
  'deadline.reviewOverdue': 'Die Überprüfung ist überfällig',
  'deadline.reviewEscalated': 'Die Teamleitung ist über die überfällige Überprüfung informiert',
  'deadline.reviewRecordMissed': 'Die Frist für das Protokoll der Überprüfung ist vorbei',
  'deadline.measuresOverdue': 'Mehrere Maßnahmen stehen länger aus als geplant',
  'deadline.termEnded': 'Die Laufzeit der Vereinbarung ist zu Ende, die Begleitung geht weiter',
  'deadline.capWarned': ({ months }) => `Die Begleitung läuft seit ${months} Monaten; das Ende der Höchstdauer rückt näher`,
  'deadline.capReached': 'Die Höchstdauer der Begleitung ist erreicht',
  'deadline.pauseEnded': 'Die Pause ist zu Ende',
  'deadline.firstAttemptMissed': 'Die Frist für den ersten Kontaktversuch ist vorbei',
  'deadline.secondAttemptMissed': 'Die Frist für den zweiten Kontaktversuch ist vorbei',
  'deadline.letterMissed': 'Die Frist für den Brief mit neuem Termin ist vorbei',
  'deadline.letterUnanswered': 'Auf den Brief ist noch keine Antwort gekommen',
  'deadline.contactLost': 'Der Kontakt gilt als abgerissen',
  'deadline.handoverLapsed': 'Die Frist für die Annahme der Übergabe ist vorbei, der Fall bleibt hier',
  'deadline.consentExpired': 'Eine Einwilligung ist abgelaufen',
  'deadline.ageReached': ({ age }) => `${age}. Geburtstag der Klient:in`,
  'deadline.completionMissed': 'Die Frist für die Abschlussbilanz ist vorbei',
  'deadline.aftercareDue': 'Die Nachsorge ist an der Reihe',
  'deadline.retentionEnded': 'Die Aufbewahrungsfrist ist zu Ende',
};
