// Compares what is stored with what the ledger knows, in both directions: nothing may be missing, nothing may have come by itself.
import { DamagedCase, orDamage, type DamageCode } from '../case/damaged-case.ts';
import { reaches } from '../log/chain.ts';
import type { KeyStore } from '../ports/key-store.ts';
import type { LogStore } from '../ports/log-store.ts';
import { looks, type Vouching } from './vouched-store.ts';

/**
 * `missing`: the ledger knows the case, the store does not. `unknown`: the other way round. `older`: it ends before where it has ended already.
 * `otherInLedger`: it ends somewhere the ledger has never heard of. `keyMissing`, `keyDestroyed`: its words cannot be read, and it was never erased.
 */
export type ContradictionCode = Extract<DamageCode, 'missing' | 'unknown' | 'older' | 'otherInLedger' | 'keyMissing' | 'keyDestroyed'>;
export type Contradiction = { readonly case: string; readonly code: ContradictionCode };

export type Compared = Vouching & { readonly store: LogStore; readonly keys: KeyStore };

/** Only codes; whatever cannot be read is for `verify` to say. `store` is the one below the vouching. */
export async function contradictionsIn(compared: Compared): Promise<Contradiction[]> {
  const { ledger, store } = compared;
  const { heads } = await ledger.catchUp();
  const found: Contradiction[] = [];
  const seen = new Set<string>();
  for await (const { case: id, version, head } of store.list()) {
    seen.add(id);
    const isKnown = ledger.possibleHeads(id).some((known) => known.version === version && known.hash === head);
    const code = isKnown ? null : await judged(compared, id);
    if (code !== null) found.push({ case: id, code });
  }
  for (const id of heads.keys()) {
    const code = seen.has(id) ? null : await judged(compared, id);
    if (code !== null) found.push({ case: id, code });
  }
  const differing = new Set(found.map((one) => one.case));
  const { withoutKey } = await ledger.catchUp();
  const known = [...seen].filter((id) => !differing.has(id) && !withoutKey.has(id));
  return [...found, ...(await withoutKeys(compared, known))];
}

/** Again and again, because a server may be writing: what is wrong stays wrong. */
async function judged(compared: Compared, id: string): Promise<ContradictionCode | null> {
  let code: ContradictionCode | null = null;
  for (let look = 0; look < looks; look += 1) {
    code = await judge(compared, id);
    if (code === null) return null;
  }
  return code;
}

async function judge({ ledger, isAlone, store }: Compared, id: string): Promise<ContradictionCode | null> {
  const found = await orDamage(() => store.head(id));
  // What cannot be read says so itself when it is opened.
  if (found instanceof DamagedCase) return null;
  const { heads } = await ledger.catchUp();
  const possible = ledger.possibleHeads(id);
  // What was announced and never settled may not have been written.
  if (found === null) return heads.has(id) ? 'missing' : null;
  const { version, hash } = found.head;
  if (possible.some((known) => known.version === version && known.hash === hash)) return null;
  if (possible.length === 0) return isAlone ? 'unknown' : null;
  if (possible.every((known) => version < known.version)) return 'older';
  if (isAlone) return 'otherInLedger';
  const log = await orDamage(() => store.read(id));
  if (log instanceof DamagedCase) return null;
  return log !== null && possible.some((known) => reaches(log.header, log.entries, known)) ? null : 'otherInLedger';
}

/** Every case has its key from before its first entry on, until it is erased. */
export async function withoutKeys({ ledger, store, keys }: Compared, cases: Iterable<string>): Promise<Contradiction[]> {
  const alive = new Set<string>();
  for await (const id of keys.ids()) alive.add(id);
  const found: Contradiction[] = [];
  for (const id of cases) {
    if (alive.has(id) || ledger.erasures().has(id)) continue;
    const key = await orDamage(() => keys.get(id));
    if (key === null) found.push({ case: id, code: 'keyMissing' });
    if (key !== 'destroyed') continue;
    const log = await orDamage(() => store.read(id));
    if (!(log instanceof DamagedCase) && log?.entries.at(-1)?.event.type !== 'case.erased') found.push({ case: id, code: 'keyDestroyed' });
  }
  return found;
}
