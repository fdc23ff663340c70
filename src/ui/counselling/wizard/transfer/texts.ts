// What the pages of a handover say.
import type { HandoverRule } from '../../../../export/handover/handover-schema.ts';
import type { HandoverFileFault } from '../../../../export/handover/read-handover-file.ts';
import type { Sentences } from '../../../../language/speak.ts';
import type { OfferEnd } from './handover.ts';

type Fault = HandoverFileFault | { readonly code: 'tooLarge' | 'unreadable' };

const ofTakeover: ReadonlySet<unknown> = new Set([
  'decidedOn',
  'firstReviewFrom',
  'lastHeldOn',
  'dueBy',
  'capExtended',
  'occasions',
  'occasion',
  'learnedOn',
]);

/** A place of the file as the fields of the page are called; elsewhere as it stands in the file. */
function placeIn(path: readonly (string | number)[], say: Sentences, row: (number: number) => string): string {
  const last = path.at(-1);
  if (path[0] !== 'takeover' || !ofTakeover.has(last)) return path.join('.');
  const [index] = path.filter((step) => typeof step === 'number');
  const field = say.field(String(last), 'case.takenOver');
  return index === undefined ? field : `${row(index + 1)}, ${field}`;
}

const rulesDe: Readonly<Record<HandoverRule, string>> = {
  R1: 'erste Überprüfung (R1)',
  R2: 'regelmäßige Überprüfung (R2)',
  R3: 'jung und auf der Suche, oder Jugendmigrationsdienst (R3)',
  R4: 'längerer Abstand (R4)',
  R5: 'kürzerer Abstand (R5)',
  R6: 'besonderer Anlass (R6)',
  R9: 'nach einer Pause (R9)',
  T11: 'nach einer Neuverhandlung ohne Einigung (T11)',
  renewed: 'erste Überprüfung der neuen Fassung (R1)',
  waived: 'nach dem Aussetzen',
  T17: 'schon an einer früheren Beratungsstelle bis dahin fällig',
  named: 'in der Vereinbarung genannt',
};

const rowDe = (number: number): string => `Anlass ${number}`;
const faultsDe = (name: string, fault: Fault, say: Sentences): string => {
  switch (fault.code) {
    case 'missing':
      return `In „${name}“ fehlt die Angabe „${placeIn(fault.path, say, rowDe)}“.`;
    case 'unfit':
      return `In „${name}“ stimmt die Angabe „${placeIn(fault.path, say, rowDe)}“ nicht.`;
    case 'otherVersion':
      return `„${name}“ ist in einer Form geschrieben, die hier nicht gelesen werden kann. Bitte die Tage von Hand eintragen.`;
    case 'tooLarge':
      return `„${name}“ ist zu groß für eine Übergabedatei.`;
    case 'unreadable':
      return `„${name}“ lässt sich nicht öffnen. Bitte noch einmal wählen.`;
    default:
      return `„${name}“ ist keine Übergabedatei. Deren Name endet auf „-handover.json“.`;
  }
};

const endedDe: Readonly<Record<OfferEnd['because'], (day: string) => string>> = {
  consentWithdrawn: (day) => `Die Einwilligung ist am ${day} widerrufen worden.`,
  consentExpired: (day) => `Die Einwilligung ist am ${day} abgelaufen.`,
  noAnswer: (day) => `Bis zum ${day} ist keine Antwort gekommen.`,
};

const de = {
  points: [
    'Die Klient:in weiß, an wen und was übergeben wird, und hat eingewilligt.',
    'Bis zur Zusage bleibt der Fall hier, ohne Lücke.',
    'Wer übernimmt, führt die Uhr der Überprüfung weiter.',
  ],
  noConsent: 'Es fehlt noch eine erteilte Einwilligung zur Übergabe. Sie nennt Stelle, Bereiche, Zweck und Dauer.',
  toConsent: 'Einwilligung vorbereiten',
  consent: 'Welche Einwilligung?',
  consentLine: (who: string, until: string) => `${who}, gültig bis ${until}`,
  offer: 'Übergabe anbieten',
  offered: (to: string, on: string) => `Angeboten am ${on}: ${to}.`,
  until: (day: string) => `Antwort bis ${day}. Danach bleibt der Fall ohne weiteres hier.`,
  ended: endedDe,
  endedConsent: 'Damit ist das Angebot beendet, und der Fall bleibt hier. Wer die Übergabedatei schon hat, sollte davon erfahren.',
  endedUnanswered: 'Das Angebot ist beendet, und der Fall bleibt hier. Die Übergabedatei gibt es nicht mehr.',
  travels: 'Das geht mit',
  travelled: 'Das ist mitgegangen',
  head: (from: string, to: string, day: string) => `Übergabe von ${from} an: ${to}. Stand ${day}.`,
  domains: 'Bereiche',
  nextReview: 'Nächste Überprüfung',
  noReview: 'keine vorgesehen',
  rules: rulesDe,
  cap: 'Höchstdauer',
  noCap: 'läuft noch nicht',
  capUntil: (day: string) => `bis ${day}`,
  extended: 'schon verlängert',
  notExtended: 'noch nicht verlängert',
  occasions: 'Offene Anlässe',
  noOccasions: 'keine',
  learned: (occasion: string, day: string) => `${occasion}, bekannt seit ${day}`,
  goals: 'Ziele',
  goalFacts: (domain: string, day: string) => `${domain}, bis ${day}`,
  details: 'Einschätzungen und Maßnahmen lesen',
  standings: 'Einschätzungen',
  ratings: (client: string, counsellor: string, day: string) => `Klient:in ${client}, Berater:in ${counsellor}, am ${day}`,
  noRating: 'ohne Angabe',
  notDiscussed: (reason: string) => `Nicht besprochen: ${reason}`,
  notYet: 'Noch nicht besprochen',
  measures: 'Maßnahmen',
  measureFacts: (who: string, day: string) => `${who}, bis ${day}`,
  stays: 'Alles andere bleibt hier: die übrigen Bereiche, der Verlauf, die Notizen. Name und Kontakt bringt die Klient:in selbst mit.',
  fileLater: 'Zum Drucken und als Datei gibt es das, sobald die Übergabe angeboten ist.',
  save: 'Übergabedatei herunterladen',
  print: 'Drucken',
  acceptedTitle: 'Zugesagt',
  acceptedHint: 'Der Fall wird hier als übergeben abgeschlossen.',
  accepted: 'Zusage festhalten',
  refusedTitle: 'Nicht angenommen',
  refusedHint: 'Der Fall bleibt hier, es entsteht keine Lücke.',
  refused: 'Absage festhalten',
  takeoverPoints: ['Die Tage kommen aus der übergebenen Akte.', 'Höchstdauer und Überprüfung laufen ab diesen Tagen weiter.'],
  fileHint: 'Mit der Übergabedatei füllen sich die Felder von selbst. Es geht auch von Hand.',
  chooseFile: 'Übergabedatei wählen',
  chooseOther: 'Andere Übergabedatei wählen',
  faults: faultsDe,
  nothingTaken: 'Es wurde nichts übernommen. Ihre Eintragungen sind noch da.',
  fromFile: (site: string, day: string) => `Ausgefüllt aus der Übergabedatei: ${site}, Stand ${day}.`,
  lookThrough: 'Bitte durchsehen. Alles lässt sich noch ändern.',
  undo: 'Rückgängig',
  alsoInFile: 'Was noch in der Datei steht',
  onlyToRead: 'Nur zum Lesen: Davon kommt nichts in den Fall. Ziele entstehen hier neu, mit der Klient:in.',
  forOthers: (to: string) => `Die Datei ist für eine andere Stelle bestimmt: ${to}. Nur für sie gilt die Einwilligung.`,
  otherAge: (age: string) => `In der Datei steht ein anderes Alter: ${age}. Gehört sie zu dieser Person?`,
  undecided:
    'Über die Begleitung war dort noch nicht entschieden. Es gibt keine Tage zu übernehmen; das Erstgespräch geht wie sonst weiter.',
  eitherHint: 'Gab es noch keine Überprüfung, bitte unten angeben, ab wann die erste zählt.',
  firstHint: 'Nur wenn noch keine Überprüfung stattgefunden hat.',
  occasionsHint: 'Was dort bekannt wurde und noch nicht besprochen ist. Jeder Anlass behält seinen Tag.',
  occasionRow: rowDe,
  addOccasion: 'Anlass hinzufügen',
  takeOut: 'Herausnehmen',
  inherited: (day: string, rule: string) => `Dann ist die nächste Überprüfung spätestens am ${day}, ${rule}.`,
  dueByHint: 'Nennt die abgebende Stelle einen Tag, gilt der frühere.',
  capExtended: 'Die Höchstdauer ist schon verlängert',
  takeover: 'Fall übernehmen',
};

const rowEn = (number: number): string => `Occasion ${number}`;
const faultsEn = (name: string, fault: Fault, say: Sentences): string => {
  switch (fault.code) {
    case 'missing':
      return `“${placeIn(fault.path, say, rowEn)}” is missing in “${name}”.`;
    case 'unfit':
      return `“${placeIn(fault.path, say, rowEn)}” does not fit in “${name}”.`;
    case 'otherVersion':
      return `“${name}” is written in a form that cannot be read here. Please enter the days by hand.`;
    case 'tooLarge':
      return `“${name}” is too large for a handover file.`;
    case 'unreadable':
      return `“${name}” cannot be opened. Please choose it again.`;
    default:
      return `“${name}” is no handover file. The name of one ends in “-handover.json”.`;
  }
};

const en: typeof de = {
  points: [
    'The client knows to whom and what is handed over, and has consented.',
    'Until the answer the case stays here, without a gap.',
    'Whoever takes over inherits the review clock.',
  ],
  noConsent: 'A given consent to the handover is still missing. It names body, domains, purpose and period.',
  toConsent: 'Prepare a consent',
  consent: 'Which consent?',
  consentLine: (who, until) => `${who}, valid until ${until}`,
  offer: 'Offer the handover',
  offered: (to, on) => `Offered on ${on}: ${to}.`,
  until: (day) => `Answer by ${day}. After that the case simply stays here.`,
  ended: {
    consentWithdrawn: (day) => `The consent was withdrawn on ${day}.`,
    consentExpired: (day) => `The consent ran out on ${day}.`,
    noAnswer: (day) => `No answer had come by ${day}.`,
  },
  endedConsent: 'That ended the offer, and the case stays here. Whoever has the handover file already should hear of it.',
  endedUnanswered: 'The offer has ended, and the case stays here. There is no handover file any more.',
  travels: 'This travels',
  travelled: 'This has travelled',
  head: (from, to, day) => `Handover from ${from} to: ${to}. As of ${day}.`,
  domains: 'Domains',
  nextReview: 'Next review',
  noReview: 'none planned',
  rules: {
    R1: 'first review (R1)',
    R2: 'regular review (R2)',
    R3: 'young and seeking, or youth migration service (R3)',
    R4: 'longer interval (R4)',
    R5: 'shorter interval (R5)',
    R6: 'special occasion (R6)',
    R9: 'after a pause (R9)',
    T11: 'after a renegotiation without agreement (T11)',
    renewed: 'first review of the new version (R1)',
    waived: 'after a waiver',
    T17: 'already due by then at an earlier centre',
    named: 'named in the agreement',
  },
  cap: 'Cap',
  noCap: 'does not run yet',
  capUntil: (day) => `until ${day}`,
  extended: 'extended already',
  notExtended: 'not extended yet',
  occasions: 'Open occasions',
  noOccasions: 'none',
  learned: (occasion, day) => `${occasion}, known since ${day}`,
  goals: 'Goals',
  goalFacts: (domain, day) => `${domain}, by ${day}`,
  details: 'Read ratings and measures',
  standings: 'Ratings',
  ratings: (client, counsellor, day) => `Client ${client}, counsellor ${counsellor}, on ${day}`,
  noRating: 'not said',
  notDiscussed: (reason) => `Not discussed: ${reason}`,
  notYet: 'Not discussed yet',
  measures: 'Measures',
  measureFacts: (who, day) => `${who}, by ${day}`,
  stays: 'Everything else stays here: the other domains, the history, the notes. Name and contact the client brings along.',
  fileLater: 'It can be printed and downloaded as soon as the handover is offered.',
  save: 'Download the handover file',
  print: 'Print',
  acceptedTitle: 'Accepted',
  acceptedHint: 'Here the case is closed as handed over.',
  accepted: 'Record the acceptance',
  refusedTitle: 'Not accepted',
  refusedHint: 'The case stays here, there is no gap.',
  refused: 'Record the refusal',
  takeoverPoints: ['The days come from the file that was handed over.', 'Cap and review run on from these days.'],
  fileHint: 'The handover file fills the fields by itself. It can be done by hand as well.',
  chooseFile: 'Choose the handover file',
  chooseOther: 'Choose another handover file',
  faults: faultsEn,
  nothingTaken: 'Nothing was taken over. What you have entered is still there.',
  fromFile: (site, day) => `Filled in from the handover file: ${site}, as of ${day}.`,
  lookThrough: 'Please look it through. Everything can still be changed.',
  undo: 'Undo',
  alsoInFile: 'What else the file says',
  onlyToRead: 'To read only: none of it comes into the case. Goals are made anew here, with the client.',
  forOthers: (to) => `The file is meant for another body: ${to}. The consent counts for that one only.`,
  otherAge: (age) => `The file names another age: ${age}. Does it belong to this person?`,
  undecided: 'Support had not been decided on there. There are no days to take over; the first talk goes on as usual.',
  eitherHint: 'If there was no review yet, say below from when the first one counts.',
  firstHint: 'Only if no review has been held yet.',
  occasionsHint: 'What became known there and has not been talked about yet. Each occasion keeps its day.',
  occasionRow: rowEn,
  addOccasion: 'Add an occasion',
  takeOut: 'Take out',
  inherited: (day, rule) => `Then the next review is on ${day} at the latest, ${rule}.`,
  dueByHint: 'Where the sending centre names a day, the earlier one counts.',
  capExtended: 'The cap has been extended already',
  takeover: 'Take the case over',
};
export const texts = { de, en };
