// `etappe conform` over many files: each case once, each kind of verdict, the same answer however the work is spread.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictCodes, type VerdictCode } from '../../src/record/case/verdict.ts';
import { piecesOf } from '../../src/cli/conform/pieces.ts';
import { golden, inFolder, spoken } from './spoken.ts';

const wetzlar = readFileSync(golden('wetzlar'), 'utf8');
const linesOf = (text: string): string[] => text.trimEnd().split('\n');
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const unlinked = (recording: string): string => recording.replaceAll(/,"prev":"[^"]+","hash":"[^"]+"(?=\}$)/gmu, '');

type Summary = { cases: number; copies: number; contradictions: number; faulty: number; verdicts: Partial<Record<VerdictCode, number>> };

async function summaryOf(folder: string, ...more: string[]): Promise<Summary> {
  const { lines } = await spoken(['conform', folder, '--json', ...more]);
  return (JSON.parse(lines.at(-1) ?? '') as { summary: Summary }).summary;
}

test('a copy of a case counts once, an earlier copy is followed by the later one, in whatever order they are read', async () => {
  const earlier = text(linesOf(wetzlar).slice(0, -4));
  await inFolder(
    { 'a.jsonl': earlier, 'b.jsonl': wetzlar, 'e.jsonl': earlier, 'f.jsonl': text(linesOf(wetzlar).slice(0, 1)) },
    async (folder) => {
      mkdirSync(join(folder, 'c'));
      writeFileSync(join(folder, 'c', 'd.jsonl'), wetzlar);
      expect(await summaryOf(folder)).toMatchObject({ cases: 1, copies: 4, contradictions: 0 });
      const { code, out } = await spoken(['conform', folder]);
      expect([code, out.split('\n')[0]]).toEqual([0, `1 case, ${linesOf(wetzlar).length - 1} entries, 0 deviations.`]);
      expect(out).toContain('4 copies of a case in another file: counted once.');
    },
  );
});

test('two files that tell one case differently are a finding that names both', async () => {
  const one = await spoken(['simulate', '--cases', '1', '--seed', '5']);
  const other = await spoken(['simulate', '--cases', '1', '--seed', '5', '--deviations', '1']);
  await inFolder({ 'a.jsonl': text(one.lines), 'b.jsonl': text(other.lines.slice(0, -2)) }, async (folder) => {
    expect(await summaryOf(folder)).toMatchObject({ cases: 1, copies: 1, contradictions: 1 });
    const { code, err } = await spoken(['conform', folder]);
    expect(code).toBe(1);
    expect(err.replaceAll(folder, '')).toMatch(/\/[ab]\.jsonl:1 and \/[ab]\.jsonl:1: case sim-5-1 is not the same in both\./u);
  });
  // Written by hand, without hashes, nothing says that it is one case.
  await inFolder({ 'a.jsonl': unlinked(wetzlar), 'b.jsonl': unlinked(wetzlar) }, async (folder) => {
    expect(await summaryOf(folder)).toMatchObject({ cases: 2, copies: 0, contradictions: 0 });
  });
});

test('what a file holds that is no recording is named, and the rest is judged', async () => {
  await inFolder({ 'a.jsonl': wetzlar, 'notes.pdf': '%PDF', 'B.JSONL': wetzlar }, async (folder) => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'archive.zip'), 'PK');
    const { code, out, err } = await spoken(['conform', folder]);
    expect(code).toBe(0);
    expect(out).toContain('1 copy of a case');
    const named = err.split('\n').map((line) => line.replace(folder, ''));
    expect(named).toEqual([
      '/deep/archive.zip: not read, because it is no recording (*.jsonl).',
      '/notes.pdf: not read, because it is no recording (*.jsonl).',
    ]);
  });
});

/** One recording for each verdict, made of one that follows the standard. */
function recordingsByVerdict(): Record<Exclude<VerdictCode, 'reviewMissed' | 'calendarDiffers' | 'knownLater'>, string> {
  const [header = '', first = '', ...others] = linesOf(wetzlar);
  return {
    fits: wetzlar,
    refused: unlinked(text([header, first, ...others.slice(4)])).replaceAll(/"seq":(\d+)/gu, (all, seq) =>
      Number(seq) < 3 ? all : `"seq":${Number(seq) - 4}`,
    ),
    foreignEvent: unlinked(wetzlar).replace(/"type":"[a-z]+\.[a-zA-Z]+"/u, '"type":"coffee.drunk"'),
    foreignStandard: wetzlar.replace(/"standardHash":"sha256:.{4}/u, '"standardHash":"sha256:0000'),
    changedOnTheWay: wetzlar.replaceAll('\n', '\r\n'),
    brokenChain: text([header, first, ...others.slice(1)]),
    unreadable: wetzlar.slice(0, -30),
  };
}

test('each verdict by what was done to a recording: a mail program is told from somebody who changed something', async () => {
  const made = recordingsByVerdict();
  for (const [verdict, recording] of Object.entries(made)) {
    const { lines } = await spoken(['conform', '-', '--json'], { stdin: recording });
    const { summary } = JSON.parse(lines.at(-1) ?? '') as { summary: Summary };
    expect([verdict, summary.verdicts]).toEqual([verdict, { [verdict]: 1 }]);
  }
});

test('planted faults come as every verdict there is for a recording that can be read', async () => {
  await inFolder({}, async (folder) => {
    const file = join(folder, 'made.jsonl');
    await spoken(['simulate', '--cases', '220', '--seed', '3', '--deviations', '0.6', '--out', file]);
    const { verdicts } = await summaryOf(file);
    const found = verdictCodes.filter((code) => (verdicts[code] ?? 0) > 0);
    expect(found).toEqual(['fits', 'refused', 'reviewMissed', 'calendarDiffers']);

    const table = await spoken(['conform', file, '--format', 'csv']);
    const [columns, ...rows] = table.lines;
    expect(columns).toBe('verdict,file,line,case,site,entry,event,stage,rule,month,reasons,sentence');
    const deviating = found.slice(1).reduce((sum, code) => sum + (verdicts[code] ?? 0), 0);
    expect(rows).toHaveLength(deviating);
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(found.slice(1)));
    expect(table.err).toContain('Deviations by stage:');
  });
});

test('pieces of one file are whole cases, with their own lines, and judged by several threads they say the same', async () => {
  await inFolder({}, async (folder) => {
    const file = join(folder, 'made.jsonl');
    await spoken(['simulate', '--cases', '400', '--seed', '9', '--deviations', '0.3', '--out', file]);
    const whole = readFileSync(file);
    const pieces = [...piecesOf(file, 1_500_000)];
    expect(pieces.length).toBeGreaterThan(3);
    const cut = pieces.map(({ from, to }) => whole.subarray(from, to ?? whole.length).toString());
    expect(cut.join('')).toBe(whole.toString());
    for (const piece of cut) expect(piece.startsWith('{"format"')).toBe(true);
    expect(pieces.map(({ firstLine }) => firstLine)).toEqual(
      pieces.map(({ from }) => whole.subarray(0, from).toString().split('\n').length),
    );
    const withoutProgress = (err: string) => err.split('\n').filter((line) => !line.startsWith('…'));
    const alone = await spoken(['conform', file]);
    const spread = await spoken(['conform', file, '--jobs', '2']);
    expect({ ...spread, err: withoutProgress(spread.err) }).toEqual({ ...alone, err: withoutProgress(alone.err) });
    // Verified before, nothing is hashed, and the rules are asked the same.
    expect((await spoken(['conform', file, '--trust-chain'])).out).toBe(alone.out);
    expect((await spoken(['conform', file, '--stepper', 'xstate'])).out).toBe(alone.out);
  });
});

test('a chain that is trusted is not computed, but a missing line is still seen', async () => {
  const [header = '', first = '', second = '', ...others] = linesOf(wetzlar);
  const changed = text([header, first.replace('"on":"2026', '"on":"2025'), second, ...others]);
  expect((await spoken(['conform', '-', '--json'], { stdin: changed })).out).toContain('brokenChain');
  expect((await spoken(['conform', '-', '--json', '--trust-chain'], { stdin: changed })).out).not.toContain('brokenChain');
  const relinked = text([header, first, second.replace(/"prev":"sha256:.{6}/u, '"prev":"sha256:000000'), ...others]);
  expect((await spoken(['conform', '-', '--json', '--trust-chain'], { stdin: relinked })).out).toContain('brokenChain');
});
