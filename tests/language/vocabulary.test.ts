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
