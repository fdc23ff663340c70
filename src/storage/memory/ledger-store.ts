// The ledger kept in memory, for tests.
import type { LedgerLine, LedgerStore } from '../../record/ports/ledger-store.ts';

export function memoryLedgerStore(): LedgerStore {
  const lines: LedgerLine[] = [];
  return {
    async add(after, make) {
      const made = make(lines.slice(after));
      lines.push(...made);
      return [...made];
    },

    async *since(after) {
      const found = lines.slice(after);
      if (found.length > 0) yield found;
    },
  };
}
