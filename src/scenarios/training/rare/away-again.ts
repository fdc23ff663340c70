// Out of contact and back, once in every state of the review clock.
import type { Day } from '../../../../machines/day.ts';
import { on, type Step } from '../../life.ts';
import { reviewsAll } from '../../lives/beginning.ts';
import { agreesWith, madeUp } from '../acts.ts';
import { both, stop, whenIsTheReview, type Scenario } from '../scenario.ts';

const tesfay = madeUp({ name: 'Tesfay Platzhalter', birthDate: '1990-05-17', language: 'ti', concern: 'Führerschein und Arbeit.' });

const isAway = (from: Day, back: Day, excuse: 'none' | 'hospital' = 'none'): Step[] => [
  ...on(from, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' }),
  ...on(back, { type: 'contact.resumed', excuse }),
];

export const awayAgain: Scenario = {
  name: 'away-again',
  title: both('Immer wieder weg und wieder da', 'Away and back, time after time'),
  story: both(
    'Tesfay Platzhalter arbeitet auf Montage und ist oft nicht zu erreichen. Jedes Mal wird neu gezählt, was noch nicht überfällig war.',
    'Tesfay Platzhalter works away from home and often cannot be reached. Each time whatever was not overdue yet is counted anew.',
  ),
  site: 'stendal',
  steps: [
    ...agreesWith({ person: tesfay, signedOn: '2026-03-02' }),
    ...isAway('2026-03-16', '2026-03-18'),
    ...isAway('2026-04-20', '2026-04-22'),
    ...isAway('2026-04-27', '2026-04-29'),
    ...on('2026-05-04', ...reviewsAll(['g1'], '2026-11-04', 'client')),
    ...isAway('2026-11-02', '2026-11-10', 'hospital'),
  ],
  stops: [
    stop(
      '2026-03-18',
      'contact.resumed',
      'Wieder da. Nach einer Zeit ohne Kontakt gilt der kürzere Abstand (R5), gezählt von heute.',
      'Back. After a time without contact the shorter interval applies (R5), counted from today.',
      whenIsTheReview,
    ),
    stop(
      '2026-04-22',
      'contact.resumed',
      'Diesmal war das Fenster schon offen. Der zugesagte Tag bleibt: ein zweites Wegbleiben schiebt ihn nicht hinaus.',
      'This time the window was open already. The promised day stays: being away once more does not put it off.',
      whenIsTheReview,
    ),
    stop(
      '2026-04-29',
      'contact.resumed',
      'Diesmal ist er am letzten Tag wieder da.',
      'This time he is back on the last day.',
      whenIsTheReview,
    ),
    stop(
      '2026-04-30',
      'overdue',
      'Was überfällig ist, bleibt überfällig, auch wenn wieder Kontakt besteht.',
      'What is overdue stays overdue, also when there is contact again.',
      whenIsTheReview,
    ),
    stop(
      '2026-11-10',
      'contact.resumed',
      'Die eine Ausnahme (T15): überfällig wurde die Überprüfung erst nach einem Ausfall, den alle kannten, und das Krankenhaus entschuldigt ihn.',
      'The one exception (T15): the review became overdue only after a miss everybody knew of, and hospital excuses it.',
      whenIsTheReview,
    ),
  ],
};
