// The real process at its borders: what it leaves on the disk, what it does with a body that is too large, a log nobody takes, and its end.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const launcher = fileURLToPath(new URL('../../src/setup/with-parent.mjs', import.meta.url));
const host = 'Host: localhost\r\n';
const begun = `POST /api/v1/cases HTTP/1.1\r\n${host}Content-Type: application/json\r\nIdempotency-Key: half-a-body\r\nContent-Length: `;

let directory: string;
const started = new Set<ChildProcess>();
const sockets = new Set<Socket>();
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'etappe-borders-'));
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const child of started) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  started.clear();
  sockets.clear();
  rmSync(directory, { recursive: true, force: true });
});

/** `err`: where standard error goes; a pipe nobody reads unless told otherwise. */
async function startServer(err: 'pipe' | number = 'pipe'): Promise<{ child: ChildProcess; port: number }> {
  const options = ['serve', '--port', '0', '--data', join(directory, 'data'), '--today', '2026-08-31', '--log', 'info'];
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', err] });
  started.add(child);
  let out = '';
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  while (!/localhost:\d+/u.test(out)) await once(child.stdout ?? child, 'data');
  return { child, port: Number(/localhost:(\d+)/u.exec(out)?.[1]) };
}

function talk(port: number, text: string): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  sockets.add(socket);
  socket.write(text);
  return socket;
}

async function answerTo(port: number, text: string): Promise<string> {
  let got = '';
  const socket = talk(port, text).on('data', (chunk) => (got += String(chunk)));
  await once(socket, 'close');
  return got;
}

const health = (port: number) => fetch(`http://127.0.0.1:${port}/healthz`).then(({ status }) => status);

test('everything it keeps is for its owner only, the lock too, whatever the umask', async () => {
  const before = process.umask(0);
  await startServer().finally(() => process.umask(before));
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(directory, name)).isFile());
  expect(files.map((name) => name.replace(/^.*\//u, ''))).toEqual(
    expect.arrayContaining(['server-lock.sqlite', 'keys.sqlite-wal', 'data.kek']),
  );
  expect(files.filter((name) => (statSync(join(directory, name)).mode & 0o077) !== 0)).toEqual([]);
});

test('a body that is too large is answered 413 and the connection closed, whole or half; what follows on it is not answered', async () => {
  const { port } = await startServer();
  const next = `GET /healthz HTTP/1.1\r\n${host}\r\n`;
  for (const sent of ['x'.repeat(3_000_000) + next, '{"site"']) {
    const got = await answerTo(port, `${begun}3000000\r\n\r\n${sent}`);
    expect([got.slice(0, 12), /connection: close/iu.test(got), got.match(/HTTP\/1\.1/gu)]).toEqual(['HTTP/1.1 413', true, ['HTTP/1.1']]);
  }
});

test('a pipe nobody reads holds up no request, and a half-sent body, an idle connection and a silent one do not keep it from ending', async () => {
  const { child, port } = await startServer();
  // More lines than a pipe takes.
  for (let asked = 0; asked < 700; asked += 1) expect(await health(port)).toBe(200);
  talk(port, `${begun}100\r\n\r\n{"site"`);
  talk(port, `GET /healthz HTTP/1.1\r\n${host}\r\n`);
  talk(port, '');
  expect(await health(port)).toBe(200);
  const asked = performance.now();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect([code, performance.now() - asked < 5_000]).toEqual([0, true]);
});

test.runIf(process.platform === 'linux')('a log on a full disk fails no request', async () => {
  const { port } = await startServer(openSync('/dev/full', 'w'));
  expect([await health(port), await health(port)]).toEqual([200, 200]);
});

test('while another process holds the database health is answered at once, and everybody who waits is told within seconds', async () => {
  const { port } = await startServer();
  const other = new Database(join(directory, 'data', 'cases.sqlite'));
  other.exec('begin immediate');
  const waiting = Promise.all([1, 2, 3].map(() => fetch(`http://127.0.0.1:${port}/readyz`)));
  const asked = performance.now();
  expect(await health(port)).toBe(200);
  const healthy = performance.now() - asked;
  const answers = await waiting;
  expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(Array(3).fill([503, '5']));
  expect([healthy < 1_000, performance.now() - asked < 5_000]).toEqual([true, true]);
  other.exec('rollback');
  other.close();
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
});

test('what was started ends with its launcher, also when that one is killed', async () => {
  const child = `import ${JSON.stringify(launcher)}; process.on('SIGTERM', () => { console.log('ended'); process.exit(); }); console.log('works');
    setInterval(() => {}, 1000);`;
  const starts = `
    import { spawn } from 'node:child_process';
    const env = { ...process.env, ETAPPE_LAUNCHER: String(process.pid) };
    spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(child)}], { stdio: 'inherit', env });`;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', starts], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.add(parent);
  let said = '';
  parent.stdout.on('data', (chunk) => (said += String(chunk)));
  await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  // The pipe closes once nobody holds it any more: the child does not outlive its launcher.
  await once(parent.stdout, 'close');
  expect(said).toBe('works\nended\n');
});
