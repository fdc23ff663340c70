// The mark on a data directory whose cases have moved into PostgreSQL, so that nobody goes on with the old ones by mistake.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartRefused } from '../record/ports/start-refused.ts';
import { nameOf } from './postgres/database.ts';
import type { Addresses } from './postgres/open.ts';

const fileName = 'moved-to-postgres.json';
const Mark = z.object({ database: z.string(), on: z.string() });

/** `at` is an ISO instant. No password is written down. */
export function markAsMoved(directory: string, { database }: Addresses, at: string): void {
  writeFileSync(join(directory, fileName), `${JSON.stringify({ database: nameOf(database), on: at.slice(0, 10) })}\n`, { mode: 0o600 });
}

/** Null where its cases are still here. */
export function refusalOfMoved(directory: string): StartRefused | null {
  const file = join(directory, fileName);
  if (!existsSync(file)) return null;
  const read = Mark.safeParse(markIn(file));
  const where = read.success ? `moved to ${read.data.database} on ${read.data.on}` : 'moved to PostgreSQL';
  const sentence = `The cases of ${directory} have ${where}; serve those: --database URL --keys-database URL. To go back to the old ones, without anything recorded since, delete ${file}.`;
  return new StartRefused('directoryMoved', sentence);
}

/** Throws `StartRefused`, so that nothing is recorded twice in two truths. */
export function refuseMoved(directory: string): void {
  const refusal = refusalOfMoved(directory);
  if (refusal !== null) throw refusal;
}

function markIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
