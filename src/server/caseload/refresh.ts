// Brings the projection up to date: rows that may not be believed are folded from their logs again. That is its crash recovery
// too, since a row that was not written in time is one whose log has moved on.
import type { Day } from '../../../machines/day.ts';
import { settle } from '../../engine/step/settle.ts';
import type { CaseloadRow } from '../../record/ports/caseload-store.ts';
import type { Listed } from '../../record/ports/stored-log.ts';
import { withinScope } from '../../storage/scope.ts';
import { isUnavailable } from '../../storage/unavailable.ts';
import { traceOf } from '../parts/log.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { breather } from '../parts/breathe.ts';
import { programHash } from '../parts/program-hash.ts';
import { foundByText } from './found-by.ts';
import { keptRow } from './kept-row.ts';

export type RefreshParts = WithCases<'storage' | 'log'>;

/** A case that cannot be opened. It has no row, and does not keep the others from having one. `site` is null where not even that can be read. */
export type Damaged = { readonly id: string; readonly site: string | null; readonly centre: string | null };

/** Rows per write. */
const together = 200;

/** One after the other: whoever asks while rows are being folded finds them folded. */
export function refreshing(parts: RefreshParts): (today: Day) => Promise<Damaged[]> {
  let before: Promise<unknown> = Promise.resolve();
  // What is folded is everybody's, whoever happens to ask first.
  return (today) => {
    const damaged = before.then(() => withinScope('everywhere', () => refresh(parts, today)));
    // A failure belongs to whoever asked then; the next one tries again.
    before = damaged.catch(() => undefined);
    return damaged;
  };
}

/** A row whose log has moved on while it was folded is not kept: how many times it is folded anew, so that the case is missing in no list. */
const looks = 5;

async function refresh(parts: RefreshParts, today: Day): Promise<Damaged[]> {
  const { store } = parts.storage;
  const damaged = new Map<string, Damaged>();
  for (let look = 1; look <= looks; look += 1) {
    const outdated = (await store.caseload.outdated(today, programHash())).filter((listed) => !damaged.has(listed.case));
    if (outdated.length === 0) break;
    for (const one of await foldAll(parts, outdated, today)) damaged.set(one.id, one);
  }
  await store.caseload.drop([...damaged.keys()]);
  return [...damaged.values(), ...(await store.unlisted()).map((id) => ({ id, site: null, centre: null }))];
}

/** Answers which of them cannot be opened. */
async function foldAll(parts: RefreshParts, outdated: readonly Listed[], today: Day): Promise<Damaged[]> {
  const { caseload } = parts.storage.store;
  const damaged: Damaged[] = [];
  const breathe = breather();
  let rows: CaseloadRow[] = [];
  for (const listed of outdated) {
    const row = await rowOrDamage(parts, listed, today);
    if (row === 'damaged') damaged.push({ id: listed.case, site: listed.site, centre: listed.centre ?? null });
    else rows.push(row);
    if (rows.length >= together) {
      await caseload.keep(rows);
      rows = [];
    }
    await breathe();
  }
  await caseload.keep(rows);
  return damaged;
}

async function rowOrDamage(parts: RefreshParts, listed: Listed, today: Day): Promise<CaseloadRow | 'damaged'> {
  try {
    return (await fold(parts, listed, today)) ?? 'damaged';
  } catch (error) {
    // A database that does not answer says nothing about the case: calling it damaged would drop a good row.
    if (isUnavailable(error)) throw error;
    parts.log.warn({ case: listed.case, ...traceOf(error) }, 'damaged case');
    return 'damaged';
  }
}

async function fold({ storage, cases }: RefreshParts, listed: Listed, asOf: Day): Promise<CaseloadRow | null> {
  const glance = await cases.glance(listed);
  if (glance === null) return null;
  const { head, version, name, reach, birthDate } = glance;
  const { state } = settle(glance.state, asOf, birthDate);
  const text = foundByText({ name, reach });
  const sealed = text === null ? null : await storage.file.sealName(listed.case, text);
  const { case: id, site, centre = null } = listed;
  return {
    ...keptRow({ case: id, site, centre, head, projectionVersion: programHash(), asOf, version, state, birthDate }),
    name: sealed,
  };
}
