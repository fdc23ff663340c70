// Cases for the stories of the counselling room: a text on the table, and agreements in force, of people who speak Arabic.
import { on, type Life, type Step } from '../../src/scenarios/life.ts';
import { beginsWith, reviewsAll, type Beginning } from '../../src/scenarios/lives/beginning.ts';
import type { Person } from '../../src/scenarios/people.ts';
import { endsReview, explains, offers, plans, sees, wants } from '../../src/scenarios/steps.ts';

export const stories = ['declines', 'changes', 'ends'] as const;
export type Story = (typeof stories)[number];

/** The day the stories are told on; both have signed in June, and talked on 31 August. */
export const today = '2026-09-15';
const signedOn = '2026-06-01';

const person = (name: string): Person => ({
  name,
  birthDate: '1986-02-14',
  contact: '0152 28817135',
  concern: 'Deutsch lernen und arbeiten.',
  language: 'ar',
  ageBand: 'adult',
  service: 'mbe',
});

const beginning = (name: string): Beginning => ({
  person: person(name),
  signedOn,
  plan: [wants('g1', 'reachLevelB1', '2027-05-31'), plans('m1', 'g1', 'practiseWeekly', '2027-05-01')],
  goals: ['g1'],
});

const next = '2027-02-26';
const inForce = (name: string) => [...beginsWith(beginning(name)), ...on('2026-08-31', ...reviewsAll(['g1'], next))];

/** What was wanted is reached: the way to the final balance is open. */
const reached = (name: string) => [
  ...beginsWith(beginning(name)),
  ...on('2026-08-31', { type: 'review.opened', occasion: 'regular' }, sees('g1', 'reached'), ...endsReview(next, 'Geschafft.')),
];

const onTheTable = (name: string) => [
  ...beginsWith({ ...beginning(name), signedOn: today }).filter(({ on: day }) => day < today),
  ...on(today, offers(['g1']), explains('ar', 'counsellorSpeaksIt')),
];

const storyOf = { declines: onTheTable, changes: inForce, ends: reached } satisfies Record<Story, (name: string) => Step[]>;

/** One case for each story and each way to go through it. */
export const lifeOf = (story: Story, way: string): Life => ({
  name: `room-${story}-${way}`,
  case: `room-${story}-${way}`,
  site: 'wetzlar',
  steps: storyOf[story](`${way} Beispiel`),
});
