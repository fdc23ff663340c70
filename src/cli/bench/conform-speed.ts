// How fast recordings are judged, against merely parsing the same file as JSON, and against XState alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActor } from 'xstate';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import { conform } from '../../engine/log/conform.ts';
import type { Stepper } from '../../engine/state/case-state.ts';
import { dated } from '../../engine/state/entry-facts.ts';
import { begin, take } from '../../engine/state/take.ts';
import { linesOf } from '../../record/log/lines.ts';
import { linesOfRecording } from '../../record/log/line.ts';
import { readRecordings } from '../../record/log/recording.ts';
import { simulate } from '../../scenarios/simulate/simulate.ts';
import { inputOf } from '../recordings.ts';
import { timed, type Contestant } from './measure.ts';

/** Enough for a second or two a round. */
const caseload = { cases: 300, seed: 2026 };

export type Caseload = { readonly file: string; readonly cases: number; readonly entries: number; readonly bytes: number };

/** Never more than are asked for. */
export function writeCaseload(folder: string, atMost: number): Caseload {
  const cases = Math.min(caseload.cases, atMost);
  const file = join(folder, 'caseload.jsonl');
  let entries = 0;
  const lines: string[] = [];
  for (const { header, entries: own } of simulate({ ...caseload, cases })) {
    entries += own.length;
    lines.push(...linesOfRecording(header, own));
  }
  const text = `${lines.join('\n')}\n`;
  writeFileSync(file, text);
  return { file, cases, entries, bytes: Buffer.byteLength(text) };
}

/**
 * In this order: parsing; XState itself with a live actor a case, which takes the steps and judges nothing; our steps alone; judging what is
 * in memory, by the table and by XState; and the whole command, with reading, without and with its hash chain.
 */
export function judgingContestants({ file }: Caseload): Contestant[] {
  return [
    { name: 'JSON.parse', run: () => timed(() => parseLines(file)) },
    { name: 'live XState actors', run: () => inMemory(file, stepLive) },
    { name: 'steps in the table', run: () => inMemory(file, (cases) => stepAll(cases, 'table')) },
    { name: 'conform by the table', run: () => inMemory(file, (cases) => judged(cases, 'table')) },
    { name: 'conform by XState', run: () => inMemory(file, (cases) => judged(cases, 'xstate')) },
    { name: 'read, trust and conform', run: () => timed(async () => judged(await readCases(file, true), 'table')) },
    { name: 'read, verify and conform', run: () => timed(async () => judged(await readCases(file, false), 'table')) },
  ];
}

function parseLines(file: string): number {
  let entries = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line !== '' && 'seq' in (JSON.parse(line) as object)) entries += 1;
  }
  return entries;
}

type Cases = Awaited<ReturnType<typeof readCases>>;

async function readCases(file: string, isTrusted: boolean) {
  const readings = await Array.fromAsync(readRecordings(linesOf([readFileSync(file)]), { file, isTrusted }));
  return readings.flatMap(({ recording }) => (recording === null ? [] : [recording]));
}

/** Nothing is asked of the rules but the guards of the chart. */
function stepLive(cases: Cases): number {
  let entries = 0;
  for (const { header, entries: own } of cases) {
    const actor = createActor(caseMachine, { input: inputOf(header) }).start();
    for (const entry of own) actor.send(dated(entry));
    actor.stop();
    entries += own.length;
  }
  return entries;
}

function stepAll(cases: Cases, stepper: Stepper): number {
  let entries = 0;
  for (const { header, entries: own } of cases) {
    own.reduce((state, entry) => take(state, entry).state, begin(inputOf(header), stepper));
    entries += own.length;
  }
  return entries;
}

function judged(cases: Cases, stepper: Stepper): number {
  let entries = 0;
  for (const { header, entries: own } of cases) {
    const { deviation } = conform({ input: inputOf(header), entries: own, stepper });
    if (deviation !== null) throw new Error(`case ${header.case} of the bench leaves the standard at entry ${deviation.seq}`);
    entries += own.length;
  }
  return entries;
}

/** Read once, outside the time that is taken. */
const read = new Map<string, Cases>();

async function inMemory(file: string, work: (cases: Cases) => number) {
  const cases = read.get(file) ?? (await readCases(file, true));
  read.set(file, cases);
  return timed(() => work(cases));
}
