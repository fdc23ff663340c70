// Writing one entry of the directory: against the version that was read, and done once even when it is sent twice.
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../../machines/actor.ts';
import type { DirectoryAct, DirectoryEntry, DirectoryStore } from '../../network/directory/directory-store.ts';

type Parts = { readonly storage: { readonly directory: DirectoryStore }; readonly clock: { readonly now: () => Date } };

export type Write = { readonly entry: DirectoryEntry; readonly act: DirectoryAct; readonly after: number; readonly by: Actor };

/** False where somebody else has written since. What whoever asks has written itself a moment ago counts as done: its answer got lost. */
export async function writeEntry({ storage: { directory }, clock }: Parts, { entry, act, after, by }: Write): Promise<boolean> {
  const overtaken = await directory.add([{ ...entry, act, by, at: clock.now().toISOString(), after }]);
  if (overtaken.length === 0) return true;
  const last = (await directory.about(entry.id)).at(-1);
  return last !== undefined && last.number > after && isDeepStrictEqual([last.by, last.entry], [by, entry.entry]);
}
