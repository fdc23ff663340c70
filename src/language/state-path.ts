// Every state of the case chart by its path, read from the chart's own parts: a new state without a name does not compile.
import type { agreement } from '../../machines/case/chart/agreement.ts';
import type { beforeAgreement } from '../../machines/case/chart/before-agreement.ts';
import type { handover } from '../../machines/case/chart/handover.ts';
import type { review } from '../../machines/case/chart/review.ts';
import type { presence } from '../../machines/case/chart/presence.ts';
import type { reviewClock } from '../../machines/case/chart/review-clock.ts';

type PathsOf<S> = {
  [K in keyof S & string]: K | (S[K] extends { readonly states: infer Inner } ? `${K}.${PathsOf<Inner>}` : never);
}[keyof S & string];

export type StagePath = PathsOf<typeof beforeAgreement & typeof agreement & typeof review>;
export type PresencePath = PathsOf<(typeof presence)['states']>;
export type HandoverPath = PathsOf<(typeof handover)['states']>;
export type ClockPath = PathsOf<(typeof reviewClock)['states']>;
/** Paths without their region: no name occurs in two regions. */
export type StatePath = StagePath | PresencePath | HandoverPath | ClockPath | 'open' | 'closed' | 'erased';

/** `open.stage.intake.inquiry` and `intake.inquiry` are the same state. */
export const withoutRegion = (path: string): string =>
  path.replace(/^open\.(?=.)/u, '').replace(/^(?:stage|presence|handover|reviewClock)\.(?=.)/u, '');
