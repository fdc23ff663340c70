// `etappe replay` and `etappe explain`: every step, the state at the end, what may happen next and why not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { golden, inFolder, spoken } from './spoken.ts';

type Step = { seq: number; on: string; event: { type: string }; changed: string[]; due: string | null; effects: string[] };
type Replayed = {
  case: string;
  steps: Step[];
  end: { on: string; value: unknown; due: { on: string; rule: string }; next: { on: string } };
};

const replayed = async (args: string[]): Promise<Replayed> =>
  JSON.parse((await spoken(['replay', ...args, '--json'])).lines[0] ?? '') as Replayed;

test('replay tells every step with its day, what changed and who is to be told', async () => {
  const { code, out } = await spoken(['replay', golden('wetzlar')], { today: '2027-01-01' });
  expect(code).toBe(0);
  expect(out).toMatch(/^Case .*, wetzlar, standard 2026\.1\n {4}1 {2}2026-07-13 {2}Inquiry noted/u);
  expect(out).toMatch(
    /35 {2}2026-08-31 {2}Agreement in force: version 1 {2}→ In force · Review scheduled .*30 November 2026, because .*R1/u,
  );
  expect(out).toMatch(/38 {2}2026-11-02 .*→ Review possible {2}\[A reminder of the review is given\.\]/u);
  expect(out).toMatch(
    /After 47 entries, on 30 November 2026:\n {2}In force · Reachable · Review scheduled\n {2}next review due on 31 May 2027/u,
  );
});

test('replay speaks German when asked to', async () => {
  const { out } = await spoken(['replay', golden('wetzlar'), '--lang', 'de'], { today: '2027-01-01' });
  expect(out).toMatch(/nächste Überprüfung fällig am 31\.05\.2027/u);
});

test('--until stops after as many entries', async () => {
  const { steps, end } = await replayed([golden('wetzlar'), '--until', '34']);
  expect(steps).toHaveLength(34);
  expect(end).toMatchObject({ on: '2026-08-31', value: { open: { stage: 'signature' } } });
});

test('--until 0 is a case to which nothing has happened', async () => {
  const { out } = await spoken(['replay', golden('wetzlar'), '--until', '0']);
  expect(out).toMatch(/Nothing has happened yet\.\n {2}Inquiry/u);
});

test('--on leaves out what came later and lets the calendar speak up to that day', async () => {
  const { steps, end } = await replayed([golden('wetzlar'), '--on', '2026-11-29']);
  expect(steps.at(-1)?.event).toEqual({ type: 'deadline.reviewReminded', days: 3 });
  expect(end).toMatchObject({
    on: '2026-11-29',
    value: { open: { stage: 'inForce', reviewClock: 'windowOpen' } },
    due: { on: '2026-11-30', rule: 'R1' },
  });
  const later = await replayed([golden('hannover'), '--on', '2027-01-11']);
  expect(later.end.value).toMatchObject({ open: { reviewClock: 'escalated' } });
});

test('as JSON every case is one line, with the changes and the due date of every step', async () => {
  const { steps } = await replayed([golden('wetzlar')]);
  expect(steps[34]).toMatchObject({
    seq: 35,
    event: { type: 'agreement.concluded' },
    due: '2026-11-30',
    changed: ['open.stage.inForce', 'open.reviewClock.scheduled'],
  });
  expect(steps[37]?.effects).toEqual(['remind']);
});

test('several files, folders and standard input are read one case after the other', async () => {
  const both = readFileSync(golden('leipzig'), 'utf8') + readFileSync(golden('hannover'), 'utf8');
  await inFolder({ 'a.jsonl': both, 'b.jsonl': readFileSync(golden('wetzlar'), 'utf8') }, async (folder) => {
    const { code, lines } = await spoken(['replay', folder, '-', '--json'], { stdin: both });
    expect([code, lines.length]).toEqual([0, 5]);
  });
});

type Explained = {
  on: string;
  value: unknown;
  due: { on: string; rule: string } | null;
  offers: { type: string; refusals: { code: string }[] }[];
};

const explained = async (...args: string[]): Promise<Explained> =>
  JSON.parse((await spoken(['explain', ...args, '--json'])).lines[0] ?? '') as Explained;

test('explain says what is possible today and for everything else all reasons', async () => {
  const { code, out } = await spoken(['explain', golden('hannover')], { today: '2026-11-21' });
  expect(code).toBe(0);
  expect(out).toMatch(/On 21 November 2026:\n {2}In force/u);
  expect(out).toMatch(/next review due on 24 December 2026, because .*\(R1\)/u);
  expect(out).toMatch(/Possible now:\n[\s\S]*Not possible now:\n[\s\S]*T16 .*second person/u);
});

test('explain shows the paragraphs of the standard and no name that only programs know', async () => {
  const { out } = await spoken(['explain', golden('hannover')], { today: '2026-11-21' });
  expect(out).not.toMatch(/^ *(?:duty|clock|ladder)\b/mu);
  const offered = out.split('\n').filter((line) => /^ {2}(?:[TR]\d+ *| {3}) {2}\S/u.test(line));
  expect(offered.some((line) => line.startsWith('       '))).toBe(true);
  expect(offered.some((line) => line.startsWith('  T12  '))).toBe(true);
});

test('explain looks ahead: what will be due when nothing happens until then', async () => {
  const { value, offers } = await explained(golden('hannover'), '--on', '2026-12-28');
  expect(value).toMatchObject({ open: { reviewClock: 'overdue' } });
  expect(offers.find(({ type }) => type === 'renegotiation.begun')?.refusals.map(({ code }) => code)).toContain('reviewOverdue');
});

test('explain looks back: what was possible on a day before the last entry', async () => {
  const { value, due } = await explained(golden('hannover'), '--on', '2026-09-04');
  expect(value).toMatchObject({ open: { stage: 'signature' } });
  expect(due).toBeNull();
});

test('in the final balance the review clock runs on, once closed no review is due: every answer says the same', async () => {
  const steps = (await replayed([golden('whole-life')])).steps;
  for (const [place, due] of [
    ['open.stage.completion', '2026-04-28'],
    ['closed', null],
  ] as const) {
    const step = steps.find(({ changed }) => changed.includes(place));
    expect([place, step?.due]).toEqual([place, due]);
    const until = String(step?.seq);
    const { out } = await spoken(['replay', golden('whole-life'), '--until', until], { today: '2036-01-01' });
    expect(out).toMatch(due === null ? / {2}Closed\n {2}no review is owed/u : /next review due on 28 April 2026/u);
    expect((await replayed([golden('whole-life'), '--until', until])).end.due?.on ?? null).toBe(due);
  }
});

test('where no handover is on offer nothing is said of it', async () => {
  const { out } = await spoken(['replay', golden('wetzlar'), '--lang', 'de'], { today: '2027-01-01' });
  expect(out).toContain('In Kraft · Erreichbar · Überprüfung vorgesehen');
  expect(out).not.toMatch(/Keine Übergabe/u);
});
