// The ledger of an installation: opened where it lies, begun where there is none yet, refused where it is not the one that belongs to these cases.
import { basename, dirname, join, resolve } from 'node:path';
import { LedgerDamaged } from '../record/ledger/known-heads.ts';
import { ledgerIn, type Ledger } from '../record/ledger/ledger.ts';
import { headsIn } from '../record/ledger/vouched-store.ts';
import { publicKeyOf } from '../record/ledger/checkpoint.ts';
import type { LogStore } from '../record/ports/log-store.ts';
import type { SettingsStore } from '../record/ports/settings-store.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { isThere } from '../record/ports/system-reasons.ts';
import { liesIn } from '../record/seal/key-file.ts';
import type { KeyRing } from '../record/seal/keys.ts';
import { isDamage } from './damage.ts';
import { memoryLedgerStore } from './memory/ledger-store.ts';
import { sqlLedgerStore } from './sql/ledger-store.ts';
import { openLedgerDatabase } from './sqlite/ledger-database.ts';

/** Beside what it vouches for, never in it: whoever puts an old copy of the data back must not put back the ledger with it. */
export const ledgerFileOf = (name: string): string => join(dirname(resolve(name)), 'ledger', `${basename(resolve(name))}.ledger`);

export type LedgerPlace = { readonly file: string; readonly ring: KeyRing; readonly isAlone: boolean };
export type Vouched = { readonly store: Pick<LogStore, 'list'>; readonly settings: SettingsStore };
export type OpenLedger = { readonly ledger: Ledger; readonly tryWriting: () => Promise<void>; readonly close: () => Promise<void> };

/** `dataDirectory`: null where the data lie in a database. */
export const refusalOfLedgerFile = (file: string, dataDirectory: string | null): StartRefused | null =>
  dataDirectory !== null && liesIn(file, dataDirectory)
    ? new StartRefused(
        'ledgerInDataDirectory',
        `The ledger ${file} lies inside the data directory. Put it elsewhere: whoever puts back an old copy of the data must not put back the ledger with it.`,
        `Das Bestandsbuch ${file} liegt im Datenordner. Es gehört woandershin: Wer eine alte Kopie der Daten einspielt, darf es nicht mit einspielen.`,
      )
    : null;

/** Of nobody's file: for whoever only looks where there is none yet. */
const noFile = () => ({ store: memoryLedgerStore(), tryWriting: async () => {}, close: async () => {} });

async function openFile(file: string) {
  const { db, tryWriting, close } = await openLedgerDatabase(file).catch((error: unknown) => {
    // A copy of cases and keys holds none: what helps here is another thing than with those.
    throw error instanceof StartRefused && error.code === 'databaseDamaged' ? damaged(file, error) : error;
  });
  return { store: sqlLedgerStore(db), tryWriting, close };
}

/** Which ledger vouches for these cases, opened. Whoever restores takes another way than whoever starts. */
export type LedgerOpener = (place: LedgerPlace, vouched: Vouched) => Promise<OpenLedger>;

/** `looksOnly`: nothing is begun. Throws `StartRefused` for a ledger that is not the one that belongs to these cases. */
export const vouchingLedger =
  (looksOnly: boolean): LedgerOpener =>
  async (place, vouched) => {
    const opened = await openLedger(place, looksOnly);
    try {
      if (!looksOnly) await beginLedger(opened.ledger, place, vouched);
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  };

/** `looksOnly`: makes no file. Throws `StartRefused` for a ledger that is damaged, or signed with another key. */
export async function openLedger({ file, ring }: LedgerPlace, looksOnly: boolean): Promise<OpenLedger> {
  const { store, tryWriting, close } = looksOnly && !isThere(file) ? noFile() : await openFile(file);
  const ledger = ledgerIn({ store, signer: ring[0], now: () => new Date().toISOString() });
  try {
    const { signedBy } = await ledger.catchUp();
    if (signedBy !== null && !ring.some((kek) => publicKeyOf(kek) === signedBy)) throw otherKey(file);
    // What cannot be said any more leaves open what is written already: the next start looks.
    return {
      ledger,
      tryWriting,
      close: () =>
        ledger
          .end()
          .catch(() => undefined)
          .then(close),
    };
  } catch (error) {
    await close();
    throw error instanceof LedgerDamaged || isDamage(error) ? damaged(file, error) : error;
  }
}

/** Under which name the cases remember a ledger that vouches for them. Several computers have one each. */
export const settingFor = (id: string, isAlone: boolean): string => (isAlone ? 'ledger' : `ledger.${id}`);

/** Throws `StartRefused` when the cases know of a ledger that is not this one. */
async function beginLedger(ledger: Ledger, { file, isAlone }: LedgerPlace, { store, settings }: Vouched): Promise<void> {
  const known = await settings.get('ledger');
  const { id } = await ledger.catchUp();
  if (isAlone && known !== null && id === null) throw missing(file);
  if (isAlone && known !== null && id !== known) throw other(file);
  if (id === null) await ledger.restate(await headsIn(store));
  // Begun here a moment ago, or by a start that came no further: the heads say whether they belong together.
  const { id: begun } = await ledger.catchUp();
  if (begun !== null && (await settings.get(settingFor(begun, isAlone))) === null) await settings.set(settingFor(begun, isAlone), begun);
}

const whatToDo = 'Bring it from its backup; or, if these cases are the ones to go on with, run: etappe restore --in-place';

const missing = (file: string): StartRefused =>
  new StartRefused(
    'ledgerMissing',
    `The ledger ${file} is missing, which says where every case ends: whether the data are whole cannot be told. ${whatToDo}`,
    `Das Bestandsbuch ${file} fehlt, in dem steht, wo jeder Fall endet: Ob die Daten vollständig sind, lässt sich nicht sagen.`,
  );

const other = (file: string): StartRefused =>
  new StartRefused(
    'ledgerOther',
    `The ledger ${file} belongs to other cases than these. ${whatToDo}`,
    `Das Bestandsbuch ${file} gehört zu anderen Fällen als diesen.`,
  );

const otherKey = (file: string): StartRefused =>
  new StartRefused(
    'ledgerOther',
    `The ledger ${file} was signed with another key than that of the key file. Bring key file and ledger of the same installation.`,
    `Das Bestandsbuch ${file} ist mit einem anderen Schlüssel unterschrieben als dem der Schlüsseldatei.`,
  );

function damaged(file: string, error: unknown): StartRefused {
  const [where, wo] =
    error instanceof LedgerDamaged
      ? [`line ${error.line} is not the one that was written`, `Zeile ${error.line} ist nicht die, die geschrieben wurde`]
      : ['a page of it cannot be read', 'Eine Seite lässt sich nicht lesen'];
  return new StartRefused(
    'ledgerDamaged',
    `The ledger ${file} is damaged: ${where}. ${whatToDo}`,
    `Das Bestandsbuch ${file} ist beschädigt: ${wo}.`,
  );
}
