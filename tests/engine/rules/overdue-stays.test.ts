// What is overdue stays overdue: with its day, its rule and its escalation, until it is held, waived, or shown never to have been due.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, live, logOf, placesOf } from '../lives/given.ts';
import { grow, late, seqOf } from '../lives/growing-log.ts';
import { acute, seeking } from '../lives/lives-of-change.ts';
import {
  assessed,
  behind,
  copy,
  handoverOffered,
  handoverReady,
  held,
  inForce,
  monday,
  noDissent,
  on,
  opened,
  type Move,
} from '../lives/lives.ts';

const june = '2026-06-01';
const due = '2026-09-01';
const since = '2026-09-02';
const escalated = '2026-09-16';
const missedAppointment: HumanEvent = { type: 'appointment.missed' };
const attempted = (channel: 'phone' | 'text' = 'phone'): HumanEvent => ({ type: 'contact.attempted', channel });
const resumed = (excuse: EventOf<'contact.resumed'>['excuse'] = 'none'): HumanEvent => ({ type: 'contact.resumed', excuse });
const waived: HumanEvent = { type: 'review.waived', because: 'other', given: ['reason'] };
const stands = { since, due, ceiling: due, rule: 'R1' };
const overdueOn = (day: Day, ...life: readonly (readonly Move[])[]) =>
  given(...life)
    .on(day)
    .theState().context.clock.overdue;
const told = (day: Day, ...life: readonly (readonly Move[])[]) =>
  logOf(life.flat())
    .entries.concat(settle(live(life.flat()), day).entries)
    .filter(({ event }) => event.type === 'deadline.reviewEscalated')
    .map(({ on: on_ }) => on_);

describe('in force on 1 June in Hessen, due on 1 September', () => {
  test('overdue on the 2nd; the team lead is told on the 16th', () => {
    expect(overdueOn(due, inForce(june))).toBeNull();
    expect(overdueOn(since, inForce(june))).toEqual(stands);
    expect(told('2026-09-15', inForce(june))).toEqual([]);
    expect(told(escalated, inForce(june))).toEqual([escalated]);
  });
  test('an appointment noted as missed on the 10th, an attempt and a contact lift nothing', () => {
    const life = [inForce(june), on('2026-09-10', missedAppointment, attempted(), resumed())];
    expect(overdueOn('2026-09-10', ...life)).toEqual(stands);
    expect(told('2026-12-31', ...life)).toEqual([escalated]);
  });
  test.each(['none', 'hospital', 'childcare', 'fare', 'other'] as const)(
    'whatever the excuse (%s): it was overdue before the miss',
    (excuse) => {
      const life = [inForce(june), on('2026-09-10', missedAppointment, attempted(), resumed(excuse))];
      expect(overdueOn('2026-09-10', ...life)).toEqual(stands);
      const without = [inForce(june), on('2026-09-10', missedAppointment, resumed(excuse))];
      expect(overdueOn('2026-09-10', ...without)).toEqual(stands);
    },
  );
  test('an appointment that was planned for the 10th and missed then is no other', () => {
    const planned = on('2026-09-03', { type: 'review.planned', review: 'r1', for: '2026-09-10' });
    const gone = on('2026-09-10', { type: 'review.missed', review: 'r1', side: 'client' }, attempted(), resumed('hospital'));
    expect(overdueOn('2026-09-10', inForce(june), planned, gone)).toEqual(stands);
  });
});

describe('overdue only after the miss', () => {
  const planned = on(june, { type: 'review.planned', review: 'r1', for: '2026-08-31' });
  const gone = on('2026-08-31', { type: 'review.missed', review: 'r1', side: 'client' });
  const lost = [inForce(june), planned, gone, on('2026-09-04', attempted())];

  test.each(['hospital', 'childcare', 'fare'] as const)('and excused (%s) it is not held against anybody', (excuse) => {
    expect(overdueOn('2026-09-10', ...lost)).toEqual(stands);
    expect(overdueOn('2026-09-10', ...lost, on('2026-09-10', resumed(excuse)))).toBeNull();
  });
  test.each(['none', 'other'] as const)('and not excused (%s) it stays', (excuse) => {
    expect(overdueOn('2026-09-10', ...lost, on('2026-09-10', resumed(excuse)))).toEqual(stands);
  });
  test('a miss that was told only once it was overdue excuses nothing', () => {
    const grown = grow(
      inForce(june),
      on('2026-09-03', { type: 'contact.noted', channel: 'phone' }),
      late('2026-09-07', '2026-08-31', missedAppointment),
    );
    expect(grown.state.context.presence).toMatchObject({ missedOn: null });
    const lateMiss = grow(
      inForce(june),
      late('2026-09-07', '2026-08-31', missedAppointment),
      on('2026-09-08', attempted(), resumed('hospital')),
    );
    expect(lateMiss.state.context.clock.overdue).toMatchObject({ since, rule: 'R1' });
  });
});

describe('no later event takes its ground away:', () => {
  const rated = (counsellor_: 1 | 3): HumanEvent => ({ type: 'domain.rated', domain: 'housing', counsellor: counsellor_, client: null });
  test('a measure reported done', () => {
    const life = [behind(), on('2026-06-01', { type: 'measure.reported', measure: 'm1', status: 'done', cause: null })];
    // R5: six weeks after 16 April.
    const stood = { since: '2026-05-29', due: '2026-05-28', ceiling: '2026-05-28', rule: 'R5measures' };
    expect(overdueOn('2026-06-01', behind())).toEqual(stood);
    expect(overdueOn('2026-06-01', ...life)).toEqual(stood);
  });
  test('a rating that has become better', () => {
    const acuteSince = [acute(monday), on('2026-04-20', { type: 'review.opened', occasion: 'courseEvent' }, rated(3))];
    expect(overdueOn('2026-04-20', ...acuteSince)).toEqual({
      since: '2026-04-14',
      due: '2026-04-13',
      ceiling: '2026-04-13',
      rule: 'R5acute',
    });
    const partial = on('2026-04-20', noDissent, copy, held('2026-05-04'));
    expect(overdueOn('2026-05-04', ...acuteSince, partial)).toMatchObject({ since: '2026-04-14', rule: 'R5acute' });
  });
  test('an occupation found, for somebody who was looking for one (R3)', () => {
    const talk = on('2026-03-09', opened, assessed('g1'), noDissent, copy, held('2026-05-11'));
    const found: HumanEvent = { type: 'client.described', occupation: 'ordinaryWork', interpreter: 'notNeeded', titleExpires: null };
    const life = [seeking(monday), talk];
    const before = overdueOn('2026-06-15', ...life);
    expect(before).toMatchObject({ rule: 'R3', since: '2026-06-10' });
    expect(overdueOn('2026-06-15', ...life, on('2026-06-15', found))).toEqual(before);
  });
  test('a birthday', () => {
    const talk = on('2026-03-09', opened, assessed('g1'), noDissent, copy, held('2026-05-11'));
    const young = live([...seeking(monday), ...talk]);
    const { state } = settle(young, '2026-07-01', '2001-06-20');
    expect(state.context.client.ageBand).toBe('under27');
    expect(state.context.clock.overdue).toMatchObject({ rule: 'R3', since: '2026-06-10' });
  });
  test('a talk about something else', () => {
    const talk = on('2026-09-07', { type: 'review.opened', occasion: 'move' }, noDissent, copy, held('2026-09-14'));
    expect(overdueOn('2026-09-07', inForce(june), talk)).toEqual(stands);
    expect(told('2026-12-31', inForce(june), talk)).toEqual([escalated]);
  });
  test('a talk put off', () => {
    const talk = on('2026-09-07', { type: 'review.opened', occasion: 'regular' }, { type: 'review.adjourned' });
    expect(overdueOn('2026-09-07', inForce(june), talk)).toEqual(stands);
  });
  test('a new day for the talk, and another', () => {
    const planned = on('2026-09-03', { type: 'review.planned', review: 'r1', for: '2026-09-10' });
    const moved = on('2026-09-09', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-09-21', side: 'client' });
    expect(overdueOn('2026-09-21', inForce(june), planned, moved)).toEqual(stands);
  });
  test('a handover offered and refused', () => {
    const offer = handoverReady(june).slice(inForce(june).length, -1);
    const life = [
      inForce(june),
      offer.map((move) => ({
        ...move,
        on: '2026-09-03',
        event: 'until' in move.event ? { ...move.event, until: '2026-12-01' } : move.event,
      })) as Move[],
      on('2026-09-03', { type: 'approval.given', act: 'handover' }, handoverOffered),
      on('2026-09-10', { type: 'handover.refused' }),
    ];
    expect(overdueOn('2026-09-10', ...life)).toEqual(stands);
  });
  test('a renegotiation that lapses, or is given up', () => {
    const begun = [inForce(june), on('2026-08-10', { type: 'renegotiation.begun', because: 'date' })];
    expect(overdueOn('2026-09-14', ...begun)).toEqual(stands);
    expect(overdueOn('2026-09-14', ...begun, on('2026-09-03', { type: 'renegotiation.abandoned' }))).toEqual(stands);
  });
  test('the end of the agreement, by either side or by its term', () => {
    for (const side of ['both', 'client'] as const)
      expect(overdueOn('2026-09-03', inForce(june), on('2026-09-03', { type: 'agreement.ended', side }))).toEqual(stands);
    const state = given(inForce(june)).on('2027-06-01').theState();
    expect(placesOf(state)).toMatchObject({ stage: 'withoutAgreement', clock: 'escalated' });
    expect(state.context.clock.overdue).toEqual(stands);
  });
  test('a final balance given up', () => {
    const life = [inForce(june), on('2026-08-31', { type: 'completion.begun', because: 'clientWish' })];
    expect(overdueOn('2026-09-03', ...life, on('2026-09-03', { type: 'completion.abandoned' }))).toEqual(stands);
  });
  test('another occasion, a guardian, a risk, a hold, an extension of the cap', () => {
    const events = [
      { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-09-03' },
      { type: 'guardian.appointed' },
      { type: 'risk.noted', risk: 'x1', kind: 'violence' },
      { type: 'hold.placed', because: 'audit' },
      { type: 'counsellor.assigned', counsellor: 'c-yilmaz' },
    ] as const satisfies readonly HumanEvent[];
    for (const event of events) expect(overdueOn('2026-09-03', inForce(june), on('2026-09-03', event))).toEqual(stands);
  });
  test.each([
    ['a pause', { type: 'pause.agreed', reason: 'illness', until: '2026-10-05', contactBy: 'centre' }],
    ['a renegotiation', { type: 'renegotiation.begun', because: 'date' }],
    ['a final balance', { type: 'completion.begun', because: 'clientWish' }],
  ] as const)('%s cannot even begin', (_what, event) => {
    expect(given(inForce(june)).on(since).when(event).isRefused('reviewOverdue')).toEqual([{ code: 'reviewOverdue', since }]);
  });
});

describe('it ends', () => {
  test('when it is held, late and with its reason', () => {
    const talk = on('2026-09-21', opened, assessed('g1'), noDissent, copy);
    given(inForce(june), talk).on('2026-09-21').when(held('2027-03-22')).isRefused('lateReasonMissing');
    const { context } = given(inForce(june), talk).on('2026-09-21').when(held('2027-03-19', 'client')).isAllowed({ clock: 'scheduled' });
    expect(context.clock.overdue).toBeNull();
  });
  test('when the team lead waives it', () => {
    const { context } = given(inForce(june)).on('2026-09-21').when(waived).isAllowed({ clock: 'scheduled' });
    expect(context.clock.overdue).toBeNull();
    given(inForce(june)).on('2026-09-21').when(waived, counsellor).isRefused('notForRole');
  });
  test('when a correction shows that it never was due', () => {
    const talk = on('2026-09-21', opened, assessed('g1'), noDissent, copy, held('2027-02-26', 'client'));
    const seq = seqOf(grow(inForce(june), talk), 'review.held');
    const correction: HumanEvent = { type: 'fact.corrected', seq, because: 'mistake', day: '2026-08-31', given: ['correction'] };
    const { state } = grow(inForce(june), talk, on('2026-09-22', correction));
    expect(state.context.clock).toMatchObject({ overdue: null, lastHeldOn: '2026-08-31' });
  });
});
