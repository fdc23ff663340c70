// Reads kept rows: what they say, and the name under its seal. A row that cannot be read is in doubt.
import { triageGroups, type TriageGroup } from '../../engine/outlook/triage-groups.ts';
import type { CaseFile } from '../../record/case/case-file.ts';
import type { CaseloadRow } from '../../record/ports/caseload-store.ts';
import { unlessDamaged } from '../../record/case/damaged-case.ts';
import { breather } from '../parts/breathe.ts';
import { nothingSaid, readFoundBy, type FoundBy } from './found-by.ts';
import { readFacts, type RowFacts } from './kept-row.ts';
import { lruCache } from '../parts/lru-cache.ts';

export type OpenRow = {
  readonly kept: CaseloadRow;
  readonly group: TriageGroup;
  readonly facts: RowFacts;
} & FoundBy;

export type OpenedRows = { readonly rows: readonly OpenRow[]; readonly inDoubt: readonly string[] };

/** About 200 bytes each. */
const namesAtMost = 50_000;

export function rowOpener(file: Pick<CaseFile, 'openName'>): (rows: readonly CaseloadRow[]) => Promise<OpenedRows> {
  // A tag belongs to one sealing: the name of a case that was sealed anew is opened anew.
  const names = lruCache<{ readonly tag: string; readonly found: FoundBy }>(namesAtMost);

  /** Null when what was sealed is none of ours. */
  async function foundBy({ case: id, name: sealed }: CaseloadRow): Promise<FoundBy | null> {
    if (sealed === null) return nothingSaid;
    const known = names.get(id);
    if (known?.tag === sealed.tag) return known.found;
    const text = await file.openName(id, sealed);
    const found = text === null ? nothingSaid : readFoundBy(text);
    if (found !== null) names.set(id, { tag: sealed.tag, found });
    return found;
  }

  async function open(kept: CaseloadRow): Promise<OpenRow | null> {
    const facts = readFacts(kept);
    const group = triageGroups[kept.rank];
    if (facts === null || group === undefined) return null;
    const found = await unlessDamaged(() => foundBy(kept));
    return found === null ? null : { kept, group, facts, ...found };
  }

  return async (kept) => {
    const breathe = breather();
    const rows: OpenRow[] = [];
    const inDoubt: string[] = [];
    for (const one of kept) {
      const row = await open(one);
      if (row === null) inDoubt.push(one.case);
      else rows.push(row);
      await breathe();
    }
    return { rows, inDoubt };
  };
}
