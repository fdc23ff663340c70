// The draft of one page as a statechart of two parallel regions: `submission` sends what was decided, `keeping` saves what is
// typed (autosave). What is typed is kept, what is sent arrives once, and nothing is lost in between.
import { assign, fromPromise, raise, setup } from 'xstate';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import type { OtherDraft, ProposalBody } from '../api/views.ts';
import type { PathFault } from '../api/problem.ts';
import { meanwhileOf, type Meanwhile } from './meanwhile.ts';
import type { Keep, Kept, OtherText } from './other-text.ts';

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
  /** The version of the draft that what is typed grew from. */
  readonly version: number;
  /** What others have typed here at the same time: decided about one after the other. */
  readonly others: readonly OtherText[];
  /** What the page was opened with has yet to be kept. */
  readonly beganUnsafe: boolean;
  /** The server keeps what is typed; otherwise only this window does. */
  readonly isKept: boolean;
  /** The last decision, as long as it can be taken back: what was typed before, and the other text. */
  readonly decided: { readonly mine: unknown; readonly version: number; readonly other: OtherText } | null;
  /** Let go of on purpose, as long as it can be brought back. */
  readonly discarded: unknown;
  /** What has to be told to the server about texts beside, with the next keeping. */
  readonly settles: string | null;
  readonly sparing: OtherText | null;
  /** Sent and not answered yet, in order. */
  readonly pending: readonly Outgoing[];
  /** What was typed when it was sent. */
  readonly sent: unknown;
  /** What was typed between the press and its answer; null where that was nothing. */
  readonly meanwhile: Meanwhile | null;
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
  /** The case was read anew: somebody else may have written. */
  | { type: 'arrived'; draft: OtherDraft; others: readonly OtherText[] }
  /** Out of one's own text and the first of the others. */
  | { type: 'decided'; value: unknown }
  /** `tab`: a name for the text that is kept beside again. */
  | { type: 'undone'; tab: string }
  /** Let go of, and brought back. */
  | { type: 'discarded' }
  | { type: 'recovered' }
  | { type: 'finished' };

/** Read once, when the page is opened. `isUnsafe`: `kept` is not on the server yet, the page was left before. */
export type DraftInput = {
  readonly kept: unknown;
  readonly version?: number;
  readonly others?: readonly OtherText[];
  readonly isUnsafe?: boolean;
  /** False: whoever types sees no words of the case, and none of theirs are laid beside its texts (`draft.write`). */
  readonly isKept?: boolean;
};

/** Milliseconds. `typing`: debounce before a draft is kept. `retry`: exponential backoff, doubled each time up to a minute. */
const delays = { typing: 700, retry: 5_000, retryAtMost: 60_000 };

const parts = setup({
  types: { context: {} as DraftContext, events: {} as DraftEvent, input: {} as DraftInput },
  actors: {
    // Handed in by useDraft: the machine itself knows no server, so that a test drives it without one.
    deliver: fromPromise<Delivery, readonly Outgoing[]>(() => Promise.reject(new Error('nobody delivers'))),
    keep: fromPromise<Kept, Keep>(() => Promise.reject(new Error('nobody keeps drafts'))),
    drop: fromPromise<void, number>(() => Promise.reject(new Error('nobody drops drafts'))),
  },
  delays: {
    typing: delays.typing,
    retry: ({ context }) => Math.min(delays.retry * 2 ** context.attempts, delays.retryAtMost),
  },
  actions: {
    type: assign(({ event }) => (event.type === 'changed' ? { typed: event.value, decided: null, discarded: null } : {})),
    discard: assign({ typed: null, discarded: ({ context }) => context.typed, decided: null }),
    recover: assign({ typed: ({ context }) => context.discarded, discarded: null }),
    adopt: assign(({ event }) =>
      event.type === 'arrived' ? { typed: event.draft.value ?? null, version: event.draft.version, others: event.others } : {},
    ),
    weigh: assign(({ context, event }) => (event.type === 'arrived' ? arrived(context, event) : {})),
    decide: assign(({ context, event }) => (event.type === 'decided' ? decided(context, event.value) : {})),
    undo: assign(({ context, event }) => (event.type === 'undone' ? undone(context, event.tab) : {})),
    load: assign(({ context, event }) =>
      event.type === 'submitted'
        ? { pending: event.pending, sent: context.typed, meanwhile: null, refusals: [], faults: [], detail: null, attempts: 0 }
        : {},
    ),
    foresee: assign(({ event }) => (event.type === 'foreseen' ? { refusals: event.refusals } : {})),
    countAttempt: assign({ attempts: ({ context }) => context.attempts + 1 }),
  },
});

/** What is to be kept now. */
export const keepOf = ({ context: { typed, version, settles, sparing } }: { readonly context: DraftContext }): Keep => ({
  value: typed,
  grewFrom: version,
  settles,
  sparing,
});

/** Told anew the same text is no other one. */
const beside = ({ others }: DraftContext, live: OtherText | null): readonly OtherText[] => [
  ...(live === null ? [] : [live]),
  ...others.filter(({ tab, value }) => tab !== null && (live === null || JSON.stringify(value) !== JSON.stringify(live.value))),
];

/** Somebody has written on, while what was typed here was at rest: whose text counts is a question. Without a text there is none. */
function arrived(context: DraftContext, { draft, others }: { draft: OtherDraft; others: readonly OtherText[] }): Partial<DraftContext> {
  const isOther = (draft.value ?? null) !== null && JSON.stringify(draft.value) !== JSON.stringify(context.typed);
  if (isOther) return { others: [{ ...draft, tab: null }, ...others] };
  return { version: draft.version, others };
}

function decided(context: DraftContext, value: unknown): Partial<DraftContext> {
  const [other, ...rest] = context.others;
  if (other === undefined) return {};
  const version = Math.max(context.version, other.version);
  return {
    typed: value,
    version,
    others: rest,
    decided: { mine: context.typed, version: context.version, other },
    settles: other.tab,
    sparing: null,
  };
}

function undone(context: DraftContext, tab: string): Partial<DraftContext> {
  if (context.decided === null) return {};
  const { mine, version, other } = context.decided;
  const spared = { ...other, tab };
  // On what it had grown from: where the decision never arrived, the other text still counts and must not be written over.
  return { typed: mine, version, others: [spared, ...context.others], decided: null, settles: null, sparing: spared };
}

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
            actions: [
              assign(({ context }) => ({ meanwhile: meanwhileOf(context.sent, context.typed) })),
              assign({ typed: null, sent: null, pending: [], decided: null, discarded: null, beganUnsafe: false }),
              raise({ type: 'finished' }),
            ],
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
  on: {
    changed: [
      { guard: ({ context }) => !context.isKept, target: '.here', actions: 'type' },
      { target: '.typing', actions: 'type' },
    ],
    finished: '.dropping',
    discarded: { guard: ({ context }) => context.typed !== null, target: '.dropping', actions: 'discard' },
    recovered: [
      { guard: ({ context }) => context.discarded !== null && !context.isKept, target: '.here', actions: 'recover' },
      { guard: ({ context }) => context.discarded !== null, target: '.typing', actions: 'recover' },
    ],
    decided: { target: '.keeping', reenter: true, actions: 'decide' },
    undone: { target: '.keeping', reenter: true, actions: 'undo' },
  },
  states: {
    // A draft that was restored differs from what is recorded: the page has something to save.
    untouched: {
      always: [
        { guard: ({ context }) => context.typed !== null && !context.isKept, target: 'here' },
        { guard: ({ context }) => context.typed !== null && context.beganUnsafe, target: 'keeping' },
        { guard: ({ context }) => context.typed !== null, target: 'kept' },
      ],
      // An older answer may still hold what was dropped here since.
      on: {
        arrived: { guard: ({ context, event }) => event.draft.version > context.version || event.others.length > 0, actions: 'adopt' },
      },
    },
    // In this window only, until it is sent.
    here: {},
    typing: { after: { typing: 'keeping' } },
    keeping: {
      invoke: {
        src: 'keep',
        input: keepOf,
        onDone: {
          target: 'kept',
          actions: assign(({ context, event: { output } }) =>
            output.kind === 'moved'
              ? { others: beside(context, output.other) }
              : { version: output.version, others: beside(context, null), settles: null, sparing: null },
          ),
        },
        onError: 'unkept',
      },
    },
    // Safe on the server; with others, beside their text.
    kept: { on: { arrived: { guard: ({ context, event }) => event.draft.version > context.version, actions: 'weigh' } } },
    unkept: { after: { retry: 'keeping' }, on: { connected: 'keeping' } },
    // One that could not be dropped does no harm now; it turns up again with the next visit.
    dropping: { invoke: { src: 'drop', input: ({ context }) => context.version, onDone: 'untouched', onError: 'untouched' } },
  },
});

export const draftMachine = parts.createMachine({
  id: 'draft',
  type: 'parallel',
  context: ({ input: { kept, version = 0, others = [], isUnsafe = false, isKept = true } }) => ({
    typed: kept ?? null,
    version,
    others,
    beganUnsafe: isUnsafe,
    isKept,
    decided: null,
    discarded: null,
    settles: null,
    sparing: null,
    pending: [],
    sent: null,
    meanwhile: null,
    refusals: [],
    faults: [],
    detail: null,
    attempts: 0,
  }),
  states: { submission, keeping },
});
