// A minor comes of age while the agreement is in force: the guardian's part ends that day.
import { on } from '../../life.ts';
import { concludes, explains, handsOverCopy, offers, plans, promises, ratesAll, signs, talksFirst, asks, wants } from '../../steps.ts';
import { any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const samuel = madeUp({
  name: 'Samuel Entwurf',
  birthDate: '2008-06-10',
  language: 'en',
  concern: 'Ein Ausbildungsplatz.',
  ageBand: 'minor',
  service: 'jmd',
});

export const turning18: Scenario = {
  name: 'turning-18',
  title: both('Achtzehn werden', 'Turning 18'),
  story: both(
    'Samuel Entwurf ist siebzehn, als er zum Jugendmigrationsdienst kommt. Die Vereinbarung unterschreiben drei. Im Juni wird er volljährig.',
    'Samuel Entwurf is seventeen when he comes to the youth migration service. Three people sign the agreement. In June he comes of age.',
  ),
  site: 'muenchen',
  steps: [
    ...on('2026-03-02', asks(samuel, 'referral'), any('talk.offered')),
    ...on('2026-03-09', ...talksFirst(samuel, { occupation: 'lookingForTraining', interpreter: 'notNeeded', titleExpires: null }), {
      type: 'assessment.begun',
    }),
    ...on('2026-03-23', ...ratesAll({ language: [3, 3], education: [3, 4] }), { type: 'assessment.completed' }),
    ...on(
      '2026-03-30',
      wants('g1', 'completeApplicationFolder', '2026-12-31', 'both'),
      plans('m1', 'g1', 'writeCurriculumVitae', '2026-12-31'),
      promises('c1', 'goAlong'),
      any('guardian.appointed'),
      offers(['g1']),
      explains('en', 'counsellorSpeaksIt'),
      signs('client'),
    ),
    ...on('2026-04-13', signs('counsellor'), signs('guardian'), handsOverCopy, concludes),
    ...on('2026-06-15', any('contact.noted'), { type: 'review.planned', review: 'r1', for: '2026-07-08' }),
  ],
  stops: [
    stop(
      '2026-03-30',
      'signature',
      'Samuel hat unterschrieben. Er ist minderjährig: es fehlen zwei weitere Unterschriften.',
      'Samuel has signed. He is a minor: two more signatures are missing.',
      whatIsPossible('agreement.concluded', 'version.signed', 'version.withdrawn'),
    ),
    stop(
      '2026-04-13',
      'inForce',
      'In Kraft. Unter 25, auf der Suche und beim Jugendmigrationsdienst: der kürzere Abstand gilt.',
      'In force. Under 25, searching and with the youth service: the shorter interval applies.',
      whenIsTheReview,
    ),
    stop(
      '2026-06-15',
      'deadline.ageReached',
      'Am 10. Juni ist Samuel volljährig geworden. Der Kalender hat es eingetragen; der achtzehnte Geburtstag ist auch ein Anlass für ein Gespräch (R6).',
      'Samuel came of age on 10 June. The calendar recorded it; an eighteenth birthday is an occasion for a talk as well (R6).',
      whenIsTheReview,
    ),
  ],
};
