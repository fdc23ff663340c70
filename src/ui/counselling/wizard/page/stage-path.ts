// The stages of the case chart by their paths, read off the chart itself: a new state is a new stage here.
import type { StateValue } from 'xstate';
import type { agreement } from '../../../../../machines/case/chart/agreement.ts';
import type { beforeAgreement } from '../../../../../machines/case/chart/before-agreement.ts';
import type { review } from '../../../../../machines/case/chart/review.ts';
import type { CaseState } from '../../../../engine/state/case-state.ts';

type Stages = typeof beforeAgreement & typeof agreement & typeof review;

type PathOf<S> = {
  [K in keyof S & string]: S[K] extends { states: infer Inner } ? `${K}.${keyof Inner & string}` : K;
}[keyof S & string];

/** `goals`, `intake.inquiry`, `closed` …: every place in which a case can stand. */
export type StagePath = PathOf<Stages> | 'closed' | 'erased';

const leaf = (value: StateValue): string => {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value);
  if (entry === undefined) throw new Error('a state of the chart has no name');
  const [key, inner] = entry;
  return inner === undefined ? key : `${key}.${leaf(inner)}`;
};

export function stageOf({ value }: Pick<CaseState, 'value'>): StagePath {
  if (typeof value === 'string') return value as StagePath;
  const open = value['open'];
  const stage = typeof open === 'object' ? open['stage'] : undefined;
  if (stage === undefined) throw new Error(`no stage in ${JSON.stringify(value)}`);
  return leaf(stage) as StagePath;
}

/** Where the client can be met: `reachable`, `paused`, `outOfContact.written`; null once the case is closed. */
export function presenceOf({ value }: Pick<CaseState, 'value'>): string | null {
  const open = typeof value === 'string' ? undefined : value['open'];
  const presence = typeof open === 'object' ? open['presence'] : undefined;
  return presence === undefined ? null : leaf(presence);
}
