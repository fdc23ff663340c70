// Every sentence there is stands once more in `said/`, a line each: one that says the opposite is noticed here. Whoever has changed a sentence
// on purpose writes the files anew, and a review sees its old words beside the new ones:
// vitest run --project rules tests/language/said.test.ts --update
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/contract/problem.ts';
import { langs, type Lang } from '../../src/language/language.ts';
import { problemText } from '../../src/server/http/problem-texts.ts';
import { chartsSay, clientsAreTold, eventsSay, messagesSay, rulesSay, valuesSay } from './said.ts';
import { asFile, exportedIn, isOfBoth, type Table } from './tables.ts';
import { told, unheard, type Said } from './tell.ts';

/** Tables of texts lie beside what uses them, and are called so: each with both languages. */
async function tablesIn(room: string): Promise<Table[]> {
  const exported = await exportedIn(room, /(?:^|[/-])texts\.ts$/u);
  return exported.flatMap(({ path, value }) => (isOfBoth(value) ? [{ name: path.replace(/[/-]?texts\.ts$/u, ''), table: value }] : []));
}

const rooms = ['cli', 'export', 'ui/access', 'ui/counselling', 'ui/network', 'ui/parts', 'ui/quality', 'ui/training'];
const besides = ['ui/chains', 'ui/chart', 'ui/handbook', 'ui/translations'];

async function roomSays(all: readonly string[], lang: Lang): Promise<Said> {
  const tables = (await Promise.all(all.map(tablesIn))).flat();
  return Object.assign({}, ...tables.map(({ name, table }) => told(name, table[lang]))) as Said;
}

describe.each(langs)('in %s', (lang) => {
  const pinned = (name: string) => `./said/${name}.${lang}.json`;

  test.each([
    ['rules', rulesSay],
    ['events', eventsSay],
    ['messages', messagesSay],
    ['charts', chartsSay],
    ['values', valuesSay],
  ])('what %s say is what was read in a review', async (name, say) => {
    await expect(asFile(say(lang))).toMatchFileSnapshot(pinned(name));
  });

  test('the problems of the server are', async () => {
    const problems = Object.fromEntries(problemCodes.map((code) => [code, problemText(lang, code)]));
    await expect(asFile(told('', problems))).toMatchFileSnapshot(pinned('problems'));
  });

  test.each(rooms)('the texts of %s are', async (room) => {
    await expect(asFile(await roomSays([room], lang))).toMatchFileSnapshot(pinned(room.replace('/', '-')));
  });

  test('the texts of the small rooms are', async () => {
    await expect(asFile(await roomSays(besides, lang))).toMatchFileSnapshot(pinned('ui-besides'));
  });
});

test('what clients are written and read is', async () => {
  await expect(asFile(clientsAreTold())).toMatchFileSnapshot('./said/clients.json');
});

test('no room with texts is forgotten, and no function is left unheard', async () => {
  const all = await tablesIn('.');
  const named = (await Promise.all([...rooms, ...besides].map(tablesIn))).flat();
  expect(named).toHaveLength(all.length);
  // Who works here takes a whole person: `operations.test.ts` reads that line.
  expect(all.flatMap(({ name, table }) => unheard(name, table.de))).toEqual(['cli/office worker', 'cli worker']);
});
