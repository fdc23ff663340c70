// Holds the one idea of the architecture: arrows point down only, and what is true does not depend on when or where it is asked.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLayerFaults } from './layers.ts';
import { projectRoot, readSources } from './source.ts';

const topLevel = [
  'machines',
  'src',
  'tests',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'LICENSE',
];
const made = ['node_modules', 'dist', 'var', 'reports', 'coverage'];

test('every import points down and the pure rooms stay pure', () => {
  expect(readSources('machines/**/*.{ts,tsx,mjs}', 'src/**/*.{ts,tsx,mjs}').flatMap(findLayerFaults)).toEqual([]);
});

test('the top level holds nothing without a reason', () => {
  const visible = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(visible.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe('a planted fault is reported', () => {
  test.each([
    ['machines/day.ts', `import { decide } from '../src/engine/decide.ts';`, 'machines must not import src/engine'],
    ['src/engine/step/decide.ts', `export { append } from '../record/append.ts';`, 'src/engine must not import src/record'],
    ['src/engine/step/decide.ts', `const later = import('../server/app.ts');`, 'src/engine must not import src/server'],
    ['src/language/refusals.ts', `import { decide } from '../engine/decide.ts';`, 'may import only types from src/engine'],
    ['src/ui/caseload.tsx', `import { app } from '../server/app.ts';`, 'may import only types from src/server'],
    ['src/ui/caseload.tsx', `import { readFile } from 'node:fs';`, 'src/ui must not import node:fs'],
    ['src/record/append.ts', `import { suite } from '../../tests/record/suite.ts';`, 'src/record must not import tests'],
    ['src/record/append.ts', `import { hash } from './hash';`, 'lacks its file extension'],
    ['src/setup/prepare.mjs', `import zod from 'zod';`, 'imports zod'],
    ['machines/day.ts', `import { serve } from '@hono/node-server';`, 'machines must not import @hono/node-server'],
    ['src/utils/day.ts', '', 'there is no room src/utils'],
    ['src/day.ts', '', 'there is no room src'],
    ['machines/day.ts', 'const now = Date.now();', 'mentions a clock'],
    ['src/engine/step/settle.ts', 'const today = new Date();', 'mentions a clock'],
    ['src/engine/step/settle.ts', 'const chance = Math.random();', 'mentions randomness'],
    ['src/engine/step/settle.ts', 'const id = crypto.randomUUID();', 'mentions randomness'],
    ['machines/day.ts', 'setTimeout(() => {}, 1);', 'mentions a timer'],
    ['machines/day.ts', `const answer = fetch('/api');`, 'mentions the network'],
    [
      'src/engine/step/decide.ts',
      `const reason = 'Das geht noch nicht, weil die Einwilligung fehlt: bitte prüfen';`,
      'a sentence for the screen',
    ],
  ])('%s: %s', (path, text, fault) => {
    expect(findLayerFaults({ path, text }).join('\n')).toContain(fault);
  });
});

describe('what is allowed stays unreported', () => {
  test.each([
    ['src/engine/step/decide.ts', `import { day } from '../../machines/day.ts';\nimport { z } from 'zod';`],
    ['src/language/refusals.ts', `import type { Decision } from '../engine/decide.ts';`],
    [
      'machines/day.ts',
      `// Never Date.now() here; the day is told. Härtefall is the law's own word.\nexport const at = new Date(Date.UTC(2026, 0, 1));`,
    ],
    ['machines/standards/2026.1/questions.ts', `export const question = 'Wie geht es Ihnen, auch für später?';`],
    ['machines/sites.ts', `export const site = { code: 'goettingen', name: 'Göttingen' };`],
    ['src/server/app.ts', `import { createServer } from 'node:http';\nconst now = new Date();`],
  ])('%s: %s', (path, text) => {
    expect(findLayerFaults({ path, text })).toEqual([]);
  });
});
