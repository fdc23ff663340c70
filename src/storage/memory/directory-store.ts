// The directory kept in memory: for tests and training. Behaves like every other store.
import type { DirectoryStore, KeptDirectoryChange } from '../../network/directory/directory-store.ts';

export function memoryDirectoryStore(): DirectoryStore {
  const changes: KeptDirectoryChange[] = [];
  const lastOf = (id: string): KeptDirectoryChange | undefined => changes.findLast((one) => one.id === id);

  return {
    async add(added) {
      const overtaken = added.filter(({ id, after }, index) => (lastOf(id)?.number ?? 0) !== after || isAgain(added, index));
      if (overtaken.length > 0) return [...new Set(overtaken.map(({ id }) => id))];
      for (const { after: _, ...change } of structuredClone(added)) changes.push({ ...change, number: changes.length + 1 });
      return [];
    },
    since: async (number) => structuredClone(changes.filter((one) => one.number > number && lastOf(one.id) === one)),
    about: async (id) => structuredClone(changes.filter((one) => one.id === id)),
  };
}

/** The second change of an entry in one go has not seen the first. */
const isAgain = (added: readonly { readonly id: string }[], index: number): boolean =>
  added.findIndex(({ id }) => id === added[index]?.id) !== index;
