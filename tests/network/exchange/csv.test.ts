// A table of offers: guessed headers, German words, and rows that are wrong.
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/network/exchange/csv/csv.ts';
import { numberOf } from '../../../src/network/exchange/parts/values.ts';
import { file, reading } from './read.ts';

describe('given the table of Bamberg, with `;` and a byte order mark', () => {
  const incoming = readCsv(file('table-bamberg.csv'), reading);

  test('the headers are guessed, and the guess comes back', () => {
    expect(incoming.mapping).toMatchObject({ 'Lfd. Nr.': 'id', Träger: 'body', 'E-Mail': 'mail', Straße: 'street', Stand: 'changedOn' });
    expect(incoming.findings.filter(({ code }) => code !== 'kindGuessed')).toEqual([
      { code: 'columnUnknown', column: 'Interne Notiz', file: 'file', line: 1, path: null, foreignId: null },
    ]);
  });

  test('a row is an offer; what the table has no column for is not said', () => {
    expect(incoming.offers[0]).toEqual({
      foreignId: '1',
      changedOn: '2026-08-01',
      assuredOn: null,
      rule: null,
      fields: {
        title: 'Erstorientierungskurs',
        body: 'Beispiel-Bildungswerk',
        about: '300 Stunden\nin drei Monaten',
        note: 'Asylbewerber:innen',
        benefits: ['asylumSeekers'],
        ages: { from: 16, to: null },
        levels: { from: null, to: null },
        place: { street: 'Schützenstraße 2', postcode: '96047', town: 'Bamberg', point: null },
        starts: [{ on: '2026-10-05', until: null, registerBy: '2026-09-28', places: null }],
        cents: 0,
        childcare: 'yes',
        accessible: 'partly',
        languages: ['de', 'ar'],
        phone: '030 23125 110',
        mail: 'kurs@example.org',
        web: 'https://www.bildungswerk.example.org',
      },
    });
  });

  test('amounts, ages and levels are read as people write them', () => {
    expect(incoming.offers[1]?.fields).toMatchObject({
      cents: 550,
      ages: { from: 6, to: 14 },
      about: 'Mathe und Deutsch',
      childcare: 'onRequest',
    });
    expect(incoming.offers[1]?.fields).toMatchObject({ languages: ['de', 'uk'], starts: [], mail: null });
    expect(incoming.offers[2]?.fields).toMatchObject({ cents: 125_000, levels: { from: 'a2', to: null }, benefits: [] });
  });

  test('with another mapping it is read again, and nothing but that', () => {
    const again = readCsv(file('table-bamberg.csv'), reading, { Angebot: 'title', 'Interne Notiz': 'note' });
    expect(again.offers[0]?.fields).toEqual({ title: 'Erstorientierungskurs', body: 'Landkreis Beispiel', note: 'nicht weitergeben' });
  });
});

test.each([
  ['1.250,00', 1250],
  ['1,250.00', 1250],
  ['1.250', 1250],
  ['1.250.000', 1_250_000],
  ['1250.5', 1250.5],
  ['49,9', 49.9],
  ['12 €', 12],
] as const)('%s is read as %d', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test('what is wrong in a row is said with its line, and stops no other', () => {
  const incoming = readCsv(file('table-broken-rows.csv'), reading);
  const said = incoming.findings.flatMap((one) => ('field' in one ? [`${one.line} ${one.field}`] : [`${one.line} ${one.code}`]));
  expect(said.toSorted()).toEqual(
    [
      '2 bodyMissing',
      '2 ages',
      '2 start',
      '2 cents',
      '2 languages',
      '2 mail',
      '3 entryUnreadable',
      '4 start',
      '4 cents',
      '5 entryUnreadable',
      '6 duplicate',
    ].toSorted(),
  );
  expect(incoming.offers.map(({ fields }) => fields.title)).toEqual(['Sprachtandem', 'Kochgruppe']);
  expect(incoming.isWhole).toBe(false);
});

test.each([
  ['', 'noHeader'],
  ['\n\n', 'noHeader'],
  ['a;b\n1;2', 'noTitleColumn'],
  ['<!doctype html><title>503</title>', 'noTitleColumn'],
  [file('integreat-locations-bamberg.json'), 'quotesBroken'],
  ['Titel;Ort\nErstes;Bamberg\n"Zweites;Bamberg\nDrittes;Bamberg', 'quotesBroken'],
])('a file that is no table of offers is one finding (%#)', (text, because) => {
  const incoming = readCsv(text, reading);
  expect(incoming.offers).toEqual([]);
  expect(incoming.findings).toMatchObject([{ code: 'notTheFormat', because }]);
});

test('columns of its own say of a body what kind it is and how it is reached; a table without them says only its name', () => {
  const incoming = readCsv(
    'Titel;Träger;Art des Trägers;Telefon Träger;E-Mail Träger;Webseite Träger;Telefon\nNähcafé;Treff am Fluss;Nachbarschaftszentrum;0951 1;kein-at;www.treff.example.org;0951 2',
    reading,
  );
  expect(incoming.bodies).toEqual([
    {
      foreignId: 'Treff am Fluss',
      guess: null,
      fields: { name: 'Treff am Fluss', kind: 'neighbourhoodCentre', phone: '0951 1', web: 'https://www.treff.example.org' },
    },
  ]);
  expect(incoming.offers[0]?.fields.phone).toBe('0951 2');
  expect(incoming.findings.map((one) => ('field' in one ? one.field : one.code))).toEqual(['contact']);
  expect(readCsv('Titel;Träger\nNähcafé;Treff', reading).bodies.map(({ fields }) => fields)).toEqual([{ name: 'Treff' }]);
});
