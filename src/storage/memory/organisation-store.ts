// The organisation kept in memory: for tests. Behaves like every other store, but for calendar feeds, which it does not know.
import type { KeptOrganisationChange, OrganisationStore } from '../../organisation/organisation-store.ts';
import type { MemoryTables } from './accounts.ts';

export function memoryOrganisationStore(tables: MemoryTables): OrganisationStore {
  const changes: KeptOrganisationChange[] = [];
  return {
    async add(added) {
      for (const change of structuredClone(added)) {
        changes.push({ ...change, number: changes.length + 1 });
        if (change.kind === 'departed') (change.entry === null ? forgetSignIn : closeAccess)(tables, change.id);
      }
    },
    since: async (number) => structuredClone(changes.slice(number)),
  };
}

function closeAccess(tables: MemoryTables, person: string): void {
  const isTheirs = ({ identifier, value }: Record<string, unknown>): boolean =>
    identifier === `invitation-of:${person}` || String(value).split(' ')[0] === person;
  tables.verification = tables.verification.filter((row) => !isTheirs(row));
}

function forgetSignIn(tables: MemoryTables, person: string): void {
  tables.session = tables.session.filter(({ userId }) => userId !== person);
  tables.account = tables.account.filter(({ userId, providerId }) => userId !== person || providerId !== 'credential');
}
