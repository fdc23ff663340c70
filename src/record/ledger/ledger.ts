// The ledger of heads: says before every write where a case is going to end, so that whatever ends elsewhere is seen.
import { randomUUID } from 'node:crypto';
import { inTurn } from '../case/in-turn.ts';
import type { Head } from '../log/chain.ts';
import type { LedgerLine, LedgerStore } from '../ports/ledger-store.ts';
import type { Kek } from '../seal/keys.ts';
import { checkpointAfter, publicKeyOf } from './checkpoint.ts';
import { learn, nothingKnown, possibleHeads, settle, type Erasure, type KnownHeads } from './known-heads.ts';
import { lineAfter, linesAfter, type ErasedLog, type Heads, type Said } from './ledger-line.ts';

const outcomes = ['kept', 'undone'] as const;
export type Outcome = (typeof outcomes)[number];

export type Ledger = {
  /** False before its first line: then it vouches for nothing. */
  readonly isBegun: () => boolean;
  /** Learns what others have said. Throws `LedgerDamaged`. */
  readonly catchUp: () => Promise<KnownHeads>;
  /** Write-ahead: on disk when it answers. The number settles it. */
  readonly announce: (head: Head, erases?: ErasedLog) => Promise<number>;
  /** Known at once, on disk with the next line or a moment later; what was not settled by then may have been written or not. */
  readonly settle: (number: number, outcome: Outcome) => void;
  /** Where the case may end; empty when the ledger has never heard of it. */
  readonly possibleHeads: (id: string) => readonly Head[];
  readonly erasures: () => ReadonlyMap<string, Erasure>;
  readonly markErased: (id: string) => Promise<void>;
  /** Begins it, or gives up what it knew: from now on cases end here, because a person says so. Signed. */
  readonly restate: (heads: Heads, withoutKey?: readonly string[]) => Promise<void>;
  /** From now on another key signs: said at once, so that the one before it is needed no more. */
  readonly signWith: (kek: Kek) => Promise<void>;
  /** What is settled goes to disk, with a signature where `signed`. */
  readonly flush: (signed?: boolean) => Promise<void>;
  /** Before its file is closed. */
  readonly end: () => Promise<void>;
};

/** `signer`: with it checkpoints are signed. `now`: an ISO instant. */
export type LedgerParts = { readonly store: LedgerStore; readonly signer: Kek; readonly now: () => string };

/** Milliseconds: of writes that were acknowledged later than that before a kill, nobody could say whether they were ever there. */
const settledWithin = 100;

/** Lines after which one is signed without being asked. */
const unsignedAtMost = 256;

export function ledgerIn({ store, signer: first, now }: LedgerParts): Ledger {
  const known = nothingKnown();
  let signer = first;
  const settled: Record<Outcome, number[]> = { kept: [], undone: [] };

  // One after the other: what one is still adding, the next would take for somebody else's.
  const { write } = inTurn();

  const catchUp = () =>
    write('ledger', async () => {
      for await (const lines of store.since(known.last?.number ?? 0)) learn(known, lines);
      return known;
    });

  /** What has been settled is said first, in the same go. Answers the number of the first line of `said`. */
  const say = (said: readonly Said[], signed = false) =>
    write('ledger', async () => {
      const told = outcomes.map((kind) => ({ kind, of: [...settled[kind]] })).filter(({ of }) => of.length > 0);
      const made = await store.add(known.last?.number ?? 0, (since) => {
        learn(known, since);
        return withSignature(linesAfter(known.last, [...told, ...said]), signed);
      });
      const first = (known.last?.number ?? 0) + told.length + 1;
      learn(known, made);
      for (const { kind, of } of told) settled[kind].splice(0, of.length);
      return first;
    });

  function withSignature(lines: readonly LedgerLine[], signed: boolean): readonly LedgerLine[] {
    const unsigned = known.unsigned + lines.length;
    const isByOther = known.signedBy !== null && known.signedBy !== publicKeyOf(signer);
    if ((unsigned === 0 && !(signed && isByOther)) || (!signed && unsigned < unsignedAtMost)) return lines;
    const last = lines.at(-1) ?? known.last;
    return [...lines, lineAfter(last, checkpointAfter(last?.hash ?? '', { at: now(), cases: known.heads.size }, signer))];
  }

  // What fails then fails again with the next write, and whoever writes is told.
  const later = aMomentLater(() => void flush().catch(() => undefined));
  async function flush(signed = false): Promise<void> {
    if (signed || outcomes.some((kind) => settled[kind].length > 0)) await say([], signed);
  }

  return {
    isBegun: () => known.id !== null,
    catchUp,
    announce: together(say, announced),
    settle(number, outcome) {
      settle(known, outcome, number);
      settled[outcome].push(number);
      later.ask();
    },
    possibleHeads: (id) => possibleHeads(known, id),
    erasures: () => known.erasures,
    markErased: async (id) => void (await say([{ kind: 'erased', case: id }], true)),
    async restate(heads, withoutKey = []) {
      const found = { kind: 'found', at: now(), heads, ...(withoutKey.length > 0 && { withoutKey }) } as const;
      await say(known.id === null ? [{ kind: 'begun', id: randomUUID(), at: now() }, found] : [found], true);
    },
    async signWith(kek) {
      signer = kek;
      await say([], true);
    },
    flush,
    async end() {
      later.forget();
      await flush();
    },
  };
}

/** Does it once, a moment after it was first asked for. Keeps no process alive. */
function aMomentLater(act: () => void): { readonly ask: () => void; readonly forget: () => void } {
  let asked: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(asked);
    asked = undefined;
  };
  const done = () => {
    forget();
    act();
  };
  return { ask: () => void (asked ??= setTimeout(done, settledWithin).unref()), forget };
}

const announced = (head: Head, erases?: ErasedLog): Said => ({ kind: 'head', ...head, ...(erases !== undefined && { erases }) });

type Waiting = { readonly said: Said; readonly answer: (number: number) => void; readonly fail: (error: unknown) => void };

/** Group commit: what is to be said in the same turn of the event loop is said in one go. Answers the number of its line. */
function together<Args extends unknown[]>(
  say: (said: readonly Said[]) => Promise<number>,
  lineOf: (...args: Args) => Said,
): (...args: Args) => Promise<number> {
  let queue: Waiting[] = [];

  async function sayAll(): Promise<void> {
    const batch = queue;
    queue = [];
    try {
      const first = await say(batch.map(({ said }) => said));
      batch.forEach(({ answer }, index) => answer(first + index));
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  }

  return (...args) =>
    new Promise((answer, fail) => {
      queue.push({ said: lineOf(...args), answer, fail });
      if (queue.length === 1) setImmediate(() => void sayAll());
    });
}
