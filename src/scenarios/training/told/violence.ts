// Somebody is in danger: everything that could give her away stops first.
import { by, on } from '../../life.ts';
import { teamLead } from '../../staff.ts';
import { agreesWith, any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const nadia = madeUp({ name: 'Nadia Fallbeispiel', birthDate: '1997-09-09', language: 'ar', concern: 'Eine Ausbildung.' });

export const violence: Scenario = {
  name: 'violence',
  title: both('Gewalt', 'Violence'),
  story: both(
    'Nadia Fallbeispiel erzählt, dass sie zu Hause bedroht wird. Von dieser Minute an geht keine Nachricht mehr hinaus.',
    'Nadia Fallbeispiel tells that she is threatened at home. From this minute no message goes out any more.',
  ),
  site: 'nuernberg',
  steps: [
    ...agreesWith({ person: nadia, signedOn: '2026-03-02' }),
    ...on('2026-03-09', { type: 'household.joined', household: 'h1' }),
    ...on(
      '2026-04-20',
      { type: 'household.separated' },
      { type: 'risk.noted', risk: 'x1', kind: 'violence', words: { note: 'Sie wird zu Hause bedroht.' } },
      { type: 'risk.answered', risk: 'x1', action: 'safePlace', words: { action: 'Das Frauenhaus hat einen Platz.' } },
      { type: 'safeWay.agreed', channel: 'phone' },
      { type: 'addressLock.placed', until: '2028-04-20' },
    ),
    ...on('2026-05-11', { type: 'appointment.missed' }),
    ...on('2026-05-12', { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-05-19', { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-05-26', by(teamLead, { type: 'letter.waived', words: { reason: 'Ein Brief wäre nicht sicher.' } })),
    ...on('2026-06-02', { type: 'contact.resumed', excuse: 'other' }),
    ...on('2026-06-15', any('addressLock.lifted'), approves('voiding')),
    ...on('2026-07-20', { type: 'risk.lifted', risk: 'x1', words: { reason: 'Sie wohnt seit Wochen sicher, wir sehen es beide so.' } }),
  ],
  stops: [
    stop(
      '2026-04-20',
      'risk.noted',
      'Der Schutzhinweis steht. Zuerst ist der Blick anderer im Haushalt zu, dann alles Weitere. Auf dem Bildschirm verrät das Wort nichts.',
      'The notice stands. First the view of others in the household is closed, then everything else. On the screen the word gives nothing away.',
      whatIsPossible('letter.sent', 'safeWay.agreed', 'household.joined', 'contact.noted'),
    ),
    stop(
      '2026-05-19',
      'outOfContact.attemptedTwice',
      'Zweimal auf dem sicheren Weg versucht. Ein Brief könnte in falsche Hände kommen: darüber entscheidet die Teamleitung.',
      'Tried twice by the safe way. A letter might fall into the wrong hands: the team lead decides about it.',
      whatIsPossible('letter.sent', 'letter.waived', 'contact.brokenOff'),
    ),
    stop(
      '2026-06-02',
      'contact.resumed',
      'Sie ruft an. Nach einer Zeit ohne Kontakt kommt das Gespräch bald (R5).',
      'She calls. After a time without contact the talk comes soon (R5).',
      whenIsTheReview,
    ),
    stop(
      '2026-07-20',
      'risk.lifted',
      'Vorüber ist die Gefahr erst, wenn jemand sagt, woran man es merkt. Von selbst endet der Hinweis nie.',
      'The danger is over only when somebody says how we can tell. The notice never ends by itself.',
      whatIsPossible('risk.lifted', 'household.joined', 'review.opened'),
    ),
  ],
};
