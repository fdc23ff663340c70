// The first of the two nets: every query about cases asks for those of the scope only. The second is the policy of the table.
import type { Kysely } from 'kysely';
import { scopeNow } from '../scope.ts';
import type { LogTables } from './tables.ts';

/** Null everywhere. Asked for when a store is called: work that waits its turn is done in the turn of somebody else. */
export type Sites = readonly string[] | null;

export function sitesNow(): Sites {
  const scope = scopeNow();
  return scope === 'everywhere' ? null : scope.sites;
}

export const isOf = (sites: Sites, site: string): boolean => sites?.includes(site) ?? true;

/** The cases of these sites, to be compared with. */
export const casesOf = (db: Kysely<LogTables>, sites: readonly string[]) =>
  db
    .selectFrom('cases')
    .select('cases.case')
    .where('cases.site', 'in', [...sites]);

/** True where the case is one of these sites, or where every site is meant. */
export async function isCaseOf(db: Kysely<LogTables>, sites: Sites, id: string): Promise<boolean> {
  return sites === null || (await casesOf(db, sites).where('cases.case', '=', id).executeTakeFirst()) !== undefined;
}
