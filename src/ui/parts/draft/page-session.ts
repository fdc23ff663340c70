// A page while it is open: what its draft begins with, what it hears meanwhile, and what becomes of its words when it is left. Knows no
// component, so that a test opens pages of two windows and drives them.
import { hashKey, type QueryClient } from '@tanstack/react-query';
import { fromPromise, type ActorRefFrom } from 'xstate';
import { portOf } from '../api/port.ts';
import { caseQuery, isCaseGone } from '../api/queries.ts';
import { sightIn } from '../api/sight-in.ts';
import { newTabId, nextTab, placeOf } from '../api/tab.ts';
import type { Drafted } from '../api/views.ts';
import { cacheDraft, uncacheDraft } from './cached-draft.ts';
import { deliver } from './deliver.ts';
import { draftMachine, keepOf, type DraftInput, type Outgoing } from './draft-machine.ts';
import { flushOnLeave } from './flush-on-leave.ts';
import { layAside } from './gone-words.ts';
import { releaseWords } from './held-words.ts';
import { flushWords, leaveWords, takeWords, wordsLeft, type Left } from './left-words.ts';
import { keep, othersIn, type Desk, type Keep } from './other-text.ts';

export type DraftActor = ActorRefFrom<typeof draftMachine>;
/** Turns a kept draft of unknown age into a value; null when it no longer fits. */
export type Restore = (kept: unknown) => unknown;

export type PageSession = {
  readonly machine: typeof draftMachine;
  readonly input: DraftInput;
  /** Whose draft the page was opened with; null where there is none. */
  readonly drafted: Drafted | null;
  /** Gives what is to be done when the page is left. */
  readonly begin: (actor: DraftActor, restore: Restore) => () => void;
};

const machineFor = (client: QueryClient, desk: Desk, isKept: boolean) =>
  draftMachine.provide({
    actors: {
      deliver: fromPromise(({ input }: { input: readonly Outgoing[] }) => deliver(client, desk.id, input)),
      keep: fromPromise(({ input }: { input: Keep }) => keep(client, desk, input)),
      drop: fromPromise(async ({ input: grewFrom }: { input: number }) => {
        uncacheDraft(client, desk.id, desk.page);
        if (isKept) await portOf(client).dropDraft(desk.id, desk.page, { grewFrom, tab: nextTab(client, desk.tab) });
      }),
    },
  });

/** What the window knows of the page: the text kept for it, and what lies beside. */
function foundOf(client: QueryClient, { id, page, tab }: Desk) {
  const view = client.getQueryData(caseQuery(id).queryKey);
  const drafted = view?.drafted[page] ?? null;
  return { value: view?.drafts[page], version: drafted?.version ?? 0, others: othersIn(tab, drafted), drafted };
}

type Found = ReturnType<typeof foundOf>;

/** Words that were left before they were safe come first, unless they have arrived meanwhile: nobody else has them. */
function beginWith(left: Left | null, { value, version, others }: Found, restore: Restore): DraftInput {
  if (left !== null && JSON.stringify(left.what.value) !== JSON.stringify(value))
    return { kept: restore(left.what.value), version: left.what.grewFrom, others, isUnsafe: true };
  return { kept: value === undefined ? null : restore(value), version, others };
}

/** Typed, and not known to be safe on the server. A request that is under way is broken off with the window. */
function unsafeIn(actor: DraftActor): Keep | null {
  const { context, value } = actor.getSnapshot();
  const isUnsafe = value.keeping === 'typing' || value.keeping === 'keeping' || value.keeping === 'unkept';
  return isUnsafe && context.typed !== null ? keepOf({ context }) : null;
}

export function openPage(client: QueryClient, id: string, page: string, restore: Restore): PageSession {
  const left = wordsLeft(client, { id, page });
  // What was left goes on under the name it was sent under: else whoever comes back would be a stranger to their own words.
  const desk: Desk = { id, page, tab: left?.desk.tab ?? newTabId() };
  const found = foundOf(client, desk);
  const view = client.getQueryData(caseQuery(id).queryKey);
  const isKept = view === undefined || sightIn(view) === 'content';
  return {
    machine: machineFor(client, desk, isKept),
    input: { ...beginWith(left, found, restore), isKept },
    drafted: found.drafted,
    begin(actor, restoreNow) {
      takeWords(client, desk);
      const flush = flushOnLeave(
        placeOf(client),
        () => unsafeIn(actor),
        (what) => flushWords(client, desk, what),
      );
      const stops = [listen(client, desk, actor, restoreNow), flush];
      return () => {
        for (const stop of stops) stop();
        const { context, value } = actor.getSnapshot();
        if (context.typed === null || value.keeping === 'dropping') return;
        // Laid into its cache, the case would look as if it were still here.
        if (isCaseGone(client, id)) {
          layAside(client, id, { page, value: context.typed });
          return;
        }
        // Leaving the page before the pause in typing is over must not lose the last words.
        const unsafe = unsafeIn(actor);
        if (unsafe === null) cacheDraft(client, id, page, context);
        else leaveWords(client, { desk, what: unsafe });
      };
    },
  };
}

/** Somebody else may have written since the case was read: asked when the page is opened, heard whenever the case is read anew. */
function listen(client: QueryClient, desk: Desk, actor: DraftActor, restore: Restore): () => void {
  const { id, page } = desk;
  const { queryKey } = caseQuery(id);
  const { host } = placeOf(client);
  // The browser's word is only a hint to try at once: the timers of the machine try again without it.
  const connected = () => actor.send({ type: 'connected' });
  host.addEventListener('online', connected);
  const hear = () => {
    const { value, version, others, drafted } = foundOf(client, desk);
    if (drafted === null) return;
    const { by, since, at } = drafted;
    actor.send({ type: 'arrived', draft: { value: value === undefined ? null : restore(value), version, by, since, at }, others });
  };
  const stopHearing = client.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'updated' && hashKey(query.queryKey) === hashKey(queryKey) && query.state.status === 'success') hear();
  });
  const safe = actor.subscribe(({ value }) => {
    if (value.keeping === 'kept') releaseWords(placeOf(client), id, page);
  });
  // With a text beside there is more to be known than this window remembers.
  const isBeside = foundOf(client, desk).others.length > 0;
  if (client.getQueryData(queryKey) !== undefined)
    void client.fetchQuery({ ...caseQuery(id), ...(isBeside && { staleTime: 0 }) }).catch(() => {});
  return () => {
    host.removeEventListener('online', connected);
    stopHearing();
    safe.unsubscribe();
  };
}
