// Goals reached, by life domain, by cause, and as the client saw it.
import type { CaseFacts } from '../facts/case-facts.ts';
import { none, unknown, type Observed } from './observation.ts';

/** A goal that was still open when the case was closed is missing: nobody has said what became of it. */
export function goalsReached({ goals, openGoals, closedOn }: CaseFacts): Observed[] {
  const ended = goals.map(({ domain, outcome, cause, on, client }): Observed => {
    const isReached = outcome === 'reached';
    const rows = { domain, cause: isReached ? none : (cause ?? unknown), client: client ?? unknown };
    return { on, answer: isReached ? 'yes' : 'no', rows };
  });
  if (closedOn === null) return ended;
  return [
    ...ended,
    ...openGoals.map((domain): Observed => ({ on: closedOn, answer: 'missing', rows: { domain, cause: unknown, client: unknown } })),
  ];
}
