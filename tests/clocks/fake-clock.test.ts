// The clock the tests are run under: it tells what it was set to, wherever a process asks, and changes nothing else.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environmentOf } from '../../src/setup/clocks.mjs';

const leapDay = { zone: 'Europe/Berlin', instant: '2028-02-28T23:30:00Z' };
const hour = '2028-02-28T23';

/** Milliseconds of the steady clock, of the clock on the wall, and once more of the steady one. */
type Readings = [number, number, number];

/** Milliseconds. The wall clock tells whole ones, and the system may correct it a little at any time. */
const aTick = 50;
/** Milliseconds: durations are counted from the start of a process, two years from the day it is told. */
const aDay = 86_400_000;

/** Runs a program under a clock; it says what it found in one line of JSON. */
async function under(clock: typeof leapDay, program: string): Promise<unknown> {
  const env = { ...process.env, ...environmentOf(clock) };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { env });
  return JSON.parse(stdout);
}

const say = (expression: string) => `process.stdout.write(JSON.stringify(${expression}));`;

test('every way of asking for the time is told the same', async () => {
  const [made, called, now, local] = (await under(
    leapDay,
    say('[new Date(), Date(), new Date(Date.now()), new Date().toLocaleString("sv-SE")]'),
  )) as string[];
  expect([made, now].map((text) => text?.slice(0, 13))).toEqual([hour, hour]);
  expect(called).toContain('Tue Feb 29 2028 00:30:');
  expect(local).toContain('2028-02-29 00:30:');
});

test('a date made from something is that date, and dates stay dates', async () => {
  const program = `
    class Late extends Date { late() { return this.getTime(); } }
    const late = new Late();
    ${say(`[
      new Date(0), new Date('2026-08-31'), new Date(2026, 7, 31), new Date(new Date(5)), new Date(undefined).getTime(),
      Date.UTC(2026, 7, 31), Date.parse('2026-08-31'),
      late instanceof Late, late instanceof Date, new Date(late.late()), new Late(7).late(),
      structuredClone(new Date()) instanceof Date, new Date().constructor === Date, new (new Date().constructor)(),
    ]`)}`;
  const told = (await under(leapDay, program)) as unknown[];
  const meant = ['1970-01-01T00:00:00.000Z', '2026-08-31T00:00:00.000Z', '2026-08-30T22:00:00.000Z', '1970-01-01T00:00:00.005Z', null];
  expect(told.slice(0, 5)).toEqual(meant);
  expect(told.slice(5, 7)).toEqual([Date.UTC(2026, 7, 31), Date.parse('2026-08-31')]);
  expect(told.slice(7, 9)).toEqual([true, true]);
  expect(told[9]).toContain(hour);
  expect(told.slice(10, 13)).toEqual([7, true, true]);
  expect(told[13]).toContain(hour);
});

test('the clock runs on, at the pace at which durations are measured and timers ring', async () => {
  const program = `
    const read = () => [performance.now(), Date.now(), performance.now()];
    const begin = read();
    await new Promise((ring) => setTimeout(ring, 120));
    ${say('[begin, read()]')}`;
  const [[earliest, began, begun], [ending, ended, latest]] = (await under(leapDay, program)) as [Readings, Readings];
  const passed = ended - began;
  expect(passed).toBeGreaterThan(100);
  // A computer that is busy may stop between two readings: the pace lies between the bounds, wherever it stopped.
  expect(passed).toBeGreaterThan(ending - begun - aTick);
  expect(passed).toBeLessThan(latest - earliest + aTick);
  expect(latest).toBeLessThan(aDay);
});

test('what a process starts goes on from there and not from the beginning', async () => {
  const child = `import { isMainThread } from "node:worker_threads"; console.log(JSON.stringify([isMainThread, process.env.ETAPPE_CLOCK_SHIFT, new Date()]));`;
  const program = `
    import { execFileSync } from 'node:child_process';
    import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    import { Worker } from 'node:worker_threads';
    const folder = mkdtempSync(join(tmpdir(), 'etappe-clock-'));
    const file = join(folder, 'child.mjs');
    writeFileSync(file, ${JSON.stringify(child)});
    const started = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
    const worker = new Worker(file, { stdout: true, execArgv: [] });
    const told = JSON.parse((await worker.stdout.toArray()).join(''));
    rmSync(folder, { recursive: true });
    ${say('[process.env.ETAPPE_CLOCK_SHIFT, started, told]')}`;
  const [shift, started, worker] = (await under(leapDay, program)) as [string, unknown[], unknown[]];
  expect(started).toEqual([true, shift, expect.stringContaining(hour)]);
  expect(worker).toEqual([false, shift, expect.stringContaining(hour)]);
});

test('without an instant the clock is left alone, and what is no instant is refused', async () => {
  expect(await under({ ...leapDay, instant: '' }, say('[Date.name, process.env.ETAPPE_CLOCK_SHIFT]'))).toEqual(['Date', '']);
  await expect(under({ ...leapDay, instant: 'tomorrow' }, say('1'))).rejects.toThrow('ETAPPE_CLOCK is an instant like');
});
