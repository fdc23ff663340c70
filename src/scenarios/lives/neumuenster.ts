// Neumünster (Schleswig-Holstein): the client moves away; erasure is due a year after closing, although that is a Saturday.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { draws, plans, ratesAll, wants } from '../steps.ts';
import { beginsWith } from './beginning.ts';

const bohdan: Person = {
  name: 'Bohdan Vorlage',
  birthDate: '1979-05-19',
  contact: '0152 28817116',
  concern: 'Herr Vorlage sucht eine größere Wohnung.',
  language: 'uk',
  ageBand: 'adult',
  service: 'mbe',
};

export const neumuenster: Life = {
  name: 'neumuenster',
  case: 'golden-neumuenster',
  site: 'neumuenster',
  steps: [
    ...beginsWith({
      person: bohdan,
      signedOn: '2026-11-02',
      plan: [wants('g1', 'reachLevelB1', '2027-09-30'), plans('m1', 'g1', 'practiseWeekly', '2027-09-30')],
      goals: ['g1'],
    }),
    ...on('2027-01-11', { type: 'completion.begun', because: 'clientWish' }),
    ...on(
      '2027-01-15',
      {
        type: 'goal.assessed',
        goal: 'g1',
        client: 'partlyReached',
        counsellor: 'partlyReached',
        outcome: 'partlyReached',
        cause: 'healthOrFamily',
        evidence: 'selfReport',
      },
      ...ratesAll({ language: [4, 4], work: [3, 3] }),
      draws('client', 'Ich verstehe die Briefe jetzt selbst.', 'Die Wohnung war zu klein zum Lernen.'),
      draws('counsellor', 'Der Kurs ist fast geschafft.', 'Zwei Umzüge in einem Jahr.'),
      { type: 'copy.handedOver', form: 'paper' },
      { type: 'deletion.explained' },
      { type: 'case.closed', reason: 'movedAway' },
    ),
    // After closing nothing but a correction (T25).
    ...on('2027-01-22', { type: 'fact.corrected', seq: 1, because: 'mistake', words: { correction: 'Der Name war falsch geschrieben.' } }),
  ],
};
