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
  if (storage.vouching.ledger.erasures().get(id)?.isGone !== true) return eraseBytes(storage, id);
  await forgetDrafts(storage, id);
  return true;
}

/** Once there is no key: what was typed while the words went may have been kept after them. */
async function forgetDrafts({ store }: Pick<Erasing, 'store'>, id: string): Promise<void> {
  for (const [page, { version }] of Object.entries(await store.drafts(id))) await store.saveDraft(id, page, null, version);
}

/** Also of a case that was gone already, and came back with a copy. */
export async function eraseBytes({ store, keys, vouching: { ledger } }: Erasing, id: string): Promise<boolean> {
  // All of it is tried: whoever holds one file need not hold the other.
  const isKeyGone = await keys.destroy(id);
  await forgetDrafts({ store }, id);
  const areWordsGone = await store.wipe();
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
