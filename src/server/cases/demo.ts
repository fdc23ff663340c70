// Fills a throw-away data directory with made-up cases, whose agreements can be read, signed and printed.
import type { Day } from '../../../machines/day.ts';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { sites } from '../../../machines/sites.ts';
import { writerOf } from '../../export/agreement/made-up-agreement.ts';
import { loadTranslations } from '../../export/translations/client-texts.ts';
import type { CaseFile } from '../../record/case/case-file.ts';
import { demoCases } from '../../scenarios/demo.ts';
import { counsellor } from '../access/staff.ts';

const siteName = (code: string): string => sites.find((site) => site.code === code)?.name ?? code;

export async function fillWithDemo(file: CaseFile, today: Day): Promise<void> {
  const writeDocument = writerOf({
    counsellor: counsellor.name,
    siteOf: siteName,
    translations: await loadTranslations(currentStandard, clientLanguages),
  });
  for (const { header, entries, words } of demoCases(today, { writeDocument })) {
    await file.create(
      header,
      entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    );
  }
}
