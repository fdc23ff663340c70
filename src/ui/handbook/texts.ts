// What the handbook says around the chart: chapters, from which day the calendar counts, how a deadline is told.
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
  title: 'Handbuch',
  translations: 'Übersetzungen für Klient:innen',
  lead: (version: string) =>
    `Was der Standard ${version} an jeder Stelle vorsieht. Gelesen aus demselben Schaubild, nach dem jeder Fall läuft.`,
  search: 'Im Handbuch suchen',
  searchHint: 'Ein Wort oder eine Regel, etwa „Pause“ oder „T5“.',
  hits: (count: number) => (count === 1 ? 'Eine Stelle gefunden.' : `${count} Stellen gefunden.`),
  nothing: (search: string) => `Nichts gefunden zu „${search}“. Vielleicht mit einem kürzeren Wort?`,
  contents: 'Inhalt',
  print: 'Drucken',
  acts: 'Was hier festgehalten werden kann',
  consequences: 'Was der Kalender tut und was daraus folgt',
  timers: 'Fristen, die hier laufen',
  reviews: 'Wann die nächste Überprüfung fällig ist',
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
  title: 'Handbook',
  translations: 'Translations for clients',
  lead: (version) => `What the standard ${version} provides for at every point. Read from the very chart every case runs by.`,
  search: 'Search the handbook',
  searchHint: 'A word or a rule, such as “pause” or “T5”.',
  hits: (count) => (count === 1 ? 'One place found.' : `${count} places found.`),
  nothing: (search) => `Nothing found for “${search}”. Perhaps with a shorter word?`,
  contents: 'Contents',
  print: 'Print',
  acts: 'What can be recorded here',
  consequences: 'What the calendar does, and what follows',
  timers: 'Deadlines that run here',
  reviews: 'When the next review is due',
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

export const texts = { de, en };
