// What decides who sees a case: where it is kept and whose it is.
import { DamagedCase } from '../../record/case/damaged-case.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import type { WithCases } from './folded-cases.ts';

/** Null where there is no such case. Whose a damaged case is cannot be read: it counts as nobody's, and opening it says what is wrong. */
export async function factsIn({ storage, cases }: WithCases<'storage'>, id: string): Promise<CaseFacts | null> {
  const found = await storage.store.head(id);
  if (found === null) return null;
  const { header, head } = found;
  const all = { id, site: header.site, centre: header.centre ?? null };
  try {
    const glance = await cases.glance({ ...header, version: head.version, head: head.hash });
    return { ...all, counsellor: glance?.state.context.file.counsellor ?? null };
  } catch (error) {
    if (error instanceof DamagedCase || error instanceof ImpossibleEntry) return { ...all, counsellor: null };
    throw error;
  }
}
