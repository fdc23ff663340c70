// The caseload kept in memory, beside logs kept in memory.
import type { CaseloadFilter, CaseloadRow, CaseloadStore, CasesWithin } from '../../record/ports/caseload-store.ts';
import type { Listed } from '../../record/ports/stored-log.ts';

/** `logs` answers with every case of the scope as it is now; `isHere` says which sites are in it. */
export function memoryCaseloadStore(
  rows: Map<string, CaseloadRow>,
  logs: () => Listed[],
  isHere: (site: string) => boolean,
): CaseloadStore {
  const among = ({ site, rank, household, counsellor, within }: CaseloadFilter): CaseloadRow[] =>
    structuredClone([...rows.values()])
      .filter((row) => isHere(row.site))
      .filter((row) => (site === undefined || row.site === site) && (rank === undefined || row.rank === rank))
      .filter((row) => household === undefined || row.household === household)
      .filter((row) => counsellor === undefined || row.counsellor === counsellor)
      .filter((row) => within === undefined || isWithin(within, row))
      .toSorted((a, b) => byPlace(a, b) || compare(a.case, b.case));

  return {
    outdated: async (today, projectionVersion) =>
      logs().filter(({ case: id, head }) => {
        const row = rows.get(id);
        if (row === undefined || row.head !== head || row.projectionVersion !== projectionVersion || row.asOf > today) return true;
        return row.validUntil !== null && row.validUntil <= today;
      }),

    async keep(given) {
      const heads = new Map(logs().map(({ case: id, head }) => [id, head]));
      for (const row of given.filter(({ site }) => isHere(site))) {
        rows.delete(row.case);
        if (heads.get(row.case) === row.head) rows.set(row.case, structuredClone(row));
      }
    },

    async drop(ids) {
      for (const id of ids) rows.delete(id);
    },

    async page(filter, offset, limit) {
      const counts = new Map(
        [...Map.groupBy(among({ ...filter, rank: undefined }), (row) => row.rank)].map(([each, { length }]) => [each, length]),
      );
      const all = among(filter);
      const [first, last] = [all[offset], all[Math.min(offset + limit, all.length) - 1]];
      if (first === undefined || last === undefined) return { counts, rows: [], before: 0 };
      const before = all.findIndex((row) => byPlace(row, first) === 0);
      return { counts, rows: all.filter((row) => byPlace(row, first) >= 0 && byPlace(row, last) <= 0), before };
    },

    all: async (filter) => among(filter),
  };
}

const isWithin = ({ site, centre, counsellors }: CasesWithin, row: CaseloadRow): boolean =>
  (site === null || row.site === site) &&
  (centre === null || row.centre === null || row.centre === centre) &&
  (counsellors === null || row.counsellor === null || counsellors.includes(row.counsellor));

const byPlace = (a: CaseloadRow, b: CaseloadRow): number => a.rank - b.rank || compare(a.sort, b.sort);

// As the database compares text: by its characters, never by a language.
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
