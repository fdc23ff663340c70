// The one write that matters: entries, sealed words, receipt and forgetting, together or not at all.
import type { Transaction } from 'kysely';
import { lineOfEntry } from '../../record/log/line.ts';
import type { Addition } from '../../record/ports/log-store.ts';
import { blankWords, forget } from './forget.ts';
import type { LogDatabase } from './log-database.ts';
import { casesOf, type Sites } from './sites-now.ts';
import type { LogTables } from './tables.ts';

/** The version somebody has seen, and the sites whose cases they may write to. */
type Seen = { readonly version: number; readonly sites: Sites };

/** Runs inside a transaction that is undone when the answer is false. */
export async function appendTo(
  { blank }: Pick<LogDatabase, 'blank'>,
  trx: Transaction<LogTables>,
  id: string,
  seen: Seen,
  addition: Addition,
): Promise<boolean> {
  // Writing comes first: it takes the lock, so that nobody slips in between looking and writing.
  if (!(await moveHead(trx, id, seen, addition))) return false;
  if (!(await keepReceipt(trx, id, addition))) return false;
  const { entries, sealed } = addition;
  const lines = entries.map((entry) => ({ case: id, seq: entry.seq, line: lineOfEntry(entry) }));
  if (lines.length > 0) await trx.insertInto('entries').values(lines).execute();
  if (sealed.length > 0)
    await trx
      .insertInto('words')
      .values(sealed.map((row) => ({ case: id, ...row })))
      .execute();
  // Last, so that it also reaches words that came with this very append.
  if (addition.forget !== undefined) await forget(blankWords(trx, blank), trx, id, addition.forget, addition.receipt?.key ?? null);
  return true;
}

/** Optimistic concurrency, as a compare-and-set: when the version has moved on, no row fits and nothing is updated. */
async function moveHead(trx: Transaction<LogTables>, id: string, { version, sites }: Seen, { entries }: Addition): Promise<boolean> {
  const hash = entries.at(-1)?.hash;
  const moved = trx
    .updateTable('heads')
    .set({ version: version + entries.length, ...(hash !== undefined && { hash }) })
    .where('case', '=', id)
    .where('version', '=', version);
  const { numUpdatedRows } = await (sites === null ? moved : moved.where('case', 'in', casesOf(trx, sites))).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** False when the idempotency key was used before: of two equal requests that arrive at once, one alone is recorded. */
async function keepReceipt(trx: Transaction<LogTables>, id: string, { receipt }: Addition): Promise<boolean> {
  if (receipt === undefined) return true;
  const { key, fingerprint, answer } = receipt;
  const used = trx.selectFrom('receipts').select('key').where('key', '=', key);
  const row = trx
    .selectNoFrom((eb) => [
      eb.val(key).as('key'),
      eb.val(id).as('case'),
      eb.val(fingerprint).as('fingerprint'),
      eb.val(answer).as('answer'),
    ])
    .where((eb) => eb.not(eb.exists(used)));
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('receipts')
    .columns(['key', 'case', 'fingerprint', 'answer'])
    .expression(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
