// Lives that have come far enough for a short journey: signed, reviewed once, the next review due on 1 March 2027.
import { by, on, type Life } from '../../src/scenarios/life.ts';
import { beginsWith, reviewsAll } from '../../src/scenarios/lives/beginning.ts';
import type { Person } from '../../src/scenarios/people.ts';
import { teamLead } from '../../src/scenarios/staff.ts';
import { asks, plans, talksFirst, wants } from '../../src/scenarios/steps.ts';

const person = (name: string, contact: string): Person => ({
  name,
  birthDate: '1986-02-14',
  contact,
  concern: 'Der Weg zurück in den Beruf.',
  language: 'fa',
  ageBand: 'adult',
  service: 'mbe',
});

/** Held on 31 August 2026; 28 February 2027 is a Sunday. */
const reviewedOnce = (id: string, who: Person): Life => ({
  name: id,
  case: id,
  site: 'wetzlar',
  steps: [
    ...beginsWith({
      person: who,
      signedOn: '2026-06-01',
      plan: [wants('g1', 'reachLevelB1', '2027-05-31'), plans('m1', 'g1', 'practiseWeekly', '2028-05-31')],
      goals: ['g1'],
    }),
    ...on('2026-08-31', ...reviewsAll(['g1'], '2027-03-01')),
  ],
});

/** The one the journey is about. */
export const nadia = 'Nadia Beispiel';
/** The one beside her with whom nothing happens. */
export const yusuf = 'Yusuf Muster';

/** A letter about her has gone to the job centre. */
export const samira = 'Samira Vorbild';

/** The consent holds until the end of the year; the letter goes out on Tuesday, 15 September 2026. */
const letterSent = (before: Life): Life => ({
  ...before,
  steps: [
    ...before.steps,
    ...on(
      '2026-09-01',
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'jobCentre',
        domains: ['work'],
        purpose: 'referral',
        until: '2026-12-31',
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'referral.proposed', referral: 'f1', to: 'jobCentre', domain: 'work' },
    ),
    ...on('2026-09-15', { type: 'referral.sent', referral: 'f1', consent: 'k1' }),
  ],
});

export const preparedLives: readonly Life[] = [
  reviewedOnce('prepared-nadia', person(nadia, '0152 28817131')),
  reviewedOnce('prepared-yusuf', person(yusuf, '0152 28817132')),
];

/** By itself: a day of the calendar shows few names before it folds. */
export const lifeOfLetter: readonly Life[] = [letterSent(reviewedOnce('prepared-samira', person(samira, '0152 28817133')))];

/** She moves to another town and wants the centre there to go on. */
export const leila = 'Leila Beispiel';

/** She has consented, the team lead has agreed; somebody moves in September, and no talk has followed yet. */
const readyToHandOver = (before: Life): Life => ({
  ...before,
  steps: [
    ...before.steps,
    ...on(
      '2026-09-15',
      { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-09-14' },
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'migrationCounselling',
        domains: ['language'],
        purpose: 'handover',
        until: '2026-12-31',
        use: 'once',
      },
      { type: 'consent.given', consent: 'k1' },
      by(teamLead, { type: 'approval.given', act: 'handover' }),
    ),
  ],
});

/** The same person at the other centre, in the first talk there. */
const arrived = (id: string, who: Person): Life => ({
  name: id,
  case: id,
  site: 'essen',
  steps: [
    ...on('2026-09-15', asks(who, 'walkIn'), { type: 'talk.offered', for: '2026-09-16' }),
    ...on('2026-09-16', ...talksFirst(who, { occupation: 'other', interpreter: 'notNeeded', titleExpires: null })),
  ],
});

export const livesOfHandover: readonly Life[] = [
  readyToHandOver(reviewedOnce('prepared-leila', person(leila, '0152 28817134'))),
  arrived('prepared-leila-essen', person('Leila Beispiel in Essen', '0152 28817134')),
];
