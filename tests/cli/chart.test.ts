// `etappe chart`: drawings and READMEs say what the machines do.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { chartNames, chartOf } from '../../src/engine/chart/chart-of.ts';
import { chartReadmes } from '../../src/cli/chart-readmes.ts';
import { spoken } from './spoken.ts';

test.each(chartReadmes())('$path is what the machine says; npm run chart writes it anew', ({ path, text }) => {
  expect(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')).toBe(text);
});

test('without a name every chart is drawn, the case in one flowchart a region', async () => {
  const { code, out } = await spoken(['chart']);
  expect(code).toBe(0);
  expect(out.match(/^flowchart TB$/gmu)).toHaveLength(chartNames.length + 5);
  expect(out).toContain('Needs assessment');
});

test('the drawing speaks German when asked to', async () => {
  expect((await spoken(['chart', 'case', '--lang', 'de'])).out).toContain('Bedarfsfeststellung');
});

test('SCXML holds every state of the chart', async () => {
  const { out } = await spoken(['chart', 'case', '--format', 'scxml']);
  for (const { path } of chartOf('case').states) expect(out).toContain(`id="${path}"`);
});

test('JSON is one line a chart', async () => {
  const { lines } = await spoken(['chart', '--format', 'json']);
  expect(lines.map((line) => (JSON.parse(line) as { name: string }).name)).toEqual([...chartNames]);
});

test.each([
  [['chart', 'horse'], /NAME must be one of case, version/u],
  [['chart', 'case', 'goal'], /'goal' is one word too many/u],
  [['chart', '--format', 'png'], /--format must be one of mermaid, scxml, json/u],
  [['chart', '--format', 'scxml'], /NAME must be one of/u],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, err } = await spoken(args);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
