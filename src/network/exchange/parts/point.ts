// Where something is: swapped coordinates are put right, and what does not lie in Germany is left out.
import { GermanPoint, type Offer } from '../../directory/offer.ts';
import type { Note, Where } from '../finding.ts';
import { degreesOf } from './values.ts';

type Point = NonNullable<NonNullable<Offer['place']>['point']>;
const inGermany = (lat: number, lon: number): Point | null => GermanPoint.safeParse({ lat, lon }).data ?? null;

export function pointFrom(rawLat: unknown, rawLon: unknown, where: Where, note: Note): Point | null {
  const [lat, lon] = [degreesOf(rawLat), degreesOf(rawLon)];
  // Zero and zero stand where a form was left empty.
  if (lat === null || lon === null || (lat === 0 && lon === 0)) return null;
  const point = inGermany(lat, lon);
  if (point !== null) return point;
  const swapped = inGermany(lon, lat);
  note(where, { code: swapped === null ? 'coordinatesOutside' : 'coordinatesSwapped', lat, lon });
  return swapped;
}
