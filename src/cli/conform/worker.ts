// Judges pieces of files on a thread of its own: takes them one by one and answers what every case of them has come to.
import { parentPort, workerData } from 'node:worker_threads';
import type { Lang } from '../../language/language.ts';
import { voiceIn } from '../command.ts';
import { judgeCases, sourceOf, type Judged, type Judging } from './judge-piece.ts';
import type { Piece } from './pieces.ts';

export type Task = Judging & { readonly lang: Lang };

const { lang, ...judging } = workerData as Task;

// Judging reads neither standard input nor the day.
parentPort?.on('message', (piece: Piece) => {
  const judged: Promise<Judged[]> = Array.fromAsync(judgeCases(sourceOf(piece), judging, voiceIn(lang)));
  void judged.then((all) => parentPort?.postMessage(all));
});
