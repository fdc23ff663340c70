// One PostgreSQL for all test files of a run. It starts when the first of them asks for it, and ends with the run.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresServer } from '../../src/cli/bench/postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket that answers with the URL of a superuser. */
    readonly postgres: string;
  }
}

/** A server named by `ETAPPE_TEST_DATABASE`, a superuser's URL, is used instead of one of our own. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-asked-'));
  let running: Promise<PostgresServer> | null = null;
  const urlOfServer = async (): Promise<string> =>
    process.env['ETAPPE_TEST_DATABASE'] ?? (await (running ??= startPostgres())).url('postgres');
  const asked = createServer((socket) => {
    socket.on('error', () => {});
    void urlOfServer().then(
      (url) => socket.end(url),
      (error: unknown) => socket.end(`failed: ${String(error)}`),
    );
  });
  const path = join(folder, 'asked');
  await once(asked.listen(path), 'listening');
  provide('postgres', path);
  return async () => {
    asked.close();
    await running?.then(
      (server) => server.stop(),
      () => {},
    );
    rmSync(folder, { recursive: true });
  };
}
