// The real process: what it says, how it stops, and that killing it loses nothing that was answered.
import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { CaseView } from '../../src/contract/case-view.ts';
import { inquiry } from './harness.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'etappe-process-'));
const started = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of started) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  started.clear();
  rmSync(directory, { recursive: true, force: true });
});

type Running = { child: ChildProcess; url: string; said: { out: string; err: string } };

const run = (...options: string[]) => runCommand('serve', ...options);

const runCommand = (...words: string[]) => runWith({}, ...words);

function runWith(environment: Readonly<Record<string, string>>, ...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => (said.err += String(chunk)));
  started.add(child);
  return { child, said };
}

async function startServer(...options: string[]): Promise<Running> {
  const { child, said } = run('--port', '0', '--data', join(directory, 'data'), '--today', '2026-08-31', ...options);
  while (!said.out.includes('\n'))
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error(said.err)))]);
  const port = /http:\/\/localhost:(\d+)/.exec(said.out)?.[1] ?? '';
  return { child, said, url: `http://127.0.0.1:${port}/api/v1` };
}

const exitOf = async ({ child }: Pick<Running, 'child'>): Promise<number | NodeJS.Signals | null> => {
  // With everything it has said.
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode ?? child.signalCode;
};

const post = (url: string, body: unknown, headers: Record<string, string>) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const note = (number: number) => ({
  type: 'client.described',
  occupation: 'other',
  interpreter: 'needed',
  titleExpires: null,
  words: { note: `note ${number}` },
});

test('a process that is killed between requests, and during them, has everything it answered exactly once', async () => {
  const rounds = 4;
  let server = await startServer();
  const opened = await post(`${server.url}/cases`, { site: 'wetzlar', proposal: inquiry }, { 'idempotency-key': randomUUID() });
  const { id } = (await opened.json()) as { id: string };
  const keys = Array.from({ length: rounds + 1 }, () => randomUUID());
  const send = (round: number, version: number) =>
    post(`${server.url}/cases/${id}/proposals`, note(round), { 'if-match': `"${version}"`, 'idempotency-key': keys[round] ?? '' });
  for (let round = 1; round <= rounds; round += 1) {
    const answer = send(round, round).catch(() => null);
    // In even rounds the answer is waited for, in odd ones the process dies with the request under way.
    if (round % 2 === 0) await answer;
    server.child.kill('SIGKILL');
    await answer;
    expect(await exitOf(server)).toBe('SIGKILL');
    server = await startServer();
    // Whoever got no answer asks again, with the same key.
    const again = await send(round, round);
    expect([again.status, again.headers.get('etag')]).toEqual([200, `"${round + 1}"`]);
  }
  const view = (await (await fetch(`${server.url}/cases/${id}`)).json()) as CaseView;
  expect(view.entries.map(({ event }) => event.type)).toEqual([
    'inquiry.noted',
    ...Array.from({ length: rounds }, () => 'client.described'),
  ]);
  expect(Object.values(view.words).map(({ note: text }) => text)).toEqual([
    undefined,
    ...Array.from({ length: rounds }, (_, index) => `note ${index + 1}`),
  ]);
});

test('asked to stop it finishes what has begun and ends in order', async () => {
  const server = await startServer();
  const answers = Array.from({ length: 20 }, () => post(`${server.url}/cases`, { site: 'essen' }, { 'idempotency-key': randomUUID() }));
  await answers[0];
  server.child.kill('SIGTERM');
  server.child.kill('SIGINT');
  const done = await Promise.allSettled(answers);
  expect(await exitOf(server)).toBe(0);
  expect(server.said.out).toContain('Stopped. Nothing that was stored is lost.');
  const created = done.filter((outcome) => outcome.status === 'fulfilled' && outcome.value.status === 201);

  const again = await startServer();
  const { cases } = (await (await fetch(`${again.url}/cases`)).json()) as { cases: unknown[] };
  expect(cases.length).toBeGreaterThanOrEqual(created.length);
  expect(created.length).toBeGreaterThan(0);
});

test('a day that was set is said loudly, and no log line holds words', async () => {
  const server = await startServer();
  expect(server.said.err).toContain('ATTENTION: the day is set to 2026-08-31');
  const session = (await (await fetch(`${server.url}/session`)).json()) as { today: string; setDay: boolean };
  expect(session).toMatchObject({ today: '2026-08-31', setDay: true });
  await post(`${server.url}/cases`, { site: 'wetzlar', proposal: inquiry }, { 'idempotency-key': randomUUID() });
  server.child.kill('SIGTERM');
  expect(await exitOf(server)).toBe(0);
  expect(server.said.err).toContain('"route":"/api/v1/cases","status":201');
  expect(server.said.err + server.said.out).not.toMatch(/Musterfrau|28817/);
});

test('a port that is taken is said in a sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = run('--port', String(port), '--data', join(directory, 'data'));
  expect([await exitOf(server), server.said.err]).toEqual([
    1,
    `Port ${port} is taken by another program. Stop that one, or choose another: --port ${port + 1}\n`,
  ]);
  other.close();
});

test('a second server on the same place is refused and told who holds it; verify and export go on; a killed one leaves no lock', async () => {
  const data = join(directory, 'data');
  const first = await startServer();
  await post(`${first.url}/cases`, { site: 'wetzlar', proposal: inquiry }, { 'idempotency-key': randomUUID() });
  const second = run('--port', '0', '--data', data);
  expect([await exitOf(second), second.said.out]).toEqual([2, '']);
  expect(second.said.err).toMatch(
    new RegExp(
      `data is already served by another etappe serve \\(process ${first.child.pid}, since \\d{4}-.*Z\\)\\. Stop that one first; a second one needs a place of its own: --data DIR\\.`,
    ),
  );
  for (const command of [['verify'], ['export', 'recording']])
    expect([command, await exitOf(runCommand(...command, '--data', data))]).toEqual([command, 0]);
  expect((await fetch(`${first.url}/cases`)).status).toBe(200);

  first.child.kill('SIGKILL');
  await exitOf(first);
  const next = await startServer();
  const { cases } = (await (await fetch(`${next.url}/cases`)).json()) as { cases: unknown[] };
  expect(cases).toHaveLength(1);
});

test('mail that is set up by half is said in a sentence, before anything is opened', async () => {
  const server = runWith(
    { ETAPPE_SMTP_URL: 'smtps://user:secret@mail.example.org' },
    'serve',
    '--port',
    '0',
    '--data',
    join(directory, 'data'),
  );
  expect([await exitOf(server), server.said.out]).toEqual([2, '']);
  expect(server.said.err).toMatch(/^etappe serve: ETAPPE_SMTP_URL needs ETAPPE_MAIL_FROM too, which is missing\./);
  expect(server.said.err).not.toContain('secret');
});

test('a day is not set on the usual place', async () => {
  const server = run('--today', '2027-03-01');
  expect([await exitOf(server), server.said.out]).toEqual([2, '']);
  expect(server.said.err).toMatch(/^etappe serve: --today 2027-03-01 would date real cases on that day for good/);
});

test('made-up cases are there for a demonstration and gone afterwards', async () => {
  const { child, said } = run('--port', '0', '--demo', '--log', 'silent');
  while (!said.out.includes('\n')) await once(child.stdout, 'data');
  const url = /http:\S+/.exec(said.out)?.[0] ?? '';
  const { cases } = (await (await fetch(`${url}/api/v1/cases`)).json()) as { cases: { name: string | null }[] };
  expect(cases.length).toBeGreaterThan(10);
  expect(cases.every(({ name }) => name !== '')).toBe(true);
  expect(await (await fetch(`${url}/api/v1/session`)).json()).toMatchObject({ setDay: true });
  child.kill('SIGINT');
  expect(await exitOf({ child })).toBe(0);
});
