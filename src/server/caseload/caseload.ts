// The caseload as a triage list: counted, narrowed, searched and cut into pages.
import type { Day } from '../../../machines/day.ts';
import type { CaseRow } from '../../contract/case-row.ts';
import type { Caseload, CaseloadQuery } from '../../contract/caseload.ts';
import { triageGroups, type TriageGroup } from '../../engine/outlook/triage-groups.ts';
import type { Sight } from '../../organisation/sight.ts';
import type { CaseloadRow, CasesWithin } from '../../record/ports/caseload-store.ts';
import { rowOf } from './case-row.ts';
import { rankOf } from './kept-row.ts';
import { rowOpener, type OpenedRows, type OpenRow } from './open-rows.ts';
import { refreshing, type Damaged, type RefreshParts } from './refresh.ts';
import { lruCache } from '../parts/lru-cache.ts';
import { folded, foldedWords, isIn } from '../../language/fold-text.ts';
import { shownText } from './shown-text.ts';

/** What was asked for, with what goes without saying. An empty search leaves out nothing. */
export type PageAsked = Pick<CaseloadQuery, 'group' | 'site'> & {
  /** Which cases whoever asks may see, and how much of each. */
  readonly viewer: Viewer;
  readonly counsellor?: string | undefined;
  /** Whose names stand in the rows, by pseudonym: a case is found by them too. */
  readonly colleagues: ReadonlyMap<string, string>;
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
};

/** `knowsColleagues`: is told who is responsible. Quality assurance reads without anybody's name. */
export type Viewer = {
  readonly within: CasesWithin | undefined;
  readonly sight: (row: CaseloadRow) => Sight | null;
  readonly knowsColleagues: boolean;
};

export type CaseloadReader = {
  readonly read: (asked: PageAsked, today: Day) => Promise<Caseload>;
  /** Open and closed cases of a household whose members may be seen by one another, without those in danger. */
  readonly household: (household: string, today: Day) => Promise<readonly CaseRow[]>;
  /** What reading would have to do first anyway: done ahead of it, nobody waits. */
  readonly refresh: (today: Day) => Promise<unknown>;
};

type Page = { readonly counts: ReadonlyMap<number, number>; readonly rows: readonly OpenRow[]; readonly inDoubt: readonly string[] };
type ReadRows = (asked: PageAsked) => Promise<Page>;

export function caseloadReader(parts: RefreshParts): CaseloadReader {
  const refresh = refreshing(parts);
  const { caseload } = parts.storage.store;
  const open = rowOpener(parts.storage.file);
  const found = searchIn(parts, open);
  const paged = pageIn(parts, open);

  async function read(asked: PageAsked, today: Day): Promise<Caseload> {
    const readRows: ReadRows = foldedWords(asked.words).length === 0 ? paged : found;
    const damaged = await refresh(today);
    const page = await readRows(asked);
    if (page.inDoubt.length === 0) return { today, ...answer(asked, page, damaged) };
    // Once more after rows that could not be read were dropped and folded anew; a case that still has none is named as damaged.
    await caseload.drop(page.inDoubt);
    const damagedAfterAll = await refresh(today);
    return { today, ...answer(asked, await readRows(asked), damagedAfterAll) };
  }

  async function household(of: string, today: Day): Promise<readonly CaseRow[]> {
    // Rows whose log has moved on are folded first: what was noted a moment ago counts.
    await refresh(today);
    const { rows } = await open(await caseload.all({ household: of }));
    return rows.toSorted(inOrder).map(rowOf);
  }

  return { read, household, refresh };
}

type Open = (rows: Parameters<ReturnType<typeof rowOpener>>[0]) => Promise<OpenedRows>;

/** Rows in the order of the store; only names that stand on the page, or share a day with one that does, are opened. */
const pageIn =
  ({ storage }: RefreshParts, open: Open): ReadRows =>
  async ({ viewer, group, site, counsellor, offset, limit }) => {
    const rank = group === undefined ? undefined : rankOf(group);
    const { counts, rows, before } = await storage.store.caseload.page({ site, counsellor, rank, within: viewer.within }, offset, limit);
    const opened = seenBy(viewer, await open(rows));
    return { ...opened, counts, rows: opened.rows.toSorted(inOrder).slice(offset - before, offset - before + limit) };
  };

/** About 500 bytes each. */
const textsAtMost = 50_000;

/** Looks through everything; the texts of rows that have not changed are still known. */
function searchIn({ storage }: RefreshParts, open: Open): ReadRows {
  const texts = lruCache<Pick<CaseloadRow, 'facts' | 'sort'> & Pick<OpenRow, 'name' | 'reach'> & { readonly text: string }>(textsAtMost);

  function textOf(row: OpenRow): string {
    const { name, reach } = row;
    const { case: id, facts, sort } = row.kept;
    const known = texts.get(id);
    if (known !== undefined && known.facts === facts && known.sort === sort && known.name === name && known.reach === reach)
      return known.text;
    const text = shownText(rowOf(row), reach);
    texts.set(id, { facts, sort, name, reach, text });
    return text;
  }

  return async ({ viewer, group, site, counsellor, colleagues, words: searched, offset, limit }) => {
    const words = foldedWords(searched);
    const opened = seenBy(viewer, await open(await storage.store.caseload.all({ site, counsellor, within: viewer.within })));
    const names = new Map([...colleagues].map(([id, name]) => [id, folded(name)]));
    const found = opened.rows.filter((row) => {
      const text = `${textOf(row)} ${names.get(row.kept.counsellor ?? '') ?? ''}`;
      return words.every((word) => isIn(word, text));
    });
    const counts = new Map([...Map.groupBy(found, ({ kept }) => kept.rank)].map(([rank, { length }]) => [rank, length]));
    const asked = group === undefined ? found : found.filter((row) => row.group === group);
    return { ...opened, counts, rows: asked.toSorted(inOrder).slice(offset, offset + limit) };
  };
}

/** Before anything is searched or ordered by it: a name somebody may not see is not found by it either. */
const seenBy = ({ sight, knowsColleagues }: Viewer, { rows, ...opened }: OpenedRows): OpenedRows => ({
  ...opened,
  rows: rows.map((row) => {
    const seen = sight(row.kept);
    const told = knowsColleagues ? row : { ...row, kept: { ...row.kept, counsellor: null } };
    if (seen === 'content') return told;
    return { ...told, name: seen === 'identity' ? row.name : null, reach: '' };
  }),
});

const names = new Intl.Collator('de');

/** Group, day, name; cases without a name after those with one. */
const inOrder = (a: OpenRow, b: OpenRow): number =>
  a.kept.rank - b.kept.rank ||
  byText(a.kept.sort, b.kept.sort) ||
  Number(a.name === null) - Number(b.name === null) ||
  names.compare(a.name ?? '', b.name ?? '') ||
  byText(a.kept.case, b.kept.case);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function answer({ viewer, group, site, offset }: PageAsked, { counts, rows }: Page, damaged: readonly Damaged[]): Omit<Caseload, 'today'> {
  const counted = triageGroups.map((name) => [name, counts.get(rankOf(name)) ?? 0] as const);
  const total = counted.reduce((sum, [name, count]) => (group === undefined || group === name ? sum + count : sum), 0);
  const after = offset + rows.length;
  return {
    counts: Object.fromEntries(counted) as Record<TriageGroup, number>,
    total,
    next: rows.length > 0 && after < total ? after : null,
    cases: rows.map(rowOf),
    damaged: damaged
      .filter((one) => (site === undefined || one.site === null || one.site === site) && isShownDamaged(viewer, one))
      .map(({ id, site: at }) => ({ id, site: at })),
  };
}

/** Whose a damaged case is cannot be read: everybody of its centre, as far as that is known, is told that there is one. */
const isShownDamaged = ({ within }: Viewer, { site, centre }: Damaged): boolean =>
  within === undefined ||
  ((within.site === null || site === null || within.site === site) &&
    (within.centre === null || centre === null || within.centre === centre));
