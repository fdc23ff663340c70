// Looks through a whole store for damage, one case at a time.
import type { CaseFile } from './case-file.ts';
import { DamagedCase, orDamage } from './damaged-case.ts';
import type { LogStore } from '../ports/log-store.ts';

export type Verified = { case: string; entries: number; head: string; damage: DamagedCase | null };

/** Opens every case: its chain, its head, its sealed words, its drafts. One that cannot even be listed is among them. */
export async function* verifyAll(store: LogStore, file: CaseFile): AsyncGenerator<Verified> {
  for await (const { case: id, version: entries, head } of store.list())
    yield { case: id, entries, head, damage: await damageOf(file, id) };
  for (const id of await store.unlisted()) yield { case: id, entries: 0, head: '', damage: new DamagedCase(id, 'unreadable') };
}

async function damageOf(file: CaseFile, id: string): Promise<DamagedCase | null> {
  const found = await orDamage(async () => [await file.open(id), await file.drafts(id)]);
  return found instanceof DamagedCase ? found : null;
}
