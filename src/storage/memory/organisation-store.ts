// The organisation kept in memory: for tests. Behaves like every other store.
import type { KeptOrganisationChange, OrganisationStore } from '../../organisation/organisation-store.ts';
import type { FeedStore } from '../../record/ports/feed-store.ts';
import type { MemoryTables } from './accounts.ts';

export function memoryOrganisationStore(tables: MemoryTables, feeds: FeedStore): OrganisationStore {
  const changes: KeptOrganisationChange[] = [];
  return {
    async add(added) {
      for (const change of structuredClone(added)) {
        changes.push({ ...change, number: changes.length + 1 });
        if (change.kind === 'departed' && change.entry === null) forgetSignIn(tables, change.id);
        else if (change.kind === 'departed') await closeAccess(tables, feeds, change.id);
      }
    },
    since: async (number) => structuredClone(changes.slice(number)),
  };
}

async function closeAccess(tables: MemoryTables, feeds: FeedStore, person: string): Promise<void> {
  const isTheirs = ({ identifier, value }: Record<string, unknown>): boolean =>
    identifier === `invitation-of:${person}` || String(value).split(' ')[0] === person;
  tables.verification = tables.verification.filter((row) => !isTheirs(row));
  for (const { actor } of await feeds.all()) if (actor.endsWith(`:${person}`)) await feeds.drop(actor);
}

function forgetSignIn(tables: MemoryTables, person: string): void {
  tables.session = tables.session.filter(({ userId }) => userId !== person);
  tables.account = tables.account.filter(({ userId, providerId }) => userId !== person || providerId !== 'credential');
}
