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

/** What cannot be opened of it, but for damage that is known. */
export async function damagedIn(
  store: LogStore,
  file: CaseFile,
  isKnown: (damage: DamagedCase) => boolean,
  tell: (cases: number) => void,
): Promise<DamagedCase[]> {
  const found: DamagedCase[] = [];
  let count = 0;
  for await (const { damage } of verifyAll(store, file)) {
    tell((count += 1));
    if (damage !== null && !isKnown(damage)) found.push(damage);
  }
  return found;
}

async function damageOf(file: CaseFile, id: string): Promise<DamagedCase | null> {
  const found = await orDamage(async () => [await file.open(id), await file.drafts(id)]);
  return found instanceof DamagedCase ? found : null;
}
