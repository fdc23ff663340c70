// A caseload to measure with, and the application that answers for it in this process.
import type { Day } from '../../../machines/day.ts';
import { simulate } from '../../scenarios/simulate/simulate.ts';
import { newApp } from '../../server/app.ts';
import { newLog } from '../../server/parts/log.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { timed } from './measure.ts';

/** Lives that are told; the others are the same lives of other people, so that a minute is enough. */
const lives = { cases: 250, seed: 5, until: '2026-10-30' };
/** The last day of the simulated lives: as many cases as possible are open. */
export const today: Day = '2026-10-30';

/** Rows of the first page. */
export const pageLength = 50;

export async function fillCaseload({ file }: Pick<Storage, 'file'>, cases: number): Promise<void> {
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

export type Answered = { readonly ms: number; readonly text: string };

/** Asks as the screen would, below `/api/v1/`. Throws for any answer but 200. */
export function appOn(storage: Storage, day: Day): (path: string, init?: RequestInit) => Promise<Answered> {
  const clock = { now: () => new Date(`${day}T09:00:00Z`), today: () => day };
  const app = newApp({ storage, clock, setDay: true, log: newLog('silent'), mailer: null, screen: null });
  return async (path, init) => {
    let text = '';
    const { ms } = await timed(async () => {
      const response = await app.request(`/api/v1/${path}`, init);
      text = await response.text();
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}: ${text}`);
      return 1;
    });
    return { ms, text };
  };
}
