// `etappe verify` says what it can vouch for and no more: the chain up to its end, and the end only against a kept head.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { golden, spoken } from './spoken.ts';

const leipzig = readFileSync(golden('leipzig'), 'utf8');
const lines = leipzig.trimEnd().split('\n');
const hashOf = (index: number): string => (JSON.parse(lines[index] ?? '') as { hash: string }).hash;
const last = lines.length - 1;
const head = hashOf(last);
const cut = `${lines.slice(0, 20).join('\n')}\n`;

test('a recording is vouched for up to its end, its head is shown, and what cannot be told is said', async () => {
  const { code, out } = await spoken(['verify', '-'], { stdin: cut });
  expect(code).toBe(0);
  expect(out).toContain(`the chain is whole up to entry 19, whose head is ${hashOf(19)}`);
  expect(out).toMatch(/Whether entries were cut off after that shows only against a head kept before/u);
  expect(out).toMatch(/1 case looked through, 0 damaged\.$/u);
});

test('a recording that was cut at the end is found by the head that was kept', async () => {
  const { code, out, err } = await spoken(['verify', '-', '--head', head], { stdin: cut });
  expect(code).toBe(1);
  // That question is answered.
  expect(out).not.toMatch(/Whether entries were cut off/u);
  expect(err).toContain(`no entry has the kept head ${head}: entries were cut off`);
});

test('a whole recording holds its head, and nothing remains open', async () => {
  const { code, out, err } = await spoken(['verify', '-', '--head', head], { stdin: leipzig });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`the kept head is that of entry ${last}, the last one: nothing was cut off.`);
  expect(out).not.toMatch(/Whether entries were cut off/u);
});

test('a head kept earlier vouches for the entries up to it', async () => {
  const { code, out } = await spoken(['verify', '-', '--head', hashOf(10)], { stdin: leipzig });
  expect(code).toBe(0);
  expect(out).toMatch(/the kept head is that of entry 10; up to there nothing was cut off\.\nWhether entries/u);
});

test('as JSON the head can be kept', async () => {
  const { lines: said } = await spoken(['verify', '-', '--json', '--head', hashOf(10)], { stdin: leipzig });
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ entries: last, head, keptHead: 10, sound: true });
});

test('it says the same in German', async () => {
  const { out } = await spoken(['verify', '-', '--lang', 'de'], { stdin: cut });
  expect(out).toMatch(/Die Kette ist ganz bis Eintrag 19; .*\nOb danach Einträge abgeschnitten wurden, zeigt nur/u);
  expect(out).toMatch(/1 Fall durchgesehen, 0 beschädigt\.$/u);
});

test.each(['--version', '-v'])('%s says the version', async (asked) => {
  expect(await spoken([asked])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
});
