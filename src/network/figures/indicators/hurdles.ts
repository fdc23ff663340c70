// Hurdles: measures that came to nothing, and what was noted on a support chain. The causes of goals are counted with the goals, so that
// no fact is in two indicators and none can be worked out by setting one against another.
import type { CaseFacts } from '../facts/case-facts.ts';
import { none, unknown, type Observed } from './observation.ts';

/** All hurdles are counted; `yes` where the cause is known. */
export const hurdles = ({ hinderedMeasures, later }: CaseFacts): Observed[] => [
  ...hinderedMeasures.map(({ on, cause, domain, status }): Observed => ({
    on,
    answer: cause === null ? 'missing' : 'yes',
    rows: { cause: cause ?? unknown, domain: domain ?? unknown, kind: status, step: none, agency: unknown },
  })),
  ...later.hurdles.map(({ on, cause, kind, step, agency }): Observed => ({
    on,
    answer: cause === null ? 'missing' : 'yes',
    rows: { cause: cause ?? unknown, domain: unknown, kind, step: step ?? none, agency: agency ?? unknown },
  })),
];
