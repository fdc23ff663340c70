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

/** Everything a module pulls in, itself included; packages by their name. */
function reached(url: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(url.href)) return seen;
  seen.add(url.href);
  const imports = readFileSync(url, 'utf8').matchAll(/^(?:import|export) (?!type ).*?from '(?<from>[^']+)';$/gms);
  for (const { groups } of imports) {
    const from = groups?.['from'] ?? '';
    if (from.startsWith('.') && from.endsWith('.ts')) reached(new URL(from, url), seen);
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
