// Notes in the access log who sees a case, before anything of it is answered: what could not be noted is not shown.
import type { AccessKind } from '../../contract/case-access.ts';
import type { CaseFacts } from '../../organisation/sight.ts';
import { roleOf, type Asker } from '../access/asker.ts';
import type { Right } from '../access/can.ts';
import { lruCache } from '../parts/lru-cache.ts';
import type { ServerParts } from '../parts/server-parts.ts';

type Parts = Pick<ServerParts, 'storage'> & { readonly instant: () => Date };

/** Who changes something stands in the entries of the case, and who reads the log of it is no reader of the case. */
const kinds: Readonly<Partial<Record<Right, AccessKind>>> = {
  'case.read': 'read',
  'case.words': 'printed',
  // What somebody else has typed meanwhile is answered with; no entry of the case says who has seen it.
  'draft.write': 'read',
  'case.record': 'exported',
  'case.ownFile': 'exported',
};

/** Milliseconds. A screen asks many times for what somebody looks at once: within these it is one access. */
const oneLook = 600_000;

/** Looks that are remembered at most, about 100 bytes each. */
const looksAtMost = 20_000;

export function journalOf({ storage, instant }: Parts): (asker: Asker, facts: CaseFacts, right: Right) => Promise<void> {
  const looks = lruCache<number>(looksAtMost);
  return async (asker, { id }, right) => {
    const kind = kinds[right];
    const role = roleOf(asker);
    if (kind === undefined || role === null) return;
    const now = instant();
    const emergency = await emergencyOf(storage, asker, id, now);
    const look = [asker.id, role, id, kind, emergency ?? ''].join(' ');
    const last = looks.get(look);
    if (last !== undefined && now.getTime() - last < oneLook && now.getTime() >= last) return;
    await storage.accesses.add([{ case: id, at: now.toISOString(), kind, role, person: asker.id, emergency, reason: null, endsAt: null }]);
    looks.set(look, now.getTime());
  };
}

async function emergencyOf({ accesses }: Parts['storage'], asker: Asker, id: string, now: Date): Promise<string | null> {
  if (asker.kind === 'demonstration' || !(asker.standpoint?.emergencies.includes(id) ?? false)) return null;
  const running = await accesses.emergencies(now.toISOString());
  return running.find((one) => one.case === id && one.person === asker.id)?.emergency ?? null;
}
