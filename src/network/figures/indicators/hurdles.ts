// Hurdles: measures that came to nothing, and what was noted on a support chain. The causes of goals are counted with the goals, so that
// no fact is in two indicators and none can be worked out by setting one against another.
import type { CaseFacts } from '../facts/case-facts.ts';
import { none, unknown, type Observed } from './observation.ts';

const other = 'other';

/** All hurdles are counted; `yes` where the cause is known. Of one on a chain what stood in the way is its cause. */
export const hurdles = ({ hinderedMeasures, later }: CaseFacts): Observed[] => [
  ...hinderedMeasures.map(({ on, cause, domain }): Observed => ({
    on,
    answer: cause === null ? 'missing' : 'yes',
    rows: { cause: cause ?? unknown, domain: domain ?? unknown, step: none, agency: unknown },
  })),
  ...later.hurdles.map(({ on, kind, domain, step, agency }): Observed => ({
    on,
    answer: kind === other ? 'missing' : 'yes',
    rows: { cause: kind === other ? unknown : kind, domain: domain ?? unknown, step: step ?? none, agency: agency ?? unknown },
  })),
];
