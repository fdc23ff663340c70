// What speaks, in German, against the content of one proposal or against its day.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { lookOrNull } from '../look.ts';
import type { RefusalSentences } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { fields } from './fields.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { deciders, owners } from './people.ts';
import { agencyNames, count, day, either, languageName, list } from './say.ts';

type NamedItem = Extract<Refusal, { code: 'unknownItem' }>['item'];

const items: Readonly<Record<NamedItem, string>> = {
  goal: 'Dieses Ziel',
  measure: 'Diese Maßnahme',
  commitment: 'Diese Zusage',
  risk: 'Diese dringende Gefahr',
  duty: 'Diese Verpflichtung außerhalb',
  expectation: 'Diese Erwartung einer Stelle',
  hurdle: 'Diese Hürde',
  version: 'Diese Fassung',
  consent: 'Diese Einwilligung',
  review: 'Diese Überprüfung',
  referral: 'Diese Vermittlung',
};

/** What is proposed may be of the calendar. */
const nameOf = (type: string): string | null => lookOrNull({ ...events, ...deadlines }, type);

type WhyNot = Extract<Refusal, { code: 'notVoidable' }>['why'];
const notVoidable: Readonly<Record<WhyNot, string>> = {
  calendar: 'Dieser Eintrag kommt vom Kalender. Zurücknehmen oder berichtigen lässt sich nur der Eintrag, aus dem er folgt.',
  approvalUsed: 'Auf diese Zustimmung ist schon etwas gefolgt. Bitte zuerst das zurücknehmen.',
  wordsForgotten: 'Mit diesem Eintrag sind Texte gelöscht worden, die nicht wiederkommen. Er bleibt deshalb stehen.',
  voided: 'Dieser Eintrag ist schon zurückgenommen.',
};

export const formRefusals = {
  unknownItem: ({ item }) => `${items[item]} ist in diesem Fall nicht bekannt. Bitte die Seite neu laden.`,
  itemExists: ({ item }) => `${items[item]} ist schon eingetragen.`,
  itemPastThat: ({ item, state }) => `${items[item]} hat schon den Stand „${lookOrNull(itemStates[item], state) ?? 'weiter'}“.`,
  notThisVersion: ({ offered }) =>
    offered === null
      ? 'Dafür liegt zurzeit keine Fassung vor. Bitte die Seite neu laden.'
      : `Gemeint sein kann nur Fassung ${offered}. Bitte diese verwenden.`,
  wrongVersionNumber: ({ next }) => `Die nächste Fassung trägt die Nummer ${next}. Bitte die Seite neu laden.`,
  textChanged: 'Der Text ist nicht mehr der vorgelegte. Bitte neu laden und den Text noch einmal gemeinsam ansehen.',
  freeText: ({ field }) =>
    `„${lookOrNull(fields, field) ?? field}“ bleibt für immer lesbar und nimmt deshalb keinen freien Text: nur eine Kennung, die hier vergeben wird, oder einen Wert aus der Liste. Namen und Sätze gehören in ein Textfeld.`,
  alreadySigned: ({ party }) => `Die Unterschrift ${owners[party]} liegt schon vor.`,
  noGuardianNeeded: 'Hier ist keine Unterschrift einer sorgeberechtigten Person nötig.',
  textNotInLanguage: ({ language }) => `Den Text gibt es auch auf ${languageName(language)}. Bitte auch in dieser Sprache vorlegen.`,
  interpreterNotOfAge:
    'Gedolmetscht wird nur von Erwachsenen. Bitte festhalten, dass die Person volljährig ist, oder jemand anderen dazuholen, bei Bedarf per Telefon oder Video.',
  witnessMissing: 'Es fehlt noch, wer beim Zeichen dabei war. Bitte den Namen dieser Person angeben.',
  datesBeforeOffer: ({ goals, measures }) =>
    `Bei ${list([
      ...(goals.length === 0 ? [] : [count(goals, 'einem Ziel', 'Zielen')]),
      ...(measures.length === 0 ? [] : [count(measures, 'einer Maßnahme', 'Maßnahmen')]),
    ])} ist der vereinbarte Tag schon vorbei. Bitte vor der Unterschrift einen neuen Tag eintragen.`,
  offersRanOut: ({ measures }) =>
    `Bei ${count(measures, 'einer Maßnahme', 'Maßnahmen')} ist das Angebot vor der letzten Unterschrift abgelaufen. Bitte mit beiden Seiten darüber sprechen und das hier festhalten.`,
  noWorkingDay: (refusal) => `Der ${day(refusal.day)} ist ein Feiertag oder Wochenende. Der nächste Werktag ist der ${day(refusal.next)}.`,
  dayInPast: ({ earliest }) => `Frühestens am ${day(earliest)} – ein früherer Tag passt hier nicht.`,
  appointmentTooFar: ({ latest }) =>
    `Der neue Termin im Brief liegt spätestens am ${day(latest)}: so lange wartet der Brief auf eine Antwort.`,
  beyondCeiling: ({ latest }) => `Spätestens am ${day(latest)} – weiter darf die nächste Überprüfung nicht entfernt sein.`,
  pauseTooLong: ({ latest }) => `Spätestens am ${day(latest)} – länger darf eine Pause nicht dauern.`,
  windowNotOpen: ({ opens }) => `Die regelmäßige Überprüfung ist ab dem ${day(opens)} möglich. Aus besonderem Anlass geht es jederzeit.`,
  reviewAlreadyPlanned: (refusal) => `Für den ${day(refusal.for)} ist schon eine Überprüfung geplant. Sie lässt sich verschieben.`,
  causeMissing: 'Es fehlt noch die Ursache: Woran hat es gelegen?',
  lateEntryReasonMissing: 'Das wird für einen früheren Tag nachgetragen. Bitte noch angeben, warum es erst jetzt eingetragen wird.',
  lateReasonMissing: 'Die Überprüfung findet später statt als vorgesehen. Bitte noch den Grund angeben.',
  reasonMissing: 'Hier fehlt noch ein kurzer Text, zum Beispiel die Begründung.',
  notForRole: ({ roles }) => `Das entscheidet ${either(roles.map((role) => deciders[role]))}. Bitte dort anfragen.`,
  sameSecondPerson: 'Zustimmung und Ausführung kommen von zwei verschiedenen Personen. Bitte eine andere Person dazuholen.',
  consentMissing: 'Es fehlt eine gültige Einwilligung. Ohne sie geht nichts an eine andere Stelle.',
  consentDoesNotFit: 'Die Einwilligung nennt eine andere Stelle, einen anderen Bereich oder Zweck. Bitte eine passende einholen.',
  conferenceNotConsented: ({ agencies }) =>
    `Für alle genannten Bereiche fehlt eine gültige Einwilligung für: ${list(agencies.map((agency) => agencyNames[agency]))}. Bitte einholen und hier nennen, oder über weniger sprechen.`,
  morePlacesThanChildren: ({ children }) => `Mehr Plätze als Kinder: Gezählt sind ${children} Kinder. Bitte beide Zahlen prüfen.`,
  resultWithoutDecision: 'Das Ergebnis gehört zum Bescheid: Bitte es mit dem Bescheid angeben, bei jedem anderen Stand weglassen.',
  reasonNotHere: ({ reason }) =>
    `„${options.reason[reason]}“ passt an dieser Stelle nicht als Grund für den Abschluss. Bitte einen anderen wählen.`,
  agencyMissing: 'Es fehlt noch, welche Stelle zuständig ist.',
  recipientMissing: 'Es fehlt noch, wer den Fall übernimmt.',
  notACentre:
    'Übernehmen kann den Fall nur eine andere Migrationsberatung oder ein Jugendmigrationsdienst. Für jede andere Stelle bitte eine Vermittlung vorschlagen.',
  basisMissing:
    'Für eine Auskunft fehlt noch die Grundlage: eine gültige Einwilligung für diese Stelle oder ein Gesetz. Bis dahin bitte nichts sagen und an die Klient:in verweisen.',
  notTheSafeWay: ({ channel }) =>
    channel === null
      ? 'Hier gilt ein Schutzhinweis, und ein sicherer Weg ist nicht vereinbart. Deshalb bitte vorerst nicht melden. Beim nächsten Kontakt bitte zuerst einen sicheren Weg vereinbaren.'
      : `Hier gilt ein Schutzhinweis. Als sicherer Weg ist vereinbart: ${options.channel[channel]}. Bitte nur diesen nehmen.`,
  notThePreferredWay: ({ channel }) =>
    `Am besten erreichbar ist die Klient:in so: ${options.channel[channel]}. Bitte zuerst diesen Weg nehmen oder angeben, warum es ein anderer ist.`,
  householdUnsafe:
    'Hier gilt ein Schutzhinweis. Solange er gilt, gehört der Fall zu keinem Haushalt: Andere könnten sonst mitlesen. Ist die Gefahr vorüber, bitte das zuerst festhalten.',
  householdParted:
    'Von diesem Haushalt ist der Fall getrennt. Leben alle wieder zusammen, bitte einen neuen Haushalt anlegen und alle neu zuordnen.',
  ageContradicts: 'Altersgruppe und Geburtstage passen nicht zusammen. Bitte das Geburtsdatum noch einmal prüfen.',
  nothingToCorrect: ({ seq }) =>
    `Eintrag ${seq} lässt sich nicht berichtigen: Es gibt ihn hier nicht, er kommt vom Kalender, ist zurückgenommen oder berichtigt selbst etwas. Bitte den gemeinten Eintrag wählen.`,
  notYet: (refusal) =>
    `Das steht erst am ${day(refusal.day)} an. Vorher lässt es sich noch nicht festhalten; ein Termin lässt sich verschieben.`,
  sameChannel:
    'Der erste Versuch ging schon auf diesem Weg. Bitte einen anderen nehmen, zum Beispiel eine Textnachricht statt eines Anrufs.',
  alreadyLifted: 'Für diese Gefahr ist schon festgehalten, dass sie vorüber ist. Besteht sie wieder, bitte eine neue festhalten.',
  parentalForBirthOnly: 'Nach einer Geburt zählt die Pause nur beim Grund „Geburt“. Bitte diesen Grund wählen oder den Tag weglassen.',
  birthDayMissing: 'Es fehlt noch der Tag der Geburt, auch der erwartete. Ab diesem Tag zählt die Pause nach einer Geburt.',
  birthTooFar: ({ latest }) => `Der Tag der Geburt darf spätestens am ${day(latest)} liegen. Bitte den Tag prüfen.`,
  anchorMissing:
    'Es fehlt noch, ab wann die Überprüfungen zählen. Bitte den Tag der letzten Überprüfung angeben oder den Tag, ab dem die erste zählt.',
  correctionDoesNotFit: ({ seq }) =>
    `Die Berichtigung passt nicht zu Eintrag ${seq}: So kann dieser Eintrag nicht gelautet haben. Bitte die berichtigten Angaben prüfen.`,
  overdueStands: ({ since }) =>
    `So spät nachgetragen, würde das die Überprüfung aufheben, die seit dem ${day(since)} überfällig ist. Dem muss zuerst die Teamleitung zustimmen.`,
  nothingToVoid: ({ seq }) => `Eintrag ${seq} gibt es hier nicht. Bitte die Seite neu laden und den gemeinten Eintrag wählen.`,
  notVoidable: ({ why }) => notVoidable[why],
  nothingToClear: ({ seq }) => `Bei Eintrag ${seq} ist nichts mehr zu klären. Bitte die Seite neu laden.`,
  reasonsChanged: ({ seq }) => `Bei Eintrag ${seq} ist inzwischen etwas dazugekommen. Bitte die Seite neu laden und noch einmal ansehen.`,
  beforeTheCase: ({ first }) => `Der Tag liegt vor dem Beginn des Falls. Möglich ist ein Tag ab dem ${day(first)}.`,
  notNow: ({ proposed }) => {
    const name = nameOf(proposed);
    return name === null ? 'Das ist zu diesem Zeitpunkt nicht vorgesehen.' : `„${name}“ ist zu diesem Zeitpunkt nicht vorgesehen.`;
  },
  dayBeforeLastEntry: ({ last }) => `Der Tag liegt vor dem letzten Eintrag. Möglich ist ein Tag ab dem ${day(last)}.`,
  futureDay: ({ today }) => `Der Tag liegt in der Zukunft. Möglich ist ein Tag bis heute, den ${day(today)}.`,
} satisfies Partial<RefusalSentences>;
