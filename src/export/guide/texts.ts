// What the guide says around the standard: chapters, headings, from which day the calendar counts, how a deadline is told.
import type { AnchorName } from '../../../machines/case/deadlines/anchors.ts';

/** `length` is empty of a direction: `when` says whether it lies before, on or after the day. */
export type TimerTold = {
  readonly length: string;
  readonly when: 'before' | 'on' | 'after';
  readonly from: string;
  readonly raises: string;
  readonly isMoved: boolean;
};

const chapters: Readonly<Record<string, string>> = {
  open: 'In jedem offenen Fall',
  'open.stage': 'Die Stufen',
  'open.talk': 'Das Überprüfungsgespräch',
  'open.presence': 'Erreichbarkeit',
  'open.handover': 'Übergabe',
  'open.reviewClock': 'Die Uhr der Überprüfung',
  closed: 'Nach dem Abschluss',
};

const anchors: Readonly<Record<AnchorName, string>> = {
  inquiry: 'dem Tag der Anfrage, solange kein Erstgespräch angeboten ist',
  firstTalk: 'dem Erstgespräch',
  assessmentBegin: 'dem Beginn der Bedarfsfeststellung',
  draftingBegin: 'dem Beginn der Zielvereinbarung',
  offer: 'dem Tag, an dem der Text vorgelegt wurde',
  renegotiationBegin: 'dem Beginn der Neuverhandlung',
  entryIntoForce: 'dem Inkrafttreten',
  reviewDue: 'dem Tag, an dem die Überprüfung fällig ist',
  reviewUnheld: 'dem Tag, bis zu dem die Überprüfung festgehalten sein muss',
  reviewTalk: 'dem Beginn des Gesprächs',
  decision: 'der Entscheidung nach dem Erstgespräch',
  decisionUnextended: 'der Entscheidung nach dem Erstgespräch, ohne Verlängerung',
  decisionExtended: 'der Entscheidung nach dem Erstgespräch, mit Verlängerung',
  wakeDate: 'dem vereinbarten Ende der Pause',
  measuresDue: 'dem Tag, seit dem zu viele Maßnahmen ausstehen',
  missedAppointment: 'dem versäumten Termin',
  lastAttempt: 'dem letzten Kontaktversuch',
  letterSent: 'dem Brief',
  lastContact: 'dem letzten Kontakt',
  handoverOffer: 'dem Angebot der Übergabe',
  completionBegin: 'dem Beginn der Abschlussbilanz',
  closing: 'dem Abschluss',
  closingWithAftercare: 'dem Abschluss, wenn Nachsorge vereinbart ist',
};

const de = {
  title: 'Handlungsleitfaden',
  lead: (version: string) =>
    `Was der Standard ${version} an jeder Stelle vorsieht: was getan wird, was gefragt wird, welche Regeln und Fristen gelten. Gelesen aus demselben Schaubild und denselben Texten, nach denen jeder Fall läuft.`,
  contents: 'Inhalt',
  page: 'Seite',
  asOf: 'Stand',
  domains: 'Die zwölf Lebensbereiche',
  question: 'Was gefragt wird',
  levels: 'Woran die Einschätzung zu erkennen ist',
  goals: 'Ziele zur Auswahl',
  measures: 'Maßnahmen zur Auswahl',
  needsOffer: 'das Angebot vorher prüfen',
  commitments: 'Zusagen beider Seiten',
  offered: 'Zur Auswahl',
  document: 'Was in der Vereinbarung steht',
  saysThere: 'Im Wortlaut',
  agencies: 'Andere Stellen',
  agenciesOf: 'Stellen, mit denen zusammengearbeitet wird',
  rules: 'Alle Regeln',
  paragraphs: 'Die Paragrafen des Standards',
  appliesIn: (places: string) => `Gilt hier: ${places}`,
  placeholders: { date: '[Datum]', number: '[Nummer]', language: '[Sprache]' },
  acts: 'Was hier festgehalten werden kann',
  consequences: 'Was der Kalender tut und was daraus folgt',
  timers: 'Fristen, die hier laufen',
  reviews: 'Wann die nächste Überprüfung fällig ist',
  reviewsRules: 'Es gilt der früheste Tag',
  reviewsLead:
    'Es gilt der früheste Tag, den eine dieser Regeln setzt; fällt er auf ein Wochenende oder einen Feiertag, der nächste Werktag.',
  reviewsLine: (reason: string) => `… ${reason}.`,
  onlyIf: 'Nur wenn:',
  leadsTo: 'führt zu',
  timer: ({ length, when, from, raises, isMoved }: TimerTold) =>
    `${when === 'on' ? 'Am Tag selbst' : length} ${when === 'before' ? 'vor' : when === 'on' ? 'von' : 'ab'} ${from}: ${raises}${isMoved ? ' (auf einen Werktag verschoben)' : ''}`,
  anchors,
  chapters,
};

const en: typeof de = {
  title: 'Practice guide',
  lead: (version) =>
    `What the standard ${version} provides for at every point: what is done, what is asked, which rules and deadlines apply. Read from the very chart and the very texts every case runs by.`,
  contents: 'Contents',
  page: 'Page',
  asOf: 'As of',
  domains: 'The twelve life domains',
  question: 'What is asked',
  levels: 'How to recognise each rating',
  goals: 'Goals to choose from',
  measures: 'Measures to choose from',
  needsOffer: 'check the offer first',
  commitments: 'Commitments of both sides',
  offered: 'To choose from',
  document: 'What the agreement says',
  saysThere: 'In these words',
  agencies: 'Other bodies',
  agenciesOf: 'Bodies a centre works with',
  rules: 'All rules',
  paragraphs: 'The paragraphs of the standard',
  appliesIn: (places) => `Applies here: ${places}`,
  placeholders: { date: '[date]', number: '[number]', language: '[language]' },
  acts: 'What can be recorded here',
  consequences: 'What the calendar does, and what follows',
  timers: 'Deadlines that run here',
  reviews: 'When the next review is due',
  reviewsRules: 'The earliest day counts',
  reviewsLead: 'The earliest day that one of these rules sets counts; on a weekend or a holiday, the next working day.',
  reviewsLine: (reason) => `… ${reason}.`,
  onlyIf: 'Only if:',
  leadsTo: 'leads to',
  timer: ({ length, when, from, raises, isMoved }) =>
    `${when === 'on' ? 'On' : `${length} ${when === 'before' ? 'before' : 'after'}`} ${from}: ${raises}${isMoved ? ' (moved to a working day)' : ''}`,
  anchors: {
    inquiry: 'the day of the inquiry, as long as no first talk is offered',
    firstTalk: 'the first talk',
    assessmentBegin: 'the beginning of the needs assessment',
    draftingBegin: 'the beginning of the drafting',
    offer: 'the day the text was offered',
    renegotiationBegin: 'the beginning of the renegotiation',
    entryIntoForce: 'the entry into force',
    reviewDue: 'the day the review is due',
    reviewUnheld: 'the day by which the review has to be recorded',
    reviewTalk: 'the beginning of the talk',
    decision: 'the decision after the first talk',
    decisionUnextended: 'the decision after the first talk, without an extension',
    decisionExtended: 'the decision after the first talk, with an extension',
    wakeDate: 'the agreed end of the pause',
    measuresDue: 'the day since when too many measures are overdue',
    missedAppointment: 'the missed appointment',
    lastAttempt: 'the last attempt to make contact',
    letterSent: 'the letter',
    lastContact: 'the last contact',
    handoverOffer: 'the offer of the handover',
    completionBegin: 'the beginning of the final balance',
    closing: 'the closing',
    closingWithAftercare: 'the closing, where aftercare was agreed on',
  },
  chapters: {
    open: 'In every open case',
    'open.stage': 'The stages',
    'open.talk': 'The review talk',
    'open.presence': 'Presence',
    'open.handover': 'Handover',
    'open.reviewClock': 'The review clock',
    closed: 'After closing',
  },
};

export type GuideTexts = typeof de;
export const texts = { de, en };
