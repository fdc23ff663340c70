// The draft of one page: restores what was typed, keeps it, sends it, says how it stands. The statechart is in draft-machine.ts.
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMachine } from '@xstate/react';
import { useEffect, useState } from 'react';
import { fromPromise } from 'xstate';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import { newKey } from '../api/client.ts';
import type { PathFault } from '../api/problem.ts';
import { portOf } from '../api/port.ts';
import { caseQuery } from '../api/queries.ts';
import { useActor } from '../api/use-actor.ts';
import type { ProposalBody } from '../api/views.ts';
import { deliver } from './deliver.ts';
import { foresee } from './foresee.ts';
import { draftMachine, type Outgoing } from './draft-machine.ts';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useLeaving } from './use-leaving.ts';

/** How the last submission ended; `editing` before the first and whenever something is typed after one. */
export type Submission = 'editing' | 'saving' | 'saved' | 'refused' | 'outdated' | 'offline' | 'failed';
/** The autosave: `typing` within the debounce, `kept` is safe on the server, `unkept` waits for a connection. */
export type Keeping = 'untouched' | 'typing' | 'keeping' | 'kept' | 'unkept' | 'dropping';

/** How it stands with what was typed. */
export type DraftState = {
  readonly submission: Submission;
  readonly keeping: Keeping;
  readonly refusals: readonly Refusal[];
  readonly faults: readonly PathFault[];
};

export type Draft<V> = DraftState & {
  /** What was typed, or else what the page began with. */
  readonly value: V;
  readonly change: (value: V) => void;
  /**
   * Sends them one after the other and stops at the first refusal. What the engine refuses here is not sent at all.
   * Does nothing while a submission is under way.
   */
  readonly submit: (proposals: readonly ProposalBody[]) => void;
};

type Options<V> = {
  /** With `page` the name under which the server keeps the draft, one for each page of a case. */
  readonly caseId: string;
  readonly page: string;
  /** May change from one rendering to the next: it is shown for as long as nothing was typed. */
  readonly initial: V;
  /** Turns a kept draft of unknown age into a value; null when it no longer fits. */
  readonly restore?: (kept: unknown) => V | null;
  /** Called once for each submission that was accepted as a whole. `isLeaving`: a link was followed meanwhile, and leads on. */
  readonly onSaved?: (isLeaving: boolean) => void;
};

/** Lays a draft into the cached view of its case, so that leaving a page and coming back shows what was typed. Null takes it out. */
function cacheDraft(client: QueryClient, id: string, page: string, draft: unknown): void {
  client.setQueryData(caseQuery(id).queryKey, (view) => {
    if (view === undefined) return view;
    const { [page]: _, ...others } = view.drafts;
    return { ...view, drafts: draft === null ? others : { ...others, [page]: draft } };
  });
}

const machineFor = (client: QueryClient, id: string, page: string) =>
  draftMachine.provide({
    actors: {
      deliver: fromPromise(({ input }: { input: readonly Outgoing[] }) => deliver(client, id, input)),
      keep: fromPromise(({ input }: { input: unknown }) => portOf(client).keepDraft(id, page, input)),
      drop: fromPromise(() => {
        cacheDraft(client, id, page, null);
        return portOf(client).dropDraft(id, page);
      }),
    },
  });

/**
 * `caseId` and `page` are read once, at the first rendering: another page needs another component (a React `key`), else words
 * typed for one page are kept under the name of another.
 */
export function useDraft<V>({ caseId, page, initial, restore = (kept) => kept as V, onSaved }: Options<V>): Draft<V> {
  const client = useQueryClient();
  const by = useActor();
  const [machine] = useState(() => machineFor(client, caseId, page));
  const [kept] = useState(() => {
    const draft = client.getQueryData(caseQuery(caseId).queryKey)?.drafts[page];
    return draft === undefined ? null : restore(draft);
  });
  const [snapshot, send, actor] = useMachine(machine, { input: { kept } });
  const { context, value: at } = snapshot;

  const isLeaving = useLeaving(actor);

  useEffect(() => {
    // The browser's word is only a hint to try at once: the timers of the machine try again without it.
    const connected = () => send({ type: 'connected' });
    window.addEventListener('online', connected);
    return () => window.removeEventListener('online', connected);
  }, [send]);

  // Leaving the page before the pause in typing is over must not lose the last words.
  useEffect(
    () => () => {
      const { context: last, value } = actor.getSnapshot();
      if (last.typed === null || value.keeping === 'dropping') return;
      cacheDraft(client, caseId, page, last.typed);
      if (value.keeping === 'typing' || value.keeping === 'unkept')
        void portOf(client)
          .keepDraft(caseId, page, last.typed)
          .catch(() => {});
    },
    [actor, client, caseId, page],
  );

  useFlushOnLeave(caseId, page, () => {
    const { context: last, value } = actor.getSnapshot();
    // A request that is under way is broken off with the page, so what is being kept is not yet safe.
    return value.keeping === 'typing' || value.keeping === 'keeping' || value.keeping === 'unkept' ? last.typed : null;
  });

  useEffect(() => {
    if (at.submission === 'saved') onSaved?.(isLeaving.current);
    // The page may hand in a new function each time; only the moment of saving counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at.submission]);

  const submit = (proposals: readonly ProposalBody[]) => {
    const view = client.getQueryData(caseQuery(caseId).queryKey);
    const refusals = view === undefined ? [] : foresee(view, proposals, by);
    if (refusals.length > 0) send({ type: 'foreseen', refusals });
    else send({ type: 'submitted', pending: proposals.map((proposal) => ({ proposal, key: newKey() })) });
  };

  return {
    value: context.typed === null ? initial : (context.typed as V),
    change: (value) => send({ type: 'changed', value }),
    submission: at.submission,
    keeping: at.keeping,
    refusals: context.refusals,
    faults: context.faults,
    submit,
  };
}
