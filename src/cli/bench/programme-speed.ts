// How fast the programme is counted, against a bare loop over as many rows of the same table; and what a figure, a changed case and a first
// folding take.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { plus, type Day } from '../../../machines/day.ts';
import { madeUpProgramme, programmeDays } from '../../scenarios/programme.ts';
import { counsellor } from '../../scenarios/staff.ts';
import { openStorage, type Storage } from '../../storage/open-storage.ts';
import { appOn } from './bench-cases.ts';
import { median, repeat, type Contestant } from './measure.ts';

/** Lives that are told; the others are lived over again, so that a minute is enough. */
const lives = 250;
/** The last day for late entries of the last half-year is over. */
const today: Day = plus(programmeDays.until, { days: 29 });
/** Milliseconds a round lasts. */
const roundLength = 400;
/** Cases that change before the programme is asked for again. */
const changes = 20;

/** Milliseconds a single request took. */
export type ProgrammeMoments = {
  /** Every case has to be folded, once after an update of the rules. */
  readonly ever: number;
  readonly afterRestart: number;
  /** One case has changed since. */
  readonly perChange: number;
  /** The first figure asked for since something was frozen, and the same by another dimension. */
  readonly firstFigure: number;
  readonly nextFigure: number;
};

export type ProgrammeBench = {
  readonly entries: number;
  /** In this order: the bare loop, the programme. */
  readonly contestants: readonly Contestant[];
  readonly moments: ProgrammeMoments;
  /** Milliseconds of every programme that was asked for, in the rounds. */
  readonly views: number[];
  readonly close: () => Promise<void>;
};

export async function programmeBench(folder: string, agreements: number): Promise<ProgrammeBench> {
  const place = join(folder, 'programme');
  mkdirSync(place);
  const storage = await openStorage(join(place, 'data'));
  const entries = await fill(storage, agreements);
  const moments = await timeMoments(storage);
  const bare = new Database(join(place, 'data', 'cases.sqlite'), { readonly: true });
  const rows = bare.prepare<[], { stage: string }>('select site, stage, hasAgreement, clock, dueOn from figures');
  const ask = serverOn(storage);
  await ask('programme');
  const views: number[] = [];
  return {
    entries,
    contestants: [
      { name: 'bare loop over the rows', run: () => repeat(roundLength, async () => countRows(rows.iterate())) },
      { name: `programme of ${agreements} cases`, run: () => repeat(roundLength, async () => views.push(await ask('programme'))) },
    ],
    moments,
    views,
    async close() {
      bare.close();
      await storage.close();
    },
  };
}

function countRows(rows: Iterable<{ readonly stage: string }>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stage } of rows) counts.set(stage, (counts.get(stage) ?? 0) + 1);
  return counts;
}

async function fill({ file }: Storage, agreements: number): Promise<number> {
  let entries = 0;
  let pending: Promise<boolean>[] = [];
  for (const life of madeUpProgramme({ agreements, seed: 11, lives })) {
    entries += life.entries.length;
    const items = life.entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: life.words[seq] ?? null }));
    pending.push(file.create(life.header, items));
    // Together, so that they share a commit; not all at once, so that they need not lie in memory.
    if (pending.length < 128) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
  return entries;
}

type Ask = (path: string) => Promise<number>;

/** Milliseconds of an answer. */
function serverOn(storage: Storage): Ask {
  const ask = appOn(storage, today);
  return async (path) => (await ask(path)).ms;
}

const figure = 'figures/hurdles?from=2025-1&to=2026-1&by=';

async function timeMoments(storage: Storage): Promise<ProgrammeMoments> {
  const ever = await serverOn(storage)('programme');
  // A new application on the same database: what was kept in memory is gone, as after a restart.
  const restarted = serverOn(storage);
  const afterRestart = await restarted('programme');
  const firstFigure = await restarted(`${figure}site`);
  const nextFigure = await restarted(`${figure}cause`);
  return { ever, afterRestart, perChange: await timeChanges(storage, restarted), firstFigure, nextFigure };
}

/** A hurdle is noted, as can happen in any case that is open; then the programme is asked for. */
async function timeChanges({ store, file }: Storage, ask: Ask): Promise<number> {
  const open = (await store.figures.all()).filter(({ stage }) => stage === 'inForce').slice(0, changes);
  const event = { type: 'hurdle.noted', hurdle: 'bench-hurdle', kind: 'waitingTime', step: null, agency: null, goal: null } as const;
  const spent: number[] = [];
  for (const { case: id } of open) {
    const version = (await store.head(id))?.head.version ?? 0;
    const { role, id: by } = counsellor;
    await file.add(id, version, [{ on: today, at: `${today}T08:00:00.000Z`, by: { role, id: by }, event, words: null }]);
    spent.push(await ask('programme'));
  }
  return median(spent);
}
