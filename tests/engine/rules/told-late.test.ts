// What is told late lifts no review that is overdue on the day of telling, unless the team lead stands for it (T12, R4, T15).
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { given } from '../lives/given.ts';
import { decideOnLog, grow, late, seqOf, type GrownLog } from '../lives/growing-log.ts';
import { seeking, stable } from '../lives/lives-of-change.ts';
import { assessed, behind, copy, held, inForce, monday, noDissent, on, opened } from '../lives/lives.ts';

const june = '2026-06-01';
const today = '2026-09-07';
const since = '2026-09-02';
const pause: HumanEvent = { type: 'pause.agreed', reason: 'illness', until: '2026-11-02', contactBy: 'centre' };
const missedThen: HumanEvent[] = [{ type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' }];
const stands = [{ code: 'overdueStands', since }];
const approval: HumanEvent = { type: 'approval.given', act: 'lateTelling' };
const overdueLife = grow(inForce(june));
const handedOver = grow(inForce(june), on(today, { type: 'approval.given', act: 'handover' }));
/** One entry after the other, told on `day` for `on_`: what the last of them is refused for. */
function telling(before: GrownLog, day: Day, on_: Day, events: readonly HumanEvent[], by: Actor = counsellor) {
  const moves = late(day, on_, ...events).map((move) => ({ ...move, by }));
  const earlier = moves.slice(0, -1).reduce<GrownLog>((grown, move) => {
    const { entries, state, refusals } = decideOnLog(grown, move);
    expect(refusals).toEqual([]);
    return { log: { ...grown.log, entries: [...grown.log.entries, ...entries] }, state };
  }, before);
  const [last] = moves.slice(-1);
  if (last === undefined) throw new Error('nothing is told');
  return decideOnLog(earlier, last);
}
const overdueAfter = (decision: { readonly state: CaseState }, day: Day = today) => settle(decision.state, day).state.context.clock.overdue;

describe('told in time it would have suspended the clock; told when the review is overdue', () => {
  test('a pause is refused', () => {
    const { refusals, entries, state } = telling(overdueLife, today, '2026-08-24', [pause]);
    expect({ refusals, entries, state }).toEqual({ refusals: stands, entries: [], state: overdueLife.state });
  });
  test('told by the team lead, or with their approval of that day, it is accepted', () => {
    const byLead = telling(overdueLife, today, '2026-08-24', [pause], teamLead);
    expect(byLead.refusals).toEqual([]);
    expect(overdueAfter(byLead)).toBeNull();
    const approved = grow(inForce(june), on(today, approval));
    expect(telling(approved, today, '2026-08-24', [pause]).refusals).toEqual([]);
    // The approval is for what is told that day, and for nothing else.
    expect(telling(handedOver, today, '2026-08-24', [pause]).refusals).toEqual(stands);
    expect(telling(approved, '2026-09-08', '2026-08-24', [pause]).refusals).toEqual(stands);
    given(inForce(june)).on(today).when(approval, counsellor).isRefused('notForRole');
    given(inForce(june)).on(today).when(approval, { role: 'deputy', id: 'd-1' }).isRefused('notForRole');
  });
  test('a pause that was over before the due day moves it, and is refused as well', () => {
    // Woken on 24 August a review would be owed by 21 September.
    const short: HumanEvent = { ...pause, until: '2026-08-24' } as HumanEvent;
    expect(telling(overdueLife, today, '2026-07-01', [short]).refusals).toEqual([]);
    const long: HumanEvent = { ...pause, until: '2026-09-04' } as HumanEvent;
    // A month later another review is overdue, and no longer this one.
    for (const day of [today, '2026-10-05']) expect(telling(overdueLife, day, '2026-07-01', [long]).refusals).toEqual(stands);
  });
  test('a contact that would excuse a miss is refused', () => {
    const back: HumanEvent = { type: 'contact.resumed', excuse: 'hospital' };
    expect(telling(overdueLife, today, '2026-08-31', [...missedThen, back]).refusals).toEqual([]);
    const waiting = grow(inForce(june), on('2026-08-28', ...missedThen));
    // Told on the day it happened it excuses; told later, it was overdue meanwhile and stays so.
    expect(overdueAfter(telling(waiting, '2026-09-03', '2026-09-03', [back]), '2026-09-03')).toBeNull();
    const later = (by: Actor) => telling(waiting, today, '2026-09-03', [back], by).refusals;
    expect([later(counsellor), later(teamLead)]).toEqual([stands, []]);
  });
  test('an agreement ended, a handover accepted and a closing are other things', () => {
    expect(telling(overdueLife, today, '2026-08-24', [{ type: 'agreement.ended', side: 'client' }]).refusals).toEqual([]);
    expect(telling(overdueLife, today, '2026-08-24', [{ type: 'client.died' }]).refusals).toEqual([]);
    expect(telling(overdueLife, today, '2026-08-24', [{ type: 'processing.withdrawn' }]).refusals).toEqual([]);
  });
});

test('a recording of it is judged by the day it was told, not by a later one', () => {
  const { log } = grow(inForce(june), on(today, approval));
  const { entries, state } = telling({ log, state: replay(log) }, today, '2026-08-24', [pause]);
  const toldAt = (day: Day) => ({
    ...log,
    entries: [...log.entries, ...entries.map((entry) => ({ ...entry, at: `${day}T08:00:00.000Z` }))],
  });
  expect(conform(toldAt(today))).toEqual({ deviation: null, state });
  expect(replay(toldAt(today))).toEqual(state);
  expect(conform(toldAt('2026-09-08')).deviation).toMatchObject({ code: 'refused', event: 'pause.agreed', refusals: stands });
  // Where nobody says when it was written, it was not before the last entry before it.
  const noted = grow(inForce(june), on(today, { type: 'contact.noted', channel: 'phone' })).log;
  const undated = conform({ ...noted, entries: [...noted.entries, ...entries] });
  expect(undated.deviation).toMatchObject({ code: 'refused', event: 'pause.agreed', refusals: stands });
});

describe('a ground that fell away before the due day, told late:', () => {
  test('a measure that was done lifts nothing', () => {
    // R5: two measures late since 16 April; due on 28 May.
    const known = grow(behind(), on('2026-05-29', { type: 'contact.noted', channel: 'phone' }));
    const done: HumanEvent = { type: 'measure.reported', measure: 'm1', status: 'done', cause: null };
    expect(telling(known, '2026-06-01', '2026-04-10', [done]).refusals).toEqual([{ code: 'overdueStands', since: '2026-05-29' }]);
    expect(telling(known, '2026-06-01', '2026-04-10', [done], teamLead).refusals).toEqual([]);
  });
  test('an occupation lifts nothing', () => {
    const talk = on('2026-03-09', opened, assessed('g1'), noDissent, copy, held('2026-05-11'));
    const found: HumanEvent = { type: 'client.described', occupation: 'school', interpreter: 'notNeeded', titleExpires: null };
    const known = grow(seeking(monday), talk);
    expect(telling(known, '2026-06-15', '2026-05-04', [found]).refusals).toEqual([{ code: 'overdueStands', since: '2026-06-10' }]);
  });
  test('a longer interval agreed on in the last talk (R4) lifts nothing', () => {
    const talk = on(monday, assessed('g1'), noDissent, copy, held('2026-08-31'));
    const known = grow(stable(monday), talk);
    const agreed: HumanEvent = { type: 'interval.agreed', given: ['reason'] };
    expect(settle(known.state, today).state.context.clock.overdue).toMatchObject({ rule: 'R2', since: '2026-09-03' });
    expect(telling(known, today, monday, [agreed]).refusals.map(({ code }) => code)).toEqual(['notNow']);
  });
});

describe('what may lift it, told late', () => {
  test('is a talk that was held, in parts or in one entry', () => {
    const parts: HumanEvent[] = [opened, assessed('g1'), noDissent, copy, held('2027-02-26')];
    expect(overdueAfter(telling(overdueLife, today, '2026-08-31', parts))).toBeNull();
    const whole: HumanEvent = {
      type: 'review.recorded',
      occasion: 'regular',
      goals: [{ goal: 'g1', client: 'onTrack', counsellor: 'onTrack', outcome: 'continues', cause: null, evidence: 'selfReport' }],
      dissent: 'none',
      copy: 'paper',
      next: '2027-02-26',
      lateBecause: null,
    };
    expect(overdueAfter(telling(overdueLife, today, '2026-08-31', [whole]))).toBeNull();
  });
  test('is a waiver of the team lead', () => {
    const waived: HumanEvent = { type: 'review.waived', because: 'other', given: ['reason'] };
    expect(overdueAfter(telling(overdueLife, today, '2026-09-03', [waived], teamLead))).toBeNull();
  });
  test('is a correction that shows it never was due, and an entry taken back', () => {
    const pausing = grow(inForce(june), on('2026-07-01', { ...pause, until: '2026-07-20' } as HumanEvent));
    expect(overdueAfter(pausing, today)).toMatchObject({ rule: 'R9' });
    const correction: HumanEvent = {
      type: 'fact.corrected',
      seq: seqOf(pausing, 'pause.agreed'),
      because: 'mistake',
      facts: { until: '2026-11-02' },
      given: ['correction'],
    };
    expect(telling(pausing, today, '2026-09-06', [correction]).refusals).toEqual([]);
    const { refusals, state } = telling(pausing, today, today, [correction]);
    expect(refusals).toEqual([]);
    expect(settle(state, today).state.context.clock.overdue).toBeNull();
  });
  test('and what lifts nothing is told late like anything else', () => {
    for (const event of [
      { type: 'contact.noted', channel: 'phone' },
      { type: 'risk.noted', risk: 'x1', kind: 'violence' },
      { type: 'occasion.noted', occasion: 'move', happenedOn: '2026-08-24' },
    ] as const satisfies readonly HumanEvent[]) {
      const decision = telling(overdueLife, today, '2026-08-24', [event]);
      expect(decision.refusals).toEqual([]);
      expect(overdueAfter(decision)).not.toBeNull();
    }
  });
});

describe('recorded in its seven days (T9)', () => {
  test('a talk begun by the due day and held within the week after was in time', () => {
    const talk = on('2026-09-01', { type: 'review.opened', occasion: 'regular' }, assessed('g1'));
    given(inForce(june), talk, on('2026-09-08', noDissent, copy))
      .on('2026-09-08')
      .when(held('2027-03-08'))
      .isAllowed({ clock: 'scheduled' });
    expect(given(inForce(june), talk).on('2026-09-08').theState().context.clock.overdue).toBeNull();
  });
  test('after that it is overdue, from the due day', () => {
    const talk = on('2026-09-01', { type: 'review.opened', occasion: 'regular' }, assessed('g1'), noDissent, copy);
    const state = given(inForce(june), talk).on('2026-09-09').theState();
    expect(state.context.clock.overdue).toEqual({ since, due: '2026-09-01', ceiling: '2026-09-01', rule: 'R1' });
    given(inForce(june), talk).on('2026-09-09').when(held('2027-03-09')).isRefused('lateReasonMissing');
    expect(given(inForce(june), talk).on('2026-09-16').theCalendarSays()).toContain('2026-09-16 deadline.reviewEscalated');
  });
  test('the seven days are counted from the day the talk was begun', () => {
    const talk = on('2026-08-28', { type: 'review.opened', occasion: 'regular' }, assessed('g1'));
    expect(given(inForce(june), talk).on('2026-09-04').theState().context.clock.overdue).toBeNull();
    expect(given(inForce(june), talk).on('2026-09-05').theState().context.clock.overdue).toMatchObject({ since });
    const early = on('2026-08-10', { type: 'review.opened', occasion: 'regular' }, assessed('g1'));
    expect(given(inForce(june), early).on(since).theState().context.clock.overdue).toMatchObject({ since });
  });
  test('begun the day after, it was not in time', () => {
    expect(given(inForce(june), on(since, opened)).on(since).theState().context.clock.overdue).toMatchObject({ since });
  });
  test('given up, it is overdue at once', () => {
    const talk = on('2026-09-01', { type: 'review.opened', occasion: 'regular' });
    const state = given(inForce(june), talk, on('2026-09-04', { type: 'review.adjourned' }))
      .on('2026-09-04')
      .theState();
    expect(state.context.clock.overdue).toMatchObject({ since, due: '2026-09-01' });
  });
});
