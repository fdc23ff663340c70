// What figures are counted from, kept in memory beside logs kept in memory.
import type { FiguresRow, FiguresStore, FrozenRow, StageTally } from '../../record/ports/figures-store.ts';
import type { Listed } from '../../record/ports/stored-log.ts';

/** `logs` answers with every case of the scope as it is now; `isHere` says which sites are in it. */
export function memoryFiguresStore(logs: () => Listed[], isHere: (site: string) => boolean): FiguresStore {
  const rows = new Map<string, FiguresRow>();
  const frozen = new Map<string, FrozenRow>();
  const all = (): FiguresRow[] =>
    structuredClone([...rows.values()].filter(({ site }) => isHere(site))).toSorted((a, b) => compare(a.case, b.case));

  return {
    outdated: async (today, projectionVersion, halfYear) =>
      logs().flatMap((listed) => {
        const row = rows.get(listed.case);
        const isBelieved =
          row?.head === listed.head &&
          row.projectionVersion === projectionVersion &&
          row.asOf <= today &&
          (row.validUntil === null || row.validUntil > today) &&
          row.frozenTo >= halfYear;
        return isBelieved ? [] : [{ listed, frozenTo: row?.frozenTo ?? '' }];
      }),

    async keep(given, late) {
      const heads = new Map(logs().map(({ case: id, head }) => [id, head]));
      for (const row of given.filter(({ site }) => isHere(site))) {
        rows.delete(row.case);
        if (heads.get(row.case) === row.head) rows.set(row.case, structuredClone(row));
      }
      for (const row of late) {
        const key = `${row.halfYear} ${row.case}`;
        if (!frozen.has(key)) frozen.set(key, structuredClone(row));
      }
    },

    async drop(ids) {
      for (const id of ids) rows.delete(id);
    },

    all: async () => all(),

    frozen: async () =>
      structuredClone([...frozen.values()]).toSorted((a, b) => compare(a.halfYear, b.halfYear) || compare(a.case, b.case)),

    frozenCount: async () => frozen.size,

    firstFrozen: async () => [...frozen.values()].map(({ halfYear }) => halfYear).toSorted(compare)[0] ?? null,

    tally: async (from, to) =>
      [...Map.groupBy(all(), ({ site, stage }) => `${site} ${stage}`).values()]
        .flatMap((group) => tallyOf(group, from, to))
        .toSorted((a, b) => compare(a.site, b.site) || compare(a.stage, b.stage)),
  };
}

function tallyOf(group: readonly FiguresRow[], from: string, to: string): StageTally[] {
  const [first] = group;
  if (first === undefined) return [];
  const times = (is: (row: FiguresRow) => boolean): number => group.filter(is).length;
  const escalated = times(({ clock }) => clock === 'escalated');
  return [
    {
      site: first.site,
      stage: first.stage,
      cases: group.length,
      agreements: times(({ hasAgreement }) => hasAgreement),
      reviewsDue: times(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to),
      overdue: times(({ clock }) => clock === 'overdue') + escalated,
      escalated,
    },
  ];
}

// As the database compares text: by its characters, never by a language.
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
