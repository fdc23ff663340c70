// How the offer a referral was chosen from stands in the directory today: it may have vanished, expired or closed since.
import type { Trust } from '../../../../network/directory/trust.ts';
import { useOffer } from '../../../parts/api/directory.ts';
import { Problem } from '../../../parts/api/problem.ts';
import type { OfferView } from '../../../parts/api/views.ts';

export type OfferStanding = {
  readonly view: OfferView | null;
  /** `removed`: the directory has no such entry any more. `unknown`: nobody can say just now. Null while it is being asked. */
  readonly standing: Trust | 'removed' | 'unknown' | null;
};

export function useOfferStanding(id: string): OfferStanding {
  const { data, error } = useOffer(id);
  if (error instanceof Problem && error.kind === 'unknown') return { view: null, standing: 'removed' };
  if (data === undefined && error !== null) return { view: null, standing: 'unknown' };
  return data === undefined ? { view: null, standing: null } : { view: data, standing: data.trust };
}

const blocking = ['removed', 'unknown', 'gone', 'expired', 'closed'] as const;
export type Blocking = (typeof blocking)[number];

/** Nobody is sent there without a word: somebody has asked first. */
export const blockingOf = (standing: OfferStanding['standing']): Blocking | null => blocking.find((one) => one === standing) ?? null;
