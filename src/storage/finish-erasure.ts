// The end of an erasure, a saga that can be begun again at any of its steps: the key, what is kept beside the record, and every byte of both.
import type { Storage } from './open-storage.ts';

export type Erasing = Pick<Storage, 'store' | 'keys' | 'outbox' | 'accesses' | 'vouching'>;

/**
 * For a case whose record says that it is erased; its words went with that entry. False while the bytes may still lie in a file, because somebody
 * else is reading it: the rounds of the server and every start try again, and until then nobody is told that it is erased. Twice does no harm.
 */
export async function finishErasure(storage: Erasing, id: string): Promise<boolean> {
  await storage.outbox.forget(id);
  await storage.accesses.forget(id);
  return storage.vouching.ledger.erasures().get(id)?.isGone === true || eraseBytes(storage, id);
}

/** Also of a case that was gone already, and came back with a copy. */
export async function eraseBytes({ store, keys, vouching: { ledger } }: Erasing, id: string): Promise<boolean> {
  // Both are tried: whoever holds one file need not hold the other.
  const [isKeyGone, areWordsGone] = [await keys.destroy(id), await store.wipe()];
  if (!isKeyGone || !areWordsGone) {
    // Whoever else finishes it, or starts after a crash, has to know of it.
    await ledger.flush();
    return false;
  }
  if (ledger.erasures().get(id)?.isGone === false) await ledger.markErased(id);
  return true;
}

/** Erasures from before there was a ledger count as done: every start has emptied the write-ahead logs since. */
export const isErasurePending = ({ vouching: { ledger } }: Pick<Storage, 'vouching'>, id: string): boolean =>
  ledger.erasures().get(id)?.isGone === false;
