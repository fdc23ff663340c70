// Reads everything that is held about a person, from everywhere it is kept.
import { settle } from '../../engine/step/settle.ts';
import { ownFileOf } from '../../export/own-file/own-file.ts';
import type { OwnFile } from '../../export/own-file/own-file-schema.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import type { KeptAccess } from '../../record/ports/access-store.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import type { WithCases } from './folded-cases.ts';

type Parts = WithCases<'storage' | 'clock'>;

/** Rows of the access log read at once. */
const atOnce = 500;

async function allAccesses({ accesses }: Parts['storage'], id: string): Promise<KeptAccess[]> {
  const all: KeptAccess[] = [];
  for (;;) {
    const rows = await accesses.ofCase(id, all.length, atOnce);
    all.push(...rows);
    if (rows.length < atOnce) return all;
  }
}

export async function readOwnFile({ storage, clock }: Parts, opened: OpenedCase): Promise<OwnFile> {
  const id = opened.header.case;
  const on = clock.today();
  const [drafts, messages, accesses] = await Promise.all([
    storage.file.drafts(id),
    storage.outbox.list({ case: id }),
    allAccesses(storage, id),
  ]);
  const { context } = settle(opened.state, on, birthDateOf(opened.dossier)).state;
  return ownFileOf({ opened, context, on, drafts, messages, accesses });
}
