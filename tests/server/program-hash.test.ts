// What makes another program of this one: every source that folds, and no other file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hashOfSources } from '../../src/server/parts/program-hash.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const project = {
  'machines/case/chart.ts': 'one',
  'machines/calendar/holidays.json': 'one',
  'src/server/start.ts': 'one',
  'src/ui/main.tsx': 'one',
  'src/ui/parts/words.ts': 'one',
  'package-lock.json': 'one',
};

function hashWith(changed: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-program-'));
  made.push(folder);
  for (const [path, text] of Object.entries({ ...project, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return hashOfSources(`${folder}/`);
}

test('the same program in another folder is the same program', () => {
  expect(hashWith()).toBe(hashWith());
  expect(hashWith()).toMatch(/^[0-9a-f]{64}$/);
});

test.each(['machines/case/chart.ts', 'machines/calendar/holidays.json', 'src/server/start.ts', 'package-lock.json'])(
  'with another %s it is another program',
  (path) => {
    expect(hashWith({ [path]: 'two' })).not.toBe(hashWith());
  },
);

test('a file more, or what has moved from one into another, makes another program', () => {
  expect(hashWith({ 'src/server/stop.ts': '' })).not.toBe(hashWith());
  expect(hashWith({ 'machines/case/chart.ts': '', 'machines/calendar/holidays.json': 'oneone' })).not.toBe(hashWith());
});

test('the screen folds nothing that is kept: another one leaves every row valid', () => {
  expect(hashWith({ 'src/ui/main.tsx': 'two', 'src/ui/parts/words.ts': 'two' })).toBe(hashWith());
});
