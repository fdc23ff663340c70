// The command line as a real process: streams, exit codes, a reader that stops reading.
import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { golden } from './spoken.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

type Ended = { code: number; out: string; err: string };

const etappe = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

test('exit 0 when all is well, 1 for a finding, 2 for wrong usage', async () => {
  const [fine, planted, wrong] = await Promise.all([
    etappe('verify', golden('leipzig')),
    etappe('simulate', '--cases', '20', '--seed', '3', '--deviations', '1'),
    etappe('verify', '--colour'),
  ]);
  expect([fine.code, planted.code, wrong.code]).toEqual([0, 0, 2]);
  expect(await piped(['conform', '-'], planted.out)).toMatchObject({ code: 1 });
});

/** Gives `text` to standard input. */
const piped = (args: string[], text: string): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
    child.stdin.end(text);
  });

test('a reader that stops early is no fault', async () => {
  const child = spawn(process.execPath, [main, 'simulate', '--cases', '60', '--seed', '3']);
  let err = '';
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(err).not.toMatch(/EPIPE|Error/u);
});

test('without a command the commands are shown, and the exit code says that one is missing', async () => {
  const { code, err } = await etappe();
  expect(code).toBe(2);
  expect(err).toMatch(/usage: etappe <command>/u);
});
