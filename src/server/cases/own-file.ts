// Reads everything that is held about a person, from everywhere it is kept.
import { settle } from '../../engine/step/settle.ts';
import { ownFileOf } from '../../export/own-file/own-file.ts';
import type { OwnFile } from '../../export/own-file/own-file-schema.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { allAccesses } from './all-accesses.ts';
import type { WithCases } from './folded-cases.ts';

type Parts = WithCases<'storage' | 'clock'>;

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
