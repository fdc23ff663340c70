// The draft of one page as a statechart of two parallel regions: `submission` sends what was decided, `keeping` saves what is
// typed (autosave). What is typed is kept, what is sent arrives once, and nothing is lost in between.
import { assign, fromPromise, raise, setup } from 'xstate';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import type { ProposalBody } from '../api/views.ts';
import type { PathFault } from '../api/problem.ts';

/** A proposal on its way, with the idempotency key that lets it be repeated until an answer comes. */
export type Outgoing = { readonly proposal: ProposalBody; readonly key: string };

/** How a delivery ended, and what of it was not accepted. */
export type Delivery =
  /** Every proposal was accepted. */
  | { readonly kind: 'saved' }
  /** The rules say no to one of them, with all reasons; the ones before it are recorded. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Somebody has written since. Nothing is sent again by itself: a person has to look at what has changed. */
  | { readonly kind: 'outdated' }
  /** No answer. What is left is sent again under the same keys. */
  | { readonly kind: 'offline'; readonly pending: readonly Outgoing[] }
  /** Malformed, or anything else: the places that are wrong where the server names them, and its own sentence. */
  | { readonly kind: 'failed'; readonly faults: readonly PathFault[]; readonly detail: string | null };

export type DraftContext = {
  /** What was typed; null while nothing differs from what the page began with. */
  readonly typed: unknown;
  /** Sent and not answered yet, in order. */
  readonly pending: readonly Outgoing[];
  readonly refusals: readonly Refusal[];
  readonly faults: readonly PathFault[];
  readonly detail: string | null;
  /** Repetitions without a connection since the last submission. */
  readonly attempts: number;
};

/** `foreseen`: the engine in the browser says no, nothing was sent. `connected`: the browser has a network again. */
type DraftEvent =
  | { type: 'changed'; value: unknown }
  | { type: 'submitted'; pending: readonly Outgoing[] }
  | { type: 'foreseen'; refusals: readonly Refusal[] }
  | { type: 'connected' }
  | { type: 'finished' };

/** Milliseconds. `typing`: debounce before a draft is kept. `retry`: exponential backoff, doubled each time up to a minute. */
const delays = { typing: 700, retry: 5_000, retryAtMost: 60_000 };

const parts = setup({
  types: { context: {} as DraftContext, events: {} as DraftEvent, input: {} as { kept: unknown } },
  actors: {
    // Handed in by useDraft: the machine itself knows no server, so that a test drives it without one.
    deliver: fromPromise<Delivery, readonly Outgoing[]>(() => Promise.reject(new Error('nobody delivers'))),
    keep: fromPromise<void, unknown>(() => Promise.reject(new Error('nobody keeps drafts'))),
    drop: fromPromise<void>(() => Promise.reject(new Error('nobody drops drafts'))),
  },
  delays: {
    typing: delays.typing,
    retry: ({ context }) => Math.min(delays.retry * 2 ** context.attempts, delays.retryAtMost),
  },
  actions: {
    type: assign(({ event }) => (event.type === 'changed' ? { typed: event.value } : {})),
    load: assign(({ event }) =>
      event.type === 'submitted' ? { pending: event.pending, refusals: [], faults: [], detail: null, attempts: 0 } : {},
    ),
    foresee: assign(({ event }) => (event.type === 'foreseen' ? { refusals: event.refusals } : {})),
    countAttempt: assign({ attempts: ({ context }) => context.attempts + 1 }),
  },
});

const typedOf = ({ context }: { readonly context: DraftContext }): unknown => context.typed;

/** Not known while saving: a second press sends nothing. */
const sendable = { submitted: { target: 'saving', actions: 'load' }, foreseen: { target: 'refused', actions: 'foresee' } } as const;

/** The first candidate whose guard holds is taken; without a guard, the last: outdated. */
const submission = parts.createStateConfig({
  initial: 'editing',
  states: {
    editing: { on: { ...sendable } },
    saving: {
      invoke: {
        src: 'deliver',
        input: ({ context }) => context.pending,
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'saved',
            target: 'saved',
            // `finished` tells the other region that the kept draft is no longer needed.
            actions: [assign({ typed: null, pending: [] }), raise({ type: 'finished' })],
          },
          {
            guard: ({ event }) => event.output.kind === 'refused',
            target: 'refused',
            actions: assign(({ event }) => (event.output.kind === 'refused' ? { refusals: event.output.refusals } : {})),
          },
          {
            guard: ({ event }) => event.output.kind === 'offline',
            target: 'offline',
            actions: assign(({ event }) => (event.output.kind === 'offline' ? { pending: event.output.pending } : {})),
          },
          {
            guard: ({ event }) => event.output.kind === 'failed',
            target: 'failed',
            actions: assign(({ event }) =>
              event.output.kind === 'failed' ? { faults: event.output.faults, detail: event.output.detail } : {},
            ),
          },
          { target: 'outdated' },
        ],
        onError: { target: 'failed' },
      },
    },
    saved: { on: { ...sendable, changed: 'editing' } },
    refused: { on: { ...sendable, changed: 'editing' } },
    outdated: { on: { ...sendable, changed: 'editing' } },
    failed: { on: { ...sendable, changed: 'editing' } },
    // What is on its way stays as it is: its keys belong to exactly these words.
    offline: {
      after: { retry: { target: 'saving', actions: 'countAttempt' } },
      on: { ...sendable, connected: { target: 'saving' } },
    },
  },
});

/** Beside `submission`, because typing goes on whatever becomes of what was sent. */
const keeping = parts.createStateConfig({
  initial: 'untouched',
  on: { changed: { target: '.typing', actions: 'type' }, finished: '.dropping' },
  states: {
    // A draft that was restored differs from what is recorded: the page has something to save.
    untouched: { always: { guard: ({ context }) => context.typed !== null, target: 'kept' } },
    typing: { after: { typing: 'keeping' } },
    keeping: {
      invoke: { src: 'keep', input: typedOf, onDone: 'kept', onError: 'unkept' },
    },
    kept: {},
    unkept: { after: { retry: 'keeping' }, on: { connected: 'keeping' } },
    // One that could not be dropped does no harm now; it turns up again with the next visit.
    dropping: { invoke: { src: 'drop', onDone: 'untouched', onError: 'untouched' } },
  },
});

export const draftMachine = parts.createMachine({
  id: 'draft',
  type: 'parallel',
  context: ({ input }) => ({ typed: input.kept ?? null, pending: [], refusals: [], faults: [], detail: null, attempts: 0 }),
  states: { submission, keeping },
});
