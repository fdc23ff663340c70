// What the rules say in German when they say no: what is missing and what to do. Nobody is blamed.
import { inARow } from '../names.ts';
import type { RefusalSentences } from '../wording.ts';
import { formRefusals } from './form-refusals.ts';
import { count, day, domainNames, languageName, list } from './say.ts';
import { options } from './options.ts';
import { datives, owners } from './people.ts';

const domainsOf = (domains: readonly (keyof typeof domainNames)[]): string => inARow(domains.map((code) => domainNames[code]));

const needParts = {
  targetGroup: 'Zugehörigkeit zur Zielgruppe',
  need: 'ein Bedarf',
  wantsLongerSupport: 'der Wunsch nach längerer Begleitung',
} as const;

/** The steps that come before a contact is broken off. */
const rungs = {
  attempt: 'Es fehlt noch ein Kontaktversuch; zwei auf verschiedenen Wegen gehen voraus. Bitte den nächsten Versuch festhalten.',
  letter: 'Es fehlt noch der Brief mit neuem Termin. Wo Schreiben nicht sicher ist, legt die Teamleitung einen Ersatz dafür fest.',
  answer: 'Die Zeit für eine Antwort auf den Brief läuft noch. Bis dahin bleibt die Tür offen.',
} as const;

/** Each says what is missing and what helps. The type demands one for every code; where it depends on something, a function. */
export const refusals: RefusalSentences = {
  ...formRefusals,
  inquiryNotNoted: 'Es ist noch keine Anfrage notiert. Bitte zuerst die Anfrage notieren.',
  privacyNotExplained: 'Der Datenschutz ist noch nicht erklärt. Bitte in einer Sprache erklären, die gut verstanden wird.',
  privacyNotUnderstood: ({ language }) =>
    `Der Datenschutz ist noch nicht in einer Sprache erklärt, die gut verstanden wird. Bitte auf ${languageName(language)} oder mit Dolmetschung erklären.`,
  needNotNoted: 'Es fehlt noch die Klärung von Zielgruppe, Bedarf und dem Wunsch nach längerer Begleitung.',
  needIncomplete: ({ missing }) =>
    `Für eine längere Begleitung fehlt noch: ${list(missing.map((part) => needParts[part]))}. Eine Kurzberatung ist trotzdem möglich.`,
  filingNotConsented: 'Es fehlt noch die Einwilligung, eine Akte zu führen. Beratung ohne Akte bleibt möglich.',
  filingUndecided: 'Es fehlt noch die Antwort, ob eine Akte geführt werden darf. Bitte danach fragen; beraten wird bei beiden Antworten.',
  noFileKept: 'Die Klient:in möchte keine Akte. Deshalb werden hier keine Texte festgehalten; die Beratung geht ohne sie weiter.',
  domainsOpen: ({ domains }) =>
    `Noch offen: ${domainsOf(domains)}. Bitte einschätzen oder mit einem Grund als „nicht besprochen“ kennzeichnen.`,
  finalRatingsOpen: ({ domains }) =>
    `Für die Abschlussbilanz noch offen: ${domainsOf(domains)}. Bitte einschätzen oder mit einem Grund als „nicht besprochen“ kennzeichnen.`,
  risksUnanswered: ({ risks }) =>
    `Für ${count(risks, 'eine dringende Gefahr', 'dringende Gefahren')} fehlt noch eine Sofortmaßnahme. Sie geht jedem Plan vor.`,
  noGoalOfClient: 'Es fehlt noch ein Ziel, das die Klient:in selbst gewählt hat.',
  goalsIncomplete: ({ goals }) => `Bei ${count(goals, 'einem Ziel', 'Zielen')} fehlt noch die Formulierung.`,
  goalsWithoutMeasure: ({ goals }) => `Zu ${count(goals, 'einem Ziel', 'Zielen')} fehlt noch eine Maßnahme.`,
  centreNotCommitted: 'Es fehlt noch eine Zusage der Beratungsstelle. Mindestens eine gehört in jede Vereinbarung.',
  offersUnchecked: ({ measures }) =>
    `Bei ${count(measures, 'einer Maßnahme', 'Maßnahmen')} ist noch offen, ob das Angebot passt und noch jemanden aufnimmt. Bitte das Angebot prüfen.`,
  signaturesMissing: ({ parties }) =>
    parties.length === 1
      ? `Es fehlt noch die Unterschrift ${list(parties.map((party) => owners[party]))}.`
      : `Es fehlen noch die Unterschriften von ${list(parties.map((party) => datives[party]))}.`,
  versionNotExplained: 'Die Fassung ist noch nicht gemeinsam durchgesprochen. Bitte festhalten, in welcher Sprache das geschehen ist.',
  versionNotUnderstood: ({ language }) =>
    `Die Fassung ist noch nicht in einer Sprache durchgesprochen, die gut verstanden wird. Bitte auf ${languageName(language)} oder mit Dolmetschung durchsprechen.`,
  interpreterNotRecorded: 'Es wird eine Dolmetschung gebraucht. Bitte festhalten, wie beim Durchsprechen gedolmetscht wurde.',
  copyNotHandedOver: 'Die Kopie für die Klient:in ist noch nicht übergeben.',
  paused: ({ until }) => `Die Begleitung ruht bis zum ${day(until)}. Soll es früher weitergehen, bitte zuerst die Pause beenden.`,
  outOfContact: ({ since }) => `Der Kontakt ist seit dem ${day(since)} offen. Sobald es wieder Kontakt gibt, geht es hier weiter.`,
  reviewOverdue: ({ since }) =>
    `Seit dem ${day(since)} steht die Überprüfung aus. Bitte zuerst nachholen; mit einem Grund kann die Teamleitung sie aussetzen.`,
  reviewNotOverdue: 'Die Überprüfung ist nicht überfällig. Aussetzen lässt sich nur eine überfällige Überprüfung.',
  reviewOwed: ({ since }) => `Seit dem ${day(since)} ist zuerst ein Überprüfungsgespräch an der Reihe. Danach geht es hier weiter.`,
  reviewOpen: 'Das Überprüfungsgespräch ist noch offen. Bitte zuerst abschließen oder vertagen.',
  reviewNotOpen: 'Es ist kein Überprüfungsgespräch offen. Bitte zuerst eines beginnen oder ein geführtes Gespräch ganz nachtragen.',
  noReviewsCounted: 'Überprüfungen gibt es, sobald eine Vereinbarung in Kraft ist oder die Begleitung ohne Vereinbarung begonnen hat.',
  draftRunning:
    'Ein Entwurf ist noch offen. Bitte vor der Pause die Vereinbarung in Kraft setzen, den Entwurf aufgeben oder ohne Vereinbarung weiter begleiten.',
  notInStableWork:
    'Ein längerer Abstand setzt Arbeit oder Ausbildung voraus. Hat sich da etwas geändert, bitte zuerst die Angaben zur Person ergänzen.',
  domainsInNeed: ({ domains }) =>
    `Ein längerer Abstand passt erst ohne großen oder dringenden Bedarf. Noch so eingeschätzt: ${domainsOf(domains)}. Hat sich das geändert, bitte neu einschätzen.`,
  writingUnsafe:
    'Hier gilt ein Schutzhinweis: Ein Brief könnte in falsche Hände kommen. Bitte nur auf einem Weg melden, der als sicher vereinbart ist; die Teamleitung kann einen Ersatz für den Brief festlegen. Ist die Gefahr vorüber, bitte das zuerst festhalten.',
  writingIsSafe: 'Ein Brief ist hier sicher. Bitte den Brief mit neuem Termin senden; einen Ersatz braucht es nicht.',
  noHousehold: 'Der Fall ist keinem Haushalt zugeordnet. Es ist nichts zu trennen.',
  noGuardian: 'Es ist keine Vormundschaft oder rechtliche Betreuung festgehalten. Bitte zuerst festhalten, dass es sie gibt.',
  guardianExists:
    'Eine Vormundschaft oder rechtliche Betreuung ist schon festgehalten. Hat sie gewechselt, bitte zuerst das Ende der bisherigen festhalten.',
  capReached:
    'Die Höchstdauer der Begleitung ist erreicht. Jetzt ist die Abschlussbilanz an der Reihe; einmal lässt sich die Höchstdauer mit einer zweiten Person verlängern.',
  balanceOwed:
    'Vor dem Abschluss ist hier eine Abschlussbilanz vorgesehen. Bitte ohne Vereinbarung weiter begleiten und dann die Abschlussbilanz beginnen.',
  goalsUnassessed: ({ goals }) => `Bei ${count(goals, 'einem Ziel', 'Zielen')} fehlt noch, wie beide Seiten den Stand sehen.`,
  dissentNotRecorded: 'Es fehlt noch die Angabe, ob beide Seiten es gleich sehen. Bei verschiedenen Sichtweisen werden beide notiert.',
  balanceIncomplete: ({ sides }) => `Für die Bilanz fehlt noch die Sicht von ${list(sides.map((side) => datives[side]))}.`,
  goalsStillActive: ({ goals }) =>
    `${count(goals, 'Ein Ziel läuft', 'Ziele laufen')} noch. Bitte zuerst festhalten, was daraus geworden ist.`,
  referralsNotNamed: ({ referrals }) =>
    `${count(referrals, 'Eine Vermittlung ist', 'Vermittlungen sind')} noch offen. Bitte benennen, wie es damit weitergeht.`,
  deletionNotExplained: 'Es fehlt noch die Erklärung, wann die Daten gelöscht werden.',
  noAgreementInForce: 'Das ist möglich, solange eine Vereinbarung in Kraft ist. Zurzeit gilt keine.',
  agreementExisted: 'Es gab schon eine Vereinbarung. Weiter geht es über Überprüfung, Neuverhandlung oder Abschlussbilanz.',
  renegotiationRunning: 'Es läuft noch eine Neuverhandlung. Bitte zuerst abschließen oder die bisherige Fassung bestehen lassen.',
  completionRunning: 'Die Abschlussbilanz hat schon begonnen.',
  noAppointmentMissed: 'Es ist kein ausgefallener Termin festgehalten. Bitte zuerst den ausgefallenen Termin notieren.',
  ladderNotClimbed: ({ missing, until }) =>
    missing === 'answer' && until !== null
      ? `Die Zeit für eine Antwort auf den Brief läuft noch. Weiter geht es hier ab dem ${day(until)}.`
      : rungs[missing],
  contactNotLost: ({ until }) =>
    until === null
      ? 'Der Kontakt gilt noch nicht als abgerissen, und es ist noch kein letzter Kontakt festgehalten.'
      : `Der Kontakt gilt frühestens ab dem ${day(until)} als abgerissen. Bis dahin bleibt die Tür offen.`,
  riskStillOpen: ({ risks }) =>
    `${count(risks, 'Eine dringende Gefahr ist', 'dringende Gefahren sind')} noch offen. Der Fall bleibt offen, bis die Gefahr vorüber ist; eine Sofortmaßnahme allein reicht dafür nicht. Ist sie vorüber, bitte das festhalten.`,
  secondPersonMissing: ({ act }) => `Es fehlt noch die Zustimmung einer zweiten Person (${options.act[act]}).`,
  aftercareNotDue:
    'Die Nachsorge ist noch nicht an der Reihe. Sie setzt eine eigene Einwilligung voraus und folgt mit Abstand zum Abschluss.',
  noAftercareConsent:
    'Es ist keine Einwilligung zur Nachsorge festgehalten. Ohne sie wird niemand angeschrieben, und zu widerrufen gibt es nichts.',
  noEvaluationConsent:
    'Es ist keine Einwilligung zur Auswertung festgehalten. Ohne sie wird nichts ausgewertet, und zu widerrufen gibt es nichts.',
  retentionRunning: ({ until }) =>
    until === null
      ? 'Die Aufbewahrungsfrist läuft noch. Erst danach wird gelöscht.'
      : `Die Aufbewahrungsfrist läuft noch. Ab dem ${day(until)} kann gelöscht werden.`,
  onHold: 'Die Löschung dieser Akte ist ausgesetzt. Solange das gilt, wird nichts gelöscht.',
  notOnHold: 'Die Löschung dieser Akte ist nicht ausgesetzt.',
  capNotNear: 'Das Ende der Höchstdauer steht noch nicht an.',
  capAlreadyExtended: 'Die Höchstdauer ist schon einmal verlängert; öfter ist nicht vorgesehen.',
  pauseAlreadyExtended: 'Die Pause ist schon einmal verlängert; öfter ist nicht vorgesehen. Danach folgt ein Überprüfungsgespräch.',
  handoverOffered: 'Eine Übergabe ist schon angeboten. Bitte zuerst die Antwort darauf festhalten.',
  clientDied:
    'Hier ist ein Todesfall festgehalten, deshalb geht es in diesem Fall nicht weiter. Gehört der Eintrag nicht hierher, bitte ihn zurücknehmen.',
  addressNotLocked: 'Es ist keine Auskunftssperre festgehalten. Es gibt nichts aufzuheben.',
  notOfAge: 'Das ist ab dem 18. Geburtstag möglich. Ist das Geburtsdatum nicht richtig eingetragen, bitte zuerst berichtigen.',
};
