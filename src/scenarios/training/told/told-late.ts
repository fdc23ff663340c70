// A review held in time and recorded a week later: in between the list showed it as overdue.
import { goettingen } from '../../lives/goettingen.ts';
import { both, stop, whenIsTheReview, type Scenario } from '../scenario.ts';

export const toldLate: Scenario = {
  name: 'told-late',
  title: both('Gehalten und spät eingetragen', 'Held, and recorded late'),
  story: both(
    'Das Gespräch mit Selam Beispiel war am Tag vor dem letzten. Eingetragen wird es eine Woche später.',
    'The talk with Selam Beispiel was on the day before the last one. It is recorded a week later.',
  ),
  site: goettingen.site,
  steps: goettingen.steps.filter(({ on }) => on < '2026-10-01'),
  stops: [
    stop(
      '2026-09-17',
      'overdue',
      'Nach allem, was bekannt ist, ist die Überprüfung überfällig.',
      'By all that is known the review is overdue.',
      whenIsTheReview,
    ),
    stop(
      '2026-09-21',
      'review.held',
      'Nachgetragen gilt der wahre Tag. Was die Liste dazwischen zeigte, bleibt erklärbar: Wer zum 17. zurückgeht, sieht, was damals bekannt war.',
      'Recorded late, the true day counts. What the list showed in between can still be explained: whoever winds back to the 17th sees what was known then.',
      whenIsTheReview,
    ),
  ],
};
