// Whatever is wrong with what is typed or read is said in one sentence, with file and line, and ends with its exit code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { golden, inFolder, spoken } from './spoken.ts';

const wetzlar = readFileSync(golden('wetzlar'), 'utf8');
const lines = wetzlar.trimEnd().split('\n');

/** The recording as somebody writes it by hand: without hashes. */
const byHand = lines.map((line) => {
  const { prev: _prev, hash: _hash, seal: _seal, ...rest } = JSON.parse(line) as Record<string, unknown>;
  return rest;
});

const withEntry = (index: number, change: object): string =>
  byHand.map((entry, at) => JSON.stringify(at === index ? { ...entry, ...change } : entry)).join('\n');

/** The measure of entry 37 was done: said once more, and for the day before. */
const toldTwice = [...byHand, { ...byHand[37], seq: 48, on: '2026-10-19' }].map((entry) => JSON.stringify(entry)).join('\n');

const event = (index: number, change: object): object => ({ event: { ...(byHand[index]?.['event'] as object), ...change } });

type Wrong = [what: string, text: string, code: 1 | 2, sentence: RegExp];

const recordings: Wrong[] = [
  ['an empty file', '', 2, /^-, line 1: The file is empty/u],
  ['a file that is not JSON', 'hello\n', 2, /^-, line 1: The line is not a JSON object/u],
  ['half a line at the end', wetzlar.slice(0, -200), 2, /^-, line 48: The last line is incomplete/u],
  ['an entry before any header', `${lines[1]}\n`, 2, /^-, line 1: The header/u],
  ['an unknown event', withEntry(4, event(4, { type: 'client.punished' })), 2, /^-, line 5: .*\(event\.type\)/u],
  ['an unknown field', withEntry(4, event(4, { colour: 'red' })), 2, /^-, line 5: .*unknown field.*colour/u],
  ['a day that does not exist', withEntry(6, { on: '2026-02-30' }), 2, /^-, line 7: .*\(on\)/u],
  ['a foreign standard', withEntry(0, { standard: '1999.1' }), 2, /^-, line 1: .*standard/u],
  ['a standard with other contents', withEntry(0, { standardHash: `sha256:${'0'.repeat(64)}` }), 1, /^-, line 1: .*standard/u],
  ['an edited entry', wetzlar.replace('"client":3', '"client":4'), 1, /^-, line 10: .*does not (?:fit|match|belong)/iu],
  ['an entry taken out', lines.toSpliced(12, 1).join('\n'), 1, /^-, line 13: /u],
  ['entries in another order', [...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)].join('\n'), 1, /^-, line 6: /u],
];

describe.each(recordings)('%s', (_, text, code, sentence) => {
  test.each(['replay', 'explain', 'conform', 'export recording'])('is said by %s', async (command) => {
    const { code: ended, err } = await spoken([...command.split(' '), '-'], { stdin: text, today: '2027-01-01' });
    const isForeign = sentence.source.includes('standard') && command === 'export recording';
    expect(ended).toBe(isForeign ? 0 : code);
    expect(isForeign || sentence.test(err)).toBe(true);
  });
});

test.each([
  ['an event in a wrong state', withEntry(4, { event: { type: 'agreement.concluded', version: 1 } }), /^-:5: .*not provided for/u],
  ['an event whose conditions are not met', withEntry(3, { event: { type: 'talk.begun' } }), /^-:4: .*data protection/iu],
  [
    'a day before the case began',
    withEntry(3, { on: '2026-07-12' }),
    /^-:4: .*The day is before the case began\. Any day from 13 July 2026/u,
  ],
])('%s is found by replay, explain and conform, with file and line', async (_, text, sentence) => {
  for (const command of ['replay', 'explain', 'conform']) {
    const { code, err, out } = await spoken([command, '-'], { stdin: text, today: '2027-01-01' });
    expect([command, code]).toEqual([command, 1]);
    expect(command === 'conform' ? out : err).toMatch(sentence);
  }
});

test('what makes a later entry irregular is no deviation: it is said apart, with the entry and the reason', async () => {
  const judged = await spoken(['conform', '-'], { stdin: toldTwice, today: '2027-01-01' });
  expect(judged.code).toBe(0);
  expect(judged.out).toMatch(/0 deviations\.\n1 entry irregular only by what became known later/u);
  const replayed = await spoken(['replay', '-'], { stdin: toldTwice, today: '2027-01-01' });
  expect([replayed.code, replayed.err]).toEqual([0, '']);
  expect(replayed.out).toMatch(/37 {2}out of place since told late \(Record how a measure stands, 20 October 2026\): /u);
});

test('a day before the last entry is lawful where all that comes after still stands: it was told late', async () => {
  const late = withEntry(37, { on: '2026-10-19' });
  for (const command of ['replay', 'explain', 'conform']) {
    const { code, err } = await spoken([command, '-'], { stdin: late, today: '2027-01-01' });
    expect([command, code, err]).toEqual([command, 0, '']);
  }
});

test('a recording that goes beyond today is replayed, and that is said', async () => {
  expect((await spoken(['replay', golden('wetzlar')], { today: '2026-10-01' })).err).toMatch(
    /Attention: .*30 November 2026.*1 October 2026/u,
  );
});

test('a fault in one case does not keep the others from being read', async () => {
  const { code, out, err } = await spoken(['conform', '-'], {
    stdin: `${wetzlar.slice(0, -200)}\n${readFileSync(golden('leipzig'), 'utf8')}`,
  });
  expect(code).toBe(2);
  expect(err).toMatch(/^-, line 48: /u);
  expect(out).toMatch(/1 case, 37 entries, 0 deviations\.\n1 case could not be read\./u);
});

const reading = ['replay', 'explain', 'conform', 'verify'];

test.each(reading)('%s of a file that does not exist is refused by its name', async (command) => {
  expect(await spoken([command, 'nowhere.jsonl'])).toMatchObject({
    code: 2,
    err: `etappe ${command}: nowhere.jsonl cannot be read: there is no such file.`,
  });
});

test.each(['replay', 'conform', 'verify'])('%s says which of several cannot be read, and does the rest', async (command) => {
  const first = { 'a.jsonl': wetzlar, 'c.jsonl': readFileSync(golden('leipzig'), 'utf8') };
  await inFolder(first, async (folder) => {
    mkdirSync(join(folder, 'b.jsonl'));
    const { code, out, err } = await spoken([command, join(folder, 'nowhere.jsonl'), folder]);
    expect([code, err.split('\n').filter((line) => line.includes('cannot be read'))]).toEqual([
      2,
      [
        `${join(folder, 'nowhere.jsonl')} cannot be read: there is no such file.`,
        `${join(folder, 'b.jsonl')} cannot be read: it is a folder.`,
      ],
    ]);
    const whole = await spoken([command, join(folder, 'a.jsonl'), join(folder, 'c.jsonl')]);
    expect([whole.code, whole.out.replaceAll(folder, '')]).toEqual([0, out.replaceAll(folder, '')]);
  });
});

test('nor does it with several threads', async () => {
  await inFolder({ 'a.jsonl': wetzlar, 'c.jsonl': readFileSync(golden('leipzig'), 'utf8') }, async (folder) => {
    const { code, out, err } = await spoken(['conform', '--jobs', '2', join(folder, 'nowhere.jsonl'), folder]);
    expect([code, out.split('\n')[0], err]).toEqual([2, '2 cases, 84 entries, 0 deviations.', expect.stringContaining('no such file')]);
  });
});

test.each(reading)('%s without a file is refused', async (command) => {
  expect(await spoken([command])).toMatchObject({ code: 2, err: expect.stringMatching(/name (?:at least one|a) recording/u) });
});

test('a folder without recordings is refused by its name', async () => {
  await inFolder({ 'readme.txt': 'x' }, async (folder) => {
    expect(await spoken(['conform', folder])).toMatchObject({ code: 2, err: expect.stringContaining('there is no recording') });
  });
});

test('a data folder without its cases is told from one that never had any', async () => {
  await inFolder({ 'readme.txt': 'x' }, async (folder) => {
    const never = await spoken(['verify', '--data', folder]);
    writeFileSync(join(folder, 'keys.sqlite'), '');
    const gone = await spoken(['verify', '--data', folder]);
    expect([never, gone].map(({ code, err }) => [code, err.replaceAll(folder, 'data').split('\n')[0]])).toEqual([
      [2, 'etappe verify: data: there are no cases in this folder.'],
      [2, 'etappe verify: data: keys of cases are here, but cases.sqlite is missing. Bring it from a backup: etappe restore.'],
    ]);
  });
});

const usage: [args: string[], sentence: RegExp][] = [
  [['replay', '-', '--colour'], /there is no option --colour\. etappe replay --help/u],
  [['replay', '-', '--until', 'many'], /--until must be a whole number from 0 on, not 'many'/u],
  [['replay', '-', '--until'], /--until needs a value/u],
  [['replay', '-', '--json=yes'], /--json takes no value/u],
  [['replay', '-', '--on', '31.08.2026'], /--on must be a day such as 2026-08-31, not '31\.08\.2026'/u],
  [['explain', '-', '-'], /name one recording/u],
  [['explain', '-', '--on', '2026-02-30'], /--on: there is no day 2026-02-30\./u],
  [['conform', '-', '--standard', '1999.1'], /the standard 1999\.1 is not known here; known are 2026\.1/u],
  [['conform', '-', '--stepper', 'horse'], /--stepper must be one of table, xstate, not 'horse'/u],
  [['conform', '-', '--jobs', '0'], /--jobs must be a whole number from 1 on/u],
  [['verify', '-', '--data', 'x'], /name recordings or --data DIR, not both/u],
  [['verify', '--data', 'nowhere'], /nowhere: there is no such folder/u],
  [['simulate', '--seed', '1'], /--cases is missing/u],
  [['simulate', '--cases', '1'], /--seed is missing/u],
  [['simulate', '--cases', '0', '--seed', '1'], /--cases must be a whole number from 1 on/u],
  [['simulate', '--cases', '1', '--seed', '1', '--deviations', '2'], /--deviations must be a number from 0 to 1/u],
  [['simulate', '--cases', '1', '--seed', '1', 'more'], /'more' is one word too many/u],
  [
    ['simulate', '--cases', '1', '--seed', '1', '--out', '/nowhere/x'],
    /\/nowhere\/x cannot be written: the folder it belongs in does not exist\./u,
  ],
  [['export'], /say what to export: etappe export recording .* etappe export --help/u],
  [['export', '--out', 'f'], /say what to export/u],
  [['export', 'letters'], /export must be one of recording, xes, ocel, csv, parquet, indicators, evaluation, not 'letters'/u],
  [['export', 'recording'], /no\/place: there is no such folder/u],
  [['verify', '-', '--head', 'abc'], /--head must be a head such as sha256: and 64 hex digits, not 'abc'/u],
  [['verify', '--data', 'x', '--head', `sha256:${'0'.repeat(64)}`], /a data directory keeps the heads itself/u],
  [['export', 'xes', '-', '--data', 'x'], /not both/u],
  [['export', 'parquet', '-'], /--out is missing/u],
  [['export', 'recording', '-', '--re-key'], /--re-key is for xes, ocel, csv, parquet only/u],
  [['export', 'recording', '-', '--data', 'x'], /not both/u],
  [['bench', '--rounds', '0'], /--rounds must be a whole number from 1 on/u],
  [['replay', '-', '--lang', 'fr'], /--lang must be one of de, en, not 'fr'/u],
];

test.each(usage)('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, err } = await spoken(args, { stdin: wetzlar });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
});

test('complaints come in the language that was asked for', async () => {
  const { err } = await spoken(['replay', '-', '--colour', '--lang', 'de']);
  expect(err).toBe('etappe replay: Die Option --colour gibt es nicht. etappe replay --help zeigt, was möglich ist.');
});

test('an unknown command shows those there are', async () => {
  const { code, err } = await spoken(['explode']);
  expect(code).toBe(2);
  for (const name of Object.keys(commands)) expect(err).toContain(name);
});

test.each(Object.keys(commands).flatMap((name) => [[name, 'en'] as const, [name, 'de'] as const]))(
  'the help of %s in %s fits a screen',
  async (name, lang) => {
    const asked = name === 'serve' ? [name, '--help'] : [name, '--help', '--lang', lang];
    const { code, lines: shown } = await spoken(asked);
    expect(code).toBe(0);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.length).toBeLessThanOrEqual(24);
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(120);
  },
);

test('a file that cannot be read is said with its reason', async () => {
  await inFolder({}, async (folder) => {
    expect(await spoken(['verify', join(folder, 'x.jsonl', 'y')])).toMatchObject({ code: 2 });
  });
});
