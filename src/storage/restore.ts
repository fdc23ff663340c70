// Goes on with data that were put back: what was erased is erased again before anybody may read it, and what differs from the ledger is told.
import { contradictionsIn, withoutKeys, type Contradiction } from '../record/ledger/contradictions.ts';
import type { KnownHeads } from '../record/ledger/known-heads.ts';
import type { Ledger } from '../record/ledger/ledger.ts';
import type { ErasedLog, Heads } from '../record/ledger/ledger-line.ts';
import { headsIn } from '../record/ledger/vouched-store.ts';
import { verifyLog } from '../record/case/case-file.ts';
import { DamagedCase, orDamage, unlessDamaged } from '../record/case/damaged-case.ts';
import { damagedIn } from '../record/case/verify.ts';
import { headOf, reaches } from '../record/log/chain.ts';
import type { StoredLog } from '../record/ports/stored-log.ts';
import { eraseBytes } from './finish-erasure.ts';
import { ledgerToGoOnWith, type LedgerFate } from './ledger-to-go-on.ts';
import { settingFor } from './open-ledger.ts';
import { openStorage, type Place, type Storage } from './open-storage.ts';
import { withinScope } from './scope.ts';

export type Restored = LedgerFate & {
  readonly cases: number;
  /** What the ledger knows otherwise: recorded after the copy and lost, or never recorded here. */
  readonly contradictions: readonly Contradiction[];
  /** Cases the ledger knows like that, and that cannot be opened. */
  readonly damaged: readonly DamagedCase[];
  /** Erased again here, because the data still had them, or did not have them at all. */
  readonly erased: readonly string[];
  /** Erased, though their record is another one than the ledger's. */
  readonly otherwise: readonly string[];
  /** Erased, and the bytes are kept from going by somebody who reads the file. */
  readonly pending: readonly string[];
  /** Messages that go out with the next round, also those that went out after the copy. */
  readonly toSend: number;
};

/** For whoever has made sure that no server runs. `now`: an ISO instant. Interrupted anywhere, it can be run again, and comes to the same end. */
export function restoreInPlace(place: Place, now: string, tell: (cases: number) => void): Promise<Restored> {
  return withinScope('everywhere', async () => {
    let fate: LedgerFate = { isNew: false, aside: null };
    const storage = await openStorage(place, false, async (ledgerPlace, vouched) => {
      const { isNew, aside, ...opened } = await ledgerToGoOnWith(ledgerPlace, vouched, now.slice(0, 10));
      fate = { isNew, aside };
      return opened;
    });
    try {
      return { ...fate, ...(await goOnWith(storage, fate.isNew, now.slice(0, 10), tell)) };
    } finally {
      await storage.close();
    }
  });
}

async function goOnWith(
  storage: Storage,
  isNew: boolean,
  today: string,
  tell: (cases: number) => void,
): Promise<Omit<Restored, keyof LedgerFate>> {
  const { logs, keys, outbox, settings, vouching } = storage;
  const { ledger, isAlone } = vouching;
  takeOnIntents(ledger, await ledger.catchUp());
  if (isNew) await learnErasures(storage, tell);
  const erasing = await eraseAll(storage);
  // A new ledger knows of nothing that could be lost.
  const contradictions = isNew ? [] : await contradictionsIn({ ...vouching, store: logs, keys });
  const heads = await headsHere(storage);
  const lost = await withoutKeys({ ...vouching, store: logs, keys }, Object.keys(heads));
  await ledger.restate(
    heads,
    lost.map((one) => one.case),
  );
  const { id } = await ledger.catchUp();
  if (id !== null) await settings.set(settingFor(id, isAlone), id);
  const missing = isNew ? lost : [];
  const named = [...contradictions, ...missing].filter((one) => !erasing.otherwise.includes(one.case));
  const once = new Set([...named, ...lost].map((one) => one.case).concat(erasing.otherwise));
  // Of a case that was never here there is no entry that says so.
  const isErased = ({ case: id, code }: DamagedCase): boolean => code === 'keyDestroyed' && ledger.erasures().has(id);
  return {
    ...erasing,
    cases: Object.keys(heads).length,
    contradictions: named,
    damaged: await damagedIn(logs, storage.file, (one) => once.has(one.case) || isErased(one), tell),
    toSend: await outbox.count({ statuses: ['waiting'], until: today }),
  };
}

/**
 * An erasure that was announced and never settled: a copy cannot say whether it was written, and it was ordered. Not where the case is known to have
 * gone on otherwise.
 */
function takeOnIntents(ledger: Ledger, { open, heads }: KnownHeads): void {
  for (const [number, said] of open)
    if (said.erases !== undefined && (heads.get(said.case)?.version ?? 0) < said.version) ledger.settle(number, 'kept');
}

/** A new ledger has to know what was erased before it: a copy from before that may be put back one day. */
async function learnErasures({ logs, vouching: { ledger } }: Storage, tell: (cases: number) => void): Promise<void> {
  let count = 0;
  for await (const { case: id } of logs.list()) {
    const log = await unlessDamaged(() => logs.read(id));
    tell((count += 1));
    if (log === null || log.entries.at(-1)?.event.type !== 'case.erased' || ledger.erasures().has(id)) continue;
    ledger.settle(await ledger.announce(log.head, { header: log.header, entries: log.entries }), 'kept');
  }
}

/** Where a list cannot name a case because a page is damaged, it stays known where it ended. */
async function headsHere({ logs, vouching: { ledger } }: Storage): Promise<Heads> {
  const heads: Record<string, readonly [number, string]> = { ...(await headsIn(logs)) };
  for (const id of await logs.unlisted()) for (const { version, hash } of ledger.possibleHeads(id).slice(0, 1)) heads[id] = [version, hash];
  return heads;
}

async function eraseAll(storage: Storage): Promise<Pick<Restored, 'erased' | 'otherwise' | 'pending'>> {
  const { keys, outbox, accesses, vouching } = storage;
  const found = { erased: [] as string[], otherwise: [] as string[], pending: [] as string[] };
  const alive = new Set(await Array.fromAsync(keys.ids()));
  for (const [id, { log, isGone }] of vouching.ledger.erasures()) {
    const outcome = await eraseIn(storage, id, log);
    if (outcome === 'otherwise') found.otherwise.push(id);
    else if (outcome === 'brought' || alive.has(id) || !isGone) found.erased.push(id);
    await outbox.forget(id);
    await accesses.forget(id);
    if (!(await eraseBytes(storage, id))) found.pending.push(id);
  }
  return found;
}

/** `brought`: to the end that the ledger knows; `there`: it was there already; `otherwise`: it is no beginning of that, and loses its words all the same. */
async function eraseIn({ logs }: Storage, id: string, erased: ErasedLog): Promise<'brought' | 'there' | 'otherwise'> {
  const forgotten = { sealed: [], forget: 'everything' } as const;
  const end = headOf(erased.header, erased.entries);
  const listed = await orDamage(() => logs.head(id));
  if (listed === null) {
    if (await logs.create(erased.header, { entries: erased.entries, ...forgotten })) return 'brought';
    // Its row was lost, and the rest is there: nobody can open it, and its words go where it has ended as it should.
    await unlessDamaged(() => logs.append(id, end.version, { entries: [], ...forgotten }));
    return 'otherwise';
  }
  const log = await unlessDamaged(() => logs.read(id));
  const isBeginning = log !== null && (await isSound(log)) && reaches(erased.header, erased.entries, log.head);
  const version = listed instanceof DamagedCase ? 0 : listed.head.version;
  const entries = isBeginning ? erased.entries.slice(version) : [];
  // Also where nothing is missing: words may have come back by themselves.
  const isWritten = await unlessDamaged(() => logs.append(id, version, { entries, ...forgotten }));
  if (!isBeginning || !isWritten) return 'otherwise';
  return version < end.version ? 'brought' : 'there';
}

const isSound = async (log: StoredLog): Promise<boolean> => !((await orDamage(() => verifyLog(log))) instanceof DamagedCase);
