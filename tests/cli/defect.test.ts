// A defect of the program ends with 3 and never passes for an answer: 1 is a finding, 2 is what somebody typed.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { golden } from './spoken.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const sentence = 'This is a defect of the program, not of what was asked. Please report it with the lines below.';

type Ended = { code: number; out: string; err: string };

/** The real program in a process whose outside is broken by a module that is loaded before it. */
const brokenBy = (preload: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const before = `data:text/javascript,${encodeURIComponent(preload)}`;
    execFile(process.execPath, ['--import', before, main, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

test('what a command did not expect is said in a sentence with the place below it, and ends with 3', async () => {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(['explain', golden('wetzlar')], {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    stdin: () => process.stdin,
    today: () => {
      throw new Error('the day is not to be had');
    },
    elapsed: () => 0,
    place: 'no/place',
  });
  expect([code, out]).toEqual([3, []]);
  expect(err[0]).toBe(`etappe explain: ${sentence}`);
  expect(err.slice(1).join('\n')).toMatch(/^Error: the day is not to be had\n +at .*defect\.test\.ts/u);
});

test('the process ends with that code', async () => {
  const { code, out, err } = await brokenBy("process.stdout.write = () => { throw new Error('planted'); };", '--version');
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^etappe: This is a defect of the program.*\nError: planted\n/u);
});

test.each([
  ['thrown', "throw new Error('planted')"],
  ['rejected', "Promise.reject(new Error('planted'))"],
])('what is %s where nobody waits for it is no finding either', async (_, how) => {
  const preload = `const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (...told) => { setImmediate(() => { ${how}; }); return write(...told); };`;
  const { code, out, err } = await brokenBy(preload, '--version');
  expect(out).not.toBe('');
  expect([code, err.split('\n').slice(0, 2)]).toEqual([3, [`etappe: ${sentence}`, 'Error: planted']]);
});
