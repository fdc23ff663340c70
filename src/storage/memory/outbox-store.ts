// Messages kept in memory: for tests and training. Behaves like every other store.
import { reconciled, type OutboxFilter, type OutboxRow, type OutboxStore } from '../../record/ports/outbox-store.ts';

export function memoryOutboxStore(): OutboxStore {
  const rows = new Map<number, OutboxRow>();
  const matching = (filter: OutboxFilter): OutboxRow[] => matchingIn([...rows.values()], filter);
  let last = 0;

  return {
    async reconcile(id, wanted, at) {
      const byKey = new Map(wanted.map((message) => [message.key, message]));
      for (const row of matching({ case: id })) {
        const message = byKey.get(row.key);
        byKey.delete(row.key);
        const status = reconciled(row, message !== undefined);
        if (status !== null) rows.set(row.id, { ...row, ...message, status, at });
        else if (message !== undefined && (row.status === 'waiting' || row.status === 'heldBack')) rows.set(row.id, { ...row, ...message });
      }
      for (const message of byKey.values()) {
        last += 1;
        rows.set(last, { ...structuredClone(message), id: last, case: id, status: 'waiting', attempts: 0, error: null, at });
      }
    },

    list: async (filter) => structuredClone(matching(filter)),
    count: async (filter) => matching(filter).length,
    get: async (id) => structuredClone(rows.get(id) ?? null),
    readable: async () => structuredClone(matching({})),
    hasUnreadable: () => false,

    async change(row, change) {
      const kept = rows.get(row.id);
      if (kept?.status !== row.status || kept.attempts !== row.attempts) return false;
      rows.set(row.id, { ...kept, ...change });
      return true;
    },

    inOneProcess: (work) => work(),

    async forget(id) {
      for (const row of rows.values()) if (row.case === id) rows.delete(row.id);
    },
  };
}

/** Filtered, in order, and cut as the port says. */
export const matchingIn = (rows: readonly OutboxRow[], filter: OutboxFilter): OutboxRow[] =>
  rows
    .filter((row) => fits(row, filter))
    .toSorted((a, b) => (a.on === b.on ? a.id - b.id : a.on < b.on ? -1 : 1))
    .slice(filter.offset ?? 0, filter.limit === undefined ? undefined : (filter.offset ?? 0) + filter.limit);

const fits = (row: OutboxRow, { case: id, cases, statuses, until }: OutboxFilter): boolean =>
  (id === undefined || row.case === id) &&
  (cases?.includes(row.case) ?? true) &&
  (statuses?.includes(row.status) ?? true) &&
  (until === undefined || row.on <= until);
