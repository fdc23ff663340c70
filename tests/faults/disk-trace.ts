// What a writer did to its disk, call by call, and what it said meanwhile: traced by strace, or read from a trace that is kept.
import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Database from 'better-sqlite3';

/** Paths are relative to the folder of the installation. */
export type Op =
  | { readonly op: 'make' | 'folder' | 'unlink' | 'sync' | 'syncFailed'; readonly path: string }
  | { readonly op: 'write'; readonly path: string; readonly at: number | 'end'; readonly data: Buffer }
  | { readonly op: 'cut'; readonly path: string; readonly size: number }
  | { readonly op: 'rename'; readonly path: string; readonly to: string }
  | { readonly op: 'said'; readonly text: string };

export type Trace = {
  /** What it was made with, and how it is made anew. */
  readonly made: { readonly command: string; readonly sqlite: string };
  readonly ops: readonly Op[];
};

/** How a writer was traced: its words after the directory, and a fault of the disk, as strace spells it. */
export type Traced = { readonly words: readonly string[]; readonly inject?: string };

/** A server that was stopped and started again; one that did not sync what it should, as the control; one of whose syncs one failed. */
export const traced = {
  installation: { words: ['one,two,three', '3,6'] },
  careless: { words: ['one,two', '4', 'careless'] },
  failedSync: { words: ['one,two', '4'], inject: 'fsync:error=EIO:when=52' },
} as const satisfies Record<string, Traced>;

const writer = fileURLToPath(new URL('steady-writer.ts', import.meta.url));

export const hasStrace = spawnSync('strace', ['-V']).status === 0;

const calls = 'openat,mkdir,pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink';

export async function traceLive(folder: string, { words, inject }: Traced): Promise<Trace> {
  const trace = join(folder, 'trace');
  const place = join(folder, 'traced');
  rmSync(place, { recursive: true, force: true });
  const asked = ['-f', '-y', '-xx', '--seccomp-bpf', '-s', '100000', '-o', trace, '-e', `trace=${calls}`];
  const faulty = inject === undefined ? [] : ['-e', `inject=${inject}`];
  const { status, stderr } = spawnSync('strace', [...asked, ...faulty, process.execPath, writer, join(place, 'data'), ...words], {
    encoding: 'utf8',
    // What Node keeps for itself is none of this.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  if (status !== 0) throw new Error(`the writer ended with ${status}: ${stderr}`);
  const ops = await opsIn(trace, place);
  rmSync(trace);
  return { made: { command: 'node tests/faults/make-traces.ts', sqlite: sqliteNow() }, ops };
}

export function sqliteNow(): string {
  const sqlite = new Database(':memory:');
  const version = sqlite.prepare<[], string>('select sqlite_version()').pluck().get() ?? '';
  sqlite.close();
  return version;
}

/** A call that another thread has cut in two is put together again. */
async function opsIn(trace: string, place: string): Promise<Op[]> {
  const begun = new Map<string, string>();
  const ops: Op[] = [];
  for await (const line of createInterface({ input: createReadStream(trace) })) {
    const { thread = '', rest = '' } = /^(?<thread>\d+) +(?<rest>.*)$/u.exec(line)?.groups ?? {};
    const half = /^(?<half>.*) <unfinished \.\.\.>$/u.exec(rest)?.groups?.['half'];
    if (half !== undefined) begun.set(thread, half);
    else
      ops.push(
        ...opOf(
          rest.replace(/^<\.\.\. \w+ resumed>/u, () => begun.get(thread) ?? ''),
          place,
        ),
      );
  }
  return ops;
}

const plain: Readonly<Record<string, 'folder' | 'unlink' | 'sync'>> = {
  mkdir: 'folder',
  unlink: 'unlink',
  fsync: 'sync',
  fdatasync: 'sync',
};

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex');
const call = /^(?<name>\w+)\((?<words>.*)\)\s+= (?<answer>-?\d+)(?<error> E\w+)?/u;

/** Nothing for what is done elsewhere, or did not succeed. */
function opOf(line: string, place: string): Op[] {
  const { name = '', words = '', answer = '', error } = call.exec(line)?.groups ?? {};
  const inside = (hex: string | undefined): string => relative(place, bytesOf(hex ?? '').toString()) || '.';
  const strings = [...words.matchAll(/"(?<hex>[^"]*)"/gu)].map((match) => match.groups?.['hex'] ?? '');
  const { number, at } = /^(?<number>\d+)<(?<at>[^>]*)>/u.exec(words)?.groups ?? {};
  if (name === 'write' && number === '1') return [{ op: 'said', text: bytesOf(strings[0] ?? '').toString() }];
  const path = at === undefined ? inside(strings[0]) : inside(at);
  // The -shm is shared memory: SQLite makes it anew when nobody holds it.
  if (path.startsWith('..') || path.endsWith('-shm')) return [];
  if (error !== undefined) return name.endsWith('sync') ? [{ op: 'syncFailed', path }] : [];
  const last = Number(/, (?<last>\d+)$/u.exec(words)?.groups?.['last']);
  const data = bytesOf(strings[0] ?? '').subarray(0, Number(answer));
  if (name === 'pwrite64') return [{ op: 'write', path, at: last, data }];
  if (name === 'write') return [{ op: 'write', path, at: 'end', data }];
  if (name === 'ftruncate') return [{ op: 'cut', path, size: last }];
  if (name === 'rename') return [{ op: 'rename', path, to: inside(strings[1]) }];
  if (name === 'openat') return words.includes('O_CREAT') ? [{ op: 'make', path }] : [];
  const op = plain[name];
  return op === undefined ? [] : [{ op, path }];
}

const fileOf = (name: string): string => fileURLToPath(new URL(`traces/${name}.jsonl.br`, import.meta.url));

export function keep(name: string, { made, ops }: Trace): void {
  const lines = [made, ...ops.map((op) => (op.op === 'write' ? { ...op, data: op.data.toString('base64') } : op))];
  const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { BROTLI_PARAM_LGWIN: window, BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  writeFileSync(fileOf(name), brotliCompressSync(text, { params: { [window]: 24, [quality]: 11, [size]: text.length } }));
}

export function kept(name: string): Trace {
  const [made = '', ...ops] = brotliDecompressSync(readFileSync(fileOf(name)))
    .toString()
    .trimEnd()
    .split('\n');
  const read = ops.map((line) => JSON.parse(line) as Op & { data: string });
  return {
    made: JSON.parse(made) as Trace['made'],
    ops: read.map((op) => (op.op === 'write' ? { ...op, data: Buffer.from(op.data, 'base64') } : op)),
  };
}
