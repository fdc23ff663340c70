// Whether an offer is for whoever is described. Nothing where nobody is described.
import type { OfferRow } from '../../../parts/api/views.ts';
import { Verdict } from '../verdict.tsx';
import { useAskedFor } from './asked.ts';

export function WhyNotFor({ eligibility }: Pick<OfferRow, 'eligibility'>) {
  const isDescribed = useAskedFor(({ asker }) => Object.values(asker).some((text) => text !== ''));
  return isDescribed ? <Verdict eligibility={eligibility} /> : null;
}
