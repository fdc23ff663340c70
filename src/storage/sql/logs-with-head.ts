// Cases with their heads, as the list of logs and the caseload read them.
import type { Kysely, Selectable } from 'kysely';
import type { Header } from '../../record/log/entry.ts';
import type { Listed } from '../../record/ports/stored-log.ts';
import { sitesNow } from './sites-now.ts';
import type { CasesTable, HeadsTable, LogTables } from './tables.ts';

/** Those of the scope. A case whose head was lost is still among them. */
export function logsWithHead(db: Kysely<LogTables>) {
  const sites = sitesNow();
  const all = db
    .selectFrom('cases')
    .leftJoin('heads', 'heads.case', 'cases.case')
    .select(['pos', 'cases.case', 'cases.site', 'land', 'municipality', 'cases.centre', 'standard', 'standardHash', 'version', 'hash']);
  return sites === null ? all : all.where('cases.site', 'in', [...sites]);
}

/** Of these cases, or with null of all. */
export const ofCases = (logs: ReturnType<typeof logsWithHead>, among: readonly string[] | null): typeof logs =>
  among === null ? logs : logs.where('cases.case', 'in', [...among]);

type LogRow = Selectable<CasesTable> & { [K in 'version' | 'hash']: HeadsTable[K] | null };

/** What stands in the columns is not believed here: the chain starts from it and says whether it is what was written. */
export function headerOf({ case: id, site, land, municipality, centre, standard, standardHash }: LogRow): Header {
  const place = { land, ...(municipality !== null && { municipality }), ...(centre !== null && { centre }) } as Pick<
    Header,
    'land' | 'municipality' | 'centre'
  >;
  return { format: 'etappe.recording/1', case: id, site, ...place, standard, standardHash };
}

export const listedOf = (row: LogRow): Listed => ({ ...headerOf(row), version: row.version ?? 0, head: row.hash ?? '' });
