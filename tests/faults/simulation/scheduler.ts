// Decides which of the requests that are under way goes on next: by the seed, never by the clock. A request waits before and after whatever it
// asks of a store, and there it can also fail, or die with its server.
import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { chance, pick, type Random } from '../../../src/scenarios/random.ts';

/** `unavailable`: the disk is full, and the real work was not done, or was done and nobody heard of it. `unknown`: something nobody expects. */
export type Fault = { readonly call: number; readonly when: 'before' | 'after'; readonly kind: 'unavailable' | 'unknown' };

export type Task = { readonly name: string; readonly fault: Fault | null; readonly act: () => Promise<void> };

export type Fibre = {
  readonly name: string;
  readonly fault: Fault | null;
  calls: number;
  /** What was asked of the store when its fault was made; null as long as it was not. */
  failedAt: string | null;
  isDead: boolean;
  isDone: boolean;
  error: Error | null;
  /** Of its branches, those that stand at a gate. */
  readonly waiting: (() => void)[];
  /** How often one came to a gate. */
  gates: number;
};

const running = new AsyncLocalStorage<Fibre>();

/** Null outside of a simulated request: whoever checks waits for nobody. */
export const fibreNow = (): Fibre | null => running.getStore() ?? null;

/** Turns of the event loop after which whoever has not come to a gate is waiting for somebody else. */
const patience = 100;
/** Enough for those who were waiting for whoever has just come to a gate. */
const afterwards = 60;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const park = (fibre: Fibre): Promise<void> =>
  new Promise((resolve) => {
    fibre.gates += 1;
    // Whoever is dead is not resumed: nothing of what it would do next is done.
    if (!fibre.isDead) fibre.waiting.push(resolve);
  });

const failure = ({ kind }: Fault): Error =>
  kind === 'unavailable' ? new Database.SqliteError('database or disk is full', 'SQLITE_FULL') : new Error('a planted failure');

function failIfMeant(fibre: Fibre, port: string, when: Fault['when']): void {
  const { fault } = fibre;
  if (fault === null || fault.when !== when || fault.call !== fibre.calls) return;
  fibre.failedAt = port;
  throw failure(fault);
}

/** The work, with a gate before and behind it. */
export function gate<Args extends unknown[], Result>(
  port: string,
  work: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const fibre = fibreNow();
    if (fibre === null) return work(...args);
    fibre.calls += 1;
    await park(fibre);
    failIfMeant(fibre, port, 'before');
    const result = await work(...args);
    failIfMeant(fibre, port, 'after');
    await park(fibre);
    return result;
  };
}

function begin({ name, fault, act }: Task): Fibre {
  const fibre: Fibre = { name, fault, calls: 0, failedAt: null, isDead: false, isDone: false, error: null, waiting: [], gates: 0 };
  const started = running.run(fibre, async () => {
    await park(fibre);
    await act();
  });
  void started
    .catch((error: unknown) => void (fibre.error = error instanceof Error ? error : new Error(String(error))))
    .finally(() => {
      fibre.isDone = true;
    });
  return fibre;
}

const isWaiting = ({ waiting }: Fibre): boolean => waiting.length > 0;
const isQuiet = (fibre: Fibre): boolean => isWaiting(fibre) || fibre.isDone;

async function until(holds: () => boolean, turns: number): Promise<void> {
  for (let count = 0; count < turns && !holds(); count += 1) await turn();
}

/** To its next gate, or to its end; or as far as it comes, where it waits for somebody else. */
async function goOn(fibre: Fibre): Promise<void> {
  const { gates } = fibre;
  fibre.waiting.shift()?.();
  await until(() => fibre.gates > gates || fibre.isDone, patience);
}

/** `killedAfter`: how many steps are taken before all of them die, each where it stands; null lets all come to their end. */
export async function runTogether(tasks: readonly Task[], random: Random, killedAfter: number | null): Promise<readonly Fibre[]> {
  const fibres = tasks.map(begin);
  const all = () => fibres.every(isQuiet);
  for (let steps = 0; fibres.some(({ isDone }) => !isDone); steps += 1) {
    const waiting = fibres.filter(isWaiting);
    if (waiting.length === 0) throw new Error(`nobody goes on: ${fibres.map(({ name, isDone }) => `${name} ${isDone}`).join(', ')}`);
    if (killedAfter === steps) {
      for (const fibre of fibres) fibre.isDead = !fibre.isDone;
      return fibres;
    }
    const next = pick(random, waiting);
    const other = waiting.find((fibre) => fibre !== next);
    // Now and then two at once, so that their writes meet in one commit.
    const isTwo = other !== undefined && chance(random, 0.15);
    await Promise.all([goOn(next), ...(isTwo ? [goOn(other)] : [])]);
    await until(all, afterwards);
  }
  return fibres;
}
