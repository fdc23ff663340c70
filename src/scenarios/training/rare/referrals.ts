// Three ways to another body: a letter, papers the client takes along, and a consent that runs out.
import { on } from '../../life.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const bohdan = madeUp({ name: 'Bohdan Beispiel', birthDate: '1981-06-28', language: 'ru', concern: 'Die Anerkennung des Diploms.' });

export const referrals: Scenario = {
  name: 'referrals',
  title: both('Vermittelt ist nicht angekommen', 'Sent is not arrived'),
  story: both(
    'Bohdan Beispiel soll zur Schuldnerberatung. Ein Brief wird vorbereitet, dann nimmt er die Papiere doch selbst mit.',
    'Bohdan Beispiel is referred to debt advice. A letter is prepared; then he takes the papers along himself.',
  ),
  site: 'wilhelmsburg',
  steps: [
    ...agreesWith({ person: bohdan, signedOn: '2026-03-02' }),
    ...on(
      '2026-03-16',
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'debtAdvice',
        domains: ['money'],
        purpose: 'referral',
        until: '2026-04-15',
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'referral.proposed', referral: 'f1', to: 'debtAdvice', domain: 'money' },
      any('referral.prepared'),
    ),
    ...on('2026-03-18', any('referral.carried')),
    ...on('2026-04-20', { type: 'referral.answered', referral: 'f1', answer: 'confirmed' }, any('referral.arrived')),
    ...on('2026-05-11', any('referral.ended')),
  ],
  stops: [
    stop(
      '2026-03-16',
      'referral.prepared',
      'Der Brief liegt bereit. Ob die Einwilligung dann noch gilt, wird gefragt, wenn er hinausgeht.',
      'The letter is ready. Whether the consent still stands is asked when it goes out.',
      whatIsPossible('referral.sent', 'referral.carried', 'referral.arrived'),
    ),
    stop(
      '2026-04-16',
      'deadline.consentExpired',
      'Die Einwilligung galt bis zum 15. April, auch wenn das ein Sonntag gewesen wäre. Seit heute ist sie abgelaufen.',
      'The consent stood until 15 April, and would have if that were a Sunday. Since today it has expired.',
      whatIsPossible('referral.sent', 'consent.drafted', 'referral.ended'),
    ),
  ],
};
