// Lives for the client's view: somebody of each language at each place where a page asks, offers or promises. Everything the counsellor
// writes for themselves holds one word that stands nowhere else.
import { plus, type Day } from '../../machines/day.ts';
import { on, type Life, type Step } from '../../src/scenarios/life.ts';
import {
  asks,
  concludes,
  explains,
  handsOverCopy,
  offers,
  plans,
  promises,
  ratesAll,
  signs,
  talksFirst,
  wants,
} from '../../src/scenarios/steps.ts';
import type { Person } from '../../src/scenarios/people.ts';

/** Weeks before the day the page is looked at, so that no deadline has gone by. */
const early = (day: Day): Day => plus(day, { days: -84 });

/** What is for the counsellor alone. */
export const canary = 'Kanarienvogel';

const person = (name: string, language: string): Person => ({
  name,
  birthDate: '1986-02-14',
  contact: '0152 28817131',
  concern: `Der Weg zurück in den Beruf. ${canary}`,
  language,
  ageBand: 'adult',
  service: 'mbe',
});

const described = { occupation: 'other', interpreter: 'notNeeded', titleExpires: null } as const;

const asked = (who: Person): Step[] => on('2026-08-03', asks(who, 'walkIn'), { type: 'talk.offered', for: '2026-08-10' });
const talking = (who: Person): Step[] => [
  ...asked(who),
  ...on(
    '2026-08-10',
    ...talksFirst(who, described),
    { type: 'client.described', ...described, words: { note: `Wirkt erschöpft. ${canary}` } },
    { type: 'assessment.begun' },
    { type: 'domain.rated', domain: 'family', counsellor: 2, client: 4, words: { note: `Streit mit dem Bruder. ${canary}` } },
  ),
];
const planning = (who: Person): Step[] => [
  ...talking(who),
  ...on(
    '2026-08-17',
    ...ratesAll({ language: [3, 3], work: [2, 3], housing: [2, 1] }),
    { type: 'domain.rated', domain: 'work', counsellor: 2, client: 3, words: { note: `Schätzt sich zu hoch ein. ${canary}` } },
    { type: 'assessment.completed' },
    wants('g1', 'reachLevelB1', '2027-02-26'),
    plans('m1', 'g1', 'practiseWeekly', '2026-11-30'),
    plans('m2', 'g1', 'testPlacementLevel', '2026-09-30'),
    {
      type: 'offer.checked',
      measure: 'm2',
      eligible: true,
      openUntil: null,
      words: { offer: `Mit Frau Lang gesprochen. ${canary}` },
    },
    promises('c1', 'checkOffers'),
    promises('c2', 'comeOrCall'),
    {
      type: 'commitment.made',
      commitment: 'c3',
      party: 'client',
      template: null,
      words: { wording: 'Ich bringe meine Zeugnisse zum nächsten Termin mit.' },
    },
  ),
];
const signing = (who: Person): Step[] => [...planning(who), ...on('2026-08-24', offers(['g1']))];

/** Twelve weeks in force, and in the review. */
const reviewing = (who: Person): Step[] =>
  [
    ...signing(who),
    ...on('2026-08-24', explains(who.language, 'counsellorSpeaksIt'), signs('client'), signs('counsellor'), handsOverCopy, concludes),
    ...on(
      '2026-11-23',
      { type: 'review.opened', occasion: 'regular' },
      { type: 'balance.drawn', side: 'counsellor', words: { successes: `Kommt immer. ${canary}`, hurdles: `Wenig Kraft. ${canary}` } },
      { type: 'domain.rated', domain: 'work', counsellor: 3, client: 3, words: { note: `Zögert noch. ${canary}` } },
    ),
  ].map((step) => ({ ...step, on: early(step.on) }));

/** The last look back. */
const ending = (who: Person): Step[] => [
  ...signing(who),
  ...on('2026-08-24', explains(who.language, 'counsellorSpeaksIt'), signs('client'), signs('counsellor'), handsOverCopy, concludes),
  ...on('2026-08-26', { type: 'completion.begun', because: 'clientWish' }),
];

const life = (id: string, steps: readonly Step[]): Life => ({ name: id, case: id, site: 'wiesbaden', steps });

/** Before the first talk, in it, in the assessment, with a plan, with a text on the table, in a review, at the end. */
export const clientLives = (language: string) =>
  ({
    begin: life(`client-begin-${language}`, asked(person('Nadia Beispiel', language))),
    clarify: life(`client-clarify-${language}`, [
      ...asked(person('Nadia Beispiel', language)),
      ...on('2026-08-10', { type: 'privacy.explained', language }, { type: 'talk.begun' }),
    ]),
    needs: life(`client-needs-${language}`, talking(person('Nadia Beispiel', language))),
    plan: life(`client-plan-${language}`, planning(person('Nadia Beispiel', language))),
    talk: life(`client-talk-${language}`, reviewing(person('Nadia Beispiel', language))),
    end: life(`client-end-${language}`, ending(person('Nadia Beispiel', language))),
    sign: life(`client-sign-${language}`, signing(person('Nadia Beispiel', language))),
  }) as const;

export type ClientPlace = keyof ReturnType<typeof clientLives>;
