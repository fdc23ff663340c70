// The verdict on a case: what became known later is nobody's fault, and is told from what was done against the standard.
import { expect, test } from 'vitest';
import type { RecordedEntry } from '../../src/record/log/entry.ts';
import { verdictOn, type Verdict } from '../../src/record/case/verdict.ts';
import { headerFor } from '../../src/scenarios/record-of.ts';
import { forEveryHistory } from '../engine/lives/histories.ts';

const by = { standard: null, stepper: 'table' } as const;

test('a case with marks and without a deviation is irregular only by what became known later', () => {
  const seen: Verdict[] = [];
  forEveryHistory(({ input: { site, land, municipality }, entries, state }) => {
    const recorded = entries.map((entry, index) => ({ ...entry, seq: index + 1 })) as RecordedEntry[];
    const lines = recorded.map(({ seq }) => seq + 1);
    const header = { ...headerFor('one', 'wetzlar'), site, land, municipality };
    const verdict = verdictOn({ recording: { header, entries: recorded, lines }, fault: null }, by);
    const marks = Object.keys(state.context.marks).length;
    expect([verdict.code, verdict.knownLater]).toEqual([marks === 0 ? 'fits' : 'knownLater', marks]);
    seen.push(verdict);
  });
  expect(new Set(seen.map(({ code }) => code))).toEqual(new Set(['fits', 'knownLater']));
});
