// A review is overdue, the team lead hears of it, and the talk is held late with its reason.
import { on } from '../../life.ts';
import { reviewsAll } from '../../lives/beginning.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const rojin = madeUp({ name: 'Rojin Übung', birthDate: '1995-11-11', language: 'kmr', concern: 'Die B1-Prüfung.' });

export const reviewLate: Scenario = {
  name: 'review-late',
  title: both('Die Überprüfung ist überfällig', 'The review is overdue'),
  story: both(
    'Rojin Übung und ihre Beraterin finden lange keinen Termin. Die Uhr läuft, und niemand verliert deshalb etwas.',
    'Rojin Übung and her counsellor find no appointment for a long time. The clock runs, and nobody loses anything by it.',
  ),
  site: 'wiesbaden',
  steps: [
    ...agreesWith({ person: rojin, signedOn: '2026-03-02' }),
    ...on('2026-05-20', any('contact.noted')),
    ...on('2026-06-30', ...reviewsAll(['g1'], '2026-12-30', 'centre')),
  ],
  stops: [
    stop(
      '2026-05-20',
      'windowOpen',
      'Seit Anfang Mai ist das Gespräch möglich: 28 Tage vor dem letzten Tag öffnet sich das Fenster.',
      'The talk has been possible since early May: the window opens 28 days before the last day.',
      whenIsTheReview,
    ),
    stop(
      '2026-06-05',
      'overdue',
      'Überfällig. Was jetzt warten muss, sagt jeder Schritt selbst; was nicht warten muss, geht weiter.',
      'Overdue. Each step says by itself what has to wait now; what does not, goes on.',
      whatIsPossible('review.opened', 'renegotiation.begun', 'completion.begun', 'contact.noted'),
    ),
    stop(
      '2026-06-20',
      'escalated',
      'Vierzehn Tage später weiß es die Teamleitung. Sie sieht die Uhr, nicht den Inhalt.',
      'Fourteen days later the team lead knows. They see the clock and not the content.',
      whatIsPossible('review.opened', 'review.waived', 'pause.agreed'),
    ),
    stop(
      '2026-06-30',
      'review.held',
      'Spät gehalten, mit dem tatsächlichen Tag und Grund. Gezählt wird von hier an neu (R2).',
      'Held late, with its true day and the reason. From here it is counted anew (R2).',
      whenIsTheReview,
    ),
  ],
};
