// Fills a throw-away data directory with made-up cases.
import type { Day } from '../../machines/day.ts';
import type { CaseFile } from '../record/case-file.ts';
import { demoCases } from '../scenarios/demo.ts';

export async function fillWithDemo(file: CaseFile, today: Day): Promise<void> {
  for (const { header, entries, words } of demoCases(today)) {
    await file.create(
      header,
      entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    );
  }
}
