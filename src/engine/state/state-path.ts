// Where a case stands in the chart, as dotted paths: the one place in which the value of a state is read.
import type { StateValue } from 'xstate';
import type { agreement } from '../../../machines/case/chart/agreement.ts';
import type { beforeAgreement } from '../../../machines/case/chart/before-agreement.ts';
import type { handover } from '../../../machines/case/chart/handover.ts';
import type { presence } from '../../../machines/case/chart/presence.ts';
import type { completion } from '../../../machines/case/chart/completion.ts';
import type { reviewClock } from '../../../machines/case/chart/review-clock.ts';
import type { talk } from '../../../machines/case/chart/talk.ts';

/** Every state below `S`, those that hold others included: read from the chart, so that a new state is a new path. */
type PathsOf<S> = {
  [K in keyof S & string]: K | (S[K] extends { readonly states: infer Inner } ? `${K}.${PathsOf<Inner>}` : never);
}[keyof S & string];

/** Only the innermost states: where a case can stand. */
type LeavesOf<S> = {
  [K in keyof S & string]: S[K] extends { readonly states: infer Inner } ? `${K}.${LeavesOf<Inner>}` : K;
}[keyof S & string];

type Regions = {
  readonly stage: typeof beforeAgreement & typeof agreement & typeof completion;
  readonly talk: (typeof talk)['states'];
  readonly presence: (typeof presence)['states'];
  readonly handover: (typeof handover)['states'];
  readonly reviewClock: (typeof reviewClock)['states'];
};
export type Region = keyof Regions;

/** Paths without their region: no name occurs in two regions. */
export type StatePath = { [R in Region]: PathsOf<Regions[R]> }[Region] | 'open' | 'closed' | 'erased';

/** Where a case can stand in one region, such as `intake.inquiry` or `outOfContact.written`. */
export type PlaceIn<R extends Region> = LeavesOf<Regions[R]>;
/** Where a case can stand on its way. */
export type StagePath = PlaceIn<'stage'> | 'closed' | 'erased';

type Placed = { readonly value: StateValue };

/** The innermost states below a value, each as a path from its top. */
export function leavesOf(value: StateValue, above: readonly string[] = []): string[] {
  if (typeof value === 'string') return [[...above, value].join('.')];
  return Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : leavesOf(inner, [...above, name])));
}

/** Null once the case is closed: regions are left then. */
export function placeIn<R extends Region>({ value }: Placed, region: R): PlaceIn<R> | null {
  const open = typeof value === 'object' ? value['open'] : undefined;
  const place = typeof open === 'object' ? open[region] : undefined;
  return place === undefined ? null : (leavesOf(place)[0] as PlaceIn<R>);
}

/** Throws for a value that is not one of the case chart. */
export function stageOf(state: Placed): StagePath {
  const stage = placeIn(state, 'stage') ?? state.value;
  if (typeof stage !== 'string') throw new Error(`no stage in ${JSON.stringify(state.value)}`);
  return stage as StagePath;
}
