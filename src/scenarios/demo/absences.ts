// Pauses, and the steps that are taken when somebody does not come.
import { plus } from '../../../machines/day.ts';
import { on } from '../life.ts';
import type { Chapter } from './story.ts';

export const absences = {
  paused: ({ at }) => on(at(60), { type: 'pause.agreed', reason: 'illness', until: plus(at(60), { days: 150 }), contactBy: 'centre' }),
  parental: ({ at }) =>
    on(at(60), {
      type: 'pause.agreed',
      reason: 'birth',
      parentalFrom: plus(at(60), { days: -6 }),
      until: plus(plus(at(60), { days: -6 }), { months: 6 }),
      contactBy: 'client',
      words: { note: 'Alles Gute!' },
    }),
  // Wakes within two weeks, so that the caseload shows the group “waking soon”.
  travelling: ({ at, ahead }) => on(at(60), { type: 'pause.agreed', reason: 'travel', until: ahead(8), contactBy: 'client' }),
  // The ladder: 7 days to the first attempt, 14 to the second and to the letter, 14 for its new date.
  stayedAway: ({ at }) => on(at(60), { type: 'appointment.missed' }),
  called: ({ at }) => on(at(63), { type: 'contact.attempted', channel: 'phone' }),
  texted: ({ at }) => on(at(70), { type: 'contact.attempted', channel: 'text' }),
  written: ({ at }) => on(at(77), { type: 'letter.sent', appointment: at(91) }),
} as const satisfies Record<string, Chapter>;
