// Integreat: what its locations and events become, with all their quirks.
import fc from 'fast-check';
import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { plus } from '../../../machines/day.ts';
import { readIntegreatEvents } from '../../../src/network/exchange/integreat/events.ts';
import { readIntegreatLocations } from '../../../src/network/exchange/integreat/locations.ts';
import { daysByRule } from '../../../src/network/exchange/integreat/recurrence.ts';
import { briefly, file, offersById, reading } from './read.ts';

describe('given the locations of Bamberg', () => {
  const incoming = readIntegreatLocations(file('integreat-locations-bamberg.json'), reading);
  const { 'location:101': library, 'location:102': debts, 'location:103': online, 'location:104': meeting } = offersById(incoming);

  test('a library without organisation is its own body, and its HTML is text', () => {
    expect(library?.fields).toMatchObject({
      title: 'Stadtbücherei Bamberg',
      body: 'Stadtbücherei Bamberg',
      about: 'Bücher in vielen Sprachen\n\nAusleihen & lernen. Kostenlos bis 18 Jahre.\n\n- Deutsch-Regal\n- Lerntandem am Donnerstag',
      hours: 'Mo–Fr 10:00–18:00; Sa 10:00–13:00',
      place: { street: 'Obere Königstraße 4a', postcode: '96052', town: 'Bamberg', point: { lat: 49.8955, lon: 10.8921 } },
      accessible: 'yes',
      isClosedForNow: false,
      web: 'https://www.buecherei.example.org',
    });
    expect(library?.changedOn).toBe('2026-05-04');
    expect(incoming.bodies.map(({ fields, guess }) => [fields.name, guess])).toEqual([
      ['Stadtbücherei Bamberg', 'library'],
      ['Diakonie Beispielwerk Bamberg', 'localAssociation'],
      ['Migrationsberatung Beispiel', 'migrationCounselling'],
      ['Treffpunkt Gereuth', null],
    ]);
    expect(incoming.bodies.map(({ fields }) => fields.web)).toEqual([undefined, 'https://diakonie.example.org', null, undefined]);
  });

  test('a closed place is closed; scripts and styles leave nothing; swapped coordinates are put right', () => {
    expect(debts?.fields).toMatchObject({
      about: 'Beratung bei Schulden.\n\nBitte Unterlagen mitbringen.',
      isClosedForNow: true,
      accessible: 'unknown',
      place: { point: { lat: 49.8917, lon: 10.8835 } },
      phone: null,
    });
    expect(debts?.changedOn).toBe('2026-11-01');
    expect(debts?.fields).not.toHaveProperty('mail');
    expect(debts?.fields).not.toHaveProperty('web');
  });

  test('an appointment over the net has no place, and its last change is a day in Germany', () => {
    expect(online?.fields).toMatchObject({
      about: 'Beratung per Video, auch auf Arabisch.',
      place: null,
      accessible: 'no',
      hours: 'Mo–Fr 09:00–12:00 (nur mit Termin)',
    });
    expect(online?.changedOn).toBe('2026-08-31');
  });

  test('zero and zero is no place on the map', () => {
    expect(meeting?.fields.place).toEqual({ street: 'Gereuthstraße 12', postcode: null, town: 'Bamberg', point: null });
  });

  test('every quirk is said, with its place, and nothing else', () => {
    expect(briefly(incoming.findings.filter(({ code }) => code !== 'kindGuessed'))).toEqual([
      'scriptRemoved location:102',
      'coordinatesSwapped location:102',
      'fieldUnreadable location:102',
      'fieldUnreadable location:102',
      'fieldUnreadable location:104',
    ]);
    expect(incoming).toMatchObject({ isWhole: true, unreadable: [] });
  });
});

test('one entry that cannot be read stops no other, and is not said to be gone', () => {
  const incoming = readIntegreatLocations(file('integreat-locations-broken-entries.json'), reading);
  expect(incoming.offers.map(({ foreignId }) => foreignId)).toEqual(['location:101', 'location:104']);
  expect(briefly(incoming.findings.filter(({ code }) => code === 'entryUnreadable' || code === 'duplicate'))).toEqual([
    'entryUnreadable 1',
    'entryUnreadable location:102',
    'entryUnreadable 3',
    'duplicate location:101',
    'entryUnreadable 5',
  ]);
  expect(incoming.unreadable).toEqual(['location:102']);
  expect(incoming.isWhole).toBe(false);
});

describe('given the events of Wetzlar', () => {
  const incoming = readIntegreatEvents(file('integreat-events-wetzlar.json'), reading);
  const offers = offersById(incoming);
  const startsOf = (slug: string) => offers[`event:/bamberg/de/events/${slug}`]?.fields.starts ?? [];

  test('a weekly rule gives the next Fridays, for a year', () => {
    const days = startsOf('sprachcafe').map(({ on }) => on);
    expect(days.slice(0, 3)).toEqual(['2026-09-04', '2026-09-11', '2026-09-18']);
    expect([days.length, days.at(-1)]).toEqual([52, '2027-08-27']);
  });

  test('an instant after midnight in Germany is the next day there', () => {
    expect(startsOf('elternabend')).toEqual([{ on: '2026-10-08', until: null, registerBy: null, places: null }]);
    expect(offers['event:/bamberg/de/events/elternabend']?.fields.hours).toBe('00:30–01:30 Uhr');
  });

  test('several days are one start with an end', () => {
    expect(startsOf('ferien')).toMatchObject([{ on: '2026-10-05', until: '2026-10-09' }]);
  });

  test('what comes day by day is one offer with several starts, last changed with the last of them', () => {
    expect(startsOf('naehen').map(({ on }) => on)).toEqual(['2026-09-08', '2026-09-15', '2026-09-22']);
    expect(offers['event:/bamberg/de/events/naehen']?.changedOn).toBe('2026-06-03');
  });

  test('a rule that nobody can read leaves the first day, and is said', () => {
    expect(startsOf('online-kurs').map(({ on }) => on)).toEqual(['2026-09-10']);
    expect(briefly(incoming.findings)).toContain('ruleUnreadable event:/bamberg/de/events/online-kurs');
  });

  test('who holds it is the place where it is held, or whoever publishes', () => {
    expect(offers['event:/bamberg/de/events/sprachcafe']?.fields.body).toBe('Nachbarschaftszentrum Niedergirmes');
    expect(offers['event:/bamberg/de/events/ferien']?.fields.body).toBe('Landkreis Beispiel');
    expect(briefly(incoming.findings)).toContain('bodyMissing event:/bamberg/de/events/ferien');
  });
});

describe.each([readIntegreatLocations, readIntegreatEvents])('a file that is something else is one finding', (read) => {
  test.each([
    ['broken', file('broken-json.txt'), 'notJson'],
    ['a page', '<!doctype html><title>503</title>', 'notJson'],
    ['empty', '', 'notJson'],
    ['an object', '{"_embedded": {}}', 'otherShape'],
    ['a list of numbers', '[1, 2]', 'otherShape'],
  ])('%s', (_, text, because) => {
    expect(read(text, reading)).toMatchObject({ bodies: [], offers: [], findings: [{ code: 'notTheFormat', because }], isWhole: false });
  });
  test('but an empty list is one of them', () => {
    expect(read('[]', reading)).toMatchObject({ offers: [], findings: [], isWhole: true });
  });
});

describe('recurring days', () => {
  test.each([
    ['FREQ=MONTHLY;BYDAY=+1TU', ['2026-09-01', '2026-10-06', '2026-11-03']],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-09-25', '2026-10-30', '2026-11-27']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', ['2026-10-31', '2026-12-31', '2027-01-31']],
    ['DTSTART:20260901T100000\nRRULE:FREQ=DAILY;UNTIL=20260902T215959Z', ['2026-09-01', '2026-09-02']],
    ['FREQ=WEEKLY;COUNT=2', ['2026-09-01', '2026-09-08']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', []],
  ])('%s', (rule, expected) => {
    expect(daysByRule(rule, '2026-09-01', '2026-09-01')?.slice(0, 3)).toEqual(expected);
  });
  test.each([
    '',
    'hallo',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYSETPOS=1',
    'FREQ=DAILY;UNTIL=bald',
  ])('%j is no rule', (rule) => {
    expect(daysByRule(rule, '2026-09-01', '2026-09-01')).toBeNull();
  });
  test('a library of calendars says the same days', () => {
    const someDays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }).map((days) => `;BYDAY=${days.join(',')}`);
    const interval = fc.integer({ min: 1, max: 5 }).map((every) => `;INTERVAL=${every}`);
    const weekly = fc.tuple(interval, someDays).map((parts) => `FREQ=WEEKLY${parts.join('')}`);
    const nth = fc
      .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom('MO', 'WE', 'SU'))
      .map((parts) => `FREQ=MONTHLY;BYDAY=${parts.join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(
          weekly,
          nth,
          interval.map((every) => `FREQ=DAILY${every}`),
        ),
        fc.nat(2000),
        (rule, after) => {
          const first = plus('2020-01-01', { days: after });
          const days = ical.Recur.fromString(rule).iterator(ical.Time.fromDateString(first));
          const until = plus(first, { months: 12 });
          const expected: string[] = [];
          for (let day = days.next()?.toString(); day !== undefined && day <= until; day = days.next()?.toString()) expected.push(day);
          expect(daysByRule(rule, first, first)).toEqual(expected);
        },
      ),
    );
  });
});
