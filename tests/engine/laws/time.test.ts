// Time that cannot be cheated: what moves the review clock and what does not, and on which days things fall.
import { changesTheLog } from '../../../src/engine/step/edited.ts';
import { expect, test } from 'vitest';
import type { Place } from '../../../machines/calendar/place.ts';
import { isWorkingDay, onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { birthdayOf } from '../../../machines/case/deadlines/birthdays.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { coversAllGoals } from '../../../machines/case/context/read.ts';
import { excuses } from '../../../machines/case/events/presence.ts';
import type { Dated } from '../../../machines/case/events/case-event.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { parameters } from '../../../machines/standards/2026.1/parameters.ts';
import type { PeriodName } from '../../../machines/standards/parameters.ts';
import { advance } from '../../../src/engine/step/advance.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { clockOf, nextReview } from '../../../src/engine/state/next-review.ts';
import { forEveryHistory, usualRuns, type History } from '../lives/histories.ts';
import { inOrder, stepsInOrder, type Step } from '../lives/in-order.ts';

const anchorsOf = ({ clock }: CaseContext) => [clock.firstReviewFrom, clock.lastHeldOn];
/** What may set the days from which reviews are counted: a review that is held, and the beginnings. */
const setsAnchors = new Set([
  'review.held',
  'review.recorded',
  'agreement.concluded',
  'signature.declined',
  'completion.abandoned',
  'case.takenOver',
  'case.returned',
]);
/** What is planned, moved, missed or only talked about. */
const movesNothing = new Set([
  'review.planned',
  'review.moved',
  'review.missed',
  'review.opened',
  'review.adjourned',
  'dissent.recorded',
  'balance.drawn',
  'interval.agreed',
]);

test('no review moves the clock unless it is held, and none that leaves a goal out', () => {
  forEveryHistory((lived) => {
    for (const { before, event, state } of stepsInOrder(lived)) {
      const moved = movesNothing.has(event.type) ? before : state;
      expect([clockOf(state), nextReview(state)]).toEqual([clockOf(moved), nextReview(moved)]);
      if (setsAnchors.has(event.type) && event.type !== 'review.held') continue;
      const isRegular = event.type === 'review.held' && coversAllGoals(before.context);
      expect(anchorsOf(state.context)).toEqual(isRegular ? [null, event.on] : anchorsOf(before.context));
    }
  });
});

test('a review stays overdue, and holds up what it holds up, until something honest ends that', () => {
  const ends = new Set(['review.held', 'review.recorded', 'review.waived']);
  forEveryHistory((lived) => {
    for (const { before, event, state } of stepsInOrder(lived)) {
      const clock = clockOf(state);
      const [was, is] = [before.context.clock.overdue, state.context.clock.overdue];
      expect(is !== null).toBe(clock === 'overdue' || clock === 'escalated');
      if (was === null || state.context.ending.closedOn !== null || ends.has(event.type)) continue;
      // Overdue only after a miss that had its reason (T15); everything else leaves day and rule as they were.
      const { away, missKnownOn } = before.context.presence;
      const isExcused = event.type === 'contact.resumed' && excuses.has(event.excuse) && away !== null;
      const isForgiven = isExcused && missKnownOn !== null && missKnownOn < was.since;
      expect({ after: event.type, overdue: is }).toEqual({ after: event.type, overdue: isForgiven ? null : was });
    }
  });
});

/** Facts that may take away the reason for which a review was due sooner. */
const changesReasons = new Set(['client.described', 'domain.rated', 'domain.leftOut', 'measure.reported', 'deadline.ageReached']);

type Pause = { readonly before: CaseState; readonly isSame: boolean };

/** The day of the review after waking, if it is too late; null when it is in time, or the case is closed. */
function dueAfter({ before, isSame }: Pause, { on }: Dated, awake: CaseState, place: Place): Day | null {
  if (clockOf(awake) === 'off') return null;
  const due = nextReview(awake)?.on ?? 'never';
  const within = onWorkingDay(plus(on, { days: 28 }), place);
  const lay = nextReview(before)?.on ?? within;
  return due <= within && (!isSame || lay < on || due <= lay) ? null : due;
}

test('pausing puts nothing off: what lay ahead when it ends stands, waking is followed by a review within 28 days, and nobody owing one pauses', () => {
  forEveryHistory(
    (lived) => {
      let pause: Pause | null = null;
      for (const { before, event, state, irregular } of stepsInOrder(lived, lived.today)) {
        if (pause === null) {
          if (event.type === 'pause.agreed' && irregular.length === 0) pause = { before, isSame: true };
          continue;
        }
        // Told late, one contradicts the other: that is marked, and no pause any more that a law is about.
        if (irregular.length > 0) {
          pause = null;
          continue;
        }
        pause = { ...pause, isSame: pause.isSame && !changesReasons.has(event.type) };
        expect(event.type.startsWith('deadline.review')).toBe(false);
        if (state.context.presence.pause !== null) continue;
        const { owed, overdue } = pause.before.context.clock;
        expect([owed, overdue]).toEqual([null, null]);
        expect(dueAfter(pause, event, state, lived.input)).toBeNull();
        pause = null;
      }
    },
    {
      numRuns: 2 * usualRuns,
      begins: ['inForce', 'reviewed', 'paused', 'parental', 'acute', 'behind', 'seeking', 'longInterval', 'attemptedOnce'],
    },
  );
});

/** Until these have passed something can still be done: they are said on the day after a working day. */
const saidAfterwards = new Set([
  'deadline.firstTalkMissed',
  'deadline.decisionMissed',
  'deadline.assessmentMissed',
  'deadline.agreementMissed',
  'deadline.versionLapsed',
  'deadline.renegotiationLapsed',
  'deadline.reviewOverdue',
  'deadline.reviewRecordMissed',
  'deadline.firstAttemptMissed',
  'deadline.secondAttemptMissed',
  'deadline.letterMissed',
  'deadline.letterUnanswered',
  'deadline.handoverLapsed',
  'deadline.completionMissed',
]);
const saidOnTheDay = new Set(['deadline.pauseEnded', 'deadline.aftercareDue', 'deadline.reviewDue']);
/** Nobody works on these days in any Land. */
const everywhereFree = ['01-01', '05-01', '10-03', '12-25', '12-26'];

/** Monday to Friday, and no holiday: by the calendar of the computer, and by the table of the Land. */
function isForTalks(day: Day, place: Place): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !everywhereFree.includes(day.slice(5)) && isWorkingDay(day, place);
}

/** The one day a deadline that is never pushed back can fall on; null for all others. */
function exactDay({ before: { context }, event }: Step, birthDate: Day | null): Day | null {
  if (event.type === 'deadline.retentionEnded' && context.ending.closedOn !== null) return plus(context.ending.closedOn, { months: 12 });
  if (event.type === 'deadline.consentExpired') return plus(context.network.consents[event.consent]?.until ?? '', { days: 1 });
  if (event.type !== 'deadline.ageReached' || birthDate === null) return null;
  // A birthday that lay before the first contact is noticed with it.
  const birthday = birthdayOf(birthDate, event.age);
  return birthday >= (context.intake.inquiredOn ?? birthday) ? birthday : null;
}

test('a talk falls on a working day of the Land; retention, the end of a consent and a birthday are never pushed back', () => {
  forEveryHistory((lived) => {
    // An age that is put right afterwards has its birthday on the day that was done.
    const wasAlwaysKnown = lived.attempts.every(({ anew }) => !anew);
    for (const step of stepsInOrder(lived, lived.today)) {
      const { before, event, state } = step;
      const due = nextReview(state)?.on ?? null;
      expect(due === null || isForTalks(due, lived.input) ? null : due).toBeNull();
      // What fell due before the last entry is said on that entry's day.
      if (event.by.role !== 'calendar' || event.on === before.context.file.lastOn) continue;
      const talkOn = saidOnTheDay.has(event.type) ? event.on : saidAfterwards.has(event.type) ? plus(event.on, { days: -1 }) : null;
      expect(talkOn === null || isForTalks(talkOn, lived.input) ? null : event).toBeNull();
      expect(event.on).toBe(exactDay(step, wasAlwaysKnown ? lived.birthDate : null) ?? event.on);
    }
  });
});

/** The numbers by which proposals are judged; all others only say when the calendar speaks. */
const judging: readonly PeriodName[] = [
  'firstReview',
  'regularReview',
  'youthReview',
  'longReview',
  'shortReview',
  'reviewAfterWaiver',
  'reviewAfterEvent',
  'reviewWindow',
  'reviewOverdue',
  'reviewRecord',
  'wakeDate',
  'measureOverdue',
  'letterAnswer',
  'pause',
  'parentalPause',
];

/** While `asked` runs, the numbers of the standard are others. */
function underOtherNumbers<T>(days: number, isMeant: (name: PeriodName) => boolean, asked: () => T): T {
  const before = { ...parameters.periods };
  const names = (Object.keys(before) as PeriodName[]).filter(isMeant);
  Object.assign(parameters.periods, Object.fromEntries(names.map((name) => [name, { days }])));
  try {
    return asked();
  } finally {
    Object.assign(parameters.periods, before);
  }
}

const inTime = (lived: History) => inOrder(lived, lived.today);

test('what the calendar has settled stays as it was recorded, whatever the numbers say later', () => {
  let judged = 0;
  forEveryHistory(
    (lived) => {
      // Without what was taken back or put right a log told in time may never have been possible.
      if (lived.entries.some(({ event }) => changesTheLog(event))) return;
      judged += 1;
      const log = inTime(lived);
      const settled = replay(log);
      for (const days of [3, 300]) {
        const later = underOtherNumbers(
          days,
          (name) => !judging.includes(name),
          () => replay(log),
        );
        expect(later).toEqual(settled);
      }
    },
    { inTime: true },
  );
  expect(judged).toBeGreaterThan(usualRuns / 2);
});

/** A state without from where deadlines were counted: nothing but what was recorded. */
const recorded = ({ value, context }: Step['state']) => ({ value, context: { ...context, file: { ...context.file, raised: {} } } });

test('no entry of the calendar says anything else under other numbers', () => {
  forEveryHistory((lived) => {
    const said = stepsInOrder(lived, lived.today).filter(
      ({ entry: { by, event } }) =>
        by.role === 'calendar' && event.type !== 'deadline.measuresOverdue' && event.type !== 'deadline.reviewOverdue',
    );
    for (const days of [3, 300])
      underOtherNumbers(
        days,
        () => true,
        () => {
          for (const { before, entry, state } of said) expect(recorded(advance(before, entry).state)).toEqual(recorded(state));
        },
      );
  });
});
