// An event log at the command line: read as recordings that can be judged, or refused in one sentence with file and line.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { golden, inFolder, spoken } from './spoken.ts';

const goldenFolder = join(golden('wetzlar'), '..');

/** A recording as somebody would write it by hand: what binds entries and words is not in an event log. */
const byHand = (text: string): string =>
  text.replaceAll(/,"(?:seal|prev|hash)":"(?:hmac-)?sha256:[0-9a-f]{64}"(?=[,}]*\}$|,"(?:prev|hash)")/gmu, '');

test('what was exported comes back as it was recorded, and follows the standard', async () => {
  const { out: log } = await spoken(['export', 'xes', goldenFolder]);
  const { code, lines, err } = await spoken(['import', 'xes', '-'], { stdin: log });
  expect([code, err]).toEqual([0, '13 cases with 666 entries read.']);
  const recorded = (await spoken(['export', 'recording', goldenFolder])).lines;
  expect(lines).toEqual(recorded.map(byHand));
  expect((await spoken(['conform', '-'], { stdin: `${lines.join('\n')}\n` })).code).toBe(0);
});

test('with --out a file is there whole or not at all', async () => {
  const { out: log } = await spoken(['export', 'xes', golden('leipzig')]);
  await inFolder({ 'a.xes': log, 'b.xes': log.slice(0, -300) }, async (folder) => {
    const read = await spoken(['import', 'xes', join(folder, 'a.xes'), '--out', join(folder, 'a.jsonl'), '--json']);
    expect([read.code, read.out, read.err]).toEqual([0, '', '{"cases":1,"entries":37}']);
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8').split('\n')).toHaveLength(39);
    const torn = await spoken(['import', 'xes', join(folder, 'b.xes'), '--out', join(folder, 'b.jsonl')]);
    expect([torn.code, torn.err]).toEqual([2, expect.stringMatching(/b\.xes, line \d+: this is not well-formed XML\.$/u)]);
    expect(readdirSync(folder).toSorted()).toEqual(['a.jsonl', 'a.xes', 'b.xes']);
  });
});

describe('refused in a sentence', () => {
  const log =
    '<log>\n<trace>\n<event><string key="concept:name" value="Dance"/><date key="time:timestamp" value="2026-08-31T10:00:00Z"/></event></trace></log>';
  test.each([
    [['import'], '', /say what to import: etappe import xes FILE/u],
    [['import', 'ocel', '-'], '', /say what to import/u],
    [['import', 'xes', '-', 'more'], '', /'more' is one word too many/u],
    [['import', 'xes', 'nowhere.xes'], '', /nowhere\.xes cannot be read: /u],
    [['import', 'xes', '-'], '<!DOCTYPE log><log/>', /-, line 1: a document type is not read/u],
    [['import', 'xes', '-'], log, /-, line 2: this log was not written by etappe/u],
    [['import', 'xes', '-', '--mapping', 'nowhere.json'], log, /nowhere\.json cannot be read: /u],
    [['import', 'xes', '-', '--lang', 'de'], log, /-, Zeile 2: Dieses Protokoll hat nicht etappe geschrieben/u],
  ])('%j', async (args, stdin, sentence) => {
    const { code, out, err } = await spoken(args, { stdin });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(sentence)]);
  });
  test('by a mapping: an activity it does not name, and a mapping that is none', async () => {
    const mappings = {
      'm.json': '{"site":"wetzlar","activities":{}}',
      'n.json': '{"site":"wetzlar","activities":{"A":"b"}}',
      'o.json': '{',
    };
    await inFolder(mappings, async (folder) => {
      const told = await Promise.all(
        ['m', 'n', 'o'].map((name) => spoken(['import', 'xes', '-', '--mapping', join(folder, `${name}.json`)], { stdin: log })),
      );
      expect(told.map(({ code }) => code)).toEqual([2, 2, 2]);
      expect(told[0]?.err).toMatch(/-, line 3: this activity is not known/u);
      expect(told[1]?.err).toMatch(/n\.json: this is no mapping \(activities\.A\)/u);
      expect(told[2]?.err).toMatch(/o\.json: this is no mapping; /u);
    });
  });
});
