// Somebody who writes the same again and again: the entries of a life, one after the other, in several cases at once, and says what was
// acknowledged. And the checker of what a fault has left of it.
import { isDeepStrictEqual } from 'node:util';
import { reaches, type Head } from '../../src/record/log/chain.ts';
import type { NewEntry, OpenCase } from '../../src/record/case/case-file.ts';
import { headerFor } from '../../src/scenarios/record-of.ts';
import { isUnavailable } from '../../src/storage/unavailable.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { placeIn } from '../engine/lives/given.ts';
import { inForce } from '../engine/lives/lives.ts';
import { entriesOf } from '../engine/lives/told.ts';
import { lookThrough } from './installation.ts';

const header = (id: string) => headerFor(id, 'wetzlar');
const life = entriesOf(inForce(), { ...placeIn('HE'), site: 'wetzlar' });

/** What is sent as the entry with this number, and with it the words that belong to it. */
function sent(id: string, seq: number): NewEntry {
  const item = life[seq - 1];
  if (item === undefined) throw new Error(`a life has no entry ${seq}`);
  return { ...item, at: `${item.on}T08:00:00.000Z`, words: { concern: `Anliegen ${seq} von ${id}` } };
}

const keyOf = (id: string, seq: number) => `${id}:${seq}`;

type Writing = {
  readonly ids: readonly string[];
  /** Entries each case ends with. */
  readonly entries: number;
  readonly acknowledged: (head: Head) => void;
  /** Somebody was told that it does not go now; the number of times in a row. Answers whether they try again. */
  readonly unavailable?: (times: number) => boolean;
};

/** All cases at once. What cannot be told as unavailable is thrown. */
export async function writeSteadily(storage: Storage, writing: Writing): Promise<void> {
  await Promise.all(writing.ids.map((id) => writeCase(storage, id, writing)));
}

async function writeCase(storage: Storage, id: string, { entries, acknowledged, unavailable = () => false }: Writing): Promise<void> {
  for (let times = 0; ;)
    try {
      const head = (await storage.store.head(id))?.head ?? null;
      if ((head?.version ?? 0) >= entries) return;
      acknowledged(await writeNext(storage, id, head));
      times = 0;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      times += 1;
      if (!unavailable(times)) return;
    }
}

/** An entry and its receipt, as a browser would send them that was not answered the last time. */
async function writeNext({ file, store }: Storage, id: string, head: Head | null): Promise<Head> {
  const version = head?.version ?? 0;
  const seq = version + 1;
  const receipt = { key: keyOf(id, seq), fingerprint: 'f', answer: String(seq) };
  if (head === null) {
    if (!(await file.create(header(id), [sent(id, seq)], { receipt }))) throw new Error(`${id} was there already`);
    const created = await store.head(id);
    if (created === null) throw new Error(`${id} is gone`);
    return created.head;
  }
  // Acknowledged at this very moment: nothing is read before it is said, which might wait for the disk.
  const [added] = (await file.add(id, version, [sent(id, seq)], { receipt })) ?? [];
  if (added === undefined) throw new Error(`somebody else writes to ${id}`);
  return { case: id, version: seq, hash: added.hash };
}

/** Of one state of the files: refused, with its sentence; or all that is wrong with it. */
export type Left = { readonly refused: string | null; readonly wrong: readonly string[] };

/**
 * Everything acknowledged is there once and in order, nothing in part, nothing that nobody sent (I1, I2); a start reads what was written (I3); no
 * case is damaged (I4); anything else than a sentence rejects (I5).
 */
export async function leftIn(directory: string, ids: readonly string[], acknowledged: readonly Head[]): Promise<Left> {
  const wrong: string[] = [];
  const { refused, named } = await lookThrough(directory, ids, async ({ file, store }) => {
    for (const id of ids) {
      const told = acknowledged.filter((head) => head.case === id);
      const opened = await file.open(id);
      if (opened === null && told.length > 0) wrong.push(`${id} is not there`);
      if (opened !== null) wrong.push(...wrongIn(opened, told));
      const version = opened?.entries.length ?? 0;
      const receipts = await Promise.all(Array.from({ length: version + 1 }, (_, index) => store.receipt(keyOf(id, index + 1))));
      if (receipts.some((receipt, index) => (receipt === null) !== (index === version)))
        wrong.push(`${id}: receipts are not those of its entries`);
    }
  });
  return { refused, wrong: [...wrong, ...[...named].map((id) => `${id} is named as damaged`)] };
}

function wrongIn({ header: { case: id, ...rest }, entries, words }: OpenCase, told: readonly Head[]): string[] {
  const lost = told.filter((head) => !reaches({ case: id, ...rest }, entries, head)).map((head) => `${id}: entry ${head.version} is lost`);
  const strange = entries.filter(({ on, at, event, seq }) => {
    const right = sent(id, seq);
    return !isDeepStrictEqual([on, at, event, words[seq]], [right.on, right.at, right.event, right.words]);
  });
  return [...lost, ...strange.map(({ seq }) => `${id}: entry ${seq} is not what was sent`)];
}
