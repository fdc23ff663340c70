// Which rule set a day, and which paragraph of the standard a step comes from, in German. Lengths are those of the current standard.
import { currentStandard, parametersOf } from '../../../machines/standards/released.ts';
import { periodIn } from '../days.ts';
import type { DueReasons, RuleNames } from '../wording.ts';

const { periods } = parametersOf(currentStandard);
const length = periodIn('de');

/** Every rule that can set a review's day (R8). R5 has three, because people ask which of its three reasons it was. */
export const dueReasons: DueReasons = {
  R1: `weil die erste Überprüfung spätestens ${length(periods.firstReview)} nach Inkrafttreten liegt (R1)`,
  R2: `weil die nächste Überprüfung spätestens ${length(periods.regularReview)} nach der letzten liegt (R2)`,
  R3: `weil bei jungen Menschen, die Arbeit oder Ausbildung suchen, und im Jugendmigrationsdienst höchstens ${length(periods.youthReview)} dazwischen liegen (R3)`,
  R4: `weil ein längerer Abstand vereinbart ist, höchstens ${length(periods.longReview)} (R4)`,
  R5acute: `weil ein Lebensbereich dringend ist: höchstens ${length(periods.shortReview)} (R5)`,
  R5measures: `weil mehrere Maßnahmen länger ausstehen: höchstens ${length(periods.shortReview)} (R5)`,
  R5contact: `weil der Kontakt abgerissen war: höchstens ${length(periods.shortReview)} nach dem Wiedersehen (R5)`,
  R6: `weil die Überprüfung höchstens ${length(periods.reviewAfterEvent)} nach dem Tag liegt, an dem ein besonderer Anlass bekannt wurde (R6)`,
  R9: `weil das Überprüfungsgespräch höchstens ${length(periods.reviewAfterEvent)} nach dem Ende einer Pause liegt (R9)`,
  T11: `weil die Überprüfung höchstens ${length(periods.reviewAfterEvent)} nach einer Neuverhandlung ohne Einigung liegt (T11)`,
  renewed: `weil eine neue Fassung in Kraft ist und ihre erste Überprüfung spätestens ${length(periods.firstReview)} danach liegt (R1)`,
  waived: `weil die letzte Überprüfung ausgesetzt wurde und die nächste spätestens ${length(periods.reviewAfterWaiver)} danach liegt`,
  T17: 'weil die Überprüfung an der abgebenden Stelle bis dahin fällig war (T17)',
  named: 'weil die Vereinbarung diesen Tag nennt',
};

export const rules: RuleNames = {
  T1: 'T1: Von der Anfrage zum Erstgespräch',
  T2: 'T2: Entscheidung nach dem Erstgespräch',
  T3: 'T3: Bedarfsfeststellung',
  T4: 'T4: Zielvereinbarung',
  T5: 'T5: Unterschrift und Inkrafttreten',
  T6: 'T6: Begleitung ohne Vereinbarung',
  T7: 'T7: Später doch eine Vereinbarung',
  T8: 'T8: Beginn einer Überprüfung',
  T9: 'T9: Überprüfung',
  T10: 'T10: Neuverhandlung',
  T11: 'T11: Ende der Neuverhandlung',
  T12: 'T12: Pause',
  T13: 'T13: Nach einer Pause zuerst die Überprüfung',
  T14: 'T14: Ausgefallener Termin',
  T15: 'T15: Neuer Kontakt',
  T16: 'T16: Angebot einer Übergabe',
  T17: 'T17: Antwort auf eine Übergabe',
  T18: 'T18: Laufzeit, Höchstdauer und Weg zur Abschlussbilanz',
  T19: 'T19: Abschlussbilanz',
  T20: 'T20: Nachsorge',
  T21: 'T21: Wiederaufnahme',
  T22: 'T22: Aufbewahrung und Löschung',
  T23: 'T23: Todesfall',
  T24: 'T24: Widerruf der Datenverarbeitung',
  T25: 'T25: Berichtigung',
  T26: 'T26: Zurücknahme eines Eintrags',
  T27: 'T27: Klärung einer Unstimmigkeit',
  R4: 'R4: Längerer Abstand in Arbeit oder Ausbildung',
  R5: 'R5: Kürzerer Abstand, wenn mehr Begleitung gebraucht wird',
  R6: 'R6: Überprüfung aus besonderem Anlass',
  clock: 'Regeln für den Tag der Überprüfung (R1 bis R9)',
  ladder: 'Schritte bei offenem Kontakt',
  duty: 'Laufende Aufgaben in jedem offenen Fall',
};
