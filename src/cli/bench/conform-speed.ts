// How fast recordings are judged through XState, against merely parsing the same file as JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conform } from '../../engine/log/conform.ts';
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

/** In this order: parsing, judging entries that are in memory, and the whole command with reading and checking the chain. */
export function judgingContestants({ file }: Caseload): Contestant[] {
  return [
    { name: 'JSON.parse', run: () => timed(() => parseLines(file)) },
    { name: 'conform', run: () => judgeInMemory(file) },
    { name: 'read, verify and conform', run: () => timed(async () => judged(await readCases(file))) },
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

async function readCases(file: string) {
  const readings = await Array.fromAsync(readRecordings(linesOf([readFileSync(file)]), { file }));
  return readings.flatMap(({ recording }) => (recording === null ? [] : [recording]));
}

function judged(cases: Cases): number {
  let entries = 0;
  for (const { header, entries: own } of cases) {
    const { deviation } = conform({ input: inputOf(header), entries: own });
    if (deviation !== null) throw new Error(`case ${header.case} of the bench leaves the standard at entry ${deviation.seq}`);
    entries += own.length;
  }
  return entries;
}

/** Read once, outside the time that is taken: this contestant judges only. */
const inMemory = new Map<string, Cases>();

async function judgeInMemory(file: string) {
  const cases = inMemory.get(file) ?? (await readCases(file));
  inMemory.set(file, cases);
  return timed(() => judged(cases));
}
