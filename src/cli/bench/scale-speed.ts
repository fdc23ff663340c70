// Whole processes of `etappe conform` over one large file: how much two threads gain, and what memory the whole takes.
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { writeCaseload } from './conform-speed.ts';
import type { Contestant, Count } from './measure.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Written by the process itself when it ends, because nobody else knows how much it ever held at once. */
const tellMemory =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,`${process.resourceUsage().maxRSS}`))';

export type Scale = {
  readonly bytes: number;
  readonly entries: number;
  readonly contestants: readonly Contestant[];
  /** Megabytes, the most of all runs so far. */
  readonly peak: () => number;
};

/** The same caseload again and again until there are so many bytes: a copy is judged like any other case, and counted once. */
export function scaleBench(folder: string, atLeast: number): Scale {
  const { file, entries, bytes } = writeCaseload(folder, 300);
  const large = join(folder, 'large.jsonl');
  const once = readFileSync(file);
  const times = Math.ceil(atLeast / bytes);
  for (let time = 0; time < times; time += 1) appendFileSync(large, once);
  const peaks: number[] = [];
  const run = async (jobs: number): Promise<Count> => {
    const begin = performance.now();
    peaks.push(await conformApart(large, jobs));
    return { done: entries * times, ms: performance.now() - begin };
  };
  return {
    bytes: statSync(large).size,
    entries: entries * times,
    contestants: [
      { name: 'conform, one job', run: () => run(1) },
      { name: 'conform, two jobs', run: () => run(2) },
    ],
    peak: () => Math.max(...peaks) / 1024,
  };
}

/** Answers the kilobytes it held at most. Throws where a case of the bench does not fit. */
async function conformApart(file: string, jobs: number): Promise<number> {
  const args = ['--import', tellMemory, main, 'conform', file, '--jobs', `${jobs}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const told = await text(child.stdio[3] as Readable);
  const code = await ended;
  if (code !== 0) throw new Error(`conform of the bench ended with ${code}`);
  return Number(told);
}
