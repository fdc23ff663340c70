// Everything takes longer than it should: each time the calendar says so, and nothing is lost.
import { on } from '../../life.ts';
import { asks, offers, plans, promises, ratesAll, wants } from '../../steps.ts';
import { any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const mariam = madeUp({ name: 'Mariam Versuch', birthDate: '1983-09-30', language: 'ar', concern: 'Schule für die Kinder.' });

export const takesLong: Scenario = {
  name: 'takes-long',
  title: both('Es dauert', 'It takes long'),
  story: both(
    'Bei Mariam Versuch kommt immer etwas dazwischen. Fristen der Beratungsstelle sind vorbei, ohne dass Frau Versuch etwas verliert.',
    'With Mariam Versuch something always comes up. Deadlines of the centre pass without Ms Versuch losing anything.',
  ),
  site: 'leipzig',
  steps: [
    ...on('2026-01-12', asks(mariam, 'message'), any('privacy.explained')),
    ...on('2026-02-02', { type: 'talk.begun' }, any('privacy.explained'), any('client.described'), any('filing.consented')),
    ...on(
      '2026-03-09',
      { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'Eine Schule.' } },
      { type: 'advice.begun' },
    ),
    ...on('2026-03-16', any('advice.given'), { type: 'assessment.begun' }),
    ...on('2026-04-20', ...ratesAll({ language: [2, 3], children: [2, 2] }), { type: 'assessment.completed' }),
    ...on('2026-04-27', any('assessment.reopened'), any('language.levelled'), { type: 'assessment.completed' }),
    ...on(
      '2026-05-04',
      wants('g1', 'reachLevelA2', '2027-03-31'),
      any('goal.revised'),
      wants('g2', 'knowMyBudget', '2027-03-31'),
      plans('m1', 'g1', 'practiseWeekly', '2027-03-31'),
      plans('m2', 'g2', 'noteSpendingForMonth', '2027-03-31'),
      any('measure.revised'),
      { type: 'measure.dropped', measure: 'm2' },
      { type: 'goal.dropped', goal: 'g2', cause: 'client' },
      promises('c1', 'checkOffers'),
      promises('c2', 'goAlong'),
      { type: 'commitment.dropped', commitment: 'c2' },
    ),
    ...on(
      '2026-06-22',
      wants('g3', 'readSimpleLetter', '2027-04-30'),
      plans('m3', 'g3', 'practiseWeekly', '2027-03-31'),
      offers(['g3'], 'ar'),
    ),
    ...on('2026-07-27', offers(['g3'], 'ar'), any('signature.declined')),
  ],
  stops: [
    stop(
      '2026-02-02',
      'deadline.firstTalkMissed',
      'Vierzehn Tage nach der Anfrage war noch kein Gespräch angeboten. Der Kalender hat es eingetragen; weiter geht es trotzdem.',
      'Fourteen days after the inquiry no talk had been offered. The calendar recorded it; it goes on all the same.',
      whatIsPossible('assessment.begun', 'advice.begun', 'filing.refused'),
    ),
    stop(
      '2026-05-04',
      'goals',
      'Aus einem Entwurf darf alles wieder heraus. Unterschrieben ist noch nichts.',
      'Everything may leave a draft again. Nothing is signed yet.',
      whatIsPossible('version.offered', 'assessment.reopened', 'goal.dropped', 'agreement.concluded'),
    ),
    stop(
      '2026-07-22',
      'deadline.versionLapsed',
      'Nach 28 Tagen ohne Unterschrift ist die Fassung wieder ein Entwurf (T5).',
      'After 28 days without a signature the version is a draft again (T5).',
      whatIsPossible('version.offered', 'version.signed', 'signature.declined'),
    ),
    stop(
      '2026-07-27',
      'withoutAgreement',
      'Frau Versuch möchte nicht unterschreiben. Die Beratung geht weiter, und die Uhr beginnt.',
      'Ms Versuch does not want to sign. Counselling goes on, and the clock begins.',
      whenIsTheReview,
    ),
  ],
};
