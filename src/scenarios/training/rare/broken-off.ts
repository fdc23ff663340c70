// The whole ladder, with every step later than it should be, up to a case that is broken off by two people.
import { on } from '../../life.ts';
import { agreesWith, any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const hamid = madeUp({ name: 'Hamid Lehrfall', birthDate: '1969-02-11', language: 'fa', concern: 'Gesundheit und Schulden.' });

export const brokenOff: Scenario = {
  name: 'broken-off',
  title: both('Der Kontakt reißt ab', 'The contact breaks off'),
  story: both(
    'Hamid Lehrfall ist nicht mehr zu erreichen. Jeder Schritt der Leiter wird gegangen, mancher spät. Abgerissen ist ein neutrales Wort.',
    'Hamid Lehrfall can no longer be reached. Every step of the ladder is taken, some of them late. Broken off is a neutral word.',
  ),
  site: 'hamm',
  steps: [
    ...agreesWith({ person: hamid, signedOn: '2026-03-02' }),
    ...on('2026-03-16', { type: 'appointment.missed' }),
    ...on('2026-03-17', { type: 'contact.resumed', excuse: 'childcare' }),
    ...on('2026-03-30', { type: 'appointment.missed' }),
    ...on('2026-04-10', { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-04-28', { type: 'contact.attempted', channel: 'text' }),
    ...on('2026-05-04', { type: 'contact.attempted', channel: 'phone' }),
    ...on('2026-05-26', { type: 'letter.sent', appointment: '2026-06-08' }),
    ...on('2026-06-02', { type: 'contact.attempted', channel: 'email' }),
    ...on('2026-07-06', approves('breakOff'), any('contact.brokenOff')),
  ],
  stops: [
    stop(
      '2026-03-17',
      'contact.resumed',
      'Am Tag danach ruft er an: die Kinderbetreuung fiel aus. Der Ausfall ist entschuldigt.',
      'He calls the day after: child care fell through. The miss is excused.',
      whatIsPossible('contact.attempted', 'appointment.missed', 'contact.brokenOff'),
    ),
    stop(
      '2026-05-04',
      'outOfContact.attemptedTwice',
      'Zwei Wege sind versucht, ein dritter Versuch ist erlaubt. Dann folgt der Brief in seiner Sprache.',
      'Two ways have been tried, and a third attempt is allowed. Then the letter follows, in his language.',
      whatIsPossible('letter.sent', 'letter.waived', 'contact.brokenOff'),
    ),
    stop(
      '2026-07-06',
      'closed',
      'Frühestens drei Monate nach dem letzten Kontakt, nach der ganzen Leiter und mit einer zweiten Person.',
      'At the earliest three months after the last contact, after the whole ladder, and with a second person.',
      whatIsPossible('case.returned', 'contact.noted', 'case.erased'),
    ),
  ],
};
