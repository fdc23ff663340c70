// Runs the command line in this process and keeps everything it says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../machines/day.ts';
import type { ExitCode } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export type Spoken = { code: ExitCode; out: string; err: string; lines: string[] };

/** `pace`: milliseconds that pass from one look at the clock to the next. */
type Outside = { stdin?: string | Uint8Array; today?: Day; place?: string; pace?: number };

export async function spoken(args: readonly string[], outside: Outside = {}): Promise<Spoken> {
  const { code, said } = await listenedTo(args, outside);
  const [out, err] = (['out', 'err'] as const).map((stream) => said.flatMap((one) => (one.stream === stream ? [one.line] : [])));
  return { code, out: (out ?? []).join('\n'), err: (err ?? []).join('\n'), lines: out ?? [] };
}

/** Both streams as somebody at a terminal sees them, one line after the other. */
export async function heardFrom(args: readonly string[]): Promise<{ code: ExitCode; heard: string[] }> {
  const { code, said } = await listenedTo(args, {});
  return { code, heard: said.map(({ line }) => line) };
}

async function listenedTo(args: readonly string[], { stdin = '', today = '2026-11-21', place = 'no/place', pace = 0 }: Outside) {
  const said: { stream: 'out' | 'err'; line: string }[] = [];
  async function* input() {
    yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  }
  const into = (stream: 'out' | 'err') => (line: string) => void said.push({ stream, line });
  let passed = 0;
  const elapsed = () => (passed += pace);
  const code = await run([...args], { out: into('out'), err: into('err'), stdin: input, today: () => today, elapsed, place });
  return { code, said };
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
