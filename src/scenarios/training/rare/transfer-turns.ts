// A handover that lapses, one that falls with its consent, and one that is accepted.
import type { Day } from '../../../../machines/day.ts';
import { on, type Step } from '../../life.ts';
import { agreesWith, any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const murat = madeUp({ name: 'Murat Lehrfall', birthDate: '1972-07-21', language: 'tr', concern: 'Ein Umzug zur Schwester.' });

const offers = (day: Day, consent: string, until: Day): Step[] =>
  on(
    day,
    {
      type: 'consent.drafted',
      consent,
      recipient: 'migrationCounselling',
      domains: ['language', 'work'],
      purpose: 'handover',
      until,
      use: 'once',
    },
    { type: 'consent.given', consent },
    approves('handover'),
    { type: 'handover.offered', to: 'migrationCounselling', consent, words: { recipient: 'Beratungsstelle Beispielstadt' } },
  );

export const transferTurns: Scenario = {
  name: 'transfer-turns',
  title: both('Übergabe in drei Anläufen', 'A handover in three attempts'),
  story: both(
    'Murat Lehrfall zieht zu seiner Schwester. Erst antwortet niemand, dann überlegt er es sich anders, dann gelingt es.',
    'Murat Lehrfall moves to his sister. First nobody answers, then he thinks better of it, then it works.',
  ),
  site: 'saarbruecken',
  steps: [
    ...agreesWith({ person: murat, signedOn: '2026-05-04' }),
    ...offers('2026-05-18', 'k1', '2026-06-30'),
    ...offers('2026-06-22', 'k2', '2026-08-31'),
    ...on('2026-06-24', { type: 'consent.withdrawn', consent: 'k2' }),
    ...offers('2026-07-06', 'k3', '2026-08-31'),
    ...on('2026-07-13', any('handover.accepted')),
  ],
  stops: [
    stop(
      '2026-06-20',
      'deadline.handoverLapsed',
      'Nach 28 Tagen ohne Antwort ist das Angebot erledigt. Der Fall war keinen Tag ohne Zuständige.',
      'After 28 days without an answer the offer is over. The case was never without somebody responsible.',
      whenIsTheReview,
    ),
    stop(
      '2026-06-24',
      'consent.withdrawn',
      'Mit der Einwilligung fällt das Angebot: ohne sie darf nichts reisen.',
      'The offer falls with the consent: without it nothing may travel.',
      whatIsPossible('handover.accepted', 'handover.offered', 'consent.given'),
    ),
    stop(
      '2026-07-13',
      'closed',
      'Angenommen: hier abgeschlossen als übergeben. Uhr, Höchstdauer und offene Anlässe gehen mit (T17).',
      'Accepted: closed here as handed over. Clock, cap and open occasions go along (T17).',
    ),
  ],
};
