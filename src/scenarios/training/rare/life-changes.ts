// What changes around a client while the agreement is in force, and who is let to know it.
import { on } from '../../life.ts';
import { ratesAll } from '../../steps.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const azad = madeUp({ name: 'Azad Fallbeispiel', birthDate: '1993-04-22', language: 'kmr', concern: 'Ein Kurs.' });

export const lifeChanges: Scenario = {
  name: 'life-changes',
  title: both('Was sich im Leben ändert', 'What changes in a life'),
  story: both(
    'Azad Fallbeispiel zieht um, bekommt Betreuung, arbeitet, lernt. Vieles davon ist schnell eingetragen und bewegt keine Uhr.',
    'Azad Fallbeispiel moves, is given a guardian, works, learns. Much of it is quickly recorded and moves no clock.',
  ),
  site: 'chemnitz',
  steps: [
    ...agreesWith({ person: azad, signedOn: '2026-03-02' }),
    ...on('2026-03-09', any('guardian.appointed'), any('household.joined'), any('household.separated'), any('birthDate.corrected')),
    ...on('2026-03-16', any('counsellor.assigned'), any('duty.noted'), any('duty.ended'), any('interpreter.noted')),
    ...on('2026-04-13', any('guardian.ended'), any('hold.placed'), any('hold.lifted')),
    ...on('2026-04-20', { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-04-17' }),
    ...on(
      '2026-04-27',
      { type: 'review.opened', occasion: 'move' },
      any('language.levelled'),
      ...ratesAll({ language: [4, 4], work: [3, 3] }),
      any('review.adjourned'),
    ),
  ],
  stops: [
    stop(
      '2026-04-20',
      'occasion.noted',
      'Ein Umzug ist ein besonderer Anlass: 28 Tage ab dem Tag, an dem die Beratungsstelle davon erfährt (R6).',
      'A move is an occasion: 28 days from the day the centre learns of it (R6).',
      whenIsTheReview,
    ),
    stop(
      '2026-04-27',
      'review.adjourned',
      'Im Gespräch ändern sich Einschätzungen; die Ausgangslage bleibt, wie sie vor der ersten Unterschrift war. Fertig wurde man nicht, also bewegt sich keine Uhr.',
      'Ratings change in the talk; the baseline stays as it was before the first signature. The talk was not finished, so no clock moves.',
      whatIsPossible('domain.rated', 'goal.proposed', 'review.opened'),
    ),
  ],
};
