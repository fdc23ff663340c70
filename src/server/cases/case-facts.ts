// What decides who sees a case: where it is kept and whose it is.
import { DamagedCase } from '../../record/case/damaged-case.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import type { WithCases } from './folded-cases.ts';

/** Null where there is no such case. Whose a damaged case is cannot be read: it counts as nobody's, and opening it says what is wrong. */
export async function factsIn(parts: WithCases<'storage'>, id: string): Promise<CaseFacts | null> {
  return (await namedFactsIn(parts, id))?.facts ?? null;
}

/** As `factsIn`, with the name of the client; null where nobody has noted one. For whoever may see it. */
export async function namedFactsIn(
  { storage, cases }: WithCases<'storage'>,
  id: string,
): Promise<{ readonly facts: CaseFacts; readonly client: string | null } | null> {
  const found = await storage.store.head(id);
  if (found === null) return null;
  const { header, head } = found;
  const all = { id, site: header.site, centre: header.centre ?? null };
  try {
    const glance = await cases.glance({ ...header, version: head.version, head: head.hash });
    return { facts: { ...all, counsellor: glance?.state.context.file.counsellor ?? null }, client: glance?.name ?? null };
  } catch (error) {
    if (error instanceof DamagedCase || error instanceof ImpossibleEntry) return { facts: { ...all, counsellor: null }, client: null };
    throw error;
  }
}
