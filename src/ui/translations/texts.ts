// What the room says in which translations are reviewed.
import type { ReviewState } from '../../export/translations/review-rules.ts';
import type { PassedOverBecause } from '../../record/ports/text-review.ts';
import type { TextGroup } from './rows.ts';

const states: Readonly<Record<ReviewState, string>> = {
  reviewed: 'geprüft',
  unreviewed: 'ungeprüft',
  germanChanged: 'deutscher Text geändert',
};
const statesInEnglish: typeof states = { reviewed: 'reviewed', unreviewed: 'not reviewed', germanChanged: 'German text changed' };

const groups: Readonly<Record<TextGroup, string>> = {
  sentences: 'Sätze der Vereinbarung',
  agency: 'Stellen',
  domain: 'Lebensbereiche',
  question: 'Fragen zu den Lebensbereichen',
  goal: 'Ziele',
  measure: 'Maßnahmen',
  commitment: 'Zusagen',
};
const groupsInEnglish: typeof groups = {
  sentences: 'Sentences of the agreement',
  agency: 'Agencies',
  domain: 'Life domains',
  question: 'Questions on the life domains',
  goal: 'Goals',
  measure: 'Measures',
  commitment: 'Commitments',
};

/** `placeholders`: those of the German text. */
type Because = (placeholders: readonly string[]) => string;
const because: Readonly<Record<PassedOverBecause, Because>> = {
  unknownText: () => 'Diesen Text gibt es im Standard nicht mehr.',
  germanChanged: () => 'Der deutsche Text ist inzwischen ein anderer.',
  placeholders: (names) =>
    names.length === 0
      ? 'Im Deutschen steht kein Platzhalter, also darf auch hier keiner stehen.'
      : `Es muss ${names.join(' und ')} darin stehen, so oft wie im Deutschen.`,
  characters: () => 'Der Text ist leer oder enthält Zeichen, die sich nicht drucken lassen.',
  tooLong: () => 'Der Text ist zu lang: höchstens 2.000 Zeichen.',
  writtenMeanwhile: () => 'Inzwischen hat jemand anderes diesen Text bearbeitet.',
};
const becauseInEnglish: typeof because = {
  unknownText: () => 'The standard does not have this text any more.',
  germanChanged: () => 'The German text is another one by now.',
  placeholders: (names) =>
    names.length === 0
      ? 'The German has no placeholder, so there may be none here.'
      : `${names.join(' and ')} must be in it, as often as in the German.`,
  characters: () => 'The text is empty or has characters that cannot be printed.',
  tooLong: () => 'The text is too long: 2,000 characters at most.',
  writtenMeanwhile: () => 'Somebody else has worked on this text in the meantime.',
};

const textsOf = (count: number): string => (count === 1 ? '1 Text' : `${count} Texte`);
const textsInEnglish = (count: number): string => (count === 1 ? '1 text' : `${count} texts`);

const de = {
  title: 'Übersetzungen prüfen',
  lead: 'Was Klient:innen in ihrer Sprache lesen. Geprüfte Worte stehen ab jetzt in neuen Vereinbarungen; was schon angeboten ist, behält seine.',
  languages: 'Sprachen',
  countOf: (reviewed: number, all: number) => `${reviewed} von ${all} geprüft`,
  changedOf: (count: number) => `${count} geändert`,
  mayNot: 'Sie können hier alles lesen. Prüfen können die Teamleitung und die Verwaltung der Beratungsstelle.',
  mayNotNext: 'Ist etwas falsch oder unverständlich übersetzt? Bitte sagen Sie es Ihrer Teamleitung.',
  byState: 'Nach Stand',
  all: 'alle',
  search: 'Suchen',
  found: (count: number) => (count === 0 ? 'Kein Text gefunden.' : `${textsOf(count)} gefunden.`),
  states,
  groups,
  because,
  next: 'Zum nächsten ungeprüften Text',
  nextHint: 'In der Liste auch mit der Taste N.',
  allReviewed: 'Alle Texte dieser Sprache sind geprüft.',
  none: 'Hier ist kein Text.',
  review: 'Geprüft',
  reviewOf: (german: string) => `Geprüft: ${german}`,
  edit: 'Ändern',
  editOf: (german: string) => `Ändern: ${german}`,
  putAside: 'Verwerfen',
  putAsideOf: (german: string) => `Verwerfen: ${german}`,
  asideWords: 'Verworfen:',
  undo: 'Rückgängig',
  undoOf: (german: string) => `Rückgängig: ${german}`,
  takeBack: 'Zurücknehmen',
  takeBackOf: (german: string) => `Zurücknehmen: ${german}`,
  by: (who: string, day: string) => `${who}, ${day}`,
  formerly: 'Früher geprüft, zu anderen deutschen Worten:',
  now: 'Jetzt gilt:',
  wordsIn: (language: string) => `Worte auf ${language}`,
  keepPlaceholders: (names: readonly string[]) => `${names.join(' und ')} bitte stehen lassen: Dort steht später der Tag oder die Zahl.`,
  unsent: 'Noch nicht gespeichert. Die Worte bleiben auf diesem Gerät, bis Sie „Geprüft“ drücken (auch: Strg und Eingabe).',
  unsentHere: 'Noch nicht gespeichert, und dieser Browser hebt nichts auf: Bitte „Geprüft“ drücken, bevor Sie die Seite schließen.',
  writtenSince: 'Seit Sie schreiben, hat sich dieser Text geändert. Ihre Worte sind aufgehoben; bitte vergleichen und entscheiden.',
  outside: 'Außerhalb übersetzen lassen',
  outsideWhat:
    'Eine Datei mit allen deutschen Texten, den Worten von heute und Platz für neue. Kommt sie ausgefüllt zurück, sehen Sie vorher, was daraus wird.',
  save: 'Datei speichern',
  fileName: 'Uebersetzung',
  take: 'Ausgefüllte Datei holen',
  unreadable: (name: string) => `${name}: Das ist keine Übersetzungsdatei von Etappe. Es wurde nichts übernommen.`,
  otherStandard: (name: string) => `${name}: Diese Datei gehört zu einer anderen Fassung des Standards. Es wurde nichts übernommen.`,
  otherLanguage: (name: string, language: string) =>
    `${name}: Diese Datei ist auf ${language}. Bitte zuerst die Sprache wechseln. Es wurde nichts übernommen.`,
  nothingNew: (name: string) => `${name}: In dieser Datei steht kein neuer Text, der übernommen werden kann.`,
  filled: (name: string, count: number) => `${name}: ${textsOf(count)} zum Übernehmen`,
  standFor: 'Was Sie übernehmen, gilt als von Ihnen geprüft.',
  asBefore: (count: number) => `${textsOf(count)} ${count === 1 ? 'ist' : 'sind'} schon mit denselben Worten geprüft.`,
  passedOver: (count: number) => `${textsOf(count)} ${count === 1 ? 'wird' : 'werden'} nicht übernommen:`,
  passed: (german: string, reason: string) => `„${german}“: ${reason}`,
  takeAll: (count: number) => `${textsOf(count)} als geprüft übernehmen`,
  leave: 'Nicht übernehmen',
  taken: (count: number) => `${textsOf(count)} übernommen.`,
  takenBack: (count: number) => `${textsOf(count)} zurückgenommen.`,
  undoFile: 'Alles aus dieser Datei rückgängig machen',
};

const en: typeof de = {
  title: 'Review translations',
  lead: 'What clients read in their language. From now on reviewed words stand in new agreements; what has been offered keeps its own.',
  languages: 'Languages',
  countOf: (reviewed, all) => `${reviewed} of ${all} reviewed`,
  changedOf: (count) => `${count} changed`,
  mayNot: 'You can read everything here. The team lead and the administration of the centre can review.',
  mayNotNext: 'Is something translated wrongly, or hard to understand? Please tell your team lead.',
  byState: 'By state',
  all: 'all',
  search: 'Search',
  found: (count) => (count === 0 ? 'No text found.' : `${textsInEnglish(count)} found.`),
  states: statesInEnglish,
  groups: groupsInEnglish,
  because: becauseInEnglish,
  next: 'To the next text not reviewed',
  nextHint: 'Within the list also with the N key.',
  allReviewed: 'All texts of this language are reviewed.',
  none: 'There is no text here.',
  review: 'Reviewed',
  reviewOf: (german) => `Reviewed: ${german}`,
  edit: 'Change',
  editOf: (german) => `Change: ${german}`,
  putAside: 'Discard',
  putAsideOf: (german) => `Discard: ${german}`,
  asideWords: 'Discarded:',
  undo: 'Undo',
  undoOf: (german) => `Undo: ${german}`,
  takeBack: 'Take back',
  takeBackOf: (german) => `Take back: ${german}`,
  by: (who, day) => `${who}, ${day}`,
  formerly: 'Reviewed earlier, beside other German words:',
  now: 'What applies now:',
  wordsIn: (language) => `Words in ${language}`,
  keepPlaceholders: (names) => `Please leave ${names.join(' and ')} as it is: the day or the number will stand there.`,
  unsent: 'Not saved yet. The words stay on this device until you press "Reviewed" (also: Ctrl and Enter).',
  unsentHere: 'Not saved yet, and this browser keeps nothing: please press "Reviewed" before you close the page.',
  writtenSince: 'This text has changed since you began to write. Your words are kept; please compare and decide.',
  outside: 'Have it translated elsewhere',
  outsideWhat:
    'A file with all German texts, the words of today and a place for new ones. When it comes back filled in, you see beforehand what will come of it.',
  save: 'Save the file',
  fileName: 'translation',
  take: 'Fetch a file that was filled in',
  unreadable: (name) => `${name}: this is no translation file of Etappe. Nothing was taken over.`,
  otherStandard: (name) => `${name}: this file belongs to another version of the standard. Nothing was taken over.`,
  otherLanguage: (name, language) => `${name}: this file is in ${language}. Please change the language first. Nothing was taken over.`,
  nothingNew: (name) => `${name}: there is no new text in this file that can be taken over.`,
  filled: (name, count) => `${name}: ${textsInEnglish(count)} to take over`,
  standFor: 'What you take over counts as reviewed by you.',
  asBefore: (count) => `${textsInEnglish(count)} ${count === 1 ? 'is' : 'are'} reviewed in the same words already.`,
  passedOver: (count) => `${textsInEnglish(count)} ${count === 1 ? 'is' : 'are'} not taken over:`,
  passed: (german, reason) => `“${german}”: ${reason}`,
  takeAll: (count) => `Take ${textsInEnglish(count)} over as reviewed`,
  leave: 'Do not take over',
  taken: (count) => `${textsInEnglish(count)} taken over.`,
  takenBack: (count) => `${textsInEnglish(count)} taken back.`,
  undoFile: 'Undo everything from this file',
};
export const texts = { de, en };
