// Holds the one idea of the architecture: arrows point down only, and what is true does not depend on when or where it is asked.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCircles } from './circles.ts';
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

const house = readSources('machines/**/*.{ts,tsx,mjs}', 'src/**/*.{ts,tsx,mjs}');

test('every import points down, between rooms and inside them, and the pure rooms stay pure', () => {
  expect(house.flatMap(findLayerFaults)).toEqual([]);
});

test('no files import one another in a circle, not even for a type', () => {
  expect(findCircles(house)).toEqual([]);
});

test('the top level holds nothing without a reason', () => {
  const visible = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(visible.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe('a planted fault is reported', () => {
  test.each([
    ['machines/day.ts', `import { decide } from '../src/engine/decide.ts';`, 'machines must not import src/engine'],
    ['src/engine/step/decide.ts', `export { append } from '../../record/log/chain.ts';`, 'src/engine must not import src/record'],
    ['src/engine/step/decide.ts', `const later = import('../../server/app.ts');`, 'src/engine must not import src/server'],
    ['src/language/refusals.ts', `import { decide } from '../engine/decide.ts';`, 'may import only types from src/engine'],
    ['src/ui/main.tsx', `import type { ServerParts } from '../server/parts/server-parts.ts';`, 'src/ui must not import src/server'],
    ['src/ui/main.tsx', `import { CaseView } from '../contract/case-view.ts';`, 'may import only types from src/contract'],
    ['src/engine/state/explain.ts', `import { judge } from '../step/judge.ts';`, 'leads up in src/engine, from state to step'],
    ['src/engine/state/explain.ts', `import type { Progress } from '../step/advance.ts';`, 'leads up in src/engine'],
    ['machines/case/context/read.ts', `import { reviewDue } from '../deadlines/review-due.ts';`, 'leads up in machines/case'],
    ['src/storage/sql/append.ts', `import { memoryKeys } from '../memory/key-store.ts';`, 'leads across in src/storage'],
    ['src/ui/parts/kit/button.tsx', `import type { Trouble } from '../shell/trouble.tsx';`, 'leads up in src/ui/parts, from kit to shell'],
    ['src/engine/past/replay.ts', '', 'past is not on the plan of src/engine'],
    ['src/record/log/old/entry.ts', '', 'there is no plan for src/record/log, which holds old'],
    ['src/ui/main.tsx', `import { readFile } from 'node:fs';`, 'src/ui must not import node:fs'],
    ['src/record/append.ts', `import { suite } from '../../tests/record/suite.ts';`, 'src/record must not import tests'],
    ['src/record/append.ts', `import { hash } from './hash';`, 'lacks its file extension'],
    ['src/setup/prepare.mjs', `import zod from 'zod';`, 'imports zod'],
    ['machines/day.ts', `import { serve } from '@hono/node-server';`, 'machines must not import @hono/node-server'],
    ['src/utils/day.ts', '', 'there is no room src/utils'],
    ['src/day.ts', '', 'there is no room src'],
    ['machines/day.ts', 'const now = Date.now();', 'mentions a clock'],
    ['machines/day.ts', `import { isToday } from 'date-fns/isToday';`, 'machines must not import date-fns'],
    ['machines/day.ts', `import { setTimeout } from 'node:timers/promises';`, 'machines must not import node:timers/promises'],
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

test('a planted circle is reported, also one of types only and one of a file with itself', () => {
  const planted = [
    { path: 'src/record/log/entry.ts', text: `import type { Line } from './line.ts';\nexport type Entry = Line;` },
    { path: 'src/record/log/line.ts', text: `export type Line = import('./entry.ts').Entry;` },
    { path: 'src/record/log/chain.ts', text: `import { link } from './chain.ts';\nimport { Entry } from './entry.ts';` },
    { path: 'src/record/log/verify.ts', text: `import { link } from './chain.ts';` },
  ];
  expect(findCircles(planted)).toEqual([['src/record/log/entry.ts', 'src/record/log/line.ts'], ['src/record/log/chain.ts']]);
});

describe('what is allowed stays unreported', () => {
  test.each([
    ['src/engine/step/decide.ts', `import { day } from '../../../machines/day.ts';\nimport { z } from 'zod';`],
    ['src/language/refusals.ts', `import type { Decision } from '../engine/decide.ts';`],
    [
      'machines/day.ts',
      `// Never Date.now() here; the day is told. Härtefall is the law's own word.\nexport const at = new Date(Date.UTC(2026, 0, 1));`,
    ],
    ['machines/standards/2026.1/catalogue/questions.ts', `export const question = 'Wie geht es Ihnen, auch für später?';`],
    ['machines/sites.ts', `export const site = { code: 'goettingen', name: 'Göttingen' };`],
    ['src/server/app.ts', `import { createServer } from 'node:http';\nconst now = new Date();`],
  ])('%s: %s', (path, text) => {
    expect(findLayerFaults({ path, text })).toEqual([]);
  });
});
