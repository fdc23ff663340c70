// A handover is offered and refused: the sender keeps the case, without a gap.
import { on, type Act } from '../../life.ts';
import { agreesWith, any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const aminata = madeUp({ name: 'Aminata Versuch', birthDate: '1991-05-05', language: 'fr', concern: 'Die Familie soll nachkommen.' });

const consents: Act = {
  type: 'consent.drafted',
  consent: 'k1',
  recipient: 'migrationCounselling',
  domains: ['language', 'work'],
  purpose: 'handover',
  until: '2026-09-30',
  use: 'once',
};

export const transferRefused: Scenario = {
  name: 'transfer-refused',
  title: both('Übergabe abgelehnt', 'A handover is refused'),
  story: both(
    'Aminata Versuch zieht um. Die Beratungsstelle am neuen Ort hat keinen Platz. Bis sich etwas findet, bleibt alles, wie es ist.',
    'Aminata Versuch moves. The centre in the new town has no place. Until something is found, everything stays as it is.',
  ),
  site: 'stuttgart',
  steps: [
    ...agreesWith({ person: aminata, signedOn: '2026-05-04' }),
    ...on('2026-06-15', consents, { type: 'consent.given', consent: 'k1' }, approves('handover')),
    ...on('2026-06-17', any('handover.offered')),
    ...on('2026-06-24', { type: 'handover.refused', words: { note: 'Zurzeit kein Platz.' } }),
  ],
  stops: [
    stop(
      '2026-06-15',
      'approval.given',
      'Für eine Übergabe braucht es eine Einwilligung, die Stelle, Bereiche und Zweck nennt, und eine zweite Person.',
      'A handover needs a consent that names recipient, domains and purpose, and a second person.',
      whatIsPossible('handover.offered', 'handover.accepted', 'case.closed'),
    ),
    stop(
      '2026-06-17',
      'offered',
      'Angeboten ist nicht übergeben: zuständig bleibt, wer angeboten hat.',
      'Offered is not handed over: whoever has offered stays responsible.',
      whatIsPossible('handover.accepted', 'handover.refused', 'contact.noted', 'review.planned'),
    ),
    stop(
      '2026-06-24',
      'handover.refused',
      'Abgelehnt. Der Fall geht ohne Lücke weiter, und die Uhr lief die ganze Zeit.',
      'Refused. The case goes on without a gap, and the clock ran all the time.',
      whenIsTheReview,
    ),
  ],
};
