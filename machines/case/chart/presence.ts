// Whether the client can be met: a region beside the stage, so that the stage never forgets its place (T12 to T15).
import { note, running, step } from './parts.ts';

const resumed = step({ rule: 'T15', to: '#case.open.presence.reachable', tells: 'clock.renewed' });
// Who owes a review after one pause cannot put it off by the next (R9).
const pausable = [
  'reviewsCounted',
  'noDraftRunning',
  'capNotReached',
  'noReviewOpen',
  'noReviewOverdue',
  'noReviewOwed',
  'noRenegotiationRunning',
  'noCompletionBegun',
] as const;
/** Neutral, after the whole ladder and three months without contact, with no risk that is not over and a second person. */
const brokenOff = step({ rule: 'ladder', to: '#case.closed', needs: ['ladderClimbed', 'contactLost', 'noRiskOpen', 'breakOffApproved'] });

export const presence = {
  initial: 'reachable',
  states: {
    reachable: {
      meta: running('firstAttempt'),
      on: {
        'contact.noted': note('T15'),
        'pause.agreed': step({ rule: 'T12', to: 'paused', needs: pausable, tells: 'clock.suspended' }),
        'appointment.missed': note('T14'),
        'contact.attempted': step({ rule: 'T14', to: 'outOfContact', needs: ['appointmentMissed'] }),
        // Somebody calls before anybody has tried to reach them: the miss can be excused, and no ladder begins.
        'contact.resumed': note('T15', 'appointmentMissed'),
        'deadline.firstAttemptMissed': note('ladder'),
      },
    },
    paused: {
      meta: running('wakeDate'),
      on: {
        // Who keeps contact meanwhile was agreed on.
        'contact.noted': note('T12'),
        'pause.extended': note('T12', 'pauseNotExtended'),
        'pause.ended': step({ rule: 'T13', to: 'reachable', tells: 'clock.restarted' }),
        'deadline.pauseEnded': step({ rule: 'T13', to: 'reachable', tells: 'clock.restarted' }),
      },
    },
    // The ladder: each rung has its own deadline, and the three months of the last contact run beside them all.
    outOfContact: {
      initial: 'attemptedOnce',
      meta: running('contact'),
      on: { 'contact.resumed': resumed, 'contact.brokenOff': brokenOff, 'deadline.contactLost': note('ladder') },
      states: {
        attemptedOnce: {
          meta: running('secondAttempt'),
          on: { 'contact.attempted': step({ rule: 'ladder', to: 'attemptedTwice' }), 'deadline.secondAttemptMissed': note('ladder') },
        },
        attemptedTwice: {
          meta: running('letter'),
          on: {
            'contact.attempted': note('ladder'),
            'letter.sent': step({ rule: 'ladder', to: 'written', needs: ['writingSafe'], asks: 'writeToClient' }),
            'letter.waived': step({ rule: 'ladder', to: 'written', needs: ['writingUnsafe'] }),
            'deadline.letterMissed': note('ladder'),
          },
        },
        written: {
          meta: running('letterAnswer'),
          on: { 'contact.attempted': note('ladder'), 'deadline.letterUnanswered': note('ladder') },
        },
      },
    },
  },
} as const;
