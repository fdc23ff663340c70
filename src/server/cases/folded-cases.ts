// Cases with the state their log leads to; a state once folded is kept as long as nobody adds to the log.
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { replay } from '../../engine/log/replay.ts';
import type { CaseFile, OpenCase } from '../../record/case/case-file.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { headOf } from '../../record/log/chain.ts';
import { dossierOf } from '../../record/words/dossier.ts';
import type { Hash } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Listed } from '../../record/ports/log-store.ts';

/** A case as it was read and where its log leads, before the calendar has spoken. */
export type OpenedCase = OpenCase & { readonly state: CaseState };

/** What the caseload shows of a case. */
export type Glance = {
  readonly head: Hash;
  readonly version: number;
  readonly state: CaseState;
  readonly name: string | null;
  readonly birthDate: Day | null;
};

export type FoldedCases = {
  /** Null when there is no such case. Throws `DamagedCase` or `ImpossibleEntry` for a case that cannot be used. */
  open: (id: string) => Promise<OpenedCase | null>;
  /** After an append: what was added need not be folded again. */
  keep: (opened: OpenedCase) => void;
  glance: (listed: Listed) => Promise<Glance | null>;
};

/** About 10 kB each. */
const keptAtMost = 10_000;

export function foldedCases(file: CaseFile): FoldedCases {
  const kept = new Map<string, Glance>();

  function fresh(id: string, head: string): Glance | null {
    const glance = kept.get(id);
    if (glance?.head !== head) return null;
    // Put back at the end: what nobody has looked at for longest goes first.
    kept.delete(id);
    kept.set(id, glance);
    return glance;
  }

  function keep({ header, entries, words, state }: OpenedCase): void {
    const dossier = dossierOf(entries, words);
    const name = dossier['inquiry']?.['name'] ?? null;
    kept.delete(header.case);
    const { hash: head, version } = headOf(header, entries);
    kept.set(header.case, { head, version, state, name, birthDate: birthDateOf(dossier) });
    for (const id of kept.keys()) {
      if (kept.size <= keptAtMost) break;
      kept.delete(id);
    }
  }

  async function open(id: string): Promise<OpenedCase | null> {
    const read = await file.open(id);
    if (read === null) return null;
    const glance = fresh(id, headOf(read.header, read.entries).hash);
    if (glance !== null) return { ...read, state: glance.state };
    const opened = { ...read, state: replay({ input: inputOf(read.header), entries: read.entries }) };
    keep(opened);
    return opened;
  }

  return {
    open,
    keep,
    glance: async ({ case: id, head }) => fresh(id, head) ?? ((await open(id)) === null ? null : (kept.get(id) ?? null)),
  };
}
