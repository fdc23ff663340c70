// What counsellors and newcomers type, over the made-up directory: what has to come first, what has to be found, and what must not be.
import { describe, expect, test } from 'vitest';
import { exampleDirectory } from '../../../src/scenarios/directory/example-directory.ts';
import { newDirectorySearch } from '../../../src/network/search/directory-search.ts';
import { searchable } from '../../../src/server/directory/searchable.ts';

const { bodies, offers } = exampleDirectory('2026-11-28');
const search = newDirectorySearch();
for (const offer of offers)
  search.put(
    searchable(
      offer,
      bodies.find(({ id }) => id === offer.body),
    ),
  );
const titles = new Map(offers.map(({ id, title }) => [id, title]));
const found = (words: string) => search.find(words).map((id) => titles.get(id) ?? id);

/** Beginnings of titles. */
type Row = {
  readonly words: string;
  readonly first?: string;
  readonly among?: readonly string[];
  readonly never?: readonly string[];
  readonly count?: number;
};
const debts = 'Schuldner';
const pupils = 'Deutschklasse';
const evening = 'Abendkurs Deutsch B1';

const rows: readonly Row[] = [
  // German courses, however somebody calls them.
  {
    words: 'Deutschkurs',
    first: 'Allgemeiner Integrationskurs',
    among: [evening, 'Jugendintegrationskurs', 'Berufssprachkurs B2', 'Zweitschrift'],
  },
  { words: 'Deutschkurs', never: ['Schwimmkurs', 'MiA-Kurs', debts, pupils] },
  { words: 'Deutschkurse', among: [evening, 'Allgemeiner Integrationskurs'] },
  { words: 'Deutschkurs Wetzlar', among: [evening, 'Jugendintegrationskurs'], never: ['Allgemeiner Integrationskurs', 'Schwimmkurs'] },
  { words: 'Sprachkurs Wetzlar', among: [evening, 'Jugendintegrationskurs'], never: ['Berufssprachkurs B2'] },
  { words: 'Wetzlar Sprachkurse', among: [evening] },
  { words: 'Deutsch lernen', among: ['Lerntandem Deutsch', 'Sprachcafé', 'Allgemeiner Integrationskurs', evening], never: [debts] },
  { words: 'Sprachkurs mit Kinderbetreuung', first: 'Allgemeiner Integrationskurs', never: ['Erstorientierungskurs'] },
  { words: 'Deutsch Kurs am Abend', first: evening },
  { words: 'Integratonskurs', first: 'Allgemeiner Integrationskurs' },
  { words: 'Sprachcafé', first: 'Sprachcafé Niedergirmes' },
  { words: 'sprachcafe', first: 'Sprachcafé Niedergirmes' },
  { words: 'Lesen und schreiben lernen', among: ['Grundbildung', 'Integrationskurs mit Alphabetisierung'] },
  { words: 'B1 Wetzlar', among: [evening] },
  // Debts are no school.
  { words: 'Schulden', first: debts, never: [pupils, 'Begleitung von der Schule', 'Samstagsschule'] },
  { words: 'Schulden Wetzlar', first: debts, count: 1 },
  { words: 'Schuldenberatung', first: debts },
  { words: 'Schuldnerbertung Bamberg', first: debts, count: 1 },
  { words: 'Insolvenz', first: debts },
  { words: 'Schule', among: [pupils, 'Begleitung von der Schule', 'Samstagsschule'], never: [debts] },
  { words: 'Schüler', first: pupils, never: [debts] },
  // Recognition.
  { words: 'Zeugnis anerkennen', among: ['Anerkennungs- und', 'Gleichwertigkeit'], never: ['Schwimmkurs'] },
  { words: 'Anerkenung Pflege', first: 'Anpassungsqualifizierung', among: ['Berufszulassung'] },
  { words: 'Anerkennung', first: 'Anerkennungs- und Qualifizierungsberatung' },
  { words: 'Pflegekraft', among: ['Anpassungsqualifizierung für Pflegefachkräfte'] },
  // The household, and what goes wrong there.
  { words: 'Wohnung', among: ['Wohnungssuche', 'Wohnberechtigungsschein', 'Anmeldung der Wohnung'] },
  { words: 'Miete Hannover', first: 'Wohnungssuche' },
  { words: 'Kita', first: 'Übernahme des Elternbeitrags', among: ['Vorkurs Deutsch'] },
  { words: 'Kindergaten', among: ['Vorkurs Deutsch', 'Übernahme des Elternbeitrags'] },
  { words: 'Kidnergeld', first: 'Kindergeld und Kinderzuschlag' },
  { words: 'Schwangerschaft', first: 'Schwangerenberatung' },
  { words: 'schwanger', first: 'Schwangerenberatung' },
  { words: 'Sucht', first: 'Suchtberatung', count: 1 },
  { words: 'Frauenhaus', first: 'Schutz und Beratung' },
  { words: 'Trauma Arabisch', first: 'Psychosoziale Beratung' },
  { words: 'ohne Krankenversicherung', first: 'Sprechstunde ohne' },
  { words: 'Krankenkasse', first: 'Aufnahme in die gesetzliche' },
  { words: 'Ärztinnen', among: ['Sprechstunde ohne'] },
  { words: 'Aerztin', among: ['Sprechstunde ohne'] },
  { words: 'Pflegeberatung', first: 'Pflegeberatung zu Hause' },
  // Work, study, offices, spare time.
  { words: 'Ausbildungsplatz', among: ['Einstiegsqualifizierung', 'Berufsberatung', 'Assistierte Ausbildung'] },
  { words: 'Arbeit', among: ['Arbeitsvermittlung', 'Job-Turbo'], never: [debts] },
  { words: 'Studium', among: ['Studienvorbereitung', 'Refugee Track'] },
  { words: 'Anwalt', first: 'Asyl- und Aufenthaltsrecht' },
  { words: 'Recht', first: 'Asyl- und Aufenthaltsrecht', never: ['Studienvorbereitung'] },
  { words: 'Dolmetscher', among: ['Sprachmittlung für Behördengänge'] },
  { words: 'Hilfe bei Formularen', first: 'Offener Treff mit Formularhilfe' },
  { words: 'Buergergeld', among: ['Allgemeiner Integrationskurs', 'Offener Treff'] },
  { words: 'Verein', among: ['Schwimmkurs', 'Sprachcafé'], never: ['Übernahme'] },
  { words: 'Fahrrad', first: 'Fahrradwerkstatt', among: ['Radfahren lernen'] },
  { words: 'Ukrainisch', first: 'Samstagsschule auf Ukrainisch' },
  // Nothing of it is there: nothing is better than something else.
  { words: 'Führerschein', count: 0 },
  { words: 'Schwimmbad Bamberg', count: 0 },
  { words: 'Deutsch Chemnitz', among: ['Refugee Track'], never: [evening] },
];

describe('Searched for', () => {
  test.each(rows)('„$words“', ({ words, first = '', among = [], never = [], count }) => {
    const all = found(words);
    const isFound = (title: string) => all.some((one) => one.startsWith(title));
    const missed = among.filter((title) => !isFound(title));
    // An empty list has an empty first.
    expect({
      first: (all[0] ?? '').slice(0, first.length),
      missed,
      wrong: never.filter(isFound),
      count: count === undefined || all.length,
    }).toEqual({
      first,
      missed: [],
      wrong: [],
      count: count ?? true,
    });
  });

  test('a thing finds only what has it: childcare, no barriers, no cost, a language', () => {
    const idsOf = (words: string) => new Set(search.find(words));
    const without = (words: string, has: (offer: (typeof offers)[number]) => boolean) => {
      const ids = idsOf(words);
      return [offers.filter((offer) => ids.has(offer.id) && !has(offer)), offers.filter((offer) => !ids.has(offer.id) && has(offer))];
    };
    expect(without('Kinderbetreuung', ({ childcare }) => childcare === 'yes' || childcare === 'onRequest')).toEqual([[], []]);
    expect(without('barrierefrei', ({ accessible }) => accessible === 'yes' || accessible === 'partly')).toEqual([[], []]);
    expect(without('Russisch', ({ languages }) => languages.includes('ru'))).toEqual([[], []]);
    const saysFree = (about: string | null) => about?.includes('ostenlos') === true;
    expect(without('kostenlos', ({ cost, title, about }) => cost.cents === 0 || saysFree(title) || saysFree(about))).toEqual([[], []]);
  });

  test.each([
    ['Kinderbetreuung', 'childcare', ['yes', 'onRequest']],
    ['barrierefrei', 'accessible', ['yes', 'partly']],
    ['Barrierefreiheit', 'accessible', ['yes', 'partly']],
  ] as const)('„%s“ is not found where it is denied or not known', (words, field, having) => {
    const values = ['yes', 'onRequest', 'partly', 'no', 'unknown'] as const;
    const [offer] = offers.filter(({ title }) => title === 'Zweitschriftlernkurs');
    if (offer === undefined) throw new Error('the offer is gone');
    const varied = newDirectorySearch();
    for (const value of values)
      varied.put(searchable({ ...offer, childcare: 'no', accessible: 'no', id: value, [field]: value }, undefined));
    expect(values.filter((value) => varied.find(words).includes(value))).toEqual(having);
  });
});
