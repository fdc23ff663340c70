// What is typed on one page and not recorded yet, by everybody who types there: one text that counts, and what others typed at the same
// time beside it. Optimistic concurrency: whoever writes names the version their text grew from, and no word is lost.
import type { Actor } from '../../../machines/actor.ts';

/** A window of a browser, for as long as it is open. `seq` grows with everything it sends: what overtakes is known by it. */
export type Tab = { readonly id: string; readonly seq: number };

/** Somebody's text. `since`: the instant they began to write here; `at`: of the latest word. */
export type Written = {
  readonly value: unknown;
  readonly by: Actor | null;
  readonly since: string | null;
  readonly at: string | null;
  readonly tab: Tab;
};

/** `main.value` is null where the text was recorded or dropped: the version goes on, so that an old one never fits again. */
export type PageDraft = { readonly version: number; readonly main: Written | null; readonly asides: readonly Written[] };

/** A null `value` drops. */
export type DraftWrite = { readonly value: unknown; readonly by: Actor; readonly at: string; readonly tab: Tab; readonly grewFrom: number };

export const noDraft: PageDraft = { version: 0, main: null, asides: [] };

/** More windows than people have open on one page; beyond them a text stays with whoever typed it. */
const asidesAtMost = 20;

export type DraftOutcome = {
  /** `kept`: the text counts now. `aside`: somebody else wrote since; the text is kept beside theirs until a person decides. */
  readonly code: 'kept' | 'aside';
  readonly draft: PageDraft;
};

/**
 * Dropping takes away what the same window has written, never the words of another. Text of a version from before there were any counts
 * as version 0.
 */
export function writeDraft(draft: PageDraft, write: DraftWrite): DraftOutcome {
  const { main, asides } = draft;
  const { tab } = write;
  const isMain = main?.tab.id === tab.id;
  const own = isMain ? main : asides.find((aside) => aside.tab.id === tab.id);
  // Arrived late: the same window has sent something newer already.
  if (own !== undefined && own.tab.seq >= tab.seq) return { code: isMain ? 'kept' : 'aside', draft };
  const others = asides.filter((aside) => aside.tab.id !== tab.id);
  // Sent twice, as when a window is loaded anew: what somebody has seen is still the newest, and their next word fits.
  if (!isMain && isSaidAlready(main, write)) return { code: 'kept', draft: { ...draft, asides: others } };
  if (isMain || write.grewFrom === draft.version || (main?.value ?? null) === null)
    return { code: 'kept', draft: { version: draft.version + 1, main: { ...written(write, main), value: write.value }, asides: others } };
  if (write.value === null) return { code: 'kept', draft: { ...draft, asides: others } };
  const room = others.length < asidesAtMost ? [...others, written(write, own ?? null)] : others;
  return { code: 'aside', draft: { ...draft, asides: room } };
}

/** A decision was made about it: the text beside is not needed any more. */
export const withoutAside = (draft: PageDraft, tab: string): PageDraft => ({
  ...draft,
  asides: draft.asides.filter((aside) => aside.tab.id !== tab),
});

/** There is nothing to choose between. */
const isSaidAlready = (main: Written | null, { value }: DraftWrite): boolean => value !== null && sameText(main?.value, value);

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function written({ value, by, at, tab }: DraftWrite, before: Written | null): Written {
  const goesOn = before !== null && before.value !== null && before.by?.role === by.role && before.by.id === by.id;
  return { value, by, since: (goesOn ? before.since : null) ?? at, at, tab };
}

/** Of a draft, what the screen has to know besides its text. Asides are there until somebody decides. */
export type Drafted = Omit<Written, 'value' | 'tab'> & {
  readonly version: number;
  /** Somebody wrote here within the last minutes. */
  readonly lately: boolean;
  readonly asides: (Omit<Written, 'tab'> & { readonly tab: string })[];
};

/** Milliseconds in which whoever opens a page is told that somebody writes there. */
const lately = 10 * 60_000;

export const draftedOf = ({ version, main, asides }: PageDraft, now: Date): Drafted => ({
  version,
  by: main?.by ?? null,
  since: main?.since ?? null,
  at: main?.at ?? null,
  lately: (main?.value ?? null) !== null && main?.at != null && now.getTime() - Date.parse(main.at) < lately,
  asides: asides.map(({ tab, ...aside }) => ({ ...aside, tab: tab.id })),
});
