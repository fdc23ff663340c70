// "Why did the list show this case on the 18th?": what was known on a day, and what people recorded only later.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { golden, spoken } from './spoken.ts';

const goettingen = golden('goettingen');
const lines = readFileSync(goettingen, 'utf8').trimEnd().split('\n');

type Explained = {
  on: string;
  knownOn?: string;
  value: { open: { stage: unknown; reviewClock: string } };
  due: { on: string; rule: string } | null;
  offers: { type: string; refusals: { code: string }[] }[];
  learnedLater?: { seq: number; on: string; event: { type: string } }[];
};

const explained = async (args: readonly string[], stdin = ''): Promise<Explained> => {
  const { lines: said, err } = await spoken(['explain', ...args, '--json'], { stdin });
  expect(err).toBe('');
  return JSON.parse(said[0] ?? '') as Explained;
};

const seqs = ({ learnedLater }: Explained): number[] | undefined => learnedLater?.map(({ seq }) => seq);

describe('Göttingen, 18 September: the talk of the 14th was recorded on the 21st', () => {
  test('that day the review was overdue, and the list said so', async () => {
    const then = await explained([goettingen, '--as-known-on', '2026-09-18']);
    expect(then).toMatchObject({ on: '2026-09-18', knownOn: '2026-09-18', due: { on: '2026-09-15', rule: 'R1' } });
    expect(then.value.open.reviewClock).toBe('overdue');
    expect(then.offers.find(({ type }) => type === 'renegotiation.begun')?.refusals.map(({ code }) => code)).toContain('reviewOverdue');
    expect(seqs(then)).toEqual([37, 38, 39, 40, 41]);
  });

  test('by what is known today it had been held in time', async () => {
    const now = await explained([goettingen, '--on', '2026-09-18']);
    expect(now).toMatchObject({ on: '2026-09-18', due: { on: '2027-03-15', rule: 'R2' } });
    expect(now.value.open.reviewClock).toBe('scheduled');
    expect([now.knownOn, now.learnedLater]).toEqual([undefined, undefined]);
  });

  test('from the day it was recorded both answers agree', async () => {
    const then = await explained([goettingen, '--as-known-on', '2026-09-21', '--on', '2026-09-18']);
    const now = await explained([goettingen, '--on', '2026-09-18']);
    expect([then.value, then.due, then.offers]).toEqual([now.value, now.due, now.offers]);
    expect(seqs(then)).toEqual([]);
  });

  test('with --on: what was known on one day of another, before it and after it', async () => {
    const before = await explained([goettingen, '--as-known-on', '2026-09-18', '--on', '2026-09-14']);
    expect([before.value.open.reviewClock, seqs(before)]).toEqual(['windowOpen', [37, 38, 39, 40, 41]]);
    const ahead = await explained([goettingen, '--as-known-on', '2026-09-18', '--on', '2026-09-30']);
    expect([ahead.value.open.reviewClock, seqs(ahead)]).toEqual(['escalated', [37, 38, 39, 40, 41]]);
    const earlier = await explained([goettingen, '--as-known-on', '2026-09-18', '--on', '2026-09-13']);
    expect(seqs(earlier)).toEqual([]);
  });

  test('it is told in words: the state then, and what became known later with both days', async () => {
    const { code, out } = await spoken(['explain', goettingen, '--as-known-on', '2026-09-18']);
    expect(code).toBe(0);
    expect(out).toMatch(/\nOn 18 September 2026, by what was known on 18 September 2026:\n {2}In force · Reachable · Review overdue\n/u);
    expect(out).toMatch(
      /\nBecame known only later:\n {4}37 {2}recorded on 21 September 2026, in effect from 14 September 2026: Review talk begun/u,
    );
  });

  test('and in German', async () => {
    const { out } = await spoken(['explain', goettingen, '--as-known-on', '2026-09-18', '--on', '2026-09-16', '--lang', 'de']);
    expect(out).toMatch(/\nAm 16\.09\.2026, nach dem Stand vom 18\.09\.2026:\n {2}In Kraft · Erreichbar · Überprüfung überfällig\n/u);
    expect(out).toMatch(
      /\nErst später bekannt geworden:\n {4}37 {2}am 21\.09\.2026 eingetragen, gilt ab 14\.09\.2026: Überprüfungsgespräch begonnen/u,
    );
    expect(out).not.toMatch(/Keine Übergabe/u);
  });

  test('where nothing became known later, nothing is said of it', async () => {
    const { out } = await spoken(['explain', goettingen, '--as-known-on', '2026-12-01']);
    expect(out).not.toMatch(/known only later/u);
  });
});

describe('Göttingen, October: an entry of the 5th was corrected on the 12th to the 1st', () => {
  test('before the correction the review was due 28 days after the 5th', async () => {
    const then = await explained([goettingen, '--as-known-on', '2026-10-06']);
    expect(then.due).toMatchObject({ on: '2026-11-02', rule: 'R6' });
  });

  test('the correction counts as known later for every day it reaches back to, and for none before', async () => {
    expect(seqs(await explained([goettingen, '--as-known-on', '2026-10-06', '--on', '2026-10-01']))).toEqual([43]);
    expect(seqs(await explained([goettingen, '--as-known-on', '2026-10-06', '--on', '2026-09-30']))).toEqual([]);
    const { out } = await spoken(['explain', goettingen, '--as-known-on', '2026-10-06']);
    expect(out).toMatch(/ 43 {2}recorded on 12 October 2026, in effect from 1 October 2026: Entry 42 corrected/u);
  });

  test('by what is known today she had begun on the 1st, whichever day is asked about', async () => {
    for (const day of ['2026-10-01', '2026-10-03', '2026-10-06', '2026-10-12'])
      expect([day, (await explained([goettingen, '--on', day])).due?.on]).toEqual([day, '2026-10-29']);
    expect((await explained([goettingen, '--on', '2026-09-30'])).due).toMatchObject({ on: '2027-03-15', rule: 'R2' });
  });
});

describe('the end of a day is midnight in Berlin', () => {
  /** The recording, its entry 37 and what follows recorded at other instants. */
  const recordedAt = (...instants: readonly string[]): string =>
    lines
      .map((line, index) => {
        const { prev: _prev, hash: _hash, seal: _seal, ...rest } = JSON.parse(line) as Record<string, unknown>;
        const at = instants[Math.min(index - 37, instants.length - 1)];
        return JSON.stringify(index < 37 || at === undefined ? rest : { ...rest, at });
      })
      .join('\n');

  const knew = async (day: string, ...instants: readonly string[]): Promise<boolean> =>
    seqs(await explained(['-', '--as-known-on', day, '--on', '2026-09-18'], recordedAt(...instants)))?.length === 0;

  test.each([
    ['in summer', '2026-09-20', '2026-09-20T21:59:59Z', true],
    ['in summer', '2026-09-20', '2026-09-20T22:00:00Z', false],
    ['in winter', '2026-12-20', '2026-12-20T22:59:59Z', true],
    ['in winter', '2026-12-20', '2026-12-20T23:00:00Z', false],
    ['on the long day', '2026-10-25', '2026-10-25T22:59:59Z', true],
    ['on the long day', '2026-10-25', '2026-10-25T23:00:00Z', false],
    ['on the short day', '2027-03-28', '2027-03-28T21:59:59Z', true],
    ['on the short day', '2027-03-28', '2027-03-28T22:00:00Z', false],
    ['at the turn of the year', '2026-12-31', '2026-12-31T23:00:00Z', false],
  ])('%s: whether %s knows what was recorded at %s: %s', async (_when, day, at, known) => {
    expect(await knew(day, at)).toBe(known);
  });

  test('a clock that was set back makes nothing unknown that stands before what is known', async () => {
    expect(await knew('2026-09-21', '2026-09-22T08:00:00Z', '2026-09-21T08:00:00Z')).toBe(true);
  });
});

test.each([
  [['--as-known-on', 'yesterday'], /--as-known-on must be a day such as 2026-08-31, not 'yesterday'/u],
  [['--as-known-on', '2026-02-30'], /--as-known-on: there is no day 2026-02-30\./u],
  [['--as-known-on', '2027-02-29', '--lang', 'de'], /--as-known-on: Den Tag 2027-02-29 gibt es nicht\./u],
  [['--as-known-on'], /--as-known-on needs a value/u],
  [['--as-known-on', '2026-09-18', '--lang', 'de', '--on', 'x'], /--on muss ein Tag wie 2026-08-31 sein/u],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, err } = await spoken(['explain', goettingen, ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
});

test('on a day before the first entry nothing was known of the case', async () => {
  const { code, out } = await spoken(['explain', goettingen, '--as-known-on', '2026-05-01', '--on', '2026-05-04']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /:\n {2}the case had not begun yet \(first entry on 4 May 2026\)\nBecame known only later:\n {5}1 {2}recorded on 4 May 2026/u,
  );
});

test.each([['--on'], ['--as-known-on']])('before the case began, %s says so and offers nothing', async (option) => {
  const { code, out } = await spoken(['explain', goettingen, option, '2026-05-03', '--lang', 'de']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Fall .*\nAm 03\.05\.2026.*:\n {2}der Fall hatte noch nicht begonnen \(erster Eintrag am 04\.05\.2026\)\n$/u);
  expect(await explained([goettingen, option, '2026-05-03'])).toMatchObject({
    begun: false,
    firstOn: '2026-05-04',
    value: null,
    offers: [],
  });
  expect(await explained([goettingen, option, '2026-05-04'])).not.toHaveProperty('begun');
});

describe('replay of what was told late', () => {
  type Step = { seq: number; on: string; toldOn: string | null; changed: string[]; due: string | null };
  const steps = async (): Promise<Step[]> =>
    (JSON.parse((await spoken(['replay', goettingen, '--json'])).lines[0] ?? '') as { steps: Step[] }).steps;

  test('the step carries both days and what it changed', async () => {
    const told = (await steps()).slice(35);
    expect(told.map(({ seq, on, toldOn }) => [seq, on, toldOn])).toEqual([
      [36, '2026-09-17', null],
      ...[37, 38, 39, 40, 41].map((seq) => [seq, '2026-09-14', '2026-09-21']),
      [42, '2026-10-05', null],
      [43, '2026-10-12', null],
    ]);
    expect(told[5]).toMatchObject({ changed: ['open.talk.noTalk', 'open.reviewClock.scheduled'], due: '2027-03-15' });
    expect(told[7]).toMatchObject({ changed: ['open.reviewClock.windowOpen'], due: '2026-10-29' });
  });

  test('the calendar is never late, whenever somebody looked', async () => {
    expect((await steps()).slice(30, 35).map(({ toldOn }) => toldOn)).toEqual([null, null, null, null, null]);
  });

  test.each([
    [
      'en',
      /41 {2}2026-09-14 {2}Review completed.* \(recorded on 21 September 2026, in effect from 14 September 2026\) {2}→ Review scheduled/u,
    ],
    ['en', /43 {2}2026-10-12 {2}Entry 42 corrected: .*now counts for 1 October 2026 {2}→ Review possible .*29 October 2026/u],
    [
      'de',
      /41 {2}2026-09-14 {2}Überprüfung abgeschlossen.* \(am 21\.09\.2026 eingetragen, gilt ab 14\.09\.2026\) {2}→ Überprüfung vorgesehen/u,
    ],
    ['de', /43 {2}2026-10-12 {2}Eintrag 42 berichtigt: .*gilt jetzt für den 01\.10\.2026 {2}→ Überprüfung möglich .*29\.10\.2026/u],
  ])('in words (%s): %s', async (lang, sentence) => {
    expect((await spoken(['replay', goettingen, '--lang', lang], { today: '2027-01-01' })).out).toMatch(sentence);
  });
});
