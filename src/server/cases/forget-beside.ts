// What is kept about a case beside its record and has to go with its words: messages, and why somebody looked in an emergency.
import type { Storage } from '../../storage/open-storage.ts';

/**
 * For an erased case. The record forgets in one transaction; this follows it, and the rounds of the messages make up for it where somebody was
 * stopped in between. Twice does no harm.
 */
export async function forgetBeside({ outbox, accesses }: Pick<Storage, 'outbox' | 'accesses'>, id: string): Promise<void> {
  await outbox.forget(id);
  await accesses.forget(id);
}
