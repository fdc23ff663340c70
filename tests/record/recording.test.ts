// Recordings are read case by case, and every fault is found where it stands.
import { expect, test } from 'vitest';
import { linesOf } from '../../src/record/log/lines.ts';
import { readRecordings } from '../../src/record/log/recording.ts';
import { faultsOf, headerOf, readingsOf, recordingOf, unlinkedLine } from './examples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what was written is read back, with the line of every entry', async () => {
  const readings = await readingsOf([...recordingOf('one'), ...recordingOf('two', 2), '']);
  expect(readings.map(({ fault }) => fault)).toEqual([null, null]);
  expect(readings.map(({ recording }) => recording?.header.case)).toEqual(['one', 'two']);
  expect(readings.map(({ recording }) => recording?.lines)).toEqual([
    [2, 3, 4, 5],
    [7, 8],
  ]);
});

test('a line reads as the interface shows it: who first, what first', () => {
  const [header, first] = recordingOf('one');
  expect(header).toMatch(
    /^\{"format":"etappe.recording\/1","case":"one","site":"wiesbaden","land":"HE","standard":"2026.1","standardHash":/,
  );
  expect(first).toMatch(
    /^\{"seq":1,"on":"2026-08-31","at":.*,"by":\{"role":"counsellor","id":"c-7f"\},"event":\{"type":"privacy.explained","language":"ar"\},"prev":/,
  );
});

test('a recording written by hand needs no links, may be spaced freely and end its lines as Windows does', async () => {
  const [header = '', ...entries] = recordingOf('one');
  const byHand = [`\uFEFF${header.replace('","', '" , "')}\r`, '', ...entries.map((line) => `${unlinkedLine(line)}\r`), '', ''];
  const [reading] = await readingsOf(byHand);
  expect(reading?.fault).toBeNull();
  expect(reading?.recording?.entries).toHaveLength(4);
  expect(reading?.recording?.entries[0]?.hash).toBeUndefined();
});

test('links are verified wherever a recording written by hand has them', async () => {
  const [header = '', first = '', ...others] = recordingOf('one');
  expect(await faultsOf([header, unlinkedLine(first), ...others])).toEqual([]);
  const changed = unlinkedLine(first).replace('"ar"', '"fa"');
  expect(await faultsOf([header, changed, ...others])).toMatchObject([{ code: 'brokenChain', line: 3, seq: 2 }]);
});

test('links do not stop in the middle', async () => {
  const lines = recordingOf('one');
  expect(await faultsOf([...lines.slice(0, -1), unlinkedLine(lines.at(-1) ?? '')])).toMatchObject([
    { code: 'missingLink', line: 5, seq: 4 },
  ]);
});

test('a torn last line is told from one that was never JSON', async () => {
  const lines = recordingOf('one');
  const torn = lines.join('\n').slice(0, -20);
  expect(await faultsOf(linesOf([bytes(torn)]))).toEqual([
    { code: 'truncated', file: 'a.jsonl', line: 5, case: 'one', detail: 'not a JSON object' },
  ]);
  expect(await faultsOf(linesOf([bytes(`${torn}\n`)]))).toMatchObject([{ code: 'notJson', line: 5 }]);
});

test('an edited, a missing, a repeated and a swapped line are found', async () => {
  const [header = '', one = '', two = '', three = '', four = ''] = recordingOf('one');
  expect(await faultsOf([header, one, two, three.replace('"counsellor":2', '"counsellor":3'), four])).toMatchObject([
    { code: 'brokenChain', line: 4 },
  ]);
  expect(await faultsOf([header, one, three, four])).toMatchObject([{ code: 'brokenSequence', line: 3, path: 'seq' }]);
  expect(await faultsOf([header, one, one, two])).toMatchObject([{ code: 'brokenSequence', line: 3 }]);
  expect(await faultsOf([header, one, three, two, four])).toMatchObject([{ code: 'brokenSequence', line: 3 }]);
  const renumbered = [three.replace('"seq":3', '"seq":2'), two.replace('"seq":2', '"seq":3')];
  expect(await faultsOf([header, one, ...renumbered, four])).toMatchObject([{ code: 'brokenChain', line: 3 }]);
});

test('a header that is missing, unknown, foreign or changed is refused with its path', async () => {
  const [header = '', one = ''] = recordingOf('one');
  expect(await faultsOf([])).toMatchObject([{ code: 'empty', line: 1 }]);
  expect(await faultsOf([one])).toMatchObject([{ code: 'noHeader', line: 1 }]);
  expect(await faultsOf([header.replace('/1"', '/2"')])).toMatchObject([{ code: 'malformed', path: 'format' }]);
  expect(await faultsOf([header.replace('"HE"', '"XX"')])).toMatchObject([{ code: 'malformed', path: 'land' }]);
  expect(await faultsOf([header.replace('"site"', '"name":"A","site"')])).toMatchObject([{ code: 'unknownField', path: 'name', line: 1 }]);
  expect(await faultsOf([header.replace('"HE"', '"HB"'), one])).toMatchObject([{ code: 'brokenChain', line: 2 }]);
});

test('a recording made by another standard is refused', async () => {
  const read = (standards: [string, string][]) =>
    Array.fromAsync(readRecordings(recordingOf('one'), { file: 'a.jsonl', standards: new Map(standards) }));
  expect(await read([['2026.1', headerOf('one').standardHash]])).toMatchObject([{ fault: null }]);
  expect(await read([['2027.1', headerOf('one').standardHash]])).toMatchObject([{ fault: { code: 'foreignStandard', path: 'standard' } }]);
  expect(await read([['2026.1', 'sha256:other']])).toMatchObject([{ fault: { code: 'changedStandard', path: 'standardHash' } }]);
});

test('unknown fields and words in an entry are refused, however deep they lie', async () => {
  const [header = '', one = '', , three = ''] = recordingOf('one');
  expect(await faultsOf([header, one.replace('"on"', '"name":"A","on"')])).toMatchObject([{ code: 'unknownField', path: 'name', line: 2 }]);
  expect(await faultsOf([header, unlinkedLine(one).replace('"ar"', '"ar","words":{"note":"x"}')])).toMatchObject([
    { code: 'unknownField', path: 'event.words' },
  ]);
  expect(await faultsOf([header, one.replace('"on"', '"__proto__":{"x":1},"on"')])).toMatchObject([
    { code: 'unknownField', path: '__proto__' },
  ]);
  expect(await faultsOf([header, unlinkedLine(three).replace('"housing"', '"house"')])).toMatchObject([
    { code: 'malformed', path: 'event.domain', line: 2 },
  ]);
  expect(await faultsOf([header, unlinkedLine(one).replace('2026-08-31"', '2026-02-30"')])).toMatchObject([
    { code: 'malformed', path: 'on' },
  ]);
  expect(await faultsOf([header, unlinkedLine(one).replace('privacy.explained', 'privacy.ignored')])).toMatchObject([
    { code: 'malformed', path: 'event.type' },
  ]);
});

test('a field nobody knows is named before one that is malformed, with all of them in the detail', async () => {
  const [header = '', one = ''] = recordingOf('one');
  const entry = one.replace('"on":"2026-08-31"', '"on":"soon","name":"A","street":"B"');
  expect(await faultsOf([header, entry])).toEqual([
    { code: 'unknownField', case: 'one', file: 'a.jsonl', line: 2, seq: 1, path: 'name', detail: 'name, street' },
  ]);
  expect(await faultsOf([header, one.replace('"on":"2026-08-31"', '"on":"soon"')])).toMatchObject([
    { code: 'malformed', path: 'on', detail: 'invalid_format' },
  ]);
});

test('a line is a header by its format, or by its standard where it has no number', async () => {
  const [header = '', one = ''] = recordingOf('one');
  const faults = async (...lines: string[]) => (await faultsOf(lines)).map(({ code, line, path }) => [code, line, path]);
  expect(await faults(header.replace('"format":"etappe.recording/1",', ''), one)).toEqual([['malformed', 1, 'format']]);
  expect(await faults('{"format":"etappe.recording/1"}', one)).toEqual([['malformed', 1, 'case']]);
  expect(await faults(header, one.replace('"on"', '"standard":"2026.1","on"'))).toEqual([['unknownField', 2, 'standard']]);
  expect(await faults(header, one.replace('"seq":1,', ''))).toEqual([['malformed', 2, 'seq']]);
  expect(await faults(header, header.replace('"one"', '"two"').replace('"HE"', '"XX"'))).toEqual([['malformed', 2, 'land']]);
});

test('in a chained case every line says exactly what it has to, the header also where one entry follows', async () => {
  const [header = '', one = '', two = ''] = recordingOf('one');
  const faults = async (...lines: string[]) => (await faultsOf(lines)).map(({ code, line, detail }) => [code, line, detail]);
  const spaced = (line: string) => line.replace('":', '": ');
  expect(await faults(spaced(header), one)).toEqual([['notCanonical', 1, 'header']]);
  expect(await faults(header, one, spaced(two))).toEqual([['notCanonical', 3, 'entry']]);
  for (const blank of ['', '\r']) {
    expect(await faults(header, blank, one)).toEqual([['notCanonical', 2, 'emptyLine']]);
    expect(await faults(header, one, blank, two)).toEqual([['notCanonical', 3, 'emptyLine']]);
    expect(await faults(header, unlinkedLine(one), blank, unlinkedLine(two), blank)).toEqual([]);
  }
});

test('a damaged case hides no other case of the file', async () => {
  const damaged = recordingOf('two').with(2, 'not json');
  const readings = await readingsOf([...recordingOf('one'), ...damaged, ...recordingOf('three'), '[]']);
  expect(readings.map(({ recording, fault }) => recording?.header.case ?? fault?.code)).toEqual(['one', 'notJson', 'truncated']);
  expect(readings[1]?.fault).toMatchObject({ line: 8, case: 'two' });
});

test('bytes that are no text and lines without end are refused without being kept', async () => {
  const endless = Array.from({ length: 40 }, () => bytes('x'.repeat(65_536)));
  expect(await faultsOf(linesOf([bytes(`${recordingOf('one')[0]}\n`), ...endless]))).toMatchObject([{ code: 'lineTooLong', line: 2 }]);
  expect(await faultsOf(linesOf([Uint8Array.of(0xc3, 0x28)]))).toMatchObject(
    [{ code: 'notUtf8', line: 1 }, { code: 'noHeader' }].slice(0, 1),
  );
});

test('a line may be a mebibyte long, and not a byte longer, in however many pieces it comes', async () => {
  const whole = bytes('x'.repeat(1_048_576));
  const lengths = async (...pieces: Uint8Array[]) =>
    (await Array.fromAsync(linesOf(pieces))).map((line) => (typeof line === 'string' ? line.length : line.unreadable));
  expect(await lengths(whole)).toEqual([1_048_576]);
  expect(await lengths(whole.slice(0, 7), whole.slice(7), bytes('\nx'))).toEqual([1_048_576, 1]);
  expect(await lengths(whole, bytes('x\nx'))).toEqual(['lineTooLong', 1]);
});

test('lines are cut the same wherever the stream is cut', async () => {
  const text = bytes('Ä€𝄞\n\nzwei\r\n\u2028drei');
  for (let at = 0; at <= text.length; at += 1) {
    expect(await Array.fromAsync(linesOf([text.slice(0, at), text.slice(at)]))).toEqual(['Ä€𝄞', '', 'zwei\r', '\u2028drei']);
  }
});

test('reading holds one case only, however many there are', async () => {
  let taken = 0;
  function* endless() {
    for (;;) {
      taken += 1;
      yield* recordingOf(`case-${taken}`, 1);
    }
  }
  for await (const { recording } of readRecordings(endless(), { file: 'a.jsonl' })) {
    expect(taken - Number(recording?.header.case.slice(5))).toBe(1);
    if (taken === 50) break;
  }
});
