// Stable work: both agree on reviews a year apart, and the term of the agreement ends on the way.
import { on } from '../../life.ts';
import { reviewsAll } from '../../lives/beginning.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const reza = madeUp({ name: 'Reza Muster', birthDate: '1982-08-08', language: 'fa', concern: 'Eine Wohnung für die Familie.' });

export const yearApart: Scenario = {
  name: 'year-apart',
  title: both('Ein Jahr zwischen zwei Gesprächen', 'A year between two talks'),
  story: both(
    'Reza Muster hat feste Arbeit, nichts drängt. Beide möchten sich seltener sehen, und die Regeln lassen es zu (R4).',
    'Reza Muster has a steady job and nothing is pressing. Both want to meet less often, and the rules allow it (R4).',
  ),
  site: 'leipzig',
  steps: [
    ...agreesWith({
      person: reza,
      signedOn: '2026-03-02',
      described: { occupation: 'ordinaryWork', interpreter: 'notNeeded', titleExpires: null },
      ratings: { language: [3, 3], work: [4, 4] },
    }),
    ...on('2026-05-11', { type: 'review.opened', occasion: 'regular' }),
    ...on('2026-05-20', ...reviewsAll(['g1'], '2027-05-20').toSpliced(0, 1, any('interval.agreed').act)),
    ...on('2027-03-15', any('contact.noted')),
  ],
  stops: [
    stop(
      '2026-05-19',
      'talking',
      'Das Gespräch ist seit acht Tagen offen. Nach sieben Tagen sollte es eingetragen sein, sagt der Kalender (T9).',
      'The talk has been open for eight days. After seven it should be recorded, says the calendar (T9).',
      whatIsPossible('review.held', 'review.adjourned', 'interval.agreed', 'review.opened'),
    ),
    stop(
      '2026-05-20',
      'interval.agreed',
      'Der längere Abstand endet von selbst an dem Tag, an dem sein Grund wegfällt.',
      'The longer interval ends by itself on the day its ground falls away.',
      whenIsTheReview,
    ),
    stop(
      '2027-03-15',
      'deadline.termEnded',
      'Nach zwölf Monaten ist die Laufzeit vorbei. Es geht ohne Vereinbarung weiter, bis eine neue geschlossen oder Bilanz gezogen ist.',
      'After twelve months the term is over. It goes on without an agreement until there is a new one or a final balance.',
      whatIsPossible('goals.resumed', 'completion.begun', 'renegotiation.begun'),
    ),
  ],
};
