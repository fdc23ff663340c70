// What the directory does not take: each with the place where it is wrong.
import { describe, expect, test } from 'vitest';
import { Body } from '../../src/network/directory/body.ts';
import { Offer } from '../../src/network/directory/offer.ts';
import { body, offer, openToAll, start } from './offers.ts';

const faultsOf = (changes: object): string[] =>
  (Offer.safeParse({ ...offer(), ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));
const contact = (changes: object) => ({ contact: { ...offer().contact, ...changes } });
const place = (point: object) => ({ place: { ...offer().place, point } });

describe('an offer is refused at its place', () => {
  test.each<[string, object, string[]]>([
    ['a title of blanks', { title: '\u200b ' }, ['title']],
    ['a title of two lines', { title: 'Kurs\nKurs' }, ['title']],
    ['a page that would run in the browser', contact({ web: 'javascript:alert(1)' }), ['contact.web']],
    ['an address without a name', contact({ mail: '@example.org' }), ['contact.mail']],
    ['swapped coordinates', place({ lat: 10.889, lon: 49.895 }), ['place.point.lat', 'place.point.lon']],
    ['a day that does not exist', { validUntil: '2026-02-29' }, ['validUntil']],
    ['an end before its beginning', { starts: [start('2026-10-05', { until: '2026-10-04' })] }, ['starts.0']],
    ['ages the wrong way round', { conditions: { ...openToAll, ages: { from: 27, to: 16 } } }, ['conditions.ages']],
    ['levels the wrong way round', { conditions: { ...openToAll, levels: { from: 'b1', to: 'a2' } } }, ['conditions.levels']],
    ['half a cent', { cost: { cents: 0.5, note: null } }, ['cost.cents']],
    ['nobody who looks again', { verifyBy: { who: 'centre', everyMonths: 0 } }, ['verifyBy.everyMonths']],
  ])('%s', (_, changes, places) => {
    expect(faultsOf(changes)).toEqual(places);
  });

  test('and one day only is no fault', () => {
    expect(faultsOf({ starts: [start('2026-10-05', { until: '2026-10-05' })] })).toEqual([]);
  });
});

test.each(['jobCentre', 'dayCare', 'migrantOrganisation', 'club'])('a body may be a %s', (kind) => {
  const kept = { ...body(), kind };
  expect(Body.parse(kept)).toEqual(kept);
});
