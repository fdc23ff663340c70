// The access log kept in memory: for tests. Behaves like every other store.
import type { AccessStore, KeptAccess } from '../../record/ports/access-store.ts';

export function memoryAccessStore(): AccessStore {
  let accesses: readonly KeptAccess[] = [];
  const latestFirst = (): KeptAccess[] => structuredClone(accesses).toReversed();
  return {
    async add(added) {
      accesses = [...accesses, ...structuredClone(added).map((one, index) => ({ ...one, number: accesses.length + index + 1 }))];
    },
    ofCase: async (id, offset, limit) =>
      latestFirst()
        .filter((one) => one.case === id)
        .slice(offset, offset + limit),
    async emergencies(at) {
      const ended = new Set(accesses.filter(({ kind }) => kind === 'emergencyEnded').map(({ emergency }) => emergency));
      return latestFirst().filter(({ endsAt, emergency }) => endsAt !== null && endsAt > at && !ended.has(emergency));
    },
    async forget(id) {
      accesses = accesses.map((one) => (one.case === id ? { ...one, reason: null } : one));
    },
  };
}
