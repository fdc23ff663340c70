// Which transitions of the case chart an event takes: what is counted and what is lit up in the drawing is read from one place.
import { chartOf, type ChartTransition } from './chart-of.ts';

const caseChart = chartOf('case');
const byEvent = Map.groupBy(caseChart.transitions, ({ event }) => event);

/** The dotted paths of everything a state value is in, outer states first. */
export function pathsOf(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value as object).flatMap(([key, inner]) => [prefix + key, ...pathsOf(inner, `${prefix}${key}.`)]);
}

/** `open.stage.goals --version.offered--> open.stage.signature`. */
export const transitionName = ({ from, event, to }: Pick<ChartTransition, 'from' | 'event' | 'to'>): string =>
  `${from} --${event}--> ${to ?? from}`;

/** The innermost active state that listens is the one that answers. */
const answering = (active: ReadonlySet<string>, event: string): ChartTransition | undefined =>
  (byEvent.get(event) ?? []).filter(({ from }) => active.has(from)).toSorted((a, b) => b.from.length - a.from.length)[0];

/** The transition itself first, then every one that hears the signal it raises. Throws where nobody answers: a defect of the caller. */
export function transitionsTaken(value: unknown, event: string): ChartTransition[] {
  const active = new Set(pathsOf(value));
  const taken = answering(active, event);
  if (taken === undefined) throw new Error(`nobody answers ${event}`);
  const { tells, to, from } = taken;
  if (tells === null) return [taken];
  // A signal may be heard in several regions, also where the step has led.
  const places = new Set([...active, to ?? from]);
  return [taken, ...(byEvent.get(tells) ?? []).filter((heard) => places.has(heard.from))];
}
