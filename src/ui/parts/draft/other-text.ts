// Somebody else's text on the same page, and what keeping a draft can end in.
import type { QueryClient } from '@tanstack/react-query';
import { portOf } from '../api/port.ts';
import { isGone, Problem } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import { newTabId, nextTab } from '../api/tab.ts';
import type { Drafted, OtherDraft } from '../api/views.ts';

/** `tab`: the window whose text was found beside the draft; null where it is the draft itself that somebody else has written. */
export type OtherText = OtherDraft & { readonly tab: string | null };

export type Keep = {
  readonly value: unknown;
  readonly grewFrom: number;
  /** Beside the draft, from now on decided about. */
  readonly settles: string | null;
  /** To be kept beside the draft again: a decision was taken back. */
  readonly sparing: OtherText | null;
};

/** One page as it is being typed on. `tab`: by whom, from its opening on. */
export type Desk = { readonly id: string; readonly page: string; readonly tab: string };

export type Kept = { readonly kind: 'kept'; readonly version: number } | { readonly kind: 'moved'; readonly other: OtherText };

/** What lies beside the draft of a page, but for what was typed on it since it was opened. */
export const othersIn = (own: string, drafted: Drafted | null): readonly OtherText[] =>
  (drafted?.asides ?? []).filter(({ tab }) => tab !== own).map((aside) => ({ ...aside, version: drafted?.version ?? 0 }));

/** Rejects for every problem but that somebody else has written. */
export async function keep(client: QueryClient, desk: Desk, what: Keep): Promise<Kept> {
  const { id, page } = desk;
  const port = portOf(client);
  const { value, grewFrom, settles, sparing } = what;
  try {
    const version = await port.keepDraft(id, page, { value, grewFrom, tab: nextTab(client, desk.tab) });
    if (settles !== null) await port.dropAside(id, page, settles);
    if (sparing !== null) await spare(client, desk, sparing);
    return { kind: 'kept', version };
  } catch (error) {
    // Whether it is the case that is gone is said by the case itself.
    if (isGone(error)) await client.fetchQuery({ ...caseQuery(id), staleTime: 0 }).catch(() => {});
    const other = error instanceof Problem && error.kind === 'moved' ? error.body.draft : undefined;
    if (other === undefined) throw error;
    return { kind: 'moved', other: { ...other, tab: null } };
  }
}

/** As if another window had typed it just now, on something older: then it is kept beside. */
async function spare(client: QueryClient, { id, page }: Desk, { value, tab }: OtherText): Promise<void> {
  await portOf(client)
    .keepDraft(id, page, { value, grewFrom: 0, tab: nextTab(client, tab ?? newTabId()) })
    .catch((error: unknown) => {
      if (!(error instanceof Problem && error.kind === 'moved')) throw error;
    });
}
