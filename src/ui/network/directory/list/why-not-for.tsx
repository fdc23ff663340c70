// Whether an offer is for whoever is described. Nothing where nobody is described.
import type { OfferRow } from '../../../parts/api/views.ts';
import { Verdict } from '../verdict.tsx';
import { isSaid, useAskedFor } from './asked.ts';

export function WhyNotFor({ eligibility }: Pick<OfferRow, 'eligibility'>) {
  const isDescribed = useAskedFor(({ asker }) => Object.entries(asker).some(isSaid));
  return isDescribed ? <Verdict eligibility={eligibility} /> : null;
}
