// Runs the command line in this process and keeps everything it says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../machines/day.ts';
import type { ExitCode } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** `heard`: both streams as they came, one after the other. */
export type Spoken = { code: ExitCode; out: string; err: string; lines: string[]; heard: string[] };

type Outside = { stdin?: string | Uint8Array; today?: Day; place?: string };

export async function spoken(
  args: readonly string[],
  { stdin = '', today = '2026-11-21', place = 'no/place' }: Outside = {},
): Promise<Spoken> {
  const out: string[] = [];
  const err: string[] = [];
  const heard: string[] = [];
  const into = (said: string[]) => (line: string) => {
    said.push(line);
    heard.push(line);
  };
  async function* input() {
    yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  }
  const said = { out: into(out), err: into(err) };
  const code = await run([...args], { ...said, stdin: input, today: () => today, place });
  return { code, out: out.join('\n'), err: err.join('\n'), lines: out, heard };
}

export const golden = (name: string): string => fileURLToPath(new URL(`../recordings/${name}.jsonl`, import.meta.url));

/** A folder of its own with the given files, gone when the work is done. */
export async function inFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-cli-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
