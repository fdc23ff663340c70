// Two measures are left lying, once in every state of the review clock (R5).
import { plus, type Day } from '../../../../machines/day.ts';
import { wants, plans } from '../../steps.ts';
import { agreesWith, madeUp } from '../acts.ts';
import { both, stop, whenIsTheReview, type Both, type Scenario } from '../scenario.ts';

const selam = madeUp({ name: 'Selam Entwurf', birthDate: '1989-12-01', language: 'ti', concern: 'Ein Platz in der Pflege.' });

const signedOn: Day = '2026-03-02';
/** R1: three months after the signature. */
const due: Day = '2026-06-02';

/** The measures count as left lying on this day: the fifteenth after their own. */
const rows: readonly (readonly [name: string, standing: Both, day: Day])[] = [
  ['scheduled', both('lange vor der Überprüfung', 'long before the review'), plus(due, { days: -60 })],
  ['window', both('wenn die Überprüfung schon möglich ist', 'when the review is possible already'), plus(due, { days: -20 })],
  ['due', both('am letzten Tag', 'on the last day'), due],
  ['overdue', both('wenn die Überprüfung überfällig ist', 'when the review is overdue'), plus(due, { days: 8 })],
  ['escalated', both('wenn es die Teamleitung schon weiß', 'when the team lead knows already'), plus(due, { days: 20 })],
];

const leftLying = ([name, standing, day]: (typeof rows)[number]): Scenario => {
  const theirs = plus(day, { days: -15 });
  return {
    name: `left-lying-${name}`,
    title: both(`Zwei Maßnahmen bleiben liegen, ${standing.de}`, `Two measures are left lying, ${standing.en}`),
    story: both(
      'Selam Entwurf und ihre Beraterin haben sich jede etwas vorgenommen, und beides ist nach zwei Wochen noch offen.',
      'Selam Entwurf and her counsellor each meant to do something, and both are still open after two weeks.',
    ),
    site: 'tempelhof-schoeneberg',
    steps: agreesWith({
      person: selam,
      signedOn,
      plan: [
        wants('g1', 'reachLevelB1', '2028-03-31'),
        plans('m1', 'g1', 'practiseWeekly', theirs),
        plans('m2', 'g1', 'practiseWeekly', theirs),
      ],
    }),
    stops: [
      stop(
        day,
        'deadline.measuresOverdue',
        'Zwei Maßnahmen sind mehr als vierzehn Tage offen. Der Abstand wird kürzer (R5); eine Schuld sucht niemand.',
        'Two measures have been open for more than fourteen days. The interval becomes shorter (R5); nobody looks for a fault.',
        whenIsTheReview,
      ),
    ],
  };
};

export const measuresLeftLying: readonly Scenario[] = rows.map(leftLying);
