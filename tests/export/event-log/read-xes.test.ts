// XES read back: our own export is the recording it was made from; a foreign log becomes one by its mapping; what is hostile or broken is
// refused with its line.
import { describe, expect, test } from 'vitest';
import { deadlineTypes, proposalTypes } from '../../../machines/case/events/case-event.ts';
import { Mapping } from '../../../src/export/event-log/mapping.ts';
import { readXes } from '../../../src/export/event-log/read-xes.ts';
import { traceAsRecording } from '../../../src/export/event-log/trace-as-recording.ts';
import { UnreadableXes } from '../../../src/export/event-log/unreadable-xes.ts';
import { canonical } from '../../../src/record/log/canonical.ts';
import { historiesOfAll, xes, type Recorded } from './logs.ts';

const inPieces = function* (text: string, length: number): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
};

async function read(text: string, mapping: Mapping | null = null, length = 65_536): Promise<Recorded[]> {
  const traces = await Array.fromAsync(readXes(inPieces(text, length)));
  return traces.map((trace, index) => traceAsRecording(trace, mapping, index + 1));
}

/** XES has no value for null: in a correction, whose facts have no schema of their own, it is gone. */
const withoutNullCorrections = ({ header, entries }: Recorded): Recorded => ({
  header,
  entries: entries.map((entry) => {
    const { event } = entry;
    if (event.type !== 'fact.corrected' || event.facts === undefined) return entry;
    return { ...entry, event: { ...event, facts: Object.fromEntries(Object.entries(event.facts).filter(([, fact]) => fact !== null)) } };
  }),
});

test('whatever has happened, our own log is read as the recording it was made from', async () => {
  const recordings = historiesOfAll([...proposalTypes, ...deadlineTypes]);
  const back = await read(xes(recordings));
  expect(back.map(({ header, entries }) => [header, entries.length])).toEqual(
    recordings.map(({ header, entries }) => [header, entries.length]),
  );
  const different = recordings
    .map(withoutNullCorrections)
    .flatMap(({ entries }, index) =>
      entries.flatMap((entry, place) => (canonical(entry) === canonical(back[index]?.entries[place]) ? [] : [canonical(entry)])),
    );
  // An id that somebody could have typed: numbered when it left.
  expect(different.filter((entry) => !entry.includes(':"nobody"'))).toEqual([]);
  expect(different.length).toBeLessThan(10);
});

test('also in pieces of eleven bytes', async () => {
  const [one] = historiesOfAll([]);
  const recordings = one === undefined ? [] : [one];
  expect(await read(xes(recordings), null, 11)).toEqual(recordings.map(withoutNullCorrections));
});

const event = (name: string, more = '', time = '2026-09-01T00:30:00+02:00'): string =>
  `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${time}"/>${more}</event>`;
const log = (inner: string): string =>
  `<?xml version="1.0"?>\n<log xes.version="1.0">\n<trace><string key="concept:name" value="Anna Zaunkönig"/>\n${inner}\n</trace></log>`;

describe('given a foreign log and its mapping', () => {
  const mapping = Mapping.parse({
    site: 'wetzlar',
    role: 'deputy',
    activities: {
      Contact: { event: 'inquiry.noted', facts: { service: 'mbe', ageBand: 'adult', language: { from: 'lang' }, channel: 'walkIn' } },
      Begin: 'talk.begun',
      Letter: null,
      Deadline: 'deadline.firstTalkMissed',
    },
  });
  test('activities become events, their attributes facts; what is mapped to nothing is left out', async () => {
    const inner = [event('Contact', '<string key="lang" value="ar"/>'), event('Letter'), event('Deadline'), event('Begin')].join('\n');
    const [recording] = await read(log(inner), mapping);
    expect(recording?.header).toMatchObject({ case: 'import-1', site: 'wetzlar', land: 'HE', standard: '2026.1' });
    expect(recording?.entries.map(({ seq, on, by, event: { type } }) => [seq, on, by.role, type])).toEqual([
      [1, '2026-09-01', 'deputy', 'inquiry.noted'],
      [2, '2026-09-01', 'calendar', 'deadline.firstTalkMissed'],
      [3, '2026-09-01', 'deputy', 'talk.begun'],
    ]);
    expect(recording?.entries[0]?.event).toMatchObject({ language: 'ar', service: 'mbe' });
    expect(recording?.entries[0]?.at).toBe('2026-08-31T22:30:00.000Z');
  });
  test('the day is that of an attribute where the mapping names one', async () => {
    const inner = event('Begin', '<date key="held" value="2026-08-20T00:00:00Z"/>');
    const [recording] = await read(log(inner), { ...mapping, effectiveOn: 'held' });
    expect(recording?.entries[0]).toMatchObject({ on: '2026-08-20', at: '2026-08-31T22:30:00.000Z' });
  });
  test('nothing of the names in it comes along', async () => {
    const inner = event('Begin', '<string key="org:resource" value="Anna Zaunkönig"/><string key="note" value="Zaunkönig"/>');
    expect(JSON.stringify(await read(log(inner), mapping))).not.toMatch(/Zaunk/u);
  });
  test('nor of what an attribute says that is mapped to an id: it is numbered', async () => {
    const activities = { Gone: { event: 'goal.dropped', facts: { goal: { from: 'about' }, cause: 'client' } } } as const;
    const inner = ['anna-zaunkoenig', 'g2', 'anna-zaunkoenig'].map((id) => event('Gone', `<string key="about" value="${id}"/>`)).join('\n');
    const [recording] = await read(log(inner), { ...mapping, activities });
    expect(recording?.entries.map(({ event: { type: _, ...facts } }) => facts)).toEqual(
      ['goal-1', 'g2', 'goal-1'].map((goal) => ({ goal, cause: 'client' })),
    );
  });
  test.each([
    ['an activity nobody has mapped', event('Dance'), 'unknownActivity', ''],
    ['an activity called like what every object has', event('constructor'), 'unknownActivity', ''],
    ['a fact that is missing', event('Contact'), 'malformed', 'event.language'],
    ['no time', '<event><string key="concept:name" value="Begin"/></event>', 'noMoment', ''],
    ['a time that is none', event('Begin', '', 'yesterday'), 'noMoment', ''],
  ])('%s is refused, with its line', async (_, inner, code, path) => {
    await expect(read(log(`\n${inner}`), mapping)).rejects.toMatchObject({ code, path, line: 5 });
  });
});

describe('refused before it is read', () => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  const deep = (depth: number): string => '<list key="a"><values key="values">'.repeat(depth);
  test.each([
    ['a document type with entities', `<!DOCTYPE log [<!ENTITY l0 "ha">${laughs}]><log>&l9;</log>`, 'doctype'],
    ['a document type from elsewhere', '<!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>', 'doctype'],
    ['an entity nobody has declared', log(event('&secret;')), 'notXml'],
    ['tags that do not fit', '<log>\n<trace>\n</log>', 'notXml'],
    ['half a file', xes(historiesOfAll([]).slice(0, 1)).slice(0, 5000), 'notXml'],
    ['nothing', '', 'notXml'],
    ['another document', '<html><body/></html>', 'notXes'],
    ['an attribute without a key', '<log><trace><string value="a"/></trace></log>', 'notXes'],
    ['an event of no case', '<log><event/></log>', 'outsideOfTraces'],
    ['an event in an event', '<log><trace><event><event/></event></trace></log>', 'outsideOfTraces'],
    ['lists without end', `<log><trace>${deep(20)}`, 'tooDeep'],
    ['more attributes than any case has', log('<string key="a" value="b"/>'.repeat(1001)), 'tooMany'],
    ['a case that never ends', `<log><trace>${event('a', '<string key="a" value="b"/>'.repeat(900)).repeat(450)}`, 'tooMany'],
    ['a value without end', `<log><trace><string key="a" value="${'a'.repeat(3_000_000)}`, 'tooLong'],
    ['text without end', `<log>${' '.repeat(3_000_000)}`, 'tooLong'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><log/>', 'notUtf8'],
    ['a log of somebody else without a mapping', log(event('Begin')), 'notOurs'],
  ])('%s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'UnreadableXes', code });
  });
  test('bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<log>\n<trace>'), 0xff, 0xfe]);
    await expect(Array.fromAsync(readXes([bytes]))).rejects.toEqual(new UnreadableXes('notUtf8', 1));
  });
  test('a standard nobody knows, and what is no event of ours', async () => {
    const text = xes(historiesOfAll([]).filter(({ entries }) => entries.some(({ event: { type } }) => type === 'inquiry.noted')));
    await expect(read(text.replace('key="etappe:standard" value="2026.1"', 'key="etappe:standard" value="1999.1"'))).rejects.toMatchObject({
      code: 'foreignStandard',
    });
    await expect(read(text.replaceAll('value="inquiry.noted"', 'value="inquiry.danced"'))).rejects.toMatchObject({
      code: 'unknownActivity',
    });
    await expect(read(text.replace('key="fact:service" value="mbe"', 'key="fact:service" value="xyz"'))).rejects.toMatchObject({
      code: 'malformed',
      path: 'event.service',
    });
  });
});

test.each([
  [{ site: 'nowhere', activities: {} }],
  [{ site: 'wetzlar', activities: { A: 'client.punished' } }],
  [{ site: 'wetzlar', activities: { A: { event: 'talk.begun', facts: { a: { form: 'b' } } } } }],
  [{ site: 'wetzlar', activities: {}, colour: 'red' }],
])('%j is no mapping', (mapping) => {
  expect(Mapping.safeParse(mapping).success).toBe(false);
});
