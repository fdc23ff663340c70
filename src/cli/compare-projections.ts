// Compares what is shown with what was recorded: rows of the list and messages that wait are folded from the logs again.
import type { Day } from '../../machines/day.ts';
import { settle } from '../engine/step/settle.ts';
import { DamagedCase, unlessDamaged } from '../record/case/damaged-case.ts';
import type { CaseloadRow } from '../record/ports/caseload-store.ts';
import type { OutboxRow } from '../record/ports/outbox-store.ts';
import type { OpenedCase } from '../record/case/opened-case.ts';
import { birthDateOf } from '../record/words/birth-date.ts';
import { nameOf, reachOf } from '../record/words/person.ts';
import type { Storage } from '../storage/open-storage.ts';
import { foldedCases } from '../server/cases/folded-cases.ts';
import { wantedOf } from '../server/messages/wanted.ts';
import { programHash } from '../server/parts/program-hash.ts';
import { foundByText } from '../server/caseload/found-by.ts';
import { keptRow } from '../server/caseload/kept-row.ts';

type Compared = Pick<Storage, 'store' | 'outbox' | 'file'>;

/** A case that cannot be opened says so elsewhere; a row that is outdated is folded anew before anybody sees it. `today`: the messages are those of this day. */
export async function* comparedProjections({ store, outbox, file }: Compared, today: Day): AsyncGenerator<DamagedCase> {
  const cases = foldedCases(file);
  const rows = new Map((await store.caseload.all({})).map((row) => [row.case, row]));
  for await (const { case: id } of store.list()) {
    const opened = await unlessDamaged(() => cases.open(id));
    if (opened === null) continue;
    const row = rows.get(id);
    if (row !== undefined && isBelieved(row, opened) && !(await isRowOf(row, opened, file))) yield new DamagedCase(id, 'rowDiffers');
    const waiting = await outbox.list({ case: id, statuses: ['waiting', 'heldBack'] });
    if (!areWanted(waiting, opened, today)) yield new DamagedCase(id, 'messageDiffers');
  }
}

const isBelieved = (row: CaseloadRow, { entries }: OpenedCase): boolean =>
  row.head === entries.at(-1)?.hash && row.projectionVersion === programHash();

async function isRowOf({ name, ...row }: CaseloadRow, opened: OpenedCase, file: Storage['file']): Promise<boolean> {
  const { header, entries, dossier } = opened;
  const birthDate = birthDateOf(dossier);
  const { state } = settle(opened.state, row.asOf, birthDate);
  const { case: id, site, centre = null } = header;
  const { head, projectionVersion, asOf } = row;
  const right = keptRow({ case: id, site, centre, head, projectionVersion, asOf, version: entries.length, state, birthDate });
  const text = name === null ? null : await unlessDamaged(() => file.openName(id, name));
  return isSame(row, right) && text === foundByText({ name: nameOf(dossier), reach: reachOf(dossier) });
}

/** Nobody wants it any more is no fault: the next round says so. */
function areWanted(waiting: readonly OutboxRow[], opened: OpenedCase, today: Day): boolean {
  const wanted = new Map(wantedOf(opened, today).messages.map((message) => [message.key, message]));
  return waiting.every(({ id: _, case: __, status: ___, attempts: ____, error: _____, at: ______, ...message }) => {
    const right = wanted.get(message.key);
    return right === undefined || isSame(message, right);
  });
}

/** Of two flat objects, whatever the order of their fields; a field without a value is as good as none. */
const isSame = (one: object, other: object): boolean => inOrder(one) === inOrder(other);
const inOrder = (object: object): string =>
  JSON.stringify(
    Object.entries(object)
      .filter(([, value]) => value !== null && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
