// The simulated caseload: the same seed gives the same cases, they follow the standard, and planted faults are found where they are.
import { expect, test } from 'vitest';
import { ClosingReason } from '../../machines/case/events/codes.ts';
import { centresOf } from '../../machines/centres.ts';
import { sites } from '../../machines/sites.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { replaySteps } from '../../src/engine/log/replay.ts';
import { verifyChain } from '../../src/record/log/chain.ts';
import { linesOfRecording } from '../../src/record/log/line.ts';
import { readRecordings } from '../../src/record/log/recording.ts';
import { leavesOf } from '../../src/engine/state/state-path.ts';
import { inputOf } from '../../src/cli/recordings.ts';
import { caseMachine } from '../../machines/case/chart/machine.ts';
import { randomFrom } from '../../src/scenarios/random.ts';
import { plantDeviation } from '../../src/scenarios/simulate/deviation.ts';
import { faultNames } from '../../src/scenarios/simulate/faults.ts';
import { simulate } from '../../src/scenarios/simulate/simulate.ts';
import type { Simulated } from '../../src/scenarios/simulate/simulated.ts';

const textOf = (cases: Iterable<Simulated>): string[] =>
  [...cases].map(({ header, entries }) => [...linesOfRecording(header, entries)].join('\n'));

const caseload = [...simulate({ cases: 500, seed: 2026 })];

test('the same seed gives the same cases to the last byte, another seed others', () => {
  const once = textOf(simulate({ cases: 20, seed: 4 }));
  expect(textOf(simulate({ cases: 20, seed: 4 }))).toEqual(once);
  expect(textOf(simulate({ cases: 20, seed: 5 }))).not.toEqual(once);
});

test('asking for more cases changes none of the earlier ones', () => {
  expect(textOf(simulate({ cases: 30, seed: 4 })).slice(0, 10)).toEqual(textOf(simulate({ cases: 10, seed: 4 })));
});

test('500 cases all follow the standard and are chained', () => {
  for (const { header, entries } of caseload) {
    expect(conform({ input: inputOf(header), entries }).deviation).toBeNull();
    expect(verifyChain(header, entries)).toBeNull();
  }
});

test('they are spread over all sites and end for every reason there is', () => {
  expect(new Set(caseload.map(({ header }) => header.site))).toEqual(new Set(sites.map(({ code }) => code)));
  // Few need all of the support period: one of five hundred, or none. Of this seed one of the first twelve does.
  const more = [...caseload, ...simulate({ cases: 12, seed: 97 })];
  const reasons = new Set(more.flatMap(({ entries }) => entries.map(({ event }) => ('reason' in event ? event.reason : null))));
  const byOtherEvents = ['anotherCentre', 'contactBrokenOff', 'consentWithdrawn', 'deceased'];
  expect(ClosingReason.options.filter((reason) => !reasons.has(reason) && !byOtherEvents.includes(reason))).toEqual([]);
  const types = new Set(caseload.flatMap(({ entries }) => entries.map(({ event }) => event.type)));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'contact.brokenOff',
      'processing.withdrawn',
      'client.died',
      'handover.accepted',
      'case.returned',
      'case.erased',
    ]),
  );
});

test('every case of a model site is kept by one of its centres for that service, and every centre has cases', () => {
  const kept = caseload.map(({ header, state }) => ({ ...header, service: state.context.client.service }));
  const strays = kept.filter(
    ({ site, centre, service }) => !centresOf(site).some((one) => one.code === centre && one.service === service) && site !== 'chemnitz',
  );
  expect(strays).toEqual([]);
  expect(kept.filter(({ site, centre }) => site === 'chemnitz' && centre !== undefined)).toEqual([]);
  expect(new Set(kept.flatMap(({ centre }) => centre ?? [])).size).toBeGreaterThan(80);
});

test('a recording that names its centre is read back as it was written', async () => {
  const [first] = caseload.filter(({ header }) => header.centre !== undefined);
  if (first === undefined) throw new Error('no case names a centre');
  const lines = [...linesOfRecording(first.header, first.entries)];
  const [reading] = await Array.fromAsync(readRecordings(lines, { file: 'simulated.jsonl' }));
  expect(reading?.fault).toBeNull();
  expect(reading?.recording?.header).toEqual(first.header);
});

/** Every innermost state of the chart, as a path. */
function allLeaves(node: { states: Record<string, { path: string[]; states: object }>; path: string[] }): string[] {
  return Object.values(node.states).flatMap((child) =>
    Object.keys(child.states).length === 0 ? [child.path.join('.')] : allLeaves(child as Parameters<typeof allLeaves>[0]),
  );
}

test('together they have been in every state of the case chart', () => {
  const visited = new Set(
    caseload.flatMap(({ header, entries }) =>
      [...replaySteps({ input: inputOf(header), entries })].flatMap(({ state }) => leavesOf(state.value)),
    ),
  );
  expect(allLeaves(caseMachine.root as unknown as Parameters<typeof allLeaves>[0]).filter((leaf) => !visited.has(leaf))).toEqual([]);
});

test('no entry lies outside the days that were asked for', () => {
  const days = [...simulate({ cases: 40, seed: 9, from: '2025-01-01', until: '2025-12-31' })].flatMap(({ entries }) =>
    entries.map(({ on }) => on),
  );
  expect(days.filter((day) => day < '2025-01-01' || day > '2025-12-31')).toEqual([]);
});

test('every planted fault is found at its entry with its code, and nothing else is', () => {
  const cases = [...simulate({ cases: 300, seed: 12, deviations: 0.7 })];
  const planted = cases.filter((one) => one.planted !== null);
  expect(new Set(planted.map((one) => one.planted?.fault)).size).toBeGreaterThanOrEqual(9);
  for (const { header, entries, planted: fault } of cases) {
    expect(foundIn(header, entries)).toEqual(fault === null ? null : { seq: fault.seq, code: fault.refusal ?? fault.code });
  }
});

/** So many cases of each fault. */
const enough = 12;

test.each(faultNames)('the fault %s has a place in the caseload and is found wherever it is planted', (fault) => {
  const random = randomFrom(7);
  const planted: Simulated[] = [];
  for (const played of caseload) {
    const one = plantDeviation(played, random, [fault]);
    if (one.planted !== null && planted.push(one) === enough) break;
  }
  expect(planted.length).toBeGreaterThan(0);
  for (const { header, entries, planted: at } of planted)
    expect({ case: header.case, ...foundIn(header, entries) }).toEqual({
      case: header.case,
      seq: at?.seq,
      code: at?.refusal ?? at?.code,
    });
});

/** Where the first deviation lies and what it is; of several refusals the first. */
function foundIn(header: Simulated['header'], entries: Simulated['entries']): { seq: number; code: string } | null {
  const { deviation } = conform({ input: inputOf(header), entries });
  if (deviation === null) return null;
  return { seq: deviation.seq, code: deviation.code === 'refused' ? (deviation.refusals[0]?.code ?? 'refused') : deviation.code };
}
