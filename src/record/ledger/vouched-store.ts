// Logs whose ends are announced in the ledger before they are written, and compared with it whenever they are read.
import { DamagedCase } from '../case/damaged-case.ts';
import { genesis, reaches, type Head } from '../log/chain.ts';
import type { Addition, LogStore } from '../ports/log-store.ts';
import type { StoredLog } from '../ports/stored-log.ts';
import type { Ledger } from './ledger.ts';
import type { ErasedLog, Heads } from './ledger-line.ts';

/**
 * `isAlone`: nobody else writes to these logs, so each ends exactly where the ledger says. Otherwise it reaches at least as far: other computers
 * have ledgers of their own.
 */
export type Vouching = { readonly ledger: Ledger; readonly isAlone: boolean };

/** How many times it is looked at a case before it is believed that something is wrong. */
export const looks = 5;

export function vouchedStore(store: LogStore, vouching: Vouching): LogStore {
  const { ledger } = vouching;

  /** Announced, written, settled. Whatever is thrown leaves it open: nobody knows then whether it was written, and the next start looks. */
  async function announced(head: Head, write: () => Promise<boolean>, erases?: ErasedLog): Promise<boolean> {
    const number = await ledger.announce(head, erases);
    const isWritten = await write();
    ledger.settle(number, isWritten ? 'kept' : 'undone');
    return isWritten;
  }

  return {
    ...store,

    create: (header, addition) =>
      announced(headAfter({ case: header.case, version: 0, hash: genesis(header) }, addition), () => store.create(header, addition)),

    async read(id) {
      for (let look = 1; ; look += 1) {
        const log = await store.read(id);
        if (log === null || isVouchedFor(vouching, log)) return log;
        if (look === looks) throw new DamagedCase(id, 'otherInLedger');
        // Another process may have written since the ledger was last read: what is wrong stays wrong.
        await ledger.catchUp();
      }
    },

    async append(id, version, addition) {
      const write = () => store.append(id, version, addition);
      const [first] = addition.entries;
      if (first === undefined) return write();
      return announced(
        headAfter({ case: id, version, hash: first.prev }, addition),
        write,
        addition.forget === 'everything' ? await logAfter(store, id, addition) : undefined,
      );
    },
  };
}

const headAfter = (head: Head, addition?: Addition): Head => {
  const entries = addition?.entries ?? [];
  return { case: head.case, version: head.version + entries.length, hash: entries.at(-1)?.hash ?? head.hash };
};

async function logAfter(store: LogStore, id: string, { entries }: Addition): Promise<ErasedLog | undefined> {
  const log = await store.read(id);
  return log === null ? undefined : { header: log.header, entries: [...log.entries, ...entries] };
}

/** A ledger that was not begun yet vouches for nothing. */
function isVouchedFor({ ledger, isAlone }: Vouching, { header, entries, head }: StoredLog): boolean {
  if (!ledger.isBegun()) return true;
  const possible = ledger.possibleHeads(head.case);
  if (isAlone) return possible.some(({ version, hash }) => version === head.version && hash === head.hash);
  return possible.length === 0 || possible.some((known) => reaches(header, entries, known));
}

export async function headsIn(store: Pick<LogStore, 'list'>): Promise<Heads> {
  const heads: Record<string, readonly [number, string]> = {};
  for await (const { case: id, version, head } of store.list()) heads[id] = [version, head];
  return heads;
}
