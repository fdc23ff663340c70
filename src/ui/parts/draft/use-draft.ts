// The draft of one page: restores what was typed, keeps it, sends it, says how it stands. The statechart is in draft-machine.ts,
// what happens around it while a page is open in page-session.ts.
import { useQueryClient } from '@tanstack/react-query';
import { useMachine } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import type { Actor } from '../../../../machines/actor.ts';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import { newKey } from '../api/client.ts';
import type { PathFault } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import { useActor } from '../api/use-actor.ts';
import type { Drafted, ProposalBody } from '../api/views.ts';
import { foresee } from './foresee.ts';
import type { Meanwhile } from './meanwhile.ts';
import type { OtherText } from './other-text.ts';
import { openPage, type Restore } from './page-session.ts';
import { useLeaving } from './use-leaving.ts';

/** How the last submission ended; `editing` before the first and whenever something is typed after one. */
export type Submission = 'editing' | 'saving' | 'saved' | 'refused' | 'outdated' | 'offline' | 'failed';
/** The autosave: `typing` within the debounce, `kept` is safe on the server, `unkept` waits for a connection, `here` is in this window only. */
export type Keeping = 'untouched' | 'here' | 'typing' | 'keeping' | 'kept' | 'unkept' | 'dropping';

/** How it stands with what was typed. */
export type DraftState = {
  readonly submission: Submission;
  readonly keeping: Keeping;
  readonly refusals: readonly Refusal[];
  readonly faults: readonly PathFault[];
  /** The server's own sentence about what failed; null where it said none. */
  readonly detail: string | null;
  readonly beside: Beside;
  /** Brings back what was let go of; null where there is nothing. */
  readonly recover: (() => void) | null;
};

/** Two who type on one page: the other text, and what can be done about it. */
export type Beside = {
  /** What was typed here, or else what the page began with. */
  readonly mine: unknown;
  /** The first to be decided about; null while nobody else has written. */
  readonly other: OtherText | null;
  /** Both texts are one from now on; the other is not asked about again. */
  readonly decide: (value: unknown) => void;
  /** Takes the last decision back; null where there is none. */
  readonly undo: (() => void) | null;
  /** Who wrote the text the page was opened with, where that was somebody else and within the last minutes. */
  readonly foundFrom: Drafted | null;
};

export type Draft<V> = DraftState & {
  /** What was typed, or else what the page began with. */
  readonly value: V;
  readonly change: (value: V) => void;
  /** Lets go of what was typed. */
  readonly discard: () => void;
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
  /**
   * Called once for each submission that was accepted as a whole. `isLeaving`: a link was followed meanwhile, and leads on. `meanwhile`:
   * what was typed after the press, which the draft has let go of with the rest.
   */
  readonly onSaved?: (isLeaving: boolean, meanwhile: Meanwhile | null) => void;
};

const isOfAnother = (drafted: Drafted | null, by: Actor): boolean =>
  drafted !== null && drafted.lately && drafted.by !== null && (drafted.by.role !== by.role || drafted.by.id !== by.id);

/**
 * `caseId` and `page` are read once, at the first rendering: another page needs another component (a React `key`), else words
 * typed for one page are kept under the name of another.
 */
export function useDraft<V>({ caseId, page, initial, restore = (kept) => kept as V, onSaved }: Options<V>): Draft<V> {
  const client = useQueryClient();
  const by = useActor();
  const [session] = useState(() => openPage(client, caseId, page, restore));
  const [snapshot, send, actor] = useMachine(session.machine, { input: session.input });
  const { context, value: at } = snapshot;

  const isLeaving = useLeaving(actor);
  const restored = useRef<Restore>(restore);
  useEffect(() => {
    restored.current = restore;
  });
  useEffect(() => session.begin(actor, (kept) => restored.current(kept)), [session, actor]);

  useEffect(() => {
    if (at.submission === 'saved') onSaved?.(isLeaving.current, context.meanwhile);
    // The page may hand in a new function each time; only the moment of saving counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at.submission]);

  const submit = (proposals: readonly ProposalBody[]) => {
    const view = client.getQueryData(caseQuery(caseId).queryKey);
    const refusals = view === undefined ? [] : foresee(view, proposals, by);
    if (refusals.length > 0) send({ type: 'foreseen', refusals });
    else send({ type: 'submitted', pending: proposals.map((proposal) => ({ proposal, key: newKey() })) });
  };

  const [other = null] = context.others;
  return {
    beside: {
      mine: context.typed ?? initial,
      other,
      decide: (value) => send({ type: 'decided', value }),
      undo: context.decided === null ? null : () => send({ type: 'undone', tab: newKey() }),
      foundFrom: isOfAnother(session.drafted, by) ? session.drafted : null,
    },
    value: context.typed === null ? initial : (context.typed as V),
    change: (value) => send({ type: 'changed', value }),
    discard: () => send({ type: 'discarded' }),
    recover: context.discarded === null ? null : () => send({ type: 'recovered' }),
    submission: at.submission,
    keeping: at.keeping,
    refusals: context.refusals,
    faults: context.faults,
    detail: context.detail,
    submit,
  };
}
