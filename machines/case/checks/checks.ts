// Every check of a proposal's content, by its type. A type without one has nothing that could be wrong beyond its shape.
import type { CaseContext } from '../context/context.ts';
import type { CaseEvent, Dated } from '../events/case-event.ts';
import type { Refusal } from '../requirements/refusal.ts';
import { endingFits } from './ending.ts';
import type { Fit } from './check.ts';
import { networkFits } from './network.ts';
import { planFits } from './plan.ts';
import { presenceFits } from './presence.ts';
import { reviewFits } from './review.ts';

const fits: Readonly<Partial<Record<string, unknown>>> = { ...endingFits, ...networkFits, ...planFits, ...presenceFits, ...reviewFits };

/** All that speaks against the content of this proposal. */
export function misfits(context: CaseContext, event: Dated): Refusal[] {
  const fit = fits[event.type] as Fit<CaseEvent['type']> | undefined;
  return fit?.(context, event) ?? [];
}
