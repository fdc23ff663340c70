// `etappe conform`, `verify`, `simulate` and `export`: made-up caseloads go round and come back whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { play } from '../../src/scenarios/life.ts';
import { lives } from '../../src/scenarios/lives.ts';
import { golden, inFolder, spoken, type Spoken } from './spoken.ts';

const goldenFolder = join(golden('wetzlar'), '..');

test('the golden recordings follow the standard, and the summary names their sites', async () => {
  const { code, out } = await spoken(['conform', goldenFolder]);
  expect(code).toBe(0);
  expect(out).toMatch(/^13 cases, 666 entries, 0 deviations\.\nBy site/u);
  for (const site of ['hannover', 'leipzig', 'wetzlar', 'wiesbaden']) expect(out).toContain(site);
});

test('every planted fault is told with file, line, case, entry and sentence; the summary counts by site and step', async () => {
  await inFolder({}, async (folder) => {
    const file = join(folder, 'caseload.jsonl');
    const made = await spoken(['simulate', '--cases', '60', '--seed', '8', '--deviations', '0.5', '--out', file, '--json']);
    const { planted, cases, entries } = JSON.parse(made.lines[0] ?? '') as {
      cases: number;
      entries: number;
      planted: { case: string; seq: number; code: string }[];
    };
    expect(planted.length).toBeGreaterThan(15);

    const { code, lines } = await spoken(['conform', file, '--json']);
    expect(code).toBe(1);
    const found = lines
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { case: string; line: number; deviation: { seq: number; code: string }; sentence: string });
    expect(found.map((one) => [one.case, one.deviation.seq, one.deviation.code])).toEqual(
      planted.map((one) => [one.case, one.seq, one.code]),
    );
    const text = readFileSync(file, 'utf8').split('\n');
    for (const { line, deviation } of found) expect(JSON.parse(text[line - 1] ?? '')).toMatchObject({ seq: deviation.seq });

    const { summary } = JSON.parse(lines.at(-1) ?? '') as {
      summary: {
        cases: number;
        entries: number;
        deviations: number;
        sites: Record<string, { deviations: number }>;
        steps: Record<string, number>;
      };
    };
    expect(summary).toMatchObject({ cases, entries, deviations: planted.length, faulty: 0 });
    expect(Object.values(summary.sites).reduce((sum, site) => sum + site.deviations, 0)).toBe(planted.length);
    expect(Object.values(summary.steps).reduce((sum, step) => sum + step, 0)).toBe(planted.length);

    const spokenOut = await spoken(['conform', file]);
    expect(spokenOut.lines.filter((line) => /caseload\.jsonl:\d+: sim-8-\d+: .+ \[\w+(?:, \w+)*\]$/u.test(line))).toHaveLength(
      planted.length,
    );
  });
});

/** How far a run is depends on how busy the machine is; what it finds does not. */
const withoutProgress = ({ err, ...rest }: Spoken): Spoken => ({
  ...rest,
  err: err
    .split('\n')
    .filter((line) => !line.startsWith('…'))
    .join('\n'),
});

test('spread over threads the answer is the same to the last line', async () => {
  const made = await Promise.all(
    [1, 2, 3].map((seed) => spoken(['simulate', '--cases', '15', '--seed', `${seed}`, '--deviations', '0.4'])),
  );
  const files = Object.fromEntries(made.map(({ lines }, index) => [`${index}.jsonl`, `${lines.join('\n')}\n`]));
  await inFolder({ ...files, 'torn.jsonl': (files['0.jsonl'] ?? '').slice(0, -100) }, async (folder) => {
    const alone = await spoken(['conform', folder]);
    expect(alone.code).toBe(2);
    expect(withoutProgress(await spoken(['conform', folder, '--jobs', '2']))).toEqual(withoutProgress(alone));
  });
});

test('simulate writes to standard output as well, and says its summary beside it', async () => {
  const { code, lines, err } = await spoken(['simulate', '--cases', '3', '--seed', '1']);
  expect(code).toBe(0);
  expect(err).toMatch(/^3 cases, \d+ entries, 0 planted faults\.$/u);
  expect((await spoken(['verify', '-'], { stdin: `${lines.join('\n')}\n` })).code).toBe(0);
});

test('a file that is only half written never carries its name', async () => {
  await inFolder({}, async (folder) => {
    const file = join(folder, 'x.jsonl');
    await spoken(['simulate', '--cases', '2', '--seed', '1', '--out', file]);
    expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
    expect(() => readFileSync(`${file}.part`)).toThrow(/ENOENT/u);
  });
});

test('verify vouches for recordings, and not for one without hashes', async () => {
  expect(await spoken(['verify', goldenFolder])).toMatchObject({ code: 0, err: '' });
  const byHand = readFileSync(golden('wetzlar'), 'utf8').replaceAll(/,"prev":"[^"]+","hash":"[^"]+"(?=\}$)/gmu, '');
  const { code, err } = await spoken(['verify', '-'], { stdin: byHand });
  expect(code).toBe(1);
  expect(err).toMatch(/^-:2: case \S+ carries no hashes/u);
});

async function inDataDirectory(work: (data: string) => Promise<void>): Promise<void> {
  await inFolder({}, async (folder) => {
    const data = join(folder, 'data');
    const { file, close } = await openStorage(data);
    for (const life of lives) {
      const { header, entries, words } = play(life);
      await file.create(header);
      await file.add(
        header.case,
        0,
        entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
      );
    }
    await close();
    await work(data);
  });
}

test('a data directory is verified case by case, its words included', async () => {
  await inDataDirectory(async (data) => {
    const { code, out } = await spoken(['verify', '--data', data]);
    expect([code, out]).toEqual([0, `${lives.length} cases looked through, 0 damaged.`]);
  });
});

test('export writes recordings without a word about a person, which follow the standard and verify', async () => {
  await inDataDirectory(async (data) => {
    const { code, lines, err } = await spoken(['export', 'recording', '--data', data]);
    expect([code, err]).toEqual([0, `${lives.length} cases exported.`]);
    const text = `${lines.join('\n')}\n`;
    expect(/Musterfrau|Beispiel|0152 2881/u.test(text)).toBe(false);
    expect((await spoken(['verify', '-'], { stdin: text })).code).toBe(0);
    expect((await spoken(['conform', '-'], { stdin: text })).code).toBe(0);

    const one = await spoken(['export', 'recording', '--data', data, '--case', 'golden-leipzig']);
    expect(one.lines).toHaveLength(38);
    expect(await spoken(['export', 'recording', '--data', data, '--case', 'nobody'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no case nobody'),
    });
  });
});

test('exporting a recording gives it back to the last byte', async () => {
  const text = readFileSync(golden('hannover'), 'utf8');
  expect(`${(await spoken(['export', 'recording', '-'], { stdin: text })).out}\n`).toBe(text);
});
