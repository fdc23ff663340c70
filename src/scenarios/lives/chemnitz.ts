// Chemnitz (Sachsen): the promised course becomes impossible for legal reasons, and a review follows within 28 days.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { findsOffer, plans, wants } from '../steps.ts';
import { beginsWith } from './beginning.ts';

const tesfay: Person = {
  name: 'Tesfay Vorlage',
  birthDate: '1993-07-02',
  contact: '0152 28817113',
  concern: 'Herr Vorlage wartet auf einen Sprachkurs.',
  language: 'ti',
  ageBand: 'adult',
  service: 'mbe',
};

export const chemnitz: Life = {
  name: 'chemnitz',
  case: 'golden-chemnitz',
  site: 'chemnitz',
  steps: [
    ...beginsWith({
      person: tesfay,
      signedOn: '2026-01-19',
      plan: [
        wants('g1', 'reachLevelA2', '2026-11-30'),
        plans('m1', 'g1', 'registerForIntegrationCourse', '2026-02-27'),
        findsOffer('m1', 'Integrationskurs ab 02.03.2026', '2026-03-02'),
        plans('m2', 'g1', 'practiseWeekly', '2026-11-30'),
      ],
      goals: ['g1'],
    }),
    // The centre learns of it: a review within 28 days, by 9 March (R6).
    ...on('2026-02-09', {
      type: 'measure.reported',
      measure: 'm1',
      status: 'impossible',
      cause: 'legalSituation',
      words: { note: 'Die Zulassung zum Kurs wurde aufgehoben.' },
    }),
    ...on(
      '2026-03-09',
      { type: 'review.opened', occasion: 'measureImpossible' },
      {
        type: 'goal.assessed',
        goal: 'g1',
        client: 'difficult',
        counsellor: 'difficult',
        outcome: 'postponed',
        cause: 'legalSituation',
        evidence: 'documentSeen',
      },
      { type: 'dissent.recorded', dissent: 'none' },
      { type: 'copy.handedOver', form: 'paper' },
      // The talk covers every active goal, so it counts as a regular one and R2 begins anew (R7).
      { type: 'review.held', next: '2026-09-09', lateBecause: null, words: { summary: 'Wir suchen einen anderen Weg zum Kurs.' } },
    ),
  ],
};
