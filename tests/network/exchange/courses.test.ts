// The course search of the Federal Employment Agency: what its termine become, with all their quirks.
import { describe, expect, test } from 'vitest';
import { readCourses } from '../../../src/network/exchange/courses/courses.ts';
import { briefly, file, offersById, reading } from './read.ts';

describe('given the courses of Hannover', () => {
  const incoming = readCourses([file('courses-hannover.json')], reading);
  const { '9001': german, '9002': recognition, '9003': alphabet } = offersById(incoming);

  test('milliseconds are days in Germany, as number and as text, and two termine are two starts', () => {
    expect(german?.fields.starts).toEqual([
      { on: '2026-10-05', until: '2027-03-26', registerBy: '2026-09-21', places: null },
      { on: '2027-01-11', until: '2027-06-30', registerBy: null, places: null },
    ]);
    expect(german?.changedOn).toBe('2026-08-29');
  });

  test('HTML is text, the telephone is put together, the cost is in cents', () => {
    expect(german?.fields).toMatchObject({
      title: 'Berufssprachkurs B2',
      body: 'Beispiel-Volkshochschule Hannover',
      about: '400 Unterrichtseinheiten – B1 auf B2.\n\ntelc Deutsch B2',
      note: 'Zugewanderte mit Arbeit oder Arbeitssuche\n\nBerechtigungsschein',
      phone: '+49 30 23125 170',
      mail: 'vhs@example.org',
      web: 'https://kurse.example.org/1',
      cents: 125_000,
      costNote: 'Mit Berechtigung kostenfrei\nFörderung durch das BAMF',
      participantsMin: 15,
      languages: ['de'],
      validUntil: null,
    });
    expect(alphabet?.fields).toMatchObject({ cents: 229, costNote: 'je Unterrichtsstunde\nFörderung durch das BAMF' });
  });

  test('whoever may begin on any day waits for no start', () => {
    expect(recognition?.fields).toMatchObject({
      starts: [],
      validUntil: '2026-12-31',
      cents: 0,
      participantsMin: null,
      note: null,
      languages: [],
      place: { point: { lat: 52.3727, lon: 9.7311 } },
    });
  });

  test('a postcode that lost its zero has it again', () => {
    expect(alphabet?.fields.place).toMatchObject({ postcode: '01067', street: null });
  });

  test('what is said of a body is what stands in the file; an empty cell says that there is nothing', () => {
    expect(incoming.bodies.slice(0, 2).map(({ fields }) => fields)).toMatchObject([
      { name: 'Beispiel-Volkshochschule Hannover', phone: '+49 30 23125 170', mail: 'vhs@example.org', web: 'https://www.vhs.example.org' },
      { name: 'IQ-Netzwerk Beispiel', phone: '030 23125 171', mail: null, web: null },
    ]);
  });

  test('the bodies have a kind, said to be guessed', () => {
    expect(incoming.bodies.map(({ guess }) => guess)).toEqual(['courseProvider', 'qualificationNetwork', 'courseProvider']);
    expect(incoming.findings.filter(({ code }) => code !== 'kindGuessed').map(({ code }) => code)).toEqual([
      'scriptRemoved',
      'coordinatesSwapped',
    ]);
  });
});

test('one termin that cannot be read stops no other', () => {
  const incoming = readCourses([file('courses-broken-entries.json')], reading);
  expect(incoming.offers.map(({ foreignId }) => foreignId)).toEqual(['9002', '9012', '9013']);
  expect(
    briefly(incoming.findings.filter(({ code }) => code !== 'kindGuessed' && code !== 'scriptRemoved' && code !== 'coordinatesSwapped')),
  ).toEqual([
    'duplicate 9002',
    'entryUnreadable _embedded.termine.2',
    'entryUnreadable _embedded.termine.3',
    'entryUnreadable 9011',
    'bodyMissing 9012',
    'fieldUnreadable 9012',
    'otherCurrency 9012',
    'fieldUnreadable 9012',
    'fieldUnreadable 9013',
  ]);
  expect(offersById(incoming)['9012']?.fields).toMatchObject({
    starts: [],
    cents: null,
    place: null,
    participantsMin: null,
    body: reading.publisher,
  });
  expect(offersById(incoming)['9013']?.fields.starts).toMatchObject([{ on: '2026-10-05', until: null }]);
});

test('one page of several is read, and nothing can be said to be gone', () => {
  const incoming = readCourses([file('courses-first-page.json')], reading);
  expect([incoming.offers.length, incoming.isWhole]).toEqual([1, false]);
  expect(incoming.findings).toContainEqual({ code: 'onlyPart', pages: 4, file: 'file', line: null, path: 'page', foreignId: null });
});

test('with every page it is whole, and termine of one angebot on two pages are one offer', () => {
  const whole = JSON.parse(file('courses-hannover.json')) as { _embedded: { termine: unknown[] } };
  const page = (from: number, to: number) =>
    JSON.stringify({ _embedded: { termine: whole._embedded.termine.slice(from, to) }, page: { totalPages: 2 } });
  const incoming = readCourses([page(0, 1), page(1, 4)], reading);
  expect([incoming.isWhole, incoming.offers.length, offersById(incoming)['9001']?.fields.starts?.length]).toEqual([true, 3, 2]);
});

test('termine at several places are said, and the first place is taken', () => {
  const whole = JSON.parse(file('courses-hannover.json')) as { _embedded: { termine: { id: number; adresse: object }[] } };
  const termine = whole._embedded.termine.map((one) =>
    one.id === 2 ? { ...one, adresse: { strasse: 'Markt 1', ortStrasse: { plz: '31134', name: 'Hildesheim' } } } : one,
  );
  const incoming = readCourses([JSON.stringify({ _embedded: { termine } })], reading);
  expect(incoming.findings).toContainEqual(expect.objectContaining({ code: 'severalPlaces', places: 2, foreignId: '9001' }));
  expect(offersById(incoming)['9001']?.fields.place).toMatchObject({ town: 'Hannover' });
});

test.each([
  ['broken', file('broken-json.txt'), 'notJson'],
  ['another list', file('integreat-locations-bamberg.json'), 'otherShape'],
  ['termine that are no list', '{"_embedded": {"termine": {}}}', 'otherShape'],
])('a file that is something else is one finding: %s', (_, text, because) => {
  expect(readCourses([text], reading)).toMatchObject({ offers: [], findings: [{ code: 'notTheFormat', because }], isWhole: false });
});

test('a search that found nothing is an answer', () => {
  expect(readCourses(['{"page": {"totalElements": 0, "totalPages": 0}}'], reading)).toMatchObject({
    offers: [],
    findings: [],
    isWhole: true,
  });
});
