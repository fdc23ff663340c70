// The cases of a centre whose client bears a name: the whole of it, so that nobody can look through the others bit by bit.
import { folded } from '../../language/fold-text.ts';
import { isUnavailable } from '../../storage/unavailable.ts';
import type { Membership } from '../../organisation/membership.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import type { WithCases } from '../cases/folded-cases.ts';

export async function casesNamed(
  { storage, cases }: WithCases<'storage'>,
  name: string,
  { site, centre }: Pick<Membership, 'site' | 'centre'>,
): Promise<CaseFacts[]> {
  const asked = folded(name);
  const found: CaseFacts[] = [];
  for await (const listed of storage.store.list()) {
    if (listed.site !== site || (listed.centre !== undefined && listed.centre !== centre)) continue;
    try {
      const glance = await cases.glance(listed);
      if (glance === null || glance.name === null || folded(glance.name) !== asked) continue;
      found.push({ id: listed.case, site: listed.site, centre: listed.centre ?? null, counsellor: glance.state.context.file.counsellor });
    } catch (error) {
      if (isUnavailable(error)) throw error;
    }
  }
  return found;
}
