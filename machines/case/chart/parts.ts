// What the states of the case chart are built from: one action that evolves the context, one guard that can be explained.
import { assign, raise, setup, type MetaObject } from 'xstate';
import type { CaseInput } from '../context/initial-context.ts';
import { evolve } from '../changes/changes.ts';
import type { CaseContext } from '../context/context.ts';
import type { DeadlineName } from '../deadlines/deadlines.ts';
import type { Dated } from '../events/case-event.ts';
import type { Rule } from './rule.ts';
import { isMet, requires, type RequirementName } from '../requirements/requirements.ts';

/** What one region tells another within the same step. Nobody can propose it and nothing of it is recorded. */
const signalTypes = ['clock.started', 'clock.suspended', 'clock.restarted', 'clock.renewed', 'consent.ended', 'balance.abandoned'] as const;
export const signals: ReadonlySet<string> = new Set(signalTypes);
export type Signal = { readonly [T in (typeof signalTypes)[number]]: { type: T } }[(typeof signalTypes)[number]];

/** What the outside is asked to do. Returned with the step, never run by it (decision 1). */
export type Effect = 'remind' | 'tellTeamLead' | 'stopMessages' | 'eraseWords' | 'forgetWords' | 'writeToClient';

/** Read back by the engine: which deadlines run in a configuration, for drawing, settling and the hash. */
export type StateMeta = { deadlines: readonly DeadlineName[] };

export const parts = setup({
  types: {
    context: {} as CaseContext,
    events: {} as Dated | Signal,
    input: {} as CaseInput,
    meta: {} as MetaObject,
  },
  guards: {
    // The only guard: names as data, so that whoever asks why gets the same answer as whoever tries (decision 2).
    // It judges proposals: what was recorded before stands when the log is told anew, whatever speaks against it now.
    meets: ({ context, event }, { names }: { names: readonly RequirementName[] }) =>
      ('irregular' in event && event.irregular !== undefined) || isMet(names, context),
  },
  actions: {
    // Every event changes the context exactly once, in the region that owns it; signals only move other regions.
    evolve: assign(({ context, event }) => evolve(context, event as Dated)),
    // Asked for here, carried out by the shell from the log.
    ask: (_, _params: { effect: Effect }) => {},
  },
});

type Step = {
  readonly rule: Rule;
  readonly to?: string;
  readonly needs?: readonly RequirementName[];
  readonly tells?: Signal['type'];
  readonly asks?: Effect;
};

/** One transition: where it leads, what it needs, whom it tells. Without `to` it is recorded and the state stays. */
export const step = ({ rule, to, needs = [], tells, asks }: Step) => ({
  ...(to !== undefined && { target: to }),
  ...(needs.length > 0 && { guard: requires(...needs) }),
  actions: [
    { type: 'evolve' as const },
    ...(tells === undefined ? [] : [raise<CaseContext, Dated | Signal, Dated | Signal, undefined, never, never>({ type: tells })]),
    ...(asks === undefined ? [] : [{ type: 'ask' as const, params: { effect: asks } }]),
  ],
  // Signals carry no rule: that is how the engine tells what is recorded from what only moves another region.
  meta: { rule },
});

/** What a region does when another tells it something: it moves, where `needs` holds. */
export const follow = (to: string, ...needs: RequirementName[]) => (needs.length === 0 ? to : { target: to, guard: requires(...needs) });

/** An entry that moves nothing. */
export const note = (rule: Rule, ...needs: RequirementName[]) => step({ rule, needs });

/** The deadlines that run while a state is active. */
export const running = (...deadlines: DeadlineName[]): StateMeta => ({ deadlines });
