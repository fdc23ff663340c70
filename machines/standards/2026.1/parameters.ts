// The numbers of the counselling standard 2026.1. They are part of its content hash: another number is another standard, with a
// version of its own, and cases that were begun under this one keep it.
import type { Parameters } from '../parameters.ts';

export const parameters: Parameters = {
  periods: {
    // T1 to T4: until when the centre is to act. Passing one moves no case; it is noted and the client loses nothing by it.
    firstTalk: { days: 14 },
    decision: { days: 28 },
    assessment: { days: 28 },
    agreement: { days: 56 },
    // T5, T10, T11: an offer not signed in time is a draft again, a renegotiation not ended in time leaves the old version.
    signature: { days: 28 },
    newVersion: { days: 28 },
    // A year, then both sides renegotiate or close (2-standard, end of Transitions).
    term: { months: 12 },
    // R1 to R6. Three and six months are calendar months from the anchor; six weeks are 42 days.
    firstReview: { months: 3 },
    regularReview: { months: 6 },
    youthReview: { months: 3 },
    longReview: { months: 12 },
    shortReview: { days: 42 },
    // Left open by the standard, chosen in decision 9.
    reviewAfterWaiver: { months: 3 },
    // R6, and as long after a pause (R9, T13) or a renegotiation that came to nothing (T11).
    reviewAfterEvent: { days: 28 },
    // T9: after the talk was opened.
    reviewRecord: { days: 7 },
    // The review clock, counted from the due day: negative is before it. Overdue the day after, and 14 days after that the team lead.
    reviewWindow: { days: -28 },
    reviewReminder: { days: -14 },
    lastReviewReminder: { days: -3 },
    reviewDue: { days: 0 },
    reviewOverdue: { days: 1 },
    reviewEscalation: { days: 15 },
    // R5 says “more than 14 days overdue”: the 15th is the first such day.
    measureOverdue: { days: 15 },
    // T18: counted from T2. A pause does not stop it; one reasoned extension by a second person.
    cap: { months: 36 },
    extendedCap: { months: 48 },
    capWarning: { months: 30 },
    secondCapWarning: { months: 34 },
    // T12. The parental one is counted from the birth, the other from the day it is agreed.
    pause: { months: 6 },
    parentalPause: { months: 6 },
    // T13: on the wake date itself.
    wakeDate: { days: 0 },
    // The no-show ladder: each step is counted from the one before, the last line from the last contact.
    firstAttempt: { days: 7 },
    secondAttempt: { days: 14 },
    letter: { days: 14 },
    letterAnswer: { days: 14 },
    contact: { months: 3 },
    handover: { days: 28 },
    completion: { days: 28 },
    // T20: once, that long after closing.
    aftercare: { months: 3 },
    // Read by no deadline: every consent names its own last day.
    consent: { days: 0 },
    // T22: after closing. Never pushed back to a working day (2-standard, Dates).
    retention: { months: 12 },
  },
  // T12: one extension.
  pauseExtensionsAtMost: 1,
  // R5: two of the client's or the centre's.
  overdueMeasuresAtLeast: 2,
  // “A review the centre moved twice counts as missed by the centre” (2-standard, Review rules).
  centreMovesAtMost: 1,
  activeGoalsAtMost: 5,
  agreementBinds: 'voluntary',
  // Where the client's language is one of these the text is offered in it (T4); otherwise an interpreter explains it (T5).
  documentLanguages: ['de', 'de-einfach', 'en', 'ar', 'tr', 'fa', 'kmr', 'ru', 'uk', 'fr'],
};
