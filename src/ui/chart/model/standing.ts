// How an item stands in the case that is read onto the chart: active, gone through, possible now, or not and why.
import type { ChartReading, PossibleStep, RunningDeadline } from '../../../engine/log/chart-reading.ts';
import { keyOf } from '../../../engine/state/transitions.ts';
import type { Lead } from '../../../export/layout/cells.ts';
import type { Item } from './items.ts';

/** Without a reading nothing stands anywhere: the chart is shown as the standard has it. */
export type Reading = ChartReading | null;

/** How many there are of something in each state, by path, and what such a number says. */
export type Counts = { readonly states: Readonly<Record<string, number>>; readonly say: (count: number) => string };

/** Nobody stands anywhere; only the numbers are there. */
export const asReading = ({ states }: Counts): ChartReading => ({
  day: '',
  active: [],
  path: { states, transitions: {} },
  justTaken: [],
  possible: [],
  deadlines: [],
});

export type StateStanding = {
  /** `around`: something inside it is active. */
  readonly active: 'here' | 'around' | null;
  readonly entered: number;
  readonly deadlines: readonly RunningDeadline[];
};

export type LeadStanding = {
  /** What people may cause here now; open where one of them is. Null where nobody can go this way from here. */
  readonly now: 'open' | 'refused' | null;
  readonly taken: number;
  readonly isJustTaken: boolean;
  readonly possible: readonly PossibleStep[];
  /** Days on which the calendar goes this way. */
  readonly deadlines: readonly RunningDeadline[];
};

export function stateStanding(reading: Reading, path: string): StateStanding {
  if (reading === null) return { active: null, entered: 0, deadlines: [] };
  const isActive = reading.active.includes(path);
  const holdsActive = reading.active.some((other) => other.startsWith(`${path}.`));
  return {
    active: isActive ? (holdsActive ? 'around' : 'here') : null,
    entered: reading.path.states[path] ?? 0,
    deadlines: reading.deadlines.filter(({ state }) => state === path),
  };
}

export function leadStanding(reading: Reading, { steps }: Lead): LeadStanding {
  if (reading === null) return { now: null, taken: 0, isJustTaken: false, possible: [], deadlines: [] };
  const keys = steps.map(keyOf);
  const possible = reading.possible.filter(({ transition }) => keys.includes(transition));
  const events = steps.map(({ event }) => event);
  return {
    now: possible.length === 0 ? null : possible.some(({ refusals }) => refusals.length === 0) ? 'open' : 'refused',
    taken: keys.reduce((sum, key) => sum + (reading.path.transitions[key] ?? 0), 0),
    isJustTaken: keys.some((key) => reading.justTaken.includes(key)),
    possible,
    deadlines: steps.some(({ from }) => reading.active.includes(from))
      ? reading.deadlines.filter(({ event }) => events.includes(event))
      : [],
  };
}

/** Of several ways that share a line: open where one of them is. */
export const nowOf = (standings: readonly LeadStanding[]): LeadStanding['now'] =>
  standings.some(({ now }) => now === 'open') ? 'open' : (standings.find(({ now }) => now !== null)?.now ?? null);

/** What may be noted in a state without leaving it. */
export const possibleNotes = (reading: Reading, item: Item): readonly PossibleStep[] => {
  if (reading === null || item.kind !== 'state') return [];
  const keys = item.notes.map(keyOf);
  return reading.possible.filter(({ transition }) => keys.includes(transition));
};
