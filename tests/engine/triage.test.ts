// The caseload as a triage list: every case stands in one group, with the day it is about and what that day is.
import { describe, expect, test } from 'vitest';
import { plus, type Day } from '../../machines/day.ts';
import type { CaseState } from '../../src/engine/state/case-state.ts';
import { begin } from '../../src/engine/state/take.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { lateWork, triageValidUntil, triageOf } from '../../src/engine/outlook/triage.ts';
import { triageGroups } from '../../src/engine/outlook/triage-groups.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import { given, placeIn } from './lives/given.ts';
import {
  attemptedOnce,
  attemptedTwice,
  briefAdvice,
  clarification,
  closed,
  completion,
  drafted,
  goals,
  handover,
  inForce,
  inquiry,
  monday,
  needsAssessment,
  on,
  paused,
  renegotiation,
  renegotiationSigned,
  renegotiationSigning,
  review,
  reviewed,
  signature,
  withoutAgreement,
  written,
  type Move,
} from './lives/lives.ts';

const triage = (life: readonly Move[], day: string) => triageOf(given(life).on(day).theState(), day);
const by = (deadline: string) => ({ code: 'deadline', deadline });
const dueBy = (rule: string) => ({ code: 'review', rule });
const planned = (on_: string, day = monday): Move[] => on(day, { type: 'review.planned', review: 'r1', for: on_ });

// In force on Monday 2 March 2026, so the first review is due on Tuesday 2 June, the window opens on 5 May.
describe('the review clock', () => {
  test.each([
    ['overdue from the day after its due date', '2026-06-03', 'overdue'],
    ['still overdue once the team lead was told', '2026-06-20', 'overdue'],
    ['due this week on the day itself', '2026-06-02', 'dueThisWeek'],
    ['due this week seven days before', '2026-05-26', 'dueThisWeek'],
    ['with its window open eight days before', '2026-05-25', 'windowOpen'],
    ['with its window open on the first day of the window', '2026-05-05', 'windowOpen'],
    ['calm before that', '2026-05-04', 'calm'],
  ])('given an agreement, the review is %s', (_, day, group) => {
    expect(triage(inForce(), day)).toEqual({ group, day: '2026-06-02', reason: dueBy('R1') });
  });

  test('given a working plan instead of an agreement, the clock counts the same', () => {
    expect(triage(withoutAgreement(), '2026-06-03')).toEqual({ group: 'overdue', day: '2026-06-02', reason: dueBy('R1') });
    expect(triage(withoutAgreement(), monday)).toMatchObject({ group: 'calm', day: '2026-06-02' });
  });

  test('given a talk that is planned, its day is what counts, and it comes up in its week', () => {
    const life = [...inForce(), ...planned('2026-04-15')];
    expect(triage(life, '2026-04-07')).toEqual({ group: 'calm', day: '2026-04-15', reason: { code: 'planned' } });
    expect(triage(life, '2026-04-08')).toEqual({ group: 'dueThisWeek', day: '2026-04-15', reason: { code: 'planned' } });
  });

  test('given a due date that has moved to a later day, nothing presses any more', () => {
    const windowOpen = given(withoutAgreement()).on('2026-05-20').theState();
    expect(triageOf(windowOpen, '2026-05-20').group).toBe('windowOpen');
    const later = {
      value: windowOpen.value,
      context: { ...windowOpen.context, clock: { ...windowOpen.context.clock, firstReviewFrom: '2026-05-18' } },
    };
    expect(triageOf(later, '2026-05-20')).toEqual({ group: 'calm', day: '2026-08-18', reason: { code: 'review', rule: 'R1' } });
    expect(triageValidUntil(later, '2026-05-20')).toBe('2026-07-21');
  });

  test('given a due date that has moved before the planned day, the due date counts', () => {
    const life = [
      ...inForce(),
      ...planned('2026-05-20'),
      ...on('2026-04-01', { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-03-31' }),
    ];
    expect(triage(life, '2026-04-22')).toEqual({ group: 'dueThisWeek', day: '2026-04-29', reason: { code: 'review', rule: 'R6' } });
  });

  test('given a planned day that has passed, the case stays on top until somebody says what became of it', () => {
    const life = [...inForce(), ...planned('2026-04-15')];
    expect(triage(life, '2026-04-20')).toEqual({ group: 'dueThisWeek', day: '2026-04-15', reason: { code: 'planned' } });
    const excused = [...life, ...on('2026-04-20', { type: 'review.moved', review: 'r1', side: 'client', to: 'r2', for: '2026-05-20' })];
    expect(triage(excused, '2026-04-20')).toEqual({ group: 'calm', day: '2026-05-20', reason: { code: 'planned' } });
  });

  test('given a plan for later, the review that is due today is what counts', () => {
    const life = [...inForce(), ...planned('2026-05-20')];
    expect(triage(life, '2026-06-02')).toEqual({ group: 'dueThisWeek', day: '2026-06-02', reason: dueBy('R1') });
    const onIt = [...inForce(), ...planned('2026-06-02')];
    expect(triage(onIt, '2026-06-01')).toEqual({ group: 'dueThisWeek', day: '2026-06-02', reason: { code: 'planned' } });
  });

  test('given an overdue review, nothing else comes first', () => {
    expect(triage(renegotiationSigning('2026-05-25'), '2026-09-01').group).toBe('overdue');
    expect(triage(attemptedOnce(), '2026-06-03').group).toBe('overdue');
  });
});

// By hand: what was missed, what is near, what waits for somebody, what rests, what goes on.
test('the groups stand there most pressing first', () => {
  const [missed, near] = ['overdue late', 'dueThisWeek windowOpen signature'];
  expect(triageGroups.join(' ')).toBe(`${missed} ${near} outOfContact wakingSoon paused inProgress calm closed`);
});

// What is late comes first, whatever the stage.
describe('past its day', () => {
  const life = needsAssessment();
  const { day } = triage(life, monday);

  test('given work that is still to be done by a day to come, the case is in progress', () => {
    expect(triage(life, plus(day ?? '', { days: -1 }))).toMatchObject({ group: 'inProgress', day });
  });
  test('given that day, the case stands before everything but an overdue review', () => {
    expect(triage(life, day ?? '')).toMatchObject({ group: 'late', day });
    expect(triageGroups.indexOf('late')).toBe(triageGroups.indexOf('overdue') + 1);
  });
  test('given that day, it is said what is late', () => {
    expect(lateWork(given(life).on('2026-08-03').theState(), '2026-08-03')).toEqual({ day, deadline: 'deadline.assessmentMissed' });
  });
  test('given that the day comes, the row was kept no longer than until then', () => {
    const before = plus(day ?? '', { days: -1 });
    expect(triageValidUntil(given(life).on(before).theState(), before)).toBe(day);
  });
});

describe('waiting for signatures', () => {
  test('given a first version on the table, the day is the one its term for signing ends', () => {
    expect(triage(signature(), monday)).toEqual({ group: 'signature', day: '2026-03-31', reason: by('deadline.versionLapsed') });
  });
  test('given a new version, the renegotiation ends with that day', () => {
    expect(triage(renegotiationSigning(), monday)).toEqual({
      group: 'signature',
      day: '2026-03-31',
      reason: by('deadline.renegotiationLapsed'),
    });
  });
  test('given all signatures and only the conclusion left, no day runs out', () => {
    expect(triage(renegotiationSigned(), monday)).toEqual({ group: 'signature', day: monday, reason: { code: 'lastEntry' } });
  });
});

describe('out of contact', () => {
  test('given a missed appointment, the case is here before anybody has tried to reach the client', () => {
    const life = [...inForce(), ...on(monday, { type: 'appointment.missed' })];
    expect(triage(life, monday)).toEqual({ group: 'outOfContact', day: '2026-03-10', reason: by('deadline.firstAttemptMissed') });
  });
  test('given one attempt, the second is what the day is about', () => {
    expect(triage(attemptedOnce(), monday)).toEqual({
      group: 'outOfContact',
      day: '2026-03-17',
      reason: by('deadline.secondAttemptMissed'),
    });
  });
  test('given a step of the ladder that was not taken, its day stays in view', () => {
    expect(triage(attemptedOnce(), '2026-04-01')).toMatchObject({ group: 'late', day: '2026-03-17' });
  });
  test('given two attempts, the letter', () => {
    expect(triage(attemptedTwice(), monday)).toMatchObject({ group: 'outOfContact', reason: by('deadline.letterMissed') });
  });
  test('given the letter, until when it may be answered, then the day on which the contact counts as lost, for good', () => {
    expect(triage(written(), '2026-03-16')).toEqual({ group: 'outOfContact', day: '2026-03-17', reason: by('deadline.letterUnanswered') });
    const lost = { group: 'outOfContact', day: '2026-06-02', reason: by('deadline.contactLost') };
    expect(triage(written(), '2026-03-17')).toEqual(lost);
    // Without an agreement no review comes before it.
    const advised = [...briefAdvice(), ...written().slice(inForce().length)];
    expect(triage(advised, '2026-06-10')).toEqual(lost);
  });
  test('given contact again, the case is back where it was', () => {
    expect(triage([...attemptedOnce(), ...on('2026-03-05', { type: 'contact.resumed', excuse: 'none' })], '2026-03-05').group).toBe('calm');
  });
});

describe('a pause', () => {
  const life = paused(monday, '2026-07-01');
  test.each([
    ['resting, more than fourteen days before', '2026-06-16', 'paused'],
    ['waking soon, fourteen days before', '2026-06-17', 'wakingSoon'],
  ])('given a pause until 1 July, the case is %s', (_, day, group) => {
    expect(triage(life, day)).toEqual({ group, day: '2026-07-01', reason: { code: 'wakes' } });
  });
  test('given a pause that ends on a Sunday, the case wakes on Monday', () => {
    expect(triage(paused(monday, '2026-07-05'), '2026-05-01').day).toBe('2026-07-06');
  });
  test('given a talk planned for the day it wakes, the case rests all the same', () => {
    expect(triage([...life, ...planned('2026-07-01')], '2026-05-01').group).toBe('paused');
  });
  test('given the day it wakes, the review that is owed comes first', () => {
    expect(triage(life, '2026-07-01')).toMatchObject({ group: 'windowOpen', day: '2026-07-29', reason: dueBy('R9') });
  });
});

describe('in progress', () => {
  test.each([
    ['an inquiry', inquiry(), 'deadline.firstTalkMissed'],
    ['a first talk', clarification(), 'deadline.decisionMissed'],
    ['an assessment', needsAssessment(), 'deadline.assessmentMissed'],
    ['goals', goals(), 'deadline.agreementMissed'],
    ['a draft', drafted(), 'deadline.agreementMissed'],
    ['a review talk', review(), 'deadline.reviewRecordMissed'],
    ['a renegotiation', renegotiation(), 'deadline.renegotiationLapsed'],
    ['a handover', handover(), 'deadline.handoverLapsed'],
    ['a final balance', completion(), 'deadline.completionMissed'],
  ])('given %s, the day is that of %s', (_, life, deadline) => {
    expect(triage(life, monday)).toMatchObject({ group: 'inProgress', reason: by(deadline) });
  });
  test('given an inquiry with a talk on offer, the day of the talk', () => {
    const life = [...inquiry(), ...on(monday, { type: 'talk.offered', for: '2026-03-09' })];
    expect(triage(life, monday)).toEqual({ group: 'inProgress', day: '2026-03-09', reason: { code: 'talkOffered' } });
    // Once it has begun, what was offered says nothing any more.
    const begun = [...life, ...clarification('2026-03-09').slice(1)];
    expect(triage(begun, '2026-03-09')).toMatchObject({ group: 'inProgress', reason: by('deadline.decisionMissed') });
  });
  test('given an assessment whose term has passed, the day it passed', () => {
    const life = needsAssessment();
    expect(triage(life, '2026-08-03')).toEqual({ ...triage(life, monday), group: 'late' });
  });
  test('given brief advice, where nothing runs, the day of the last entry', () => {
    expect(triage(briefAdvice(), '2026-03-20')).toEqual({ group: 'inProgress', day: monday, reason: { code: 'lastEntry' } });
  });
  test('given a case without any entry, no day', () => {
    expect(triageOf(begin(placeIn('HE')), monday)).toEqual({ group: 'inProgress', day: null, reason: { code: 'nothing' } });
  });
});

test('given a closed case, the day it was closed, whatever was planned', () => {
  expect(triage(closed(), '2026-03-20')).toEqual({ group: 'closed', day: monday, reason: { code: 'closed' } });
  expect(triage(closed(), '2028-03-20').group).toBe('closed');
});

test('given a review held, the case is calm again until the next one', () => {
  const life = [...inForce(), ...reviewed('2026-05-11', '2026-08-03')];
  expect(triage(life, '2026-05-11')).toEqual({ group: 'calm', day: '2026-08-03', reason: { code: 'planned' } });
});

describe('over a whole made-up caseload', () => {
  // As they stood after a third, two thirds and all of their entries: at the end most of them are closed.
  const states = [...simulate({ cases: 100, seed: 11 })].flatMap(({ header: { site, land, standard }, entries }) =>
    [1, 2, 3].map((third) =>
      replay({ input: { site, land, standard }, entries: entries.slice(0, Math.ceil((entries.length * third) / 3)) }),
    ),
  );
  const lastOn = ({ context }: CaseState): Day => context.file.lastOn ?? monday;

  test('from day to day, the triage changes only on a day that was foreseen', () => {
    const turns = states.filter(({ value }) => typeof value === 'object').flatMap(turnsOf);
    expect(turns.filter(({ foreseen }) => !foreseen)).toEqual([]);
    const groups = turns.map(({ into }) => into);
    expect(groups).toEqual(expect.arrayContaining(['overdue', 'dueThisWeek', 'windowOpen', 'wakingSoon']));
  });

  test('what is kept is kept for a day at least', () => {
    const kept = states.flatMap((state) =>
      [0, 14, 50, 90, 120, 150, 170].map((days) => {
        const day = plus(lastOn(state), { days });
        return { day, until: triageValidUntil(settle(state, day).state, day) };
      }),
    );
    expect(kept.filter(({ day, until }) => until !== null && until <= day)).toEqual([]);
    expect(new Set(kept.map(({ day, until }) => until === plus(day, { days: 1 })))).toEqual(new Set([true, false]));
  });

  /** Every day within 200 on which the triage became another one without an entry. */
  function turnsOf(state: CaseState) {
    let settled = settle(state, lastOn(state)).state;
    let before = triageOf(settled, lastOn(state));
    let validUntil = triageValidUntil(settled, lastOn(state));
    return Array.from({ length: 200 }, (_, index) => plus(lastOn(state), { days: index + 1 })).flatMap((day) => {
      settled = settle(settled, day).state;
      const now = triageOf(settled, day);
      const turned = JSON.stringify(now) !== JSON.stringify(before);
      const foreseen = validUntil !== null && day >= validUntil;
      if (foreseen) validUntil = triageValidUntil(settled, day);
      before = now;
      return turned ? [{ on: day, into: now.group, foreseen }] : [];
    });
  }

  test('every group is met, and no case with an entry is without a day', () => {
    const triages = states.flatMap((state) =>
      [0, 14, 50, 90, 120, 150, 170].map((days) => {
        const day = plus(lastOn(state), { days });
        return triageOf(settle(state, day).state, day);
      }),
    );
    expect(triageGroups.filter((group) => !triages.some((one) => one.group === group))).toEqual([]);
    expect(triages.filter(({ day }) => day === null)).toEqual([]);
  });
});
