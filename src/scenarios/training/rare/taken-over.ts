// A case comes from another centre, with the days its clocks run on from.
import { on } from '../../life.ts';
import { asks, handsOverCopy } from '../../steps.ts';
import { any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const yusuf = madeUp({ name: 'Yusuf Beispiel', birthDate: '1987-11-20', language: 'ar', concern: 'Arbeit als Elektriker.' });

export const takenOver: Scenario = {
  name: 'taken-over',
  title: both('Von anderswo übernommen', 'Taken over from elsewhere'),
  story: both(
    'Yusuf Beispiel war schon zwei Jahre in einer anderen Beratungsstelle. Seine Uhren beginnen hier nicht von vorn.',
    'Yusuf Beispiel was with another centre for two years. His clocks do not begin again here.',
  ),
  site: 'wetzlar',
  steps: [
    ...on('2026-03-02', asks(yusuf, 'referral'), { type: 'privacy.explained', language: 'ar' }, { type: 'talk.begun' }),
    ...on(
      '2026-03-02',
      { type: 'filing.consented' },
      {
        type: 'case.takenOver',
        decidedOn: '2024-04-15',
        firstReviewFrom: null,
        lastHeldOn: '2025-12-15',
      },
    ),
    ...on(
      '2026-03-16',
      { type: 'completion.begun', because: 'clientWish' },
      any('aftercare.consented'),
      any('aftercare.withdrawn'),
      handsOverCopy,
    ),
    ...on('2026-04-20', any('completion.abandoned')),
  ],
  stops: [
    stop(
      '2026-03-02',
      'case.takenOver',
      'Gezählt wird vom letzten Gespräch dort: auch die Höchstdauer läuft weiter (T17).',
      'It is counted from the last talk there: the cap runs on as well (T17).',
      whenIsTheReview,
    ),
    stop(
      '2026-04-15',
      'completion',
      'Eine Bilanz, die nach 28 Tagen nicht fertig ist, wird nicht ungültig. Der Kalender sagt es nur.',
      'A balance that is not finished after 28 days does not become void. The calendar only says so.',
      whatIsPossible('case.closed', 'completion.abandoned', 'balance.drawn'),
    ),
    stop(
      '2026-04-20',
      'withoutAgreement',
      'Er überlegt es sich anders, und es geht weiter wie zuvor.',
      'He thinks better of it, and it goes on as before.',
      whatIsPossible('goals.resumed', 'review.opened', 'case.closed'),
    ),
  ],
};
