// Fills a throw-away data directory with made-up cases, whose agreements can be read, signed and printed.
import type { Day } from '../../../machines/day.ts';
import { clientLanguages } from '../../../machines/standards/catalogue.ts';
import { currentStandard } from '../../../machines/standards/released.ts';
import { siteName } from '../../../machines/sites.ts';
import { writerOf } from '../../export/agreement/made-up-agreement.ts';
import { loadTranslations } from '../../export/translations/client-texts.ts';
import type { CaseFile } from '../../record/case/case-file.ts';
import { demoCases } from '../../scenarios/demo.ts';
import type { DirectoryEntry, DirectoryStore } from '../../network/directory/directory-store.ts';
import { exampleDirectory } from '../../scenarios/directory/example-directory.ts';
import { counsellor } from '../access/staff.ts';

type Filled = { readonly file: CaseFile; readonly directory: DirectoryStore };

export async function fillWithDemo({ file, directory }: Filled, today: Day): Promise<void> {
  await fillDirectory(directory, today);
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

async function fillDirectory(directory: DirectoryStore, today: Day): Promise<void> {
  const { bodies, offers } = exampleDirectory(today);
  const entries: readonly DirectoryEntry[] = [
    ...bodies.map((entry) => ({ kind: 'body' as const, id: entry.id, entry })),
    ...offers.map((entry) => ({ kind: 'offer' as const, id: entry.id, entry })),
  ];
  const { role, id } = counsellor;
  const overtaken = await directory.add(
    entries.map((entry) => ({ ...entry, act: 'entered', by: { role, id }, at: `${today}T06:00:00.000Z`, after: 0 })),
  );
  if (overtaken.length > 0) throw new Error(`the made-up directory has an id twice: ${overtaken.join(', ')}`);
}
