// Wrapped data keys kept in memory: for tests and training.
import type { KeyStore, WrappedKey } from '../../record/ports/key-store.ts';

export function memoryKeyStore(): KeyStore {
  const keys = new Map<string, WrappedKey | 'destroyed'>();
  const isAlive = (id: string): boolean => keys.has(id) && keys.get(id) !== 'destroyed';
  return {
    get: async (id) => keys.get(id) ?? null,

    async put(id, wrapped) {
      if (keys.has(id)) return false;
      keys.set(id, wrapped);
      return true;
    },

    async replace(id, wrapped) {
      if (!isAlive(id)) return false;
      keys.set(id, wrapped);
      return true;
    },

    // Remembered, not deleted: a deleted key would look like one that was lost.
    async destroy(id) {
      keys.set(id, 'destroyed');
      return true;
    },

    async *ids() {
      yield* [...keys.keys()].filter(isAlive);
    },

    keks: async () => new Set([...keys.values()].flatMap((key) => (key === 'destroyed' ? [] : [key.kek]))),
  };
}
