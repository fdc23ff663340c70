// A household once parted is shared again only by joining anew, each of them, whatever is put right of what parted it.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { decideOnLog, grow, late, seqOf, type GrownLog } from '../lives/growing-log.ts';
import { inForce, monday, on } from '../lives/lives.ts';

const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
const answered: HumanEvent = { type: 'risk.answered', risk: 'x1', action: 'safePlace' };
const lifted: HumanEvent = { type: 'risk.lifted', risk: 'x1', given: ['reason'] };
const joined = (household: string): HumanEvent => ({ type: 'household.joined', household });

describe('a household once parted stays so when', () => {
  const separated: HumanEvent = { type: 'household.separated' };
  const approved: HumanEvent = { type: 'approval.given', act: 'voiding' };
  const before = [inForce(), on(monday, joined('h1'))];
  const voided = (grown: GrownLog, type: string, because: EventOf<'entry.voided'>['because'] = 'neverHappened'): HumanEvent => ({
    type: 'entry.voided',
    seq: seqOf(grown, type),
    because,
  });
  const moved = (grown: GrownLog, type: string, day: Day): HumanEvent => ({
    type: 'fact.corrected',
    seq: seqOf(grown, type),
    because: 'mistake',
    day,
    given: ['correction'],
  });
  const apart = { household: null, partedFrom: ['h1'] };

  test.each([
    ['the danger', violence],
    ['the separation', separated],
  ] as const)('%s is taken back, also on its day: each joins anew, under another code', (_what, parting) => {
    const life = [...before, on('2026-03-09', parting)];
    const takenBack = [...life, on('2026-03-09', approved, voided(grow(...life), parting.type))];
    const grown = grow(...takenBack);
    expect(grown.state.context.client).toMatchObject(apart);
    expect(grown.state.context.assessment.risks).toEqual({});
    expect(replay(grown.log)).toEqual(grown.state);
    expect(conform(grown.log)).toEqual({ deviation: null, state: grown.state });
    const join = (household: string, day: Day) =>
      decideOnLog(grown, { on: day, today: '2026-03-10', event: joined(household), by: counsellor });
    expect(join('h1', '2026-03-10').refusals).toEqual([{ code: 'householdParted' }]);
    expect(join('h1', '2026-03-05').refusals).toEqual([{ code: 'householdParted' }]);
    expect(join('h2', '2026-03-10').state.context.client.household).toBe('h2');
    // Told late of a day on which another code was joined, it is that one that was shared.
    expect(join('h2', '2026-03-05').state.context.client.household).toBe('h2');
    // And it stays so whatever else is told late.
    const visit: HumanEvent = { type: 'contact.noted', channel: 'phone' };
    expect(grow(...takenBack, late('2026-03-12', '2026-03-04', visit)).state.context.client).toMatchObject(apart);
    const wrong = grow(...life, on('2026-03-09', approved, voided(grow(...life), parting.type, 'wrongCase')));
    expect(wrong.state.context.client).toMatchObject(apart);
    // Taken back itself, what took it back leaves everything as it was.
    const again = grow(...takenBack, on('2026-03-11', approved, voided(grown, 'entry.voided')));
    expect(again.state.context.client).toMatchObject(apart);
  });
  test('what was joined anew meanwhile stays joined', () => {
    const life = [...before, on('2026-03-09', violence, answered, lifted, joined('h2'))];
    const grown = grow(...life, on('2026-03-10', approved, voided(grow(...life), 'risk.noted')));
    expect(grown.state.context.client).toMatchObject({ household: 'h2', partedFrom: ['h1'] });
  });
  test('the danger began before anybody had joined, or the joining came after the separation', () => {
    const endangered = [inForce(), on('2026-03-05', joined('h1')), on('2026-03-09', violence, lifted)];
    const sooner = grow(...endangered, on('2026-03-10', moved(grow(...endangered), 'risk.noted', '2026-03-04')));
    expect(sooner.state.context.client).toMatchObject(apart);
    const parted = [...before, on('2026-03-09', separated)];
    const after = grow(...parted, on('2026-03-10', moved(grow(...parted), 'household.joined', '2026-03-10')));
    expect(after.state.context.client).toMatchObject(apart);
  });
  test('its end is taken back, and then stands again: what was joined anew is parted as well', () => {
    const life = [...before, on('2026-03-09', violence, answered, lifted, joined('h2'))];
    const inDanger = [...life, on('2026-03-10', approved, voided(grow(...life), 'risk.lifted'))];
    expect(grow(...inDanger).state.context.client.household).toBeNull();
    const again = grow(...inDanger, on('2026-03-11', approved, voided(grow(...inDanger), 'entry.voided')));
    expect(again.state.context.client).toMatchObject({ household: null, partedFrom: ['h1', 'h2'] });
  });
  test('danger is told late: what was joined in it stands, and shares nothing', () => {
    const grown = grow(inForce(), on('2026-03-09', joined('h1')), late('2026-03-10', '2026-03-06', violence), on('2026-03-11', lifted));
    expect(grown.state.context.client).toMatchObject(apart);
    expect(grown.state.context.marks[seqOf(grown, 'household.joined')]?.reasons).toEqual([{ code: 'householdUnsafe' }]);
  });
});
