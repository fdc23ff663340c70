// A page while it is open: what its draft begins with, what it hears meanwhile, and what becomes of its words when it is left. Knows no
// component, so that a test opens pages of two windows and drives them.
import { hashKey, type QueryClient } from '@tanstack/react-query';
import { fromPromise, type ActorRefFrom } from 'xstate';
import { portOf } from '../api/port.ts';
import { caseQuery } from '../api/queries.ts';
import { nextTab, placeOf } from '../api/tab.ts';
import type { Drafted } from '../api/views.ts';
import { deliver } from './deliver.ts';
import { draftMachine, keepOf, type DraftContext, type DraftInput, type Outgoing } from './draft-machine.ts';
import { flushOnLeave } from './flush-on-leave.ts';
import { releaseWords } from './held-words.ts';
import { flushWords, leaveWords, takeWords, wordsLeft } from './left-words.ts';
import { keep, othersIn, type Keep } from './other-text.ts';

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

/** Lays a draft into the cached view of its case, so that leaving a page and coming back shows what was typed. */
function cacheDraft(client: QueryClient, id: string, page: string, { typed, version, others }: DraftContext): void {
  client.setQueryData(caseQuery(id).queryKey, (view) => {
    if (view === undefined) return view;
    const asides = others.map(({ version: _version, tab, ...text }) => ({ ...text, tab: tab ?? '' }));
    const mine = { version, by: null, since: null, at: null, lately: false, asides };
    return { ...view, drafts: { ...view.drafts, [page]: typed }, drafted: { ...view.drafted, [page]: mine } };
  });
}

function uncacheDraft(client: QueryClient, id: string, page: string): void {
  client.setQueryData(caseQuery(id).queryKey, (view) => {
    if (view === undefined) return view;
    const { [page]: _, ...drafts } = view.drafts;
    return { ...view, drafts };
  });
}

const machineFor = (client: QueryClient, id: string, page: string) =>
  draftMachine.provide({
    actors: {
      deliver: fromPromise(({ input }: { input: readonly Outgoing[] }) => deliver(client, id, input)),
      keep: fromPromise(({ input }: { input: Keep }) => keep(client, id, page, input)),
      drop: fromPromise(({ input: grewFrom }: { input: number }) => {
        uncacheDraft(client, id, page);
        return portOf(client).dropDraft(id, page, { grewFrom, tab: nextTab(client) });
      }),
    },
  });

/** What the window knows of the page: the text kept for it, and what lies beside. */
function foundOf(client: QueryClient, id: string, page: string) {
  const view = client.getQueryData(caseQuery(id).queryKey);
  const drafted = view?.drafted[page] ?? null;
  return { value: view?.drafts[page], version: drafted?.version ?? 0, others: othersIn(client, drafted), drafted };
}

type Found = ReturnType<typeof foundOf>;

/** Words that were left before they were safe come first, unless they have arrived meanwhile: nobody else has them. */
function beginWith(left: Keep | null, { value, version, others }: Found, restore: Restore): DraftInput {
  if (left !== null && JSON.stringify(left.value) !== JSON.stringify(value))
    return { kept: restore(left.value), version: left.grewFrom, others, isUnsafe: true };
  return { kept: value === undefined ? null : restore(value), version, others };
}

/** Typed, and not known to be safe on the server. A request that is under way is broken off with the window. */
function unsafeIn(actor: DraftActor): Keep | null {
  const { context, value } = actor.getSnapshot();
  const isUnsafe = value.keeping === 'typing' || value.keeping === 'keeping' || value.keeping === 'unkept';
  return isUnsafe && context.typed !== null ? keepOf({ context }) : null;
}

export function openPage(client: QueryClient, id: string, page: string, restore: Restore): PageSession {
  const found = foundOf(client, id, page);
  return {
    machine: machineFor(client, id, page),
    input: beginWith(wordsLeft(client, id, page), found, restore),
    drafted: found.drafted,
    begin(actor, restoreNow) {
      takeWords(client, id, page);
      const stops = [
        listen(client, id, page, actor, restoreNow),
        flushOnLeave(
          placeOf(client),
          () => unsafeIn(actor),
          (what) => flushWords(client, id, page, what),
        ),
      ];
      return () => {
        for (const stop of stops) stop();
        const { context, value } = actor.getSnapshot();
        if (context.typed === null || value.keeping === 'dropping') return;
        cacheDraft(client, id, page, context);
        // Leaving the page before the pause in typing is over must not lose the last words.
        const unsafe = unsafeIn(actor);
        if (unsafe !== null) leaveWords(client, id, page, unsafe);
      };
    },
  };
}

/** Somebody else may have written since the case was read: asked when the page is opened, heard whenever the case is read anew. */
function listen(client: QueryClient, id: string, page: string, actor: DraftActor, restore: Restore): () => void {
  const { queryKey } = caseQuery(id);
  const { host } = placeOf(client);
  // The browser's word is only a hint to try at once: the timers of the machine try again without it.
  const connected = () => actor.send({ type: 'connected' });
  host.addEventListener('online', connected);
  const hear = () => {
    const { value, version, others, drafted } = foundOf(client, id, page);
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
  const isBeside = foundOf(client, id, page).others.length > 0;
  if (client.getQueryData(queryKey) !== undefined)
    void client.fetchQuery({ ...caseQuery(id), ...(isBeside && { staleTime: 0 }) }).catch(() => {});
  return () => {
    host.removeEventListener('online', connected);
    stopHearing();
    safe.unsubscribe();
  };
}
