// The day a real server lives on, on computers in two zones with their clocks set to nights in which it is easily got wrong. All such nights,
// under four zones: `tests/cli/berlin-day.test.ts`.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { environmentOf } from '../../src/setup/clocks.mjs';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'etappe-host-clock-'));
let server: ChildProcess | null = null;

afterEach(async () => {
  if (server !== null && server.exitCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(place, { recursive: true, force: true });
});

/** No `--today`: the day is the one its own clock leads to. */
async function dayOfServer(zone: string, instant: string): Promise<string> {
  const where = ['--demo'];
  const env = { ...process.env, ...environmentOf({ zone, instant }) };
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--log', 'silent', ...where], { env });
  server = child;
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  while (!/http:\/\/localhost:\d+\n/u.test(said))
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error(said)))]);
  const session = await fetch(`${/http:\S+/u.exec(said)?.[0]}/api/v1/session`);
  return ((await session.json()) as { today: string }).today;
}

test.each([
  ['Pacific/Apia', '2026-10-24T21:50:00Z', '2026-10-24'],
  ['Pacific/Apia', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['UTC', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['Pacific/Apia', '2027-03-28T21:50:00Z', '2027-03-28'],
  ['UTC', '2028-02-28T23:30:00Z', '2028-02-29'],
])('on a computer in %s at %s it is %s', async (zone, instant, day) => {
  expect(await dayOfServer(zone, instant)).toBe(day);
});
