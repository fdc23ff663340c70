// What a server does with the ledger before its port opens: settles what a crash left open, and refuses to go on with data that contradict it.
import { verifyLog } from '../record/case/case-file.ts';
import { DamagedCase, orDamage, unlessDamaged } from '../record/case/damaged-case.ts';
import { contradictionsIn, type Contradiction } from '../record/ledger/contradictions.ts';
import { StartRefused } from '../record/ports/start-refused.ts';
import { eraseBytes, finishErasure, type Erasing } from './finish-erasure.ts';
import type { Storage } from './open-storage.ts';
import { withinScope } from './scope.ts';

type Vouched = Pick<Storage, 'logs' | 'keys' | 'vouching'>;
type Started = Vouched & Erasing;

/**
 * Throws `StartRefused` for what is whole in itself and is not what the ledger knows: an old copy, a cut-off end, cases that came or went by
 * themselves. A case that is damaged in itself is named as damaged wherever it is shown, and keeps no other from being worked on.
 */
export const vouchAtStart = (storage: Started): Promise<void> =>
  withinScope('everywhere', async () => {
    await settleWhatIsOpen(storage);
    await refuseContradictions(storage);
    // Whoever was stopped in the middle of an erasure: nobody is answered before it has come to its end, or could be tried again.
    for (const [id, { isGone }] of storage.vouching.ledger.erasures()) if (!isGone) await finishErasure(storage, id);
    // Only an old copy of the keys brings one back.
    for await (const id of storage.keys.ids()) if (storage.vouching.ledger.erasures().has(id)) await eraseBytes(storage, id);
    await storage.vouching.ledger.flush(true);
  });

/** Writes nothing. Throws `StartRefused` for what `vouchAtStart` throws it for. */
export async function refuseContradictions(storage: Vouched): Promise<void> {
  const found: Contradiction[] = [];
  for (const one of await contradictionsOf(storage)) if (!(await isDamagedInItself(storage, one))) found.push(one);
  if (found.length > 0) throw contradicts(found);
}

/** Empty before there is a ledger: then it vouches for nothing. */
export const contradictionsOf = async ({ vouching, logs, keys }: Vouched): Promise<Contradiction[]> =>
  vouching.ledger.isBegun() ? contradictionsIn({ ...vouching, store: logs, keys }) : [];

/** These data know a ledger, and it is gone: no server starts like that. On PostgreSQL every computer has its own, and may be a new one. */
export const hasLostLedger = async ({ vouching, settings }: Pick<Storage, 'vouching' | 'settings'>): Promise<boolean> =>
  vouching.isAlone && !vouching.ledger.isBegun() && (await settings.get('ledger')) !== null;

/** Crash recovery: what was announced was either written, or was not and never will be, where nobody else writes. */
async function settleWhatIsOpen({ logs, vouching: { ledger, isAlone } }: Vouched): Promise<void> {
  const { open } = await ledger.catchUp();
  for (const [number, { case: id, version, hash }] of open) {
    const log = await unlessDamaged(() => logs.read(id));
    const isWritten = log !== null && (version === 0 || log.entries[version - 1]?.hash === hash);
    if (isWritten) ledger.settle(number, 'kept');
    else if (isAlone) ledger.settle(number, 'undone');
  }
}

async function isDamagedInItself({ logs }: Vouched, { case: id, code }: Contradiction): Promise<boolean> {
  if (code !== 'older' && code !== 'otherInLedger') return false;
  const log = await unlessDamaged(() => logs.read(id));
  return log === null || (await orDamage(() => verifyLog(log))) instanceof DamagedCase;
}

/** How many are named. */
const most = 5;

function contradicts(found: readonly Contradiction[]): StartRefused {
  const namedIn = (lang: 'en' | 'de'): string =>
    found
      .slice(0, most)
      .map(({ case: id, code }) => `${id} (${sentences[code][lang]})`)
      .join(', ');
  const [more, mehr] = found.length > most ? [` and ${found.length - most} more`, ` und ${found.length - most} weitere`] : ['', ''];
  return new StartRefused(
    'recordContradicts',
    `The data are not the ones the ledger knows: ${namedIn('en')}${more}. etappe verify names them all. Bring the right copy, or, if these data are the ones to go on with: etappe restore --in-place`,
    `Die Daten sind nicht die, die im Bestandsbuch stehen: ${namedIn('de')}${mehr}. etappe verify nennt alle. Die richtige Kopie bringen oder, wenn es mit diesen Daten weitergehen soll: etappe restore --in-place`,
  );
}

const sentences: Readonly<Record<Contradiction['code'], { readonly en: string; readonly de: string }>> = {
  missing: { en: 'is missing', de: 'fehlt' },
  unknown: { en: 'was never recorded here', de: 'wurde hier nie erfasst' },
  older: { en: 'ends earlier than it did', de: 'endet früher, als er schon endete' },
  otherInLedger: { en: 'ends otherwise than it did', de: 'endet anders, als er endete' },
  keyMissing: { en: 'has no key', de: 'hat keinen Schlüssel' },
  keyDestroyed: { en: 'has lost its key, but was never erased', de: 'hat keinen Schlüssel mehr, wurde aber nie gelöscht' },
};
