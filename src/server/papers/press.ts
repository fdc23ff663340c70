// Hands sheets to a process of their own and waits for the file. It is started with the first sheet, and anew when one has ended it.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Paper } from './paper.ts';
import type { Printed } from './printed.ts';

const program = join(import.meta.dirname, 'press-process.ts');

/** Milliseconds; a sheet takes some ten. One that takes longer has sent the typesetter round in a circle. */
const patience = 20_000;

type Waiting = { readonly take: (printed: Printed) => void; readonly fail: (error: Error) => void; readonly timer: NodeJS.Timeout };
type Answer = { readonly number: number; readonly printed?: Printed; readonly failed?: string };

/** Rejects when a sheet cannot be set at all: a defect. The next one is set all the same. */
export type Press = { readonly print: (sheet: Paper) => Promise<Printed>; readonly close: () => void };

export function newPress({ atMost = patience }: { readonly atMost?: number } = {}): Press {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | null = null;
  let count = 0;

  const settle = (number: number, how: (one: Waiting) => void) => {
    const one = waiting.get(number);
    if (one === undefined) return;
    clearTimeout(one.timer);
    waiting.delete(number);
    how(one);
    // Idle, it keeps nobody from ending.
    if (waiting.size === 0) restOf(child);
  };

  function start(): ChildProcess {
    // `advanced` carries bytes as bytes; flags of a test runner are not for this program.
    const started = fork(program, [], { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    started.on('message', ({ number, printed, failed }: Answer) =>
      settle(number, ({ take, fail }) => (printed === undefined ? fail(new Error(`the sheet cannot be set: ${failed}`)) : take(printed))),
    );
    const end = () => {
      if (child === started) child = null;
      for (const number of waiting.keys()) settle(number, ({ fail }) => fail(new Error('the process that sets sheets has ended')));
    };
    started.on('error', end);
    started.on('exit', end);
    return started;
  }

  return {
    print: (sheet) =>
      new Promise((take, fail) => {
        child ??= start();
        const current = child;
        const number = (count += 1);
        const timer = setTimeout(() => current.kill('SIGKILL'), atMost);
        waiting.set(number, { take, fail, timer });
        workOf(current);
        current.send({ number, sheet }, (error) => error !== null && settle(number, (one) => one.fail(error)));
      }),
    close: () => void child?.kill(),
  };
}

const workOf = (child: ChildProcess): void => {
  child.ref();
  child.channel?.ref();
};

function restOf(child: ChildProcess | null): void {
  child?.unref();
  child?.channel?.unref();
}
