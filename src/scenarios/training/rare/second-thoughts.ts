// Begun and given up again: a balance, two renegotiations, and in the end the agreement itself.
import { on } from '../../life.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const zahra = madeUp({ name: 'Zahra Entwurf', birthDate: '1994-03-10', language: 'fa', concern: 'Der Schulabschluss.' });

export const secondThoughts: Scenario = {
  name: 'second-thoughts',
  title: both('Es sich anders überlegen', 'Second thoughts'),
  story: both(
    'Zahra Entwurf will aufhören und macht doch weiter, will neu verhandeln und lässt es. Jeder Schritt zurück ist vorgesehen.',
    'Zahra Entwurf wants to stop and goes on, wants to renegotiate and does not. Every step back is provided for.',
  ),
  site: 'goettingen',
  steps: [
    ...agreesWith({ person: zahra, signedOn: '2026-03-02' }),
    ...on('2026-03-09', any('confirmation.offered'), any('confirmation.answered')),
    ...on('2026-03-16', { type: 'completion.begun', because: 'clientWish' }),
    ...on('2026-04-20', any('completion.abandoned')),
    ...on('2026-04-21', { type: 'renegotiation.begun', because: 'date' }, any('renegotiation.abandoned')),
    ...on('2026-05-11', any('review.opened'), any('review.adjourned')),
    ...on('2026-05-12', any('review.recorded')),
    ...on('2026-05-18', { type: 'renegotiation.begun', because: 'goal' }),
    ...on('2026-06-22', any('agreement.ended')),
  ],
  stops: [
    stop(
      '2026-04-20',
      'inForce',
      'Die Bilanz ist zurückgenommen. Die Vereinbarung gilt, als wäre nichts gewesen, und die Uhr läuft wieder.',
      'The balance is taken back. The agreement applies as if nothing had happened, and the clock runs again.',
      whenIsTheReview,
    ),
    stop(
      '2026-04-21',
      'renegotiation.abandoned',
      'Nicht neu verhandelt: die alte Fassung steht. Darüber wird binnen 28 Tagen gesprochen (T11).',
      'Not renegotiated: the old version stands. It is talked about within 28 days (T11).',
      whenIsTheReview,
    ),
    stop(
      '2026-06-20',
      'deadline.renegotiationLapsed',
      'Wird in 28 Tagen nichts daraus, ist die Neuverhandlung vorbei. Auch dann steht die alte Fassung.',
      'If nothing comes of it in 28 days the renegotiation is over. The old version stands then as well.',
      whatIsPossible('review.opened', 'renegotiation.begun', 'agreement.ended'),
    ),
    stop(
      '2026-06-22',
      'agreement.ended',
      'Beendet ist nur die Vereinbarung. Die Beratung geht weiter.',
      'Only the agreement is over. Counselling goes on.',
      whatIsPossible('goals.resumed', 'completion.begun', 'case.closed'),
    ),
  ],
};
