// The page about our words says what the screen says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/language/sentences.ts';
import { itemStates, statePaths } from './charts.ts';
import { roles } from './examples.ts';

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');
const say = sentencesIn('de');

const withoutRegion = (path: string): string => path.replace(/^open\.\w+\./u, '');

test('every state of a case is on the page as on the screen', () => {
  const missing = statePaths.filter((path) => !page.includes(`| ${say.state(path)} | \`${withoutRegion(path)}\` |`));
  expect(missing).toEqual([]);
});

test('every state of the small charts is on the page as on the screen', () => {
  const missing = itemStates.filter(([kind, state]) => !page.includes(`| ${say.itemState(kind, state)} | \`${kind}.${state}\` |`));
  expect(missing).toEqual([]);
});

test('every role is on the page as on the screen', () => {
  expect(roles.filter((role) => !page.includes(`| ${say.role(role)} | \`${role}\` |`))).toEqual([]);
});

test('every word of the code is on the page once, with its meaning', () => {
  const rows = (page.split('## Words of the code')[1] ?? '').split('\n').filter((line) => /^\| `|^\| key/u.test(line));
  const words = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map((match) => match[1]));
  expect(rows.length).toBeGreaterThan(40);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(
    rows.filter((row) =>
      row
        .split('|')
        .slice(1, -1)
        .some((cell) => cell.trim() === ''),
    ),
  ).toEqual([]);
});
