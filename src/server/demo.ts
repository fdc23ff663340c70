// Fills a throw-away data directory with made-up cases.
import type { Day } from '../../machines/day.ts';
import type { CaseFile } from '../record/case-file.ts';
import { play } from '../scenarios/life.ts';
import { lives } from '../scenarios/lives.ts';
import type { Played } from '../scenarios/record-of.ts';
import { simulate } from '../scenarios/simulate/simulate.ts';

const demo = { cases: 40, seed: 7, from: '2024-06-03' } as const;

function* demoCases(today: Day): Generator<Played> {
  for (const life of lives) yield play(life);
  yield* simulate({ ...demo, until: today });
}

export async function fillWithDemo(file: CaseFile, today: Day): Promise<void> {
  for (const { header, entries, words } of demoCases(today)) {
    // The beginning of a log is a log: nothing of a made-up case may lie in the future.
    const past = entries.filter(({ on }) => on <= today);
    await file.create(
      header,
      past.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    );
  }
}
