// The review clock: a region beside the stage, the same with an agreement and without one.
import { follow, note, running, step } from './parts.ts';

/** Whoever was found again is not held to deadlines of the time without contact (T15). What is overdue stays overdue. */
const renewed = { 'clock.renewed': follow('scheduled', 'noReviewOverdue') };
/** Also while one is overdue: a talk that answers only that one leaves the next to be counted from its true day. */
const shortened = { 'deadline.measuresOverdue': note('R5') };

export const reviewClock = {
  initial: 'off',
  states: {
    // A balance that is given up leads to counselling under the clock, also where the cap has opened it before there was one.
    off: { on: { 'clock.started': 'scheduled', 'balance.abandoned': 'scheduled' } },
    // R9: suspended with the pause. It listens to nothing of its own; waking restarts it.
    suspended: {},
    // Window and escalation (2-standard, Review rules). Each step is raised by the calendar, one after the other, so a clock that
    // nobody looked at for months passes through all of them and every reminder is in the log.
    scheduled: {
      meta: running('reviewWindow', 'measuresOverdue'),
      on: {
        ...renewed,
        ...shortened,
        'deadline.reviewWindowOpened': step({ rule: 'clock', to: 'windowOpen', asks: 'remind' }),
      },
    },
    windowOpen: {
      meta: running('reviewReminder', 'lastReviewReminder', 'reviewDue', 'measuresOverdue'),
      on: {
        ...renewed,
        ...shortened,
        'deadline.reviewReminded': step({ rule: 'clock', asks: 'remind' }),
        'deadline.reviewDue': step({ rule: 'clock', to: 'due', asks: 'remind' }),
      },
    },
    due: {
      meta: running('reviewOverdue', 'measuresOverdue'),
      on: { ...renewed, ...shortened, 'deadline.reviewOverdue': step({ rule: 'clock', to: 'overdue', asks: 'remind' }) },
    },
    overdue: {
      meta: running('reviewEscalation', 'measuresOverdue'),
      on: { ...renewed, ...shortened, 'deadline.reviewEscalated': step({ rule: 'clock', to: 'escalated', asks: 'tellTeamLead' }) },
    },
    escalated: { meta: running('measuresOverdue'), on: { ...renewed, ...shortened } },
  },
  // From any state of the clock. Holding, waiving and waking lead back to `scheduled`; when that is, the context says.
  on: {
    'review.waived': step({ rule: 'clock', to: '.scheduled', needs: ['reviewIsOverdue'] }),
    // A talk about one occasion restarts nothing that another review is overdue for.
    'clock.restarted': follow('.scheduled', 'noReviewOverdue'),
    'clock.suspended': follow('.suspended', 'noReviewOverdue'),
  },
} as const;
