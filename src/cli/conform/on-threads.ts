// Spreads files over several threads and hands the answers on in the order of the files.
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

/** A thread that is asked one file at a time. */
type Thread = { readonly ask: (file: string) => Promise<Answer>; readonly end: () => Promise<unknown> };

function newThread(task: Task): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const ask = (file: string) =>
    new Promise<Answer>((resolve, reject) => {
      const answered = (answer: Answer) => {
        worker.off('error', reject);
        resolve(answer);
      };
      worker.once('message', answered);
      worker.once('error', reject);
      worker.postMessage(file);
    });
  return { ask, end: () => worker.terminate() };
}

/** Every file is asked for as soon as a thread is free; the slowest of the first ones holds up only what is said, not what is done. */
export async function* judgeOnThreads(files: readonly string[], jobs: number, task: Task): AsyncGenerator<Answer> {
  const threads = Array.from({ length: Math.min(jobs, files.length) }, () => newThread(task));
  const answers = new Map<string, PromiseWithResolvers<Answer>>(files.map((file) => [file, Promise.withResolvers<Answer>()]));
  const waiting = [...files];
  const work = async ({ ask }: Thread) => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await ask(file).then(answers.get(file)?.resolve, answers.get(file)?.reject);
    }
  };
  const done = Promise.all(threads.map(work));
  try {
    for (const { promise } of answers.values()) yield await promise;
    await done;
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}
