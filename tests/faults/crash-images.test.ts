// Power cuts: of what a real writer wrote and synced, call by call, images are made as a disk may be left at any moment, in part, torn and out of
// order. Whatever was acknowledged before is there; whatever is there was sent.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Head } from '../../src/record/log/chain.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { newDisk, type Disk, type Draw } from './disk-model.ts';
import { hasStrace, kept, traced, traceLive, sqliteNow, type Op, type Trace } from './disk-trace.ts';
import { drawer, isFull, reportFault, roundsOf } from './rounds.ts';
import { leftIn } from './steady.ts';

let folder: string;
beforeAll(() => void (folder = temporaryDirectory()));
afterAll(() => rmSync(folder, { recursive: true }));

/** The moments at which images are made: of those where a power cut can leave more than one, a number each. */
function* moments(ops: readonly Op[], images: number): Generator<{ disk: Disk; told: readonly Head[]; at: number; times: number }> {
  const open = openMoments(ops);
  const disk = newDisk();
  const told: Head[] = [];
  for (const [at, op] of ops.entries()) {
    disk.apply(op);
    if (op.op === 'said') told.push(...headsIn(op.text));
    const index = open.indexOf(at);
    const times = index < 0 ? 0 : Math.floor(((index + 1) * images) / open.length) - Math.floor((index * images) / open.length);
    if (times > 0) yield { disk, told, at, times };
  }
}

function openMoments(ops: readonly Op[]): number[] {
  const disk = newDisk();
  return [...ops.entries()].flatMap(([at, op]) => {
    disk.apply(op);
    return disk.isOpen() ? [at] : [];
  });
}

const headsIn = (text: string): Head[] =>
  text
    .split('\n')
    .filter((line) => line.includes('"case"'))
    .map((line) => JSON.parse(line) as Head);

function put(disk: Disk, draw: Draw): string {
  const tried = join(folder, 'tried');
  rmSync(tried, { recursive: true, force: true });
  mkdirSync(tried, { mode: 0o700 });
  const { files, folders } = disk.image(draw);
  for (const path of [...folders].toSorted()) mkdirSync(join(tried, path), { mode: 0o700, recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(tried, path), bytes, { mode: 0o600 });
  return join(tried, 'data');
}

type Counts = { images: number; started: number; refused: number; lost: number };

/** In full size, and where there is strace, traced here and now; else as it was traced. */
const traceOf = async (name: keyof typeof traced): Promise<Trace> => (isFull && hasStrace ? traceLive(folder, traced[name]) : kept(name));

async function tried(name: keyof typeof traced, images: number): Promise<{ counts: Counts; found: string[] }> {
  const { ops } = await traceOf(name);
  const ids = traced[name].words[0].split(',');
  const draw = drawer(4);
  const counts = { images: 0, started: 0, refused: 0, lost: 0 };
  const found = new Set<string>();
  for (const { disk, told, at, times } of moments(ops, images))
    for (let time = 0; time < times; time += 1) {
      const { refused, wrong } = await leftIn(put(disk, draw), ids, told);
      counts.images += 1;
      counts[refused === null ? 'started' : 'refused'] += 1;
      if (wrong.length > 0 || (refused !== null && told.length > 0)) counts.lost += 1;
      for (const sentence of refused === null ? wrong : [`refused: ${refused.replaceAll(folder, '')}`])
        found.add(`call ${at}: ${sentence}`);
    }
  return { counts, found: [...found] };
}

describe('a power cut at any moment', () => {
  test('loses nothing that was acknowledged, leaves nothing in part, and the next start goes on', async () => {
    const images = roundsOf({ few: 160, full: 20_000 });
    const { counts, found } = await tried('installation', images);
    reportFault('power cuts, an installation', counts);
    expect(found).toEqual([]);
    expect(counts).toEqual({ images, started: images, refused: 0, lost: 0 });
  });

  test('loses nothing either after a sync that failed: what it was about is not taken for synced later', async () => {
    const images = roundsOf({ few: 60, full: 2_000 });
    const { counts, found } = await tried('failedSync', images);
    reportFault('power cuts, after a sync that failed', counts);
    expect(found).toEqual([]);
    expect(counts).toEqual({ images, started: images, refused: 0, lost: 0 });
  });

  test('without synchronous=FULL it loses what was acknowledged, and these tests see it', async () => {
    const { counts } = await tried('careless', roundsOf({ few: 40, full: 1_000 }));
    reportFault('power cuts, the control without synchronous=FULL', counts);
    expect(counts.lost).toBeGreaterThan(0);
  });

  test('what is kept as traces was traced with the SQLite of today, or they are made anew: node tests/faults/make-traces.ts', () => {
    const versions = (['installation', 'careless', 'failedSync'] as const).map((name) => kept(name).made.sqlite);
    expect(new Set(versions)).toEqual(new Set([sqliteNow()]));
    expect(kept('failedSync').ops.filter(({ op }) => op === 'syncFailed')).toHaveLength(1);
  });
});
