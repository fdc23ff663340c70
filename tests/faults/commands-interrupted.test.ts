// Commands that are killed while they work, or whose disk fails, at their n-th call of a kind: run again they come to the end they would have
// come to, and what lies there meanwhile is never taken for whole. A disk that fails is told in a sentence, and is no defect.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKeyFile } from '../../src/record/seal/key-file.ts';
import { keyFileOf } from '../../src/storage/open-storage.ts';
import { copiedAndGoneOn, holdersOf, served, type Copied } from '../cli/copied.ts';
import { spoken } from '../cli/spoken.ts';
import { inquiry } from '../server/harness.ts';
import { hasStrace } from './disk-trace.ts';
import { drawer, isFull, reportFault } from './rounds.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

let made: Copied;
beforeAll(async () => {
  made = await copiedAndGoneOn();
});
afterAll(() => made.remove());

/** A copy of the installation for one round. */
type Place = { readonly folder: string; readonly directory: string; readonly copies: { readonly cases: string; readonly keys: string } };

function newPlace(): Place {
  const folder = join(made.folder, 'tried');
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(made.folder))
    if (name !== 'tried') cpSync(join(made.folder, name), join(folder, name), { recursive: true });
  return {
    folder,
    directory: join(folder, 'data'),
    copies: { cases: join(folder, 'copies', 'cases.sqlite'), keys: join(folder, 'copies', 'keys.sqlite') },
  };
}

type Command = {
  readonly words: (place: Place) => string[];
  /** Before the command. */
  readonly prepare?: (place: Place) => void;
  /** After the kill: what must not be taken for whole. */
  readonly meanwhile?: (place: Place) => Promise<void>;
  /** Ends of the command when it is run again: 1 where it names what is lost. */
  readonly ends: readonly number[];
  /** In `npm test`: the call, and before which one of it. */
  readonly few: readonly [call: string, at: number];
  readonly afterwards: (place: Place) => Promise<void>;
};

const isErased = (place: Place) =>
  served(place.directory, async (server, { file, keys }) => {
    const { gone, longer } = made.ids;
    await server.newCase(inquiry);
    const of = [(await file.open(gone))?.entries.at(-1)?.event.type, await keys.get(gone), (await file.open(longer))?.entries.length];
    expect(of).toEqual(['case.erased', 'destroyed', 1]);
    const inUse = ['cases', 'keys'].flatMap((kind) => ['', '-wal'].map((side) => join(place.directory, `${kind}.sqlite${side}`)));
    expect(holdersOf(place.directory, made.bytes).filter((name) => inUse.includes(name))).toEqual([]);
  });

/** Each copy of cases that has its name is whole, and has its keys beside it. */
async function copiesAreWhole({ folder }: Place): Promise<void> {
  const out = join(folder, 'out', 'cases');
  const names = existsSync(out) ? readdirSync(out).filter((name) => /^cases-.*\.sqlite$/u.test(name)) : [];
  for (const name of names) {
    const keys = join(folder, 'out', 'keys', name.replace('cases-', 'keys-'));
    const fresh = join(folder, 'fresh', basename(name));
    cpSync(join(folder, 'keys'), join(fresh, 'keys'), { recursive: true });
    expect(readdirSync(join(folder, 'out', 'keys'))).toContain(basename(keys));
    const at = ['--data', join(fresh, 'data')];
    expect((await spoken(['restore', '--cases', join(out, name), '--keys', keys, ...at])).code).toBe(0);
    expect(await spoken(['verify', ...at])).toMatchObject({ code: 0, out: '3 cases looked through, 0 damaged.' });
  }
}

const commands: Readonly<Record<string, Command>> = {
  'keys rotate': {
    words: ({ directory }) => ['keys', 'rotate', '--data', directory],
    meanwhile: ({ directory }) => served(directory, async () => {}),
    ends: [0],
    few: ['rename', 1],
    async afterwards({ directory }) {
      expect(readKeyFile(keyFileOf(directory))).toHaveLength(1);
    },
  },
  restore: {
    words: ({ directory, copies }) => ['restore', '--cases', copies.cases, '--keys', copies.keys, '--data', directory],
    ends: [0, 1],
    few: ['rename', 2],
    afterwards: isErased,
  },
  'restore in place': {
    words: ({ directory }) => ['restore', '--in-place', '--data', directory],
    prepare({ directory, copies }) {
      for (const name of readdirSync(directory)) rmSync(join(directory, name));
      for (const kind of ['cases', 'keys'] as const) cpSync(copies[kind], join(directory, `${kind}.sqlite`));
    },
    ends: [0, 1],
    few: ['fsync', 8],
    afterwards: isErased,
  },
  backup: {
    words: ({ folder, directory }) => ['backup', '--out', join(folder, 'out'), '--data', directory],
    meanwhile: copiesAreWhole,
    ends: [0],
    few: ['rename', 2],
    async afterwards(place) {
      expect(readdirSync(join(place.folder, 'out', 'cases')).some((name) => name.endsWith('.part'))).toBe(false);
      await copiesAreWhole(place);
    },
  },
};

type Happening = 'killed' | 'refused';

/** Without `--seccomp-bpf`, with which strace sends no signals. What is refused: a sync because of the disk, the rest because it is full. */
const inject = (happening: Happening, call: string, at: number): string =>
  `${call}:${happening === 'killed' ? 'signal=KILL' : call === 'fsync' ? 'error=EIO' : 'error=ENOSPC'}:when=${at}`;

/** False where the command was through before its n-th call. */
function interrupted(words: readonly string[], happening: Happening, call: string, at: number): boolean {
  const trace = join(made.folder, 'tried', 'trace');
  const asked = ['-f', '-o', trace, '-e', `trace=${call}`, '-e', `inject=${inject(happening, call, at)}`];
  // What Node keeps of compiled files is written with the same calls.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const ended = spawnSync('strace', [...asked, process.execPath, program, ...words], { env, encoding: 'utf8' });
  if (happening === 'killed') return ended.signal === 'SIGKILL';
  const isThere = readFileSync(trace, 'utf8').includes('(INJECTED)');
  // 0 and 1: it went another way, or nobody needs the file that could not be removed.
  if (isThere && (ended.status ?? 3) > 2) throw new Error(`${call} ${at}, ended with ${ended.status}: ${ended.stderr}`);
  return isThere;
}

/** Of each call of which there are many, up to which number some are drawn. Renames and copies are few: each of them. */
const many: Readonly<Record<string, number>> = { fsync: 24, unlink: 12, pwrite64: 110 };
const drawn = 5;

function* momentsOf(call: string, { few }: Command): Generator<number> {
  const last = many[call];
  if (!isFull) yield few[1];
  else if (last === undefined) for (let at = 1; ; at += 1) yield at;
  else {
    const draw = drawer(3);
    for (let round = 0; round < drawn; round += 1) yield 1 + draw(last);
  }
}

const allCalls = ['rename', 'copy_file_range', ...Object.keys(many)];

const rounds = Object.entries(commands).flatMap(([name, command]) =>
  (['killed', 'refused'] as const).flatMap((happening) =>
    (isFull ? allCalls : [command.few[0]]).map((call) => ({ name, command, happening, call })),
  ),
);

test.skipIf(!hasStrace).each(rounds)('$name, $happening at any $call, is run again (where there is strace)', async (round) => {
  const { name, command, happening, call } = round;
  const counts = { rounds: 0, lost: 0 };
  for (const at of momentsOf(call, command)) {
    const place = newPlace();
    command.prepare?.(place);
    if (!interrupted(command.words(place), happening, call, at)) {
      // One was drawn that lies beyond the end.
      if (many[call] !== undefined) continue;
      break;
    }
    await command.meanwhile?.(place);
    const { code, err } = await spoken(command.words(place));
    expect([at, command.ends.includes(code) ? null : `${code}: ${err}`]).toEqual([at, null]);
    await command.afterwards(place);
    const verified = await spoken(['verify', '--data', place.directory]);
    expect([at, verified.code, verified.err]).toEqual([at, 0, '']);
    counts.rounds += 1;
  }
  reportFault(`commands ${happening} at work, ${name}, ${call}`, counts);
  expect(isFull || counts.rounds > 0).toBe(true);
});
