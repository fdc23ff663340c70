// Which regions an offer reaches: its own, all of its Land, or all there are. Who is in a reached region can use it.
import { sites } from '../../../machines/sites.ts';
import type { Land } from '../../../machines/calendar/place.ts';
import { Region, type Offer } from './offer.ts';

/** Bamberg is no site (decision 33) and lies in Bavaria. */
const lands: ReadonlyMap<string, Land> = new Map([...sites.map(({ code, land }) => [code, land] as const), ['bamberg', 'BY']]);

export function reaches({ region, reach }: Pick<Offer, 'region' | 'reach'>, asked: Region): boolean {
  if (region === asked || reach === 'everywhere') return true;
  return reach === 'land' && lands.get(region) === lands.get(asked);
}

export const regionsReached = (offer: Pick<Offer, 'region' | 'reach'>): readonly Region[] =>
  Region.options.filter((region) => reaches(offer, region));
