// A goal is added: the old version stays in force until the new one is signed.
import { on } from '../../life.ts';
import { reviewsAll } from '../../lives/beginning.ts';
import { concludes, explains, handsOverCopy, offers, plans, promises, signs, wants } from '../../steps.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const iryna = madeUp({ name: 'Iryna Muster', birthDate: '1990-01-19', language: 'uk', concern: 'Eine Kita und eine Teilzeitstelle.' });

export const renegotiated: Scenario = {
  name: 'renegotiated',
  title: both('Neu verhandelt', 'Renegotiated'),
  story: both(
    'Iryna Muster hat ihren Kurs fast geschafft und möchte jetzt eine Stelle suchen. Ein neues Ziel braucht eine neue Fassung.',
    'Iryna Muster has nearly finished her course and wants to look for a job now. A new goal needs a new version.',
  ),
  site: 'wiesbaden',
  steps: [
    ...agreesWith({ person: iryna, signedOn: '2026-03-02' }),
    ...on('2026-06-01', ...reviewsAll(['g1'], '2026-12-01')),
    ...on(
      '2026-06-08',
      { type: 'renegotiation.begun', because: 'goal' },
      wants('g2', 'startInsuredJob', '2027-03-31'),
      plans('m2', 'g2', 'writeCurriculumVitae', '2026-09-30'),
      promises('c2', 'goAlong'),
      wants('g3', 'knowMyBudget', '2027-03-31'),
      plans('m3', 'g3', 'noteSpendingForMonth', '2026-12-31'),
      any('goal.revised'),
      any('measure.revised'),
      any('offer.checked', 4),
      { type: 'measure.dropped', measure: 'm3' },
      { type: 'goal.dropped', goal: 'g3', cause: 'goalDidNotFit' },
      { type: 'commitment.dropped', commitment: 'c2' },
    ),
    ...on('2026-06-15', offers(['g1', 'g2']), any('version.withdrawn'), plans('m4', 'g2', 'registerAsJobSeeker', '2026-09-30')),
    ...on('2026-06-22', offers(['g1', 'g2']), explains('uk', 'counsellorSpeaksIt'), signs('counsellor')),
    ...on('2026-06-24', signs('client'), handsOverCopy, concludes),
  ],
  stops: [
    stop(
      '2026-06-08',
      'renegotiation.drafting',
      'Die neue Fassung entsteht. Die alte gilt weiter, mit allem, was darin steht.',
      'The new version is drafted. The old one still applies, with everything in it.',
      whatIsPossible('goal.proposed', 'measure.reported', 'completion.begun', 'renegotiation.abandoned'),
    ),
    stop(
      '2026-06-22',
      'renegotiation.signing',
      'Eine Unterschrift fehlt noch. Wird man sich nicht einig, bleibt es bei der alten Fassung (T11).',
      'One signature is missing. If nobody agrees, the old version stands (T11).',
      whatIsPossible('agreement.concluded', 'renegotiation.abandoned', 'version.signed'),
    ),
    stop(
      '2026-06-24',
      'agreement.concluded',
      'Am selben Tag ist die alte Fassung abgelöst. Eine neue Fassung hat eine erste Überprüfung wie die erste.',
      'The old version is superseded the same day. A new version has a first review like the first one.',
      whenIsTheReview,
    ),
  ],
};
