// Whether the client can be met: a region beside the stage, so that the stage never forgets its place (T12 to T17).
import { note, running, step } from './chart-parts.ts';

const resumed = step({ rule: 'T15', to: '#case.open.presence.reachable' });
const pausable = ['agreementInForce', 'noReviewOpen', 'noReviewOverdue', 'noRenegotiationRunning', 'noCompletionBegun'] as const;
const brokenOff = step({ rule: 'ladder', to: '#case.closed', needs: ['contactLost', 'noRiskOpen', 'breakOffApproved'] });

export const presence = {
  initial: 'reachable',
  states: {
    reachable: {
      on: {
        'pause.agreed': step({ rule: 'T12', to: 'paused', needs: pausable, tells: 'clock.suspended' }),
        'appointment.missed': note('T14'),
        'contact.attempted': step({ rule: 'T14', to: 'outOfContact', needs: ['appointmentMissed'] }),
        'contact.resumed': note('T15', 'appointmentMissed'),
        'handover.offered': step({ rule: 'T16', to: 'handover', needs: ['handoverApproved'] }),
      },
    },
    paused: {
      meta: running('wakeDate'),
      on: {
        'pause.extended': note('T12', 'pauseNotExtended'),
        'pause.ended': step({ rule: 'T13', to: 'reachable', tells: 'clock.restarted' }),
        'deadline.pauseEnded': step({ rule: 'T13', to: 'reachable', tells: 'clock.restarted' }),
      },
    },
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
          on: { 'letter.sent': step({ rule: 'ladder', to: 'written', asks: 'writeToClient' }), 'deadline.letterMissed': note('ladder') },
        },
        written: { on: { 'contact.attempted': note('ladder') } },
      },
    },
    handover: {
      meta: running('handover'),
      on: {
        'handover.accepted': step({ rule: 'T17', to: '#case.closed' }),
        'handover.refused': step({ rule: 'T17', to: 'reachable' }),
        'deadline.handoverLapsed': step({ rule: 'T17', to: 'reachable' }),
      },
    },
  },
} as const;
