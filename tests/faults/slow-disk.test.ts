// A disk on which every sync takes its time, up to a quarter of a second, under a real server: everybody is answered, health all the time, and what was
// acknowledged is there after a kill.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { inquiry } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';
import { hasStrace } from './disk-trace.ts';
import { isFull, reportFault } from './rounds.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** Microseconds before each sync. */
const delay = isFull ? 250_000 : 50_000;
const writers = isFull ? 24 : 6;

let folder: string;
let server: ChildProcess | null = null;
beforeEach(() => void (folder = temporaryDirectory()));
afterEach(async () => {
  await killed();
  rmSync(folder, { recursive: true });
});

/** The server itself: strace before it lets go when what it traces is gone. */
async function killed(): Promise<void> {
  if (server === null || server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  process.kill(-(server.pid ?? 0), 'SIGKILL');
  await gone;
}

async function startSlow(): Promise<string> {
  const slow = ['-f', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', '-e', `inject=fsync,fdatasync:delay_enter=${delay}`];
  const serve = [program, 'serve', '--port', '0', '--data', join(folder, 'data'), '--today', '2026-08-31'];
  // A group of its own, so that both can be killed at once.
  server = spawn('strace', [...slow, process.execPath, ...serve], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  let out = '';
  server.stdout?.on('data', (chunk) => (out += String(chunk)));
  while (!/localhost:\d+/u.test(out)) await once(server.stdout ?? server, 'data');
  return `http://127.0.0.1:${/localhost:(\d+)/u.exec(out)?.[1]}`;
}

async function newCase(url: string): Promise<{ status: number; id: string | null; again: string | null }> {
  const answer = await fetch(`${url}/api/v1/cases`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'etappe-actor': 'deputy:d-yilmaz' },
    body: JSON.stringify({ site: 'wetzlar', proposal: inquiry }),
  });
  const { id = null } = (await answer.json()) as { id?: string };
  return { status: answer.status, id, again: answer.headers.get('retry-after') };
}

test.skipIf(!hasStrace)(
  'everybody is answered, health in between, and what was acknowledged is there (where there is strace)',
  async () => {
    const url = await startSlow();
    let isOver = false;
    const writing = Promise.all(Array.from({ length: writers }, () => newCase(url))).finally(() => (isOver = true));
    const health: number[] = [];
    while (!isOver) health.push((await fetch(`${url}/healthz`)).status);
    const answers = await writing;
    const ready = (await fetch(`${url}/readyz`)).status;
    await killed();

    expect(health.filter((status) => status !== 200)).toEqual([]);
    // 201, or told to come back.
    expect(answers.filter(({ status, again }) => status !== 201 && !(status === 503 && again !== null))).toEqual([]);
    expect([200, 503]).toContain(ready);
    const acknowledged = answers.flatMap(({ status, id }) => (status === 201 && id !== null ? [id] : []));
    expect(acknowledged.length).toBeGreaterThan(0);
    const storage = await openStorage(join(folder, 'data'));
    await vouchAtStart(storage);
    const kept = await Promise.all(acknowledged.map(async (id) => (await storage.file.open(id))?.header.case));
    await storage.close();
    expect(new Set(kept)).toEqual(new Set(acknowledged));
    reportFault('a slow disk', { rounds: 1, lost: 0, acknowledged: acknowledged.length, 'times health was asked': health.length });
  },
);
