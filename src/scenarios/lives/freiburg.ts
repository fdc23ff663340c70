// Freiburg (Baden-Württemberg): the consent for the job centre is withdrawn on the day a letter was to go there. The earlier letter was lawful.
import { on, type Life } from '../life.ts';
import type { Person } from '../people.ts';
import { findsOffer, plans, wants } from '../steps.ts';
import { beginsWith } from './beginning.ts';

const parisa: Person = {
  name: 'Parisa Probe',
  birthDate: '1990-11-23',
  contact: '0152 28817112',
  concern: 'Frau Probe möchte mit dem Jobcenter über eine Stelle sprechen.',
  language: 'fa',
  ageBand: 'adult',
  service: 'mbe',
};

export const freiburg: Life = {
  name: 'freiburg',
  case: 'golden-freiburg',
  site: 'freiburg',
  steps: [
    ...beginsWith({
      person: parisa,
      signedOn: '2026-05-04',
      plan: [
        wants('g1', 'startInsuredJob', '2027-03-31'),
        plans('m1', 'g1', 'writeCurriculumVitae', '2026-06-30'),
        plans('m2', 'g1', 'offerJobPlacement', '2026-08-31'),
        findsOffer('m2', 'Termin bei der Arbeitsvermittlung im Jobcenter', null),
      ],
      goals: ['g1'],
    }),
    ...on(
      '2026-05-11',
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'jobCentre',
        domains: ['work'],
        purpose: 'referral',
        until: '2026-11-11',
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'referral.proposed', referral: 'f1', to: 'jobCentre', domain: 'work' },
      { type: 'referral.sent', referral: 'f1', consent: 'k1' },
      { type: 'measure.reported', measure: 'm2', status: 'running', cause: null },
    ),
    ...on('2026-05-28', { type: 'referral.answered', referral: 'f1', answer: 'confirmed' }),
    ...on(
      '2026-06-12',
      { type: 'referral.proposed', referral: 'f2', to: 'jobCentre', domain: 'work' },
      { type: 'referral.prepared', referral: 'f2', consent: 'k1', for: '2026-06-15' },
    ),
    // Consent is asked when something is sent, not when it is prepared: the letter stays, the client takes the papers along.
    ...on('2026-06-15', { type: 'consent.withdrawn', consent: 'k1' }),
    ...on('2026-06-16', { type: 'referral.carried', referral: 'f2' }),
  ],
};
