// A pause that is extended once and ended by the calendar.
import { on } from '../../life.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const ana = madeUp({ name: 'Nadia Übung', birthDate: '1986-02-14', language: 'ar', concern: 'Gesund werden.' });

export const longPause: Scenario = {
  name: 'long-pause',
  title: both('Eine lange Pause', 'A long pause'),
  story: both(
    'Nadia Übung ist krank und braucht Ruhe, länger als gedacht. Am Ende weckt der Kalender den Fall.',
    'Nadia Übung is ill and needs rest, longer than expected. In the end the calendar wakes the case.',
  ),
  site: 'ludwigshafen',
  steps: [
    ...agreesWith({ person: ana, signedOn: '2026-03-02' }),
    ...on('2026-03-16', { type: 'pause.agreed', reason: 'illness', until: '2026-06-15', contactBy: 'centre' }),
    ...on('2026-05-11', any('contact.noted'), { type: 'pause.extended', until: '2026-09-07' }),
    ...on('2026-09-21', any('review.recorded')),
  ],
  stops: [
    stop(
      '2026-05-11',
      'pause.extended',
      'Verlängert wird eine Pause einmal. Die Höchstdauer des Falls läuft weiter, nur die Überprüfung ruht.',
      'A pause is extended once. The cap of the case runs on; only the review rests.',
      whatIsPossible('pause.extended', 'pause.ended', 'review.opened'),
    ),
    stop(
      '2026-09-08',
      'deadline.pauseEnded',
      'Der letzte Tag der Pause ist da, und der Fall wacht auf. Zuerst kommt das Gespräch.',
      'The last day of the pause has come, and the case wakes. The talk comes first.',
      whenIsTheReview,
    ),
  ],
};
