// Every name under which the screen keeps a draft is one the server takes: a page of the wizard, or a form with what it is about.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDraftPage, wizardPages } from '../../src/record/words/draft-page.ts';

/** Where a name is put together, of each kind of thing one. */
const filledIn = (name: string): string =>
  name
    .replaceAll('${type}', 'talk.begun')
    .replaceAll(/\$\{[^}]*(?:seq|number)[^}]*\}/gu, '12')
    .replaceAll(/\$\{[^}]*\}/gu, 'g1');

test('the server takes the name of every draft the screen keeps, and no other', () => {
  const files = readdirSync('src/ui', { recursive: true, withFileTypes: true }).filter(({ name }) => /\.tsx?$/u.test(name));
  const written = files.flatMap((file) => {
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    if (!/useDraft|useActs|keepDraft/u.test(text)) return [];
    const named = text.matchAll(
      /(?:\bpage: |\bpage = |\? |: |useActs\(view, )(?:'(?<plain>[a-z]+(?:-[a-z]+)+)'|`(?<made>[a-z]+[^`\s]*)`)/gu,
    );
    return [...named].map(({ groups }) => filledIn(groups?.['plain'] ?? groups?.['made'] ?? ''));
  });
  const drafts = written.filter((name) => /^(?:person|referral|clear|void|approve|act|correct)-/u.test(name));
  expect(drafts.length).toBeGreaterThan(15);
  expect(drafts.filter((name) => !isDraftPage(name))).toEqual([]);
  const pages = Object.values(wizardPages).flat();
  expect(pages.filter((page) => !isDraftPage(page) || !isDraftPage(`${page}-g1`) || !isDraftPage(`${page}-housing`))).toEqual([]);
  expect(
    ['zaunkoenig', 'goal-zaunkoenig', 'goal-anna-weber', 'act-zaunkoenig', 'needs-12345', 'person-name-anna'].filter((page) =>
      isDraftPage(page),
    ),
  ).toEqual([]);
});
