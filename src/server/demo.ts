// Fills a throw-away data directory with made-up cases.
import type { Day } from '../../machines/day.ts';
import { sites } from '../../machines/sites.ts';
import { writerOf } from '../export/agreement/made-up-agreement.ts';
import type { CaseFile } from '../record/case-file.ts';
import { demoCases } from '../scenarios/demo.ts';
import { play } from '../scenarios/life.ts';
import { lives } from '../scenarios/lives.ts';
import type { Played } from '../scenarios/record-of.ts';
import { staff } from './staff.ts';

/** Agreements that can be printed, signed for the centre by the counsellor of the demonstration. */
const writeDocument = writerOf({
  counsellor: staff.find(({ role }) => role === 'counsellor')?.name ?? '',
  siteOf: (code) => sites.find((site) => site.code === code)?.name ?? code,
});

const madeUpCases = (today: Day): Played[] => [...lives.map((life) => play(life, writeDocument)), ...demoCases(today, { writeDocument })];

export async function fillWithDemo(file: CaseFile, today: Day): Promise<void> {
  for (const { header, entries, words } of madeUpCases(today)) {
    // The beginning of a log is a log: nothing of a made-up case may lie in the future.
    const past = entries.filter(({ on }) => on <= today);
    await file.create(
      header,
      past.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    );
  }
}
