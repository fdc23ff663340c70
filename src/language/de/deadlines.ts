// What the calendar brings, by its German name: said of a day to come.
import type { DeadlineNames } from '../wording.ts';

export const deadlines: DeadlineNames = {
  'deadline.firstTalkMissed': 'Frist für das Angebot des Erstgesprächs vorbei',
  'deadline.decisionMissed': 'Frist für die Entscheidung nach dem Erstgespräch vorbei',
  'deadline.assessmentMissed': 'Frist für die Bedarfsfeststellung vorbei',
  'deadline.agreementMissed': 'Frist für die Zielvereinbarung vorbei',
  'deadline.versionLapsed': 'Frist für die Unterschriften vorbei',
  'deadline.renegotiationLapsed': 'Frist für die Neuverhandlung vorbei',
  'deadline.reviewWindowOpened': 'Überprüfung wird möglich',
  'deadline.reviewDue': 'Überprüfung fällig',
  'deadline.reviewOverdue': 'Überprüfung überfällig',
  'deadline.reviewEscalated': 'Teamleitung wird über die überfällige Überprüfung informiert',
  'deadline.reviewRecordMissed': 'Frist für das Protokoll der Überprüfung vorbei',
  'deadline.termEnded': 'Laufzeit der Vereinbarung endet',
  'deadline.capWarned': 'Hinweis auf das Ende der Höchstdauer',
  'deadline.capReached': 'Höchstdauer der Begleitung erreicht',
  'deadline.pauseEnded': 'Pause endet',
  'deadline.secondAttemptMissed': 'Frist für den zweiten Kontaktversuch vorbei',
  'deadline.letterMissed': 'Frist für den Brief mit neuem Termin vorbei',
  'deadline.contactLost': 'Kontakt gilt als abgerissen',
  'deadline.handoverLapsed': 'Frist für die Annahme der Übergabe vorbei',
  'deadline.consentExpired': 'Einwilligung läuft ab',
  'deadline.completionMissed': 'Frist für die Abschlussbilanz vorbei',
  'deadline.aftercareDue': 'Nachsorge an der Reihe',
  'deadline.retentionEnded': 'Aufbewahrungsfrist endet',
};
