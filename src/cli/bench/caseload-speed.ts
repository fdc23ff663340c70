// How fast the caseload answers with its first page, against a bare indexed query of as many rows of the same table.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { plus, type Day } from '../../../machines/day.ts';
import { vouchAtStart } from '../../storage/vouch-at-start.ts';
import { openStorage, type Storage } from '../../storage/open-storage.ts';
import { appOn, fillCaseload, pageLength, today } from './bench-cases.ts';
import { repeat, type Contestant } from './measure.ts';

/** Milliseconds a round lasts. */
const roundLength = 400;

/** Milliseconds a single request took, in the order of a server's days. */
export type CaseloadMoments = {
  /** Until a server has looked through its files and compared every case with the ledger; beside it the quick check of SQLite. */
  readonly start: number;
  readonly check: number;
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
  const directory = join(place, 'data');
  const filled = await openStorage(directory);
  await fillCaseload(filled, cases);
  await filled.close();
  const { storage, start, check } = await timeStart(directory);
  const moments = { start, check, ...(await timeMoments(storage)) };
  const bare = new Database(join(place, 'data', 'cases.sqlite'), { readonly: true });
  const query = bare.prepare(`select * from caseload order by rank, sort limit ${pageLength}`);
  const server = serverOn(storage, today);
  // The day after is over: the rows are folded back to today before anything is measured.
  await server('');
  const pages: number[] = [];
  return {
    contestants: [
      { name: 'bare query of 50 rows', run: () => repeat(roundLength, async () => query.all()) },
      { name: `first page of ${cases} cases`, run: () => repeat(roundLength, async () => pages.push(await server(''))) },
    ],
    moments,
    pages,
    async close() {
      bare.close();
      await storage.close();
    },
  };
}

/** Asks as the screen would and answers how many milliseconds it took. */
function serverOn(storage: Storage, day: Day): (words: string) => Promise<number> {
  const ask = appOn(storage, day);
  const search = (words: string) =>
    ask('cases/search', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ words }) });
  return async (words) => (await (words === '' ? ask('cases') : search(words))).ms;
}

/** As a server starts: every page and index looked at, every case compared with the ledger; and SQLite's own quick check of the same file. */
async function timeStart(directory: string) {
  const bare = new Database(join(directory, 'cases.sqlite'), { readonly: true });
  const before = performance.now();
  bare.pragma('quick_check');
  const between = performance.now();
  bare.close();
  const storage = await openStorage(directory);
  await vouchAtStart(storage);
  return { storage, start: performance.now() - between, check: between - before };
}

async function timeMoments(storage: Storage): Promise<Omit<CaseloadMoments, 'start' | 'check'>> {
  const ever = await serverOn(storage, today)('');
  // A new application on the same database: what was kept in memory is gone, as after a restart.
  const restarted = serverOn(storage, today);
  const afterRestart = await restarted('');
  const firstSearch = await restarted('wiesbaden');
  const nextSearch = await restarted('freiburg');
  const dayAfter = await serverOn(storage, plus(today, { days: 1 }))('');
  return { ever, afterRestart, dayAfter, firstSearch, nextSearch };
}
