// A review is waived by the team lead, because a talk of the same kind has taken place.
import { by, on } from '../../life.ts';
import { teamLead } from '../../staff.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

const farid = madeUp({ name: 'Farid Vorlage', birthDate: '1986-03-03', language: 'ar', concern: 'Ein eigener Betrieb.' });

export const waived: Scenario = {
  name: 'waived',
  title: both('Ausgesetzt', 'Waived'),
  story: both(
    'Farid Vorlage war zur Hilfeplanung bei einer anderen Stelle, und alles kam dort zur Sprache. Noch ein Gespräch darüber wäre eines zu viel.',
    'Farid Vorlage had a planning talk elsewhere, and everything was talked about there. One more talk about it would be one too many.',
  ),
  site: 'wiesbaden',
  steps: [
    ...agreesWith({ person: farid, signedOn: '2026-03-02' }),
    ...on('2026-06-10', any('contact.noted')),
    ...on(
      '2026-06-15',
      by(teamLead, {
        type: 'review.waived',
        because: 'equivalentTalk',
        words: { reason: 'Hilfeplangespräch am 28. Mai, Protokoll gesehen.' },
      }),
    ),
  ],
  stops: [
    stop(
      '2026-06-10',
      'overdue',
      'Aussetzen kann nur die Teamleitung, mit einem Grund, und erst wenn die Überprüfung überfällig ist.',
      'Only the team lead can waive, with a reason, and only once the review is overdue.',
      whatIsPossible('review.waived', 'review.opened', 'renegotiation.begun'),
    ),
    stop(
      '2026-06-15',
      'review.waived',
      'Ausgesetzt ist nicht gehalten. Die nächste Überprüfung hat ihren eigenen Tag und ihre eigene Regel.',
      'Waived is not held. The next review has a day and a rule of its own.',
      whenIsTheReview,
    ),
  ],
};
