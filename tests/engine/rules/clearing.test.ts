// T27: something irregular is cleared, by a correction, by taking an entry back, or by somebody who writes why it stays so.
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../machines/actor.ts';
import { openMarks } from '../../../machines/case/context/read.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay, replaySteps } from '../../../src/engine/log/replay.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor, dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { decideOnLog, grow, late, seqOf, type GrownLog } from '../lives/growing-log.ts';
import { attemptedTwice, closed, handover, inForce, missed, monday, on, referred, sealed, signature, type Move } from '../lives/lives.ts';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const pause: HumanEvent = { type: 'pause.agreed', reason: 'illness', until: '2026-05-04', contactBy: 'centre' };
const begun: HumanEvent = { type: 'renegotiation.begun', because: 'date' };
/** A renegotiation begun on 16 March; the pause from 10 March on was told on the 20th. */
const told = [inForce(), on('2026-03-16', begun), late('2026-03-20', '2026-03-10', pause)];
const grown = grow(...told);
const seq = seqOf(grown, 'renegotiation.begun');
const open = (state: CaseState) => openMarks(state.context).map(([number]) => Number(number));

const cleared = (number: number, reasons: readonly string[], given: readonly 'reason'[] = ['reason']): HumanEvent => ({
  type: 'entry.cleared',
  seq: number,
  reasons: [...reasons],
  given: [...given],
});
const clearing = (life: GrownLog, event: HumanEvent, by: Actor = counsellor, day: Day = '2026-03-23') =>
  decideOnLog(life, { on: day, today: day, event, by });

describe('a person clears it', () => {
  test('with a reason, and the mark stays readable', () => {
    const { refusals, state } = clearing(grown, cleared(seq, ['paused']));
    expect(refusals).toEqual([]);
    expect(open(state)).toEqual([]);
    expect(state.context.marks[seq]).toMatchObject({ kind: 'irregular', reasons: [{ code: 'paused' }], cleared: ['paused'] });
    expect(clearing(grown, cleared(seq, ['paused'], [])).refusals).toEqual([{ code: 'reasonMissing' }]);
  });
  test('who has seen all that speaks against it', () => {
    expect(clearing(grown, cleared(seq, ['outOfContact'])).refusals).toEqual([{ code: 'reasonsChanged', seq }]);
    // Told of another thing meanwhile, the page that showed only the first clears nothing.
    const more = grow(...told, late('2026-03-21', '2026-03-13', { type: 'pause.extended', until: '2026-06-01' }));
    expect(clearing(more, cleared(seq, ['paused'])).refusals).toEqual([]);
  });
  test('once; what has no mark has nothing to clear', () => {
    const twice = grow(...told, on('2026-03-23', cleared(seq, ['paused'])));
    expect(clearing(twice, cleared(seq, ['paused'])).refusals).toEqual([{ code: 'nothingToClear', seq }]);
    expect(clearing(grown, cleared(1, ['paused'])).refusals).toEqual([{ code: 'nothingToClear', seq: 1 }]);
    expect(clearing(grown, cleared(999, ['paused'])).refusals).toEqual([{ code: 'nothingToClear', seq: 999 }]);
  });
  test('and it stays cleared, whatever else is told late', () => {
    const noted: HumanEvent = { type: 'contact.noted', channel: 'phone' };
    const life = grow(...told, on('2026-03-23', cleared(seq, ['paused'])), late('2026-03-24', '2026-03-05', noted));
    expect(open(life.state)).toEqual([]);
    expect(life.state.context.marks[seq]?.cleared).toEqual(['paused']);
  });
  test('and nobody corrects it into the clearing of something else', () => {
    const life = grow(...told, on('2026-03-23', cleared(seq, ['paused'])));
    const number = seqOf(life, 'entry.cleared');
    const change: HumanEvent = { type: 'fact.corrected', seq: number, because: 'mistake', facts: { seq: 1 }, given: ['correction'] };
    expect(clearing(life, change).refusals).toEqual([{ code: 'nothingToCorrect', seq: number }]);
  });
  test('and it is open again when something else speaks against it', () => {
    const noAgreement: HumanEvent = { type: 'agreement.ended', side: 'client' };
    const life = grow(...told, on('2026-03-23', cleared(seq, ['paused'])), late('2026-03-24', '2026-03-06', noAgreement));
    expect(open(life.state)).toContain(seq);
    expect(life.state.context.marks[seq]?.kind).toBe('outOfPlace');
  });
  test('also in a closed case', () => {
    const life = grow(...told, on('2026-03-21', { type: 'client.died' }));
    const { refusals, state } = clearing(life, cleared(seq, ['paused']));
    expect(refusals).toEqual([]);
    expect(open(state)).toEqual([]);
  });
});

describe('a correction clears it', () => {
  test('of what was told late', () => {
    const correction: HumanEvent = {
      type: 'fact.corrected',
      seq: seqOf(grown, 'pause.agreed'),
      because: 'mistake',
      day: '2026-03-09',
      facts: { until: '2026-03-13' },
      given: ['correction'],
    };
    const life = grow(...told, on('2026-03-23', correction));
    // The pause was over by then, and a review is owed instead.
    expect(codes(life.state.context.marks[seq]?.reasons ?? [])).toEqual(['reviewOwed']);
    const guardian = late('2026-03-20', '2026-03-06', { type: 'guardian.appointed' });
    const unguarded = [signature(), on('2026-03-09', ...sealed(1)), guardian];
    expect(open(grow(...unguarded).state)).toHaveLength(1);
    const appointed = seqOf(grow(...unguarded), 'guardian.appointed');
    const later = grow(...unguarded, on('2026-03-23', { ...correction, seq: appointed, day: '2026-03-10', facts: {} }));
    expect(later.state.context.marks).toEqual({});
  });
  test('of the entry itself', () => {
    const correction: HumanEvent = { type: 'fact.corrected', seq, because: 'mistake', day: '2026-03-09', given: ['correction'] };
    const life = grow(...told, on('2026-03-23', correction));
    expect(life.state.context.marks[seq]).toBeUndefined();
  });
});

describe('taking back clears it', () => {
  const approved = on('2026-03-23', { type: 'approval.given', act: 'voiding' });
  test.each([
    ['what was told late', 'pause.agreed'],
    ['the entry itself', 'renegotiation.begun'],
  ] as const)('%s', (_what, type) => {
    const life = grow(
      ...told,
      approved,
      on('2026-03-23', { type: 'entry.voided', seq: seqOf(grown, type), because: 'neverHappened', given: ['note'] }),
    );
    expect(life.state.context.marks).toEqual({});
  });
});

describe('where the world was touched', () => {
  const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  const guardian: HumanEvent = { type: 'guardian.appointed' };
  test.each([
    ['a letter', [attemptedTwice(), on('2026-03-09', { type: 'letter.sent', appointment: '2026-03-16' })], violence],
    ['a call', [missed(), on('2026-03-09', { type: 'contact.attempted', channel: 'phone' })], violence],
    ['an agreement', [signature(), on('2026-03-09', ...sealed(1))], guardian],
    [
      'a letter to another body',
      [referred(), on('2026-03-09', { type: 'referral.sent', referral: 'f1', consent: 'k1' })],
      { type: 'consent.withdrawn', consent: 'k1' },
    ],
    ['a case handed over', [handover(), on('2026-03-09', { type: 'handover.accepted' })], { type: 'consent.withdrawn', consent: 'k1' }],
  ] as const satisfies readonly (readonly [string, readonly (readonly Move[])[], HumanEvent])[])(
    '%s: the team lead or data protection clears it, nobody else',
    (_what, before, telling) => {
      const life = grow(...before, late('2026-03-20', '2026-03-06', telling));
      const [number = '0', mark] = openMarks(life.state.context)[0] ?? [];
      const clear = cleared(Number(number), codes(mark?.reasons ?? []));
      const refused = [{ code: 'notForRole', roles: ['teamLead', 'dataProtection'] }];
      expect(clearing(life, clear, counsellor).refusals).toEqual(refused);
      expect(clearing(life, clear, { role: 'deputy', id: 'd-1' }).refusals).toEqual(refused);
      expect(clearing(life, clear, teamLead).refusals).toEqual([]);
      expect(clearing(life, clear, dataProtection).refusals).toEqual([]);
    },
  );
  test('elsewhere anybody who counsels does, and no trainer', () => {
    for (const by of [counsellor, teamLead, dataProtection, { role: 'deputy', id: 'd-1' } as const])
      expect(clearing(grown, cleared(seq, ['paused']), by).refusals).toEqual([]);
    expect(codes(clearing(grown, cleared(seq, ['paused']), { role: 'trainer', id: 'r-1' }).refusals)).toEqual(['notForRole']);
  });
});

describe('every way a log is read', () => {
  test('shows the mark beside the entry, from the day it was known', () => {
    const marks = [...replaySteps(grown.log)].map(({ state }) => open(state));
    expect(marks.at(-2)).toEqual([]);
    expect(marks.at(-1)).toEqual([seq]);
    expect(replay(grown.log)).toEqual(grown.state);
    expect(conform(grown.log)).toEqual({ deviation: null, state: grown.state });
  });
});

/** The tally is kept by sentences about a state; the mark is one of the log. */
test('a clearing without a mark is refused in every state the chart knows', () => {
  given(inForce())
    .on(monday)
    .when(cleared(1, ['paused']))
    .isRefused('nothingToClear');
  given(closed())
    .on(monday)
    .when(cleared(1, ['paused']))
    .isRefused('nothingToClear');
});

noRequirementIsUntried(['T27']);
