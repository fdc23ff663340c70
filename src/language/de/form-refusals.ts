// What speaks, in German, against the content of one proposal or against its day.
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { lookOrNull } from '../look.ts';
import type { RefusalSentences } from '../wording.ts';
import { deadlines } from './deadlines.ts';
import { events } from './events.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { owners } from './people.ts';
import { day, languageName } from './say.ts';

type NamedItem = Extract<Refusal, { code: 'unknownItem' }>['item'];

const items: Readonly<Record<NamedItem, string>> = {
  goal: 'Dieses Ziel',
  measure: 'Diese Maßnahme',
  commitment: 'Diese Zusage',
  risk: 'Diese dringende Gefahr',
  version: 'Diese Fassung',
  consent: 'Diese Einwilligung',
  review: 'Diese Überprüfung',
  referral: 'Diese Vermittlung',
};

/** `laterEntryContradicts` names an entry of the log, which may be of the calendar. */
const nameOf = (type: string): string | null => lookOrNull({ ...events, ...deadlines }, type);

export const formRefusals = {
  unknownItem: ({ item }) => `${items[item]} ist in diesem Fall nicht bekannt. Bitte die Seite neu laden.`,
  itemExists: ({ item }) => `${items[item]} ist schon eingetragen.`,
  itemPastThat: ({ item, state }) => `${items[item]} hat schon den Stand „${lookOrNull(itemStates[item], state) ?? 'weiter'}“.`,
  notThisVersion: ({ offered }) =>
    offered === null
      ? 'Zurzeit liegt keine Fassung zur Unterschrift vor.'
      : `Zur Unterschrift liegt Fassung ${offered} vor. Bitte diese verwenden.`,
  wrongVersionNumber: ({ next }) => `Die nächste Fassung trägt die Nummer ${next}. Bitte die Seite neu laden.`,
  textChanged: 'Der Text ist nicht mehr der vorgelegte. Bitte neu laden und den Text noch einmal gemeinsam ansehen.',
  alreadySigned: ({ party }) => `Die Unterschrift ${owners[party]} liegt schon vor.`,
  noGuardianNeeded: 'Hier ist keine Unterschrift einer sorgeberechtigten Person nötig.',
  textNotInLanguage: ({ language }) => `Den Text gibt es auch auf ${languageName(language)}. Bitte auch in dieser Sprache vorlegen.`,
  dayInPast: ({ earliest }) => `Frühestens am ${day(earliest)} – ein früherer Tag passt hier nicht.`,
  appointmentTooFar: ({ latest }) =>
    `Der neue Termin im Brief liegt spätestens am ${day(latest)}: so lange wartet der Brief auf eine Antwort.`,
  beyondCeiling: ({ latest }) => `Spätestens am ${day(latest)} – weiter darf die nächste Überprüfung nicht entfernt sein.`,
  pauseTooLong: ({ latest }) => `Spätestens am ${day(latest)} – länger darf eine Pause nicht dauern.`,
  windowNotOpen: ({ opens }) => `Die regelmäßige Überprüfung ist ab dem ${day(opens)} möglich. Aus besonderem Anlass geht es jederzeit.`,
  reviewAlreadyPlanned: (refusal) => `Für den ${day(refusal.for)} ist schon eine Überprüfung geplant. Sie lässt sich verschieben.`,
  causeMissing: 'Es fehlt noch die Ursache: Woran hat es gelegen?',
  lateReasonMissing: 'Die Überprüfung findet später statt als vorgesehen. Bitte noch den Grund angeben.',
  reasonMissing: 'Hier fehlt noch ein kurzer Text, zum Beispiel die Begründung.',
  notForRole: ({ role }) =>
    role === 'teamLead' ? 'Das entscheidet die Teamleitung. Bitte dort anfragen.' : 'Das entscheidet der Datenschutz. Bitte dort anfragen.',
  sameSecondPerson: 'Zustimmung und Ausführung kommen von zwei verschiedenen Personen. Bitte eine andere Person dazuholen.',
  consentMissing: 'Es fehlt eine gültige Einwilligung. Ohne sie geht nichts an eine andere Stelle.',
  consentDoesNotFit: 'Die Einwilligung nennt eine andere Stelle, einen anderen Bereich oder Zweck. Bitte eine passende einholen.',
  reasonNotHere: ({ reason }) =>
    `„${options.reason[reason]}“ passt an dieser Stelle nicht als Grund für den Abschluss. Bitte einen anderen wählen.`,
  agencyMissing: 'Es fehlt noch, welche Stelle zuständig ist.',
  recipientMissing: 'Es fehlt noch, wer den Fall übernimmt.',
  nothingToCorrect: ({ seq }) =>
    `Eintrag ${seq} lässt sich nicht berichtigen: Es gibt ihn hier nicht, er kommt vom Kalender oder ist selbst eine Berichtigung. Bitte den gemeinten Eintrag wählen.`,
  notYet: (refusal) =>
    `Das steht erst am ${day(refusal.day)} an. Vorher lässt es sich noch nicht festhalten; ein Termin lässt sich verschieben.`,
  sameChannel:
    'Der erste Versuch ging schon auf diesem Weg. Bitte einen anderen nehmen, zum Beispiel eine Textnachricht statt eines Anrufs.',
  alreadyLifted: 'Für diese Gefahr ist schon festgehalten, dass sie vorüber ist. Besteht sie wieder, bitte eine neue festhalten.',
  parentalForBirthOnly: 'Nach einer Geburt zählt die Pause nur beim Grund „Geburt“. Bitte diesen Grund wählen oder den Tag weglassen.',
  birthTooFar: ({ latest }) => `Der Tag der Geburt darf spätestens am ${day(latest)} liegen. Bitte den Tag prüfen.`,
  anchorMissing:
    'Es fehlt noch, ab wann die Überprüfungen zählen. Bitte den Tag der letzten Überprüfung angeben oder den Tag, ab dem die erste zählt.',
  correctionDoesNotFit: ({ seq }) =>
    `Die Berichtigung passt nicht zu Eintrag ${seq}: So kann dieser Eintrag nicht gelautet haben. Bitte die berichtigten Angaben prüfen.`,
  laterEntryContradicts: ({ seq, event, on }) =>
    `Dann passt Eintrag ${seq}, „${nameOf(event) ?? 'Unbekannter Eintrag'}“ vom ${day(on)}, nicht mehr dazu. Bitte den Tag prüfen oder zuerst Eintrag ${seq} berichtigen.`,
  beforeTheCase: ({ first }) => `Der Tag liegt vor dem Beginn des Falls. Möglich ist ein Tag ab dem ${day(first)}.`,
  notNow: ({ proposed }) => {
    const name = nameOf(proposed);
    return name === null ? 'Das ist zu diesem Zeitpunkt nicht vorgesehen.' : `„${name}“ ist zu diesem Zeitpunkt nicht vorgesehen.`;
  },
  dayBeforeLastEntry: ({ last }) => `Der Tag liegt vor dem letzten Eintrag. Möglich ist ein Tag ab dem ${day(last)}.`,
  futureDay: ({ today }) => `Der Tag liegt in der Zukunft. Möglich ist ein Tag bis heute, den ${day(today)}.`,
} satisfies Partial<RefusalSentences>;
