// The writer as a process of its own, beneath whatever makes its disk fail; and what is found of its work when the disk is well again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Head } from '../../src/record/log/chain.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { leftIn, writeSteadily } from './steady.ts';

export const writer = fileURLToPath(new URL('steady-writer.ts', import.meta.url));

export const ids = ['one', 'two'];

export type Ran = {
  readonly acknowledged: readonly Head[];
  /** Somebody was told that it does not go now, or the start was refused with a sentence. */
  readonly isTold: boolean;
  readonly isEnded: boolean;
  /** What it said of an error that nobody expects; null where it ended in order. */
  readonly crash: string | null;
};

/** `beneath`: the words in front of its own. `entries`: see the writer. */
export function runWriter(beneath: readonly string[], directory: string, entries: string): Ran {
  const [command = process.execPath, ...words]: string[] = [...beneath, process.execPath, writer, directory, ids.join(','), entries];
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  const said = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Head | { refused: string } | { unavailable: number } | { ended: true });
  return {
    acknowledged: said.filter((one): one is Head => 'case' in one),
    isTold: said.some((one) => 'refused' in one || 'unavailable' in one),
    isEnded: said.some((one) => 'ended' in one),
    crash: status === 0 ? null : `ended with ${status}: ${stderr}`,
  };
}

/** All that is wrong after the disk is well again: with what is there, and with going on to the end. */
export async function wrongAfterwards(directory: string, entries: number, before: readonly Head[]): Promise<string[]> {
  const { refused, wrong } = await leftIn(directory, ids, before);
  if (refused !== null) return [`refused: ${refused}`];
  const acknowledged = [...before];
  const storage = await openStorage(directory);
  try {
    await vouchAtStart(storage);
    await writeSteadily(storage, { ids, entries, acknowledged: (head) => void acknowledged.push(head) });
  } finally {
    await storage.close();
  }
  const end = await leftIn(directory, ids, acknowledged);
  return [...wrong, ...(end.refused === null ? [] : [`refused in the end: ${end.refused}`]), ...end.wrong];
}
