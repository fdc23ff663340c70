// Nobody is reached for seven weeks; then a call from hospital turns the miss into an excused one.
import { essen } from '../../lives/essen.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const outOfContact: Scenario = {
  name: 'out-of-contact',
  title: both('Kontakt offen und wieder da', 'Out of contact and back'),
  story: both(
    'Reza Beispiel kommt nicht zur Überprüfung. Anruf, Nachricht, Brief: ein Schritt nach dem anderen. Dann meldet er sich aus dem Krankenhaus.',
    'Reza Beispiel does not come to the review. A call, a message, a letter: one step after the other. Then he calls from hospital.',
  ),
  site: essen.site,
  steps: essen.steps,
  stops: [
    stop(
      '2026-09-15',
      'review.missed',
      'Verpasst und ohne Nachricht. Der erste Versuch ist binnen sieben Tagen fällig, auf dem Weg, den Herr Beispiel wünscht.',
      'Missed, and no word. The first attempt is due within seven days, by the way Mr Beispiel prefers.',
      whatIsPossible('contact.attempted', 'letter.sent', 'contact.brokenOff'),
    ),
    stop(
      '2026-10-20',
      'outOfContact.written',
      'Der Brief ist geschrieben. Überfällig ist die Überprüfung trotzdem: sie bleibt es, bis sie gehalten ist.',
      'The letter is written. The review is overdue all the same, and stays so until it is held.',
      whatIsPossible('contact.resumed', 'contact.brokenOff', 'renegotiation.begun'),
    ),
    stop(
      '2026-11-04',
      'contact.resumed',
      'Krankenhaus entschuldigt den Ausfall. Und eine Krankheit ist ein Anlass für ein Gespräch (R6).',
      'Hospital excuses the miss. And an illness is an occasion for a talk (R6).',
      whenIsTheReview,
    ),
    stop(
      '2026-12-02',
      'review.held',
      'Gehalten am letzten Tag. Von hier zählt wieder der gewöhnliche Abstand.',
      'Held on the last day. From here the usual interval counts again.',
      whenIsTheReview,
    ),
  ],
};
