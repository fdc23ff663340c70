// The ledger that a restore goes on with: the one that is there where it belongs to these cases, else a new one that knows every erasure of the old.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { publicKeyOf } from '../record/ledger/checkpoint.ts';
import { learn, LedgerDamaged, nothingKnown, type KnownHeads } from '../record/ledger/known-heads.ts';
import { headOf } from '../record/log/chain.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { isThere } from '../record/ports/system-reasons.ts';
import { openLedger, type LedgerPlace, type OpenLedger, type Vouched } from './open-ledger.ts';
import { isDamage } from './damage.ts';
import { keepAside } from './put-in-place.ts';
import { sqlLedgerStore } from './sql/ledger-store.ts';
import { openLedgerDatabase } from './sqlite/ledger-database.ts';

/** `aside`: where the one lies now that could not be gone on with; null where there was none. */
export type LedgerFate = { readonly isNew: boolean; readonly aside: string | null };

type Read = { readonly known: KnownHeads; readonly isWhole: boolean };

/** `day`: for the name of what is kept aside. Interrupted anywhere, it can be run again. */
export async function ledgerToGoOnWith(place: LedgerPlace, vouched: Vouched, day: string): Promise<OpenLedger & LedgerFate> {
  const { file } = place;
  const beside = `${file}.new`;
  // Whoever was stopped in the middle had the new one ready before the old one went.
  if (!isThere(file) && existsSync(beside)) renameSync(beside, file);
  const isNew = !isThere(file);
  const read = isNew ? null : await readAsItIs(file);
  if (read !== null && read.isWhole && (await belongsHere(read.known, place, vouched)))
    return { ...(await openLedger(place, false)), isNew: read.known.id === null, aside: null };
  for (const side of ['', '-wal', '-shm']) rmSync(`${beside}${side}`, { force: true });
  const made = await openLedger({ ...place, file: beside }, false);
  await made.ledger.restate({});
  if (read !== null && isSignedHere(read.known, place)) await takeOverErasures(made, read.known);
  await made.ledger.flush(true);
  await made.close();
  const aside = isNew ? null : keepAside(file, day);
  renameSync(beside, file);
  return { ...(await openLedger(place, false)), isNew: true, aside };
}

/** As far as it is whole. Null where nothing of it can be read. */
async function readAsItIs(file: string): Promise<Read | null> {
  const known = nothingKnown();
  const opened = await openLedgerDatabase(file).catch((error: unknown) => {
    if (error instanceof StartRefused && error.code === 'databaseDamaged') return null;
    throw error;
  });
  if (opened === null) return null;
  try {
    for await (const lines of sqlLedgerStore(opened.db).since(0)) learn(known, lines);
    return { known, isWhole: opened.faults.length === 0 };
  } catch (error) {
    if (error instanceof LedgerDamaged || isDamage(error)) return { known, isWhole: false };
    throw error;
  } finally {
    await opened.close();
  }
}

const isSignedHere = ({ signedBy }: KnownHeads, { ring }: LedgerPlace): boolean => ring.some((kek) => publicKeyOf(kek) === signedBy);

/** A copy may be older than the ledger itself, and know of another one or of none: then the cases they share say that they belong together. */
async function belongsHere(known: KnownHeads, place: LedgerPlace, { store, settings }: Vouched): Promise<boolean> {
  if (known.id === null) return true;
  if (!isSignedHere(known, place)) return false;
  const named = await settings.get('ledger');
  if (!place.isAlone || named === null || named === known.id) return true;
  for await (const { case: id } of store.list()) if (known.heads.has(id) || known.erasures.has(id)) return true;
  return false;
}

/** What was erased stays erased, whatever becomes of the file that said so. */
async function takeOverErasures({ ledger }: OpenLedger, { erasures }: KnownHeads): Promise<void> {
  for (const [, { log }] of erasures) ledger.settle(await ledger.announce(headOf(log.header, log.entries), log), 'kept');
}
