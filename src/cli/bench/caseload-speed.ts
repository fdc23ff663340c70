// How fast the caseload answers with its first page, against a bare indexed query of as many rows of the same table.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { plus, type Day } from '../../../machines/day.ts';
import { simulate } from '../../scenarios/simulate/simulate.ts';
import { newApp } from '../../server/app.ts';
import { newLog } from '../../server/parts/log.ts';
import { openStorage, type Storage } from '../../storage/open-storage.ts';
import type { Contestant, Count } from './measure.ts';

/** Lives that are told; the others are the same lives of other people, so that a minute is enough. */
const lives = { cases: 250, seed: 5, until: '2026-10-30' };
/** The last day of the simulated lives: as many cases as possible are open. */
const today: Day = '2026-10-30';
/** Milliseconds a round lasts. */
const roundLength = 400;
const pageLength = 50;

/** Milliseconds a single request took, in the order of a server's days. */
export type CaseloadMoments = {
  /** Every row has to be folded: once after an update of the rules. */
  readonly ever: number;
  readonly afterRestart: number;
  readonly dayAfter: number;
  readonly firstSearch: number;
  readonly nextSearch: number;
};

export type CaseloadBench = {
  /** In this order: the bare query, the page. */
  readonly contestants: readonly Contestant[];
  readonly moments: CaseloadMoments;
  /** Milliseconds of every page that was asked for, in the rounds. */
  readonly pages: number[];
  readonly close: () => Promise<void>;
};

export async function caseloadBench(folder: string, cases: number): Promise<CaseloadBench> {
  const place = join(folder, 'caseload');
  mkdirSync(place);
  const storage = await openStorage(join(place, 'data'));
  await fill(storage, cases);
  const moments = await timeMoments(storage);
  const bare = new Database(join(place, 'data', 'cases.sqlite'), { readonly: true });
  const query = bare.prepare(`select * from caseload order by rank, sort limit ${pageLength}`);
  const server = serverOn(storage, today);
  // The day after is over: the rows are folded back to today before anything is measured.
  await server('');
  const pages: number[] = [];
  return {
    contestants: [
      { name: 'bare query of 50 rows', run: () => repeat(async () => query.all()) },
      { name: `first page of ${cases} cases`, run: () => repeat(async () => pages.push(await server(''))) },
    ],
    moments,
    pages,
    async close() {
      bare.close();
      await storage.close();
    },
  };
}

async function fill({ file }: Storage, cases: number): Promise<void> {
  const told = [...simulate({ ...lives, cases: Math.min(lives.cases, cases) })];
  let pending: Promise<boolean>[] = [];
  for (let number = 0; number < cases; number += 1) {
    const life = told[number % told.length];
    if (life === undefined) throw new Error('there are no lives to fill the caseload with');
    const items = life.entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: life.words[seq] ?? null }));
    pending.push(file.create({ ...life.header, case: `bench-${number}` }, items));
    // Together, so that they share a commit; not all at once, so that 5,000 cases need not lie in memory.
    if (pending.length < 128) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
}

/** Asks as the screen would and answers how many milliseconds it took. */
function serverOn(storage: Storage, day: Day): (query: string) => Promise<number> {
  const clock = { now: () => new Date(`${day}T09:00:00Z`), today: () => day };
  const app = newApp({ storage, clock, setDay: true, log: newLog('silent'), mailer: null, screen: null });
  return async (query) => {
    const begin = performance.now();
    const response = await app.request(`/api/v1/cases${query}`);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`the caseload was answered with ${response.status}: ${text}`);
    return performance.now() - begin;
  };
}

async function timeMoments(storage: Storage): Promise<CaseloadMoments> {
  const ever = await serverOn(storage, today)('');
  // A new application on the same database: what was kept in memory is gone, as after a restart.
  const restarted = serverOn(storage, today);
  const afterRestart = await restarted('');
  const firstSearch = await restarted('?q=wiesbaden');
  const nextSearch = await restarted('?q=freiburg');
  const dayAfter = await serverOn(storage, plus(today, { days: 1 }))('');
  return { ever, afterRestart, dayAfter, firstSearch, nextSearch };
}

async function repeat(ask: () => Promise<unknown>): Promise<Count> {
  const begin = performance.now();
  let done = 0;
  for (; performance.now() - begin < roundLength; done += 1) await ask();
  return { done, ms: performance.now() - begin };
}
