// What decides about recordings in the browser needs nothing but the browser.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const entrances = [
  'record/log/recording.ts',
  'record/log/chain.ts',
  'record/words/words.ts',
  'record/log/line.ts',
  'record/log/lines.ts',
  'storage/memory/log-store.ts',
];

const root = new URL('../../', import.meta.url);

/** What the browser is given under a name that stands for two modules. */
const { imports: inBrowser } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  imports: Partial<Record<string, { default: string }>>;
};

/** Everything a module pulls in, itself included; packages by their name. */
function reached(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const imports = readFileSync(url, 'utf8').matchAll(/^(?:import|export) (?!type ).*?from '(?<from>[^']+)';$/gms);
  for (const { groups } of imports) {
    const from = groups?.['from'] ?? '';
    const file = from.startsWith('#') ? new URL(inBrowser[from]?.default ?? '', root) : new URL(from, url);
    if (/^[.#].*/u.test(from) && file.pathname.endsWith('.ts')) reached(file, seen);
    else seen.add(from);
  }
  return seen;
}

test.each(entrances)('%s reaches no module of Node', (path) => {
  const all = [...reached(new URL(`../../src/${path}`, import.meta.url))];
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((name) => name.startsWith('node:'))).toEqual([]);
});

test('the search finds modules of Node where there are some', () => {
  expect([...reached(new URL('../../src/record/seal/seal.ts', import.meta.url))]).toContain('node:crypto');
});
