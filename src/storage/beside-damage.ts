// Lists and projections go on where a part of the file cannot be read: cases are found one by one, and rows are folded into memory.
import { unlessDamaged } from '../record/case/damaged-case.ts';
import type { Ledger } from '../record/ledger/ledger.ts';
import type { CaseloadStore } from '../record/ports/caseload-store.ts';
import type { FiguresStore } from '../record/ports/figures-store.ts';
import type { LogStore } from '../record/ports/log-store.ts';
import type { OutboxFilter, OutboxRow, OutboxStore } from '../record/ports/outbox-store.ts';
import type { Listed } from '../record/ports/stored-log.ts';
import { isDamage, unlessDamage } from './damage.ts';
import { memoryCaseloadStore } from './memory/caseload-store.ts';
import { memoryFiguresStore } from './memory/figures-store.ts';
import { matchingIn } from './memory/outbox-store.ts';
import { scopeNow, withinScope } from './scope.ts';
import { isInScope } from './sites-in-scope.ts';

/** The ledger lies in another file: it knows the cases that a broken list cannot name any more. */
export function besideDamage(store: LogStore, ledger: Ledger): LogStore {
  async function* list(sites?: readonly string[]): AsyncGenerator<Listed> {
    const seen = new Set<string>();
    try {
      for await (const listed of store.list(sites)) {
        seen.add(listed.case);
        yield listed;
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
      yield* oneByOne(seen, sites);
    }
  }

  async function* oneByOne(seen: ReadonlySet<string>, sites?: readonly string[]): AsyncGenerator<Listed> {
    for (const id of await known()) {
      const listed = seen.has(id) ? null : await listedOrNull(store, id);
      if (listed !== null && (sites?.includes(listed.site) ?? true)) yield listed;
    }
  }

  const known = async (): Promise<readonly string[]> => [...(await ledger.catchUp()).heads.keys()];

  async function unlisted(): Promise<string[]> {
    try {
      for await (const _ of store.list());
      return [];
    } catch (error) {
      if (!isDamage(error)) throw error;
      const found = new Set((await Array.fromAsync(list())).map((listed) => listed.case));
      return (await known()).filter((id) => !found.has(id));
    }
  }

  return {
    ...store,
    list,
    unlisted,
    caseload: caseloadBesideDamage(store.caseload, list),
    figures: figuresBesideDamage(store.figures, list),
  };
}

async function listedOrNull(store: LogStore, id: string): Promise<Listed | null> {
  const at = await unlessDamaged(() => store.head(id));
  return at === null ? null : { ...at.header, version: at.head.version, head: at.head.hash };
}

/**
 * From the first row that cannot be read until the next start. Every row can be folded from its log again, so nothing is lost with them.
 * `inMemory` is given what lists the cases of the scope.
 */
function orInMemory<Rows>(kept: Rows, list: LogStore['list'], inMemory: (logs: () => Listed[], isHere: (site: string) => boolean) => Rows) {
  let all: Listed[] = [];
  let instead: Rows | null = null;
  const isHere = (site: string): boolean => isInScope(scopeNow(), site);
  const lookAgain = async () => void (all = await withinScope('everywhere', () => Array.fromAsync(list())));

  return async <T>(work: (rows: Rows) => Promise<T>): Promise<T> => {
    if (instead === null)
      try {
        return await work(kept);
      } catch (error) {
        if (!isDamage(error)) throw error;
      }
    await lookAgain();
    instead ??= inMemory(() => all.filter(({ site }) => isHere(site)), isHere);
    return work(instead);
  };
}

function caseloadBesideDamage(kept: CaseloadStore, list: LogStore['list']): CaseloadStore {
  const inEither = orInMemory(kept, list, (logs, isHere) => memoryCaseloadStore(new Map(), logs, isHere));
  return {
    outdated: (today, version) => inEither((rows) => rows.outdated(today, version)),
    keep: (given) => inEither((rows) => rows.keep(given)),
    drop: (ids) => inEither((rows) => rows.drop(ids)),
    page: (filter, offset, limit) => inEither((rows) => rows.page(filter, offset, limit)),
    all: (filter) => inEither((rows) => rows.all(filter)),
  };
}

/**
 * What was frozen is in no log: it is read where it was written, or not at all. What cannot be frozen now is frozen after a later start: the rows
 * of that time are in memory only.
 */
function figuresBesideDamage(kept: FiguresStore, list: LogStore['list']): FiguresStore {
  const inEither = orInMemory(kept, list, (logs, isHere) => {
    const rows = memoryFiguresStore(logs, isHere);
    return {
      ...rows,
      async keep(given, frozen) {
        await rows.keep(given, []);
        await unlessDamage(() => kept.keep([], frozen));
      },
    };
  });
  return {
    ...kept,
    outdated: (today, version, halfYear) => inEither((rows) => rows.outdated(today, version, halfYear)),
    keep: (given, frozen) => inEither((rows) => rows.keep(given, frozen)),
    drop: (ids) => inEither((rows) => rows.drop(ids)),
    all: () => inEither((rows) => rows.all()),
    tally: (from, to) => inEither((rows) => rows.tally(from, to)),
  };
}

/** Rows that cannot be read are left out, and it is said that some are; whoever verifies is told of their page. */
export function outboxBesideDamage(outbox: OutboxStore): OutboxStore {
  /** From the first page that could not be read until the next start. */
  let isTorn = false;

  async function orReadable<T>(work: () => Promise<T>, filter: OutboxFilter, read: (rows: OutboxRow[]) => T): Promise<T> {
    const done = await unlessDamage(work);
    if (done !== null) return done;
    isTorn = true;
    return read(matchingIn(await outbox.readable(), filter));
  }

  return {
    ...outbox,
    list: (filter) =>
      orReadable(
        () => outbox.list(filter),
        filter,
        (rows) => rows,
      ),
    count: (filter) =>
      orReadable(
        () => outbox.count(filter),
        filter,
        (rows) => rows.length,
      ),
    hasUnreadable: () => isTorn,
  };
}
