// The review clock: a region beside the stage, the same with an agreement and without one.
import { running, step } from './chart-parts.ts';

const waived = step({ rule: 'clock', to: 'scheduled', needs: ['reviewIsOverdue'] });

export const reviewClock = {
  initial: 'off',
  states: {
    off: { on: { 'clock.started': 'scheduled' } },
    suspended: {},
    scheduled: {
      meta: running('reviewWindow'),
      on: { 'deadline.reviewWindowOpened': step({ rule: 'clock', to: 'windowOpen', asks: 'remindCounsellor' }) },
    },
    windowOpen: { meta: running('reviewDue'), on: { 'deadline.reviewDue': step({ rule: 'clock', to: 'due', asks: 'remindCounsellor' }) } },
    due: {
      meta: running('reviewOverdue'),
      on: { 'deadline.reviewOverdue': step({ rule: 'clock', to: 'overdue', asks: 'remindCounsellor' }) },
    },
    overdue: {
      meta: running('reviewEscalation'),
      on: { 'review.waived': waived, 'deadline.reviewEscalated': step({ rule: 'clock', to: 'escalated', asks: 'tellTeamLead' }) },
    },
    escalated: { on: { 'review.waived': waived } },
  },
  on: { 'clock.restarted': '.scheduled', 'clock.stopped': '.off', 'clock.suspended': '.suspended' },
} as const;
