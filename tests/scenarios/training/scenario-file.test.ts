// A scenario as a file: what was saved is read as it was, and a broken file says what is wrong, and where.
import { expect, test } from 'vitest';
import { linkAll } from '../../../src/record/log/chain.ts';
import { recorded } from '../../../src/scenarios/training/recording.ts';
import { rareTurns } from '../../../src/scenarios/training/rare-turns.ts';
import { scenarios } from '../../../src/scenarios/training/scenarios.ts';
import { smooth } from '../../../src/scenarios/training/told/smooth.ts';
import { readScenario, writeScenario } from '../../../src/scenarios/walk/scenario-file.ts';

const recording = recorded(smooth);
const written = writeScenario(recording);
type File = { format: string; header: object; entries: { seq: number; event: object }[]; notes: { after: number; text: object }[] };

/** The file with one thing changed by hand. */
function broken(change: (file: File) => void) {
  const file = JSON.parse(written) as File;
  change(file);
  return readScenario(JSON.stringify(file)).fault;
}

test('every scenario is read as it was saved', () => {
  for (const scenario of [...scenarios, ...rareTurns]) {
    const one = JSON.parse(JSON.stringify(recorded(scenario))) as unknown;
    expect(readScenario(writeScenario(recorded(scenario)))).toEqual({ recording: one, fault: null });
  }
});

test.each([
  ['no JSON', readScenario('Etappe').fault, { code: 'notJson' }],
  ['another format', readScenario('{"format":"etappe.recording/1"}').fault, { code: 'otherFormat' }],
  ['nothing at all', readScenario('null').fault, { code: 'otherFormat' }],
  ['too long', readScenario(' '.repeat(4_000_001)).fault, { code: 'tooLong' }],
  ['a later version', broken((file) => (file.format = 'etappe.training/2')), { code: 'otherFormat' }],
  [
    'a field is missing',
    broken((file) => Object.assign(file.notes[2] ?? {}, { text: { en: 'Two goals.' } })),
    { code: 'malformed', path: 'notes.2.text.de' },
  ],
  [
    'a stop that says nothing in any language',
    broken((file) => Object.assign(file.notes[1]?.text ?? {}, { de: '', en: ' ' })),
    { code: 'malformed', path: 'notes.1.text' },
  ],
  ['an entry was changed', broken((file) => Object.assign(file.entries[4] ?? {}, { on: '2026-07-21' })), { code: 'changedEntry', seq: 5 }],
  ['another standard', broken((file) => Object.assign(file.header, { standard: '2031.1' })), { code: 'otherStandard', standard: '2031.1' }],
  ['a stop beyond the end', broken((file) => Object.assign(file.notes[4] ?? {}, { after: 999 })), { code: 'stopBeyondEnd', stop: 5 }],
] as const)('%s', (_, fault, expected) => {
  expect(fault).toEqual(expected);
});

test('an entry the rules do not allow, in a chain that is whole', () => {
  const { header, entries } = recording;
  const skipped = entries
    .filter(({ event }) => event.type !== 'talk.begun')
    .map(({ prev: _, hash: __, ...entry }, index) => ({ ...entry, seq: index + 1 }));
  const file = writeScenario({ ...recording, notes: [], entries: linkAll(header, null, skipped) });
  // Without a first talk nobody can have noted the need.
  const seq = skipped.findIndex(({ event }) => event.type === 'need.noted') + 1;
  expect(readScenario(file).fault).toEqual({ code: 'impossibleEntry', seq });
});
