// Judges files on a thread of its own: takes their names one by one and answers what is to be said, in order.
import { createReadStream } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Lang } from '../../language/language.ts';
import { voiceIn } from '../command.ts';
import { judgeSource, type Judged, type Judging } from './judge-source.ts';

export type Task = Judging & { readonly lang: Lang };
/** What the file gave: lines for both streams. */
export type Answer = { readonly file: string; readonly out: string[]; readonly err: string[]; readonly judged: Judged };

const { lang, ...judging } = workerData as Task;

async function answerFor(file: string): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const judged = await judgeSource({ file, chunks: () => createReadStream(file) }, judging, io, voiceIn(lang));
  return { file, out, err, judged };
}

// Judging reads neither standard input nor the day.
parentPort?.on('message', (file: string) => void answerFor(file).then((answer) => parentPort?.postMessage(answer)));
