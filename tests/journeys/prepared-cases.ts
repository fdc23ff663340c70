// Lives that have come far enough for a short journey: signed, reviewed once, the next review due on 1 March 2027.
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { SiteCode } from '../../machines/sites.ts';
import { by, on, proposalOf, type Act, type Life } from '../../src/scenarios/life.ts';
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

type Kind = Extract<Proposal, { type: 'hurdle.noted' }>['kind'];

/** Under an agreement since 1 June 2026, its one goal on the chain of language; `noted`: what has stood in the way at the course since. */
const onTheChain = (number: number, site: SiteCode, kind: Kind | null): Life => {
  const id = `hurdle-${String(number).padStart(2, '0')}`;
  const goal: Act = (moment) => ({ ...proposalOf(wants('g1', 'reachLevelB1', '2027-05-31'), moment), step: 'attendCourse' }) as Proposal;
  const hurdle = { type: 'hurdle.noted', hurdle: 'h1', step: 'attendCourse', agency: 'courseProvider', goal: 'g1' } as const;
  return {
    name: id,
    case: id,
    site,
    steps: [
      ...beginsWith({
        person: person(`Teilnehmende ${number}`, `0152 288172${String(number).padStart(2, '0')}`),
        signedOn: '2026-06-01',
        plan: [goal, plans('m1', 'g1', 'practiseWeekly', '2028-05-31')],
        goals: ['g1'],
      }),
      ...(kind === null ? [] : on('2026-06-10', { ...hurdle, kind })),
    ],
  };
};

const numbered = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Twelve who cannot pay their fares, one of whom nothing is noted yet, and five without childcare elsewhere. */
export const livesOfHurdles: readonly Life[] = [
  ...numbered(1, 12).map((number) => onTheChain(number, 'wetzlar', 'travelCost')),
  onTheChain(13, 'wetzlar', null),
  ...numbered(14, 18).map((number) => onTheChain(number, 'hannover', 'noChildcare')),
];
