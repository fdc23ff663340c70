// Searching the directory: German as people type it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newDirectorySearch, type Searchable } from '../../src/network/search/directory-search.ts';

const entries: readonly Searchable[] = [
  { id: 'course', title: 'Integrationskurs mit Kinderbetreuung', rest: 'Volkshochschule Bamberg. Vormittags, 600 Stunden Deutsch.' },
  { id: 'evening', title: 'Deutsch am Abend', rest: 'Sprachkurs für Berufstätige, B1. Volkshochschule Wetzlar.' },
  { id: 'debts', title: 'Schuldnerberatung', rest: 'Caritas. Beratung bei Schulden, auch auf Türkisch.' },
  { id: 'cafe', title: 'Frauencafé im Nachbarschaftszentrum', rest: 'Treffpunkt für Frauen, Kaffee und Gespräche. Kinder willkommen.' },
  { id: 'nurses', title: 'Anpassungslehrgang für Pflegekräfte', rest: 'Anerkennung ausländischer Abschlüsse, Kammer.' },
  { id: 'doctor', title: 'Sprechstunde', rest: 'Ärztin im Gesundheitsamt, Impfungen.' },
];

function searched(all = entries) {
  const search = newDirectorySearch();
  all.forEach(search.put);
  return search;
}
const { find } = searched();

describe('An offer is found', () => {
  test.each([
    ['by another form of the word', 'Kurse Kinder', ['course']],
    ['by the plural with an umlaut', 'Ärztinnen', ['doctor']],
    ['without the umlaut', 'arztin', ['doctor']],
    ['with the umlaut written out', 'Aerztin', ['doctor']],
    ['by the last part of a compound', 'Betreuung', ['course']],
    ['by its beginning, while it is typed', 'Schuldn', ['debts']],
    ['by a compound that the entry says apart', 'Deutschstunden', ['course']],
    ['with a letter wrong', 'Integratonskurs', ['course']],
    ['with two letters wrong in a long word', 'Schuldnerbertung', ['debts']],
    ['by words in any order, some in the title and some in the rest', 'bamberg integrationskurs', ['course']],
    ['in capitals, with a hyphen', 'FRAUEN-CAFÉ', ['cafe']],
    ['past the small words of a sentence', 'ein Kurs für die Kinderbetreuung', ['course']],
  ])('%s: „%s“', (_, words, ids) => expect(find(words)).toEqual(ids));

  test('first where the title says it', () => {
    expect(find('Deutsch')).toEqual(['evening', 'course']);
    expect(find('Beratung')[0]).toBe('debts');
  });

  test('only where every word is', () => {
    expect(find('Kurs Wetzlar')).toEqual(['evening']);
    expect(find('Kurs Hannover')).toEqual([]);
  });
});

describe('False friends', () => {
  test.each([
    ['Schulden', 'Schule im Stadtteil', 'Schuldner und Gläubiger'],
    ['Schule', 'Schuldnerberatung', 'Grundschule am Park'],
    ['Recht', 'Eingang rechts vom Hof', 'Asylrecht und Aufenthalt'],
    ['Recht', 'Kindgerechte Räume', 'Mietrecht'],
    ['Recht', 'Bitte rechtzeitig anmelden', 'Rechte in der Arbeit'],
    ['Arbeit', 'Bearbeitung der Anträge', 'Zeitarbeit'],
    ['Kurs', 'Konkurs und Insolvenz', 'Malkurs'],
    ['Kurs', 'Auf Kurdisch', 'Kurse am Abend'],
    ['Kur', 'Sprachkurs', 'Kuren für Mütter'],
    ['Sucht', 'Unser Kreis wird gern besucht', 'Spielsucht'],
    ['Amt', 'Gesamtplan der Hilfen', 'Sozialamt'],
    ['Essen', 'Nach Interesse', 'Gemeinsam essen'],
    ['Pflege', 'Mit Verpflegung', 'Altenpflege'],
    ['Krankenversicherung', 'Beratung, auch bei keiner Krankenversicherung', 'Antrag auf Krankenversicherung'],
  ])('„%s“ is no „%s“, but „%s“', (words, other, meant) => {
    const search = searched([
      { id: 'other', title: 'Eintrag', rest: other },
      { id: 'meant', title: 'Eintrag', rest: meant },
    ]);
    expect(search.find(words)).toEqual(['meant']);
  });

  test('a typing error is looked for only where nobody knows the word, and the nearest word is taken', () => {
    const search = searched([
      { id: 'rent', title: 'Miete', rest: '' },
      { id: 'middle', title: 'Mitte', rest: '' },
    ]);
    expect(search.find('Miete')).toEqual(['rent']);
    expect(search.find('Meite')).toEqual(['rent']);
    expect(search.find('Xiete')).toEqual([]);
  });

  test('what is said not to be there is found by whoever asks for that', () => {
    const search = searched([{ id: 'clinic', title: 'Sprechstunde', rest: 'Behandlung ohne Krankenversicherung' }]);
    expect(search.find('ohne Krankenversicherung')).toEqual(['clinic']);
    expect(search.find('Krankenversicherung')).toEqual([]);
  });
});

test('nothing is found for nothing, and strange signs ask for nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('   ')).toEqual([]);
  expect(find('(((')).toEqual([]);
  expect(find('*')).toEqual([]);
});

test('an entry that was changed is found by its new words only, and one that was dropped by none', () => {
  const search = searched();
  search.put({ id: 'debts', title: 'Energieberatung', rest: '' });
  expect(search.find('Schuldner')).toEqual([]);
  expect(search.find('Energie')).toEqual(['debts']);
  search.drop('debts');
  search.drop('debts');
  expect(search.find('Energie')).toEqual([]);
});

test('in whatever order entries came, the same ones are found, each by every word of its title', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: 1 }), (some) => {
      const search = searched(some);
      for (const { id, title } of some) expect(search.find(title)).toContain(id);
      const inOrder = searched(entries.filter((one) => some.includes(one)));
      for (const words of ['Kurs', 'Beratung', 'Frau']) expect(search.find(words).toSorted()).toEqual(inOrder.find(words).toSorted());
    }),
  );
});
