// Spreads pieces of files over several threads and hands the answers on in the order of the pieces.
import { Worker } from 'node:worker_threads';
import type { Judged } from './judge-piece.ts';
import type { Piece } from './pieces.ts';
import type { Task } from './worker.ts';

/** A thread that is asked one piece at a time; `free` is kept once it has answered everything so far. */
type Thread = { readonly ask: (piece: Piece) => Promise<readonly Judged[]>; readonly end: () => Promise<unknown> };

/** Megabytes. Left to itself a thread grows before it collects, and two of them take more than the whole is promised to need. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

function newThread(task: Task): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task, resourceLimits });
  let free: Promise<unknown> = Promise.resolve();
  const askNow = (piece: Piece) =>
    new Promise<readonly Judged[]>((resolve, reject) => {
      const answered = (answer: readonly Judged[]) => {
        worker.off('error', reject);
        resolve(answer);
      };
      worker.once('message', answered);
      worker.once('error', reject);
      worker.postMessage(piece);
    });
  return {
    ask: (piece) => {
      const answer = free.then(() => askNow(piece));
      free = answer.catch(() => {});
      return answer;
    },
    end: () => worker.terminate(),
  };
}

/** How many pieces a thread may be ahead: enough not to wait, and few enough that their answers fit into memory. */
const ahead = 2;

export async function* judgeOnThreads(pieces: Iterable<Piece>, jobs: number, task: Task): AsyncGenerator<readonly Judged[]> {
  const threads = Array.from({ length: jobs }, () => newThread(task));
  const answers: Promise<readonly Judged[]>[] = [];
  let asked = 0;
  try {
    for (const piece of pieces) {
      const answer = threads[asked % jobs]?.ask(piece);
      // A piece that fails is told when its turn comes.
      answer?.catch(() => {});
      if (answer !== undefined) answers.push(answer);
      asked += 1;
      if (answers.length >= jobs * ahead) yield (await answers.shift()) ?? [];
    }
    for (const answer of answers) yield await answer;
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}
