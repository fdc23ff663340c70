// The whole access log of one case.
import type { KeptAccess } from '../../record/ports/access-store.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** Rows read at once. */
const atOnce = 500;

/** The latest first. */
export async function allAccesses({ accesses }: Pick<Storage, 'accesses'>, id: string): Promise<KeptAccess[]> {
  const all: KeptAccess[] = [];
  for (;;) {
    const rows = await accesses.ofCase(id, all.length, atOnce);
    all.push(...rows);
    if (rows.length < atOnce) return all;
  }
}
