// Erasing rehearsed and attested: what would go and what stays, and afterwards that it is gone. It is looked for, never believed.
import { approversOf, rolesOf } from '../../../machines/case/checks/roles.ts';
import type { Day } from '../../../machines/day.ts';
import type { ErasureCertificate, ErasurePerson, ErasureRehearsal } from '../../contract/erasure.ts';
import { refusalsOf } from '../../engine/state/explain.ts';
import { retentionOf } from '../../engine/outlook/retention.ts';
import { begunPages } from '../../export/own-file/own-file.ts';
import { voidedIn } from '../../engine/step/edited.ts';
import { settle } from '../../engine/step/settle.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { Entry } from '../../record/log/entry.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { nameOf } from '../../record/words/person.ts';
import { isErasurePending } from '../../storage/finish-erasure.ts';
import type { ServerParts } from '../parts/server-parts.ts';
import { allAccesses } from './all-accesses.ts';

type Parts = Pick<ServerParts, 'storage'>;

const personOf = ({ by, on }: Entry): ErasurePerson => ({ role: by.role, person: by.id, on });

/** The agreement that counts: the latest that was not taken back. */
function approvalIn(entries: readonly Entry[]): Entry | null {
  const voided = voidedIn(entries);
  const isApproval = ({ seq, event }: Entry) => event.type === 'approval.given' && event.act === 'erasure' && !voided.has(seq);
  return entries.findLast(isApproval) ?? null;
}

/** What is kept of a case in words, here and beside its record. */
async function inWordsOf({ storage }: Parts, id: string) {
  const [log, drafts, messages, accesses, key] = await Promise.all([
    storage.store.read(id),
    storage.store.drafts(id),
    storage.outbox.count({ case: id }),
    allAccesses(storage, id),
    storage.keys.get(id),
  ]);
  return {
    words: log?.sealed.length ?? 0,
    drafts: Object.keys(drafts).length,
    messages,
    reasons: accesses.filter(({ reason }) => reason !== null).length,
    accesses: accesses.length,
    key,
  };
}

/** `asker`: the pseudonym of whoever asks. `namesOf`: by pseudonym, of whoever is known by name. */
type Asked = {
  readonly on: Day;
  readonly asker: string;
  readonly namesOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

export async function rehearsalOf(parts: Parts, opened: OpenedCase, { on, asker, namesOf }: Asked): Promise<ErasureRehearsal> {
  const { header, entries, dossier } = opened;
  const id = header.case;
  const { state } = settle(opened.state, on, birthDateOf(dossier));
  const { accesses, key, ...counts } = await inWordsOf(parts, id);
  // Kept by the state only as long as it counts: what ended it, a return for one, ended the agreement of then.
  const approver = state.context.file.approvals.erasure;
  const approval = approver === undefined ? null : approvalIn(entries);
  const names = await namesOf(approval === null ? [] : [approval.by.id]);
  const name = nameOf(dossier) === null ? 0 : 1;
  const isUnreadable = key === 'destroyed';
  // As the own file holds them; without the key nobody knows which of what is left was begun.
  const drafts = isUnreadable ? counts.drafts : begunPages(await parts.storage.file.drafts(id));
  const goes = { ...counts, drafts, name, key: isUnreadable ? 0 : 1, receipts: null };
  return {
    case: id,
    asOf: on,
    isErased: state.value === 'erased',
    goes: Object.entries(goes).map(([kind, count]) => ({ kind: kind as keyof typeof goes, count })),
    stays: [
      { kind: 'entries', count: entries.length },
      { kind: 'accesses', count: accesses },
      { kind: 'figures', count: null },
    ],
    retention: retentionOf(state.context),
    isOnHold: state.context.ending.held,
    refusals: [...refusalsOf(state, 'case.erased')],
    people: {
      approvedBy: approval === null ? null : { ...personOf(approval), name: names.get(approval.by.id) ?? null },
      isMine: approver === asker,
      approve: [...approversOf('erasure')],
      erase: [...rolesOf('case.erased')],
    },
  };
}

/** Null for a case that is not erased. */
export async function certificateOf(parts: Parts, { header, entries }: OpenedCase): Promise<ErasureCertificate | null> {
  const erased = entries.at(-1);
  const approval = approvalIn(entries);
  if (erased?.event.type !== 'case.erased' || approval === null) return null;
  const { accesses, key, ...counts } = await inWordsOf(parts, header.case);
  const left = { ...counts, files: Number(isErasurePending(parts.storage, header.case)) };
  const isDestroyed = key === 'destroyed';
  return {
    format: 'etappe.erasureCertificate/1',
    case: header.case,
    erasedOn: erased.on,
    erasedAt: erased.at,
    approvedBy: personOf(approval),
    erasedBy: personOf(erased),
    head: { before: erased.prev, after: erased.hash },
    destroyed: { words: entries.filter(({ seal }) => seal !== undefined).length, key: isDestroyed },
    left,
    isComplete: isDestroyed && Object.values(left).every((count) => count === 0),
    kept: { entries: entries.length, accesses },
  };
}
