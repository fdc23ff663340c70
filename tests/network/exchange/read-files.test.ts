// Whatever somebody brings is known by what stands in it, and a course that is over brings no start.
import { describe, expect, test } from 'vitest';
import { nextStart } from '../../../src/network/directory/trust.ts';
import { hsdsJson } from '../../../src/network/exchange/hsds/write-json.ts';
import { hsdsTabular } from '../../../src/network/exchange/hsds/write-tabular.ts';
import { readFiles, type ImportFile } from '../../../src/network/exchange/read-files.ts';
import { exampleDirectory } from '../../../src/scenarios/directory/example-directory.ts';
import { after, find, nobody } from './imports.ts';
import { file, reading } from './read.ts';

const named = (name: string): ImportFile => ({ name, text: file(name) });
const directory = exampleDirectory('2026-11-28');
const tables = Object.entries(hsdsTabular(directory)).map(([name, text]) => ({ name: `export/${name}`, text }));

test.each<[string, readonly ImportFile[], string, number]>([
  ['places of Integreat', [named('integreat-locations-bamberg.json')], 'integreatLocations', 4],
  ['events of Integreat', [named('integreat-events-wetzlar.json')], 'integreatEvents', 6],
  ['courses', [named('courses-hannover.json')], 'courses', 3],
  ['a table', [named('table-bamberg.csv')], 'csv', 3],
  ['our own JSON', [{ name: 'x', text: hsdsJson(directory) }], 'hsdsJson', directory.offers.length],
  ['our own tables', tables, 'hsdsTabular', directory.offers.length],
])('%s', (_, files, format, offers) => {
  const read = readFiles(files, reading);
  expect([read.format, read.incoming.offers.length]).toEqual([format, offers]);
});

describe('several pages of one list', () => {
  const page = (page_number: number) => {
    const { contents } = JSON.parse(hsdsJson({ ...directory, offers: directory.offers.slice(page_number, page_number + 1) })) as {
      contents: unknown[];
    };
    return { name: `${page_number}.json`, text: JSON.stringify({ total_pages: 2, page_number, contents }) };
  };
  test('are read together and are whole', () => {
    const { incoming } = readFiles([page(0), page(1)], reading);
    expect([incoming.offers.length, incoming.isWhole, incoming.findings]).toEqual([2, true, []]);
  });
  test('one of them is a part, and nothing beside it is gone', () => {
    expect(readFiles([page(1)], reading).incoming).toMatchObject({ isWhole: false, findings: [{ code: 'onlyPart', pages: 2 }] });
  });
  test('one that is something else makes the whole no list', () => {
    expect(readFiles([page(0), { name: '1.json', text: '<html>' }], reading).incoming).toMatchObject({
      offers: [],
      isWhole: false,
      findings: [{ code: 'notTheFormat', because: 'notJson' }],
    });
  });
});

test('a course that is over comes in with its days, and no start is left', () => {
  const { incoming } = readFiles([named('courses-hannover.json')], reading);
  const taken = after(nobody, { incoming, feed: 'Kurse Hannover', on: reading.on });
  expect(find(taken, '9003').starts).toHaveLength(1);
  expect(nextStart(find(taken, '9003'), reading.on)).toBeNull();
  expect(nextStart(find(taken, '9001'), reading.on)?.on).toBe('2026-10-05');
});
