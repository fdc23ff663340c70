// The organisation kept in memory: for tests. Behaves like every other store.
import type { KeptOrganisationChange, OrganisationStore } from '../../organisation/organisation-store.ts';

export function memoryOrganisationStore(): OrganisationStore {
  const changes: KeptOrganisationChange[] = [];
  return {
    async add(added) {
      for (const change of structuredClone(added)) changes.push({ ...change, number: changes.length + 1 });
    },
    since: async (number) => structuredClone(changes.slice(number)),
  };
}
