// The promised course becomes impossible for legal reasons.
import { chemnitz } from '../../lives/chemnitz.ts';
import { both, stop, whatIsPossible, whenIsTheReview, type Scenario } from '../scenario.ts';

export const courseGone: Scenario = {
  name: 'course-gone',
  title: both('Den Kurs gibt es nicht mehr', 'The course does not exist any more'),
  story: both(
    'Tesfay Vorlage ist für einen Kurs angemeldet, da fällt die Zulassung weg. Das liegt an niemandem im Raum.',
    'Tesfay Vorlage is registered for a course when his admission falls away. Nobody in the room is the cause.',
  ),
  site: chemnitz.site,
  steps: chemnitz.steps,
  stops: [
    stop(
      '2026-02-09',
      'measure.reported',
      'Die Maßnahme ist nicht möglich, mit ihrer Ursache. Eine Schuld gibt es nicht. Das ist ein besonderer Anlass: 28 Tage (R6).',
      'The measure is impossible, and the cause is noted, never a fault. It is an occasion: 28 days (R6).',
      whenIsTheReview,
    ),
    stop(
      '2026-03-09',
      'review.held',
      'Das Gespräch umfasst alle Ziele, also zählt es auch als regelmäßiges (R7).',
      'The talk covers all goals, so it counts as the regular one too (R7).',
      whenIsTheReview,
    ),
    stop(
      '2026-03-10',
      'inForce',
      'Das Ziel ist zurückgestellt, nicht verfehlt. Ein anderer Weg kommt als neues Ziel in eine neue Fassung.',
      'The goal is postponed and not missed. Another way becomes a new goal in a new version.',
      whatIsPossible('renegotiation.begun', 'goal.proposed', 'completion.begun'),
    ),
  ],
};
