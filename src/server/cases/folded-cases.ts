// Cases with the state their log folds into; a state once folded stays in an LRU cache as long as nobody adds to the log.
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { replay } from '../../engine/log/replay.ts';
import type { CaseFile } from '../../record/case/case-file.ts';
import type { OpenedCase } from '../../record/case/opened-case.ts';
import { birthDateOf } from '../../record/words/birth-date.ts';
import { headOf } from '../../record/log/chain.ts';
import { dossierOf } from '../../record/words/dossier.ts';
import { nameOf, reachOf } from '../../record/words/person.ts';
import type { Hash } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { Listed } from '../../record/ports/stored-log.ts';
import { lruCache } from '../parts/lru-cache.ts';
import type { ServerParts } from '../parts/server-parts.ts';

/** What the caseload shows of a case. */
export type Glance = {
  readonly head: Hash;
  readonly version: number;
  readonly state: CaseState;
  readonly name: string | null;
  /** What is searched by and not shown. */
  readonly reach: string;
  readonly birthDate: Day | null;
};

export type FoldedCases = {
  /** Null when there is no such case. Throws `DamagedCase` or `ImpossibleEntry` for a case that cannot be used. */
  open: (id: string) => Promise<OpenedCase | null>;
  /** After an append: what was added need not be folded again. */
  keep: (opened: OpenedCase) => void;
  glance: (listed: Listed) => Promise<Glance | null>;
};

/** What works on cases asks for these, and for no more of the server's parts than it needs. */
export type WithCases<Part extends keyof ServerParts> = Pick<ServerParts, Part> & { readonly cases: FoldedCases };

/** About 10 kB each. */
const keptAtMost = 10_000;

export function foldedCases(file: CaseFile): FoldedCases {
  const kept = lruCache<Glance>(keptAtMost);

  /** The head is the version of a cached state: a log that has moved on has another one, so nothing has to be invalidated. */
  function fresh(id: string, head: string): Glance | null {
    const glance = kept.get(id);
    return glance?.head === head ? glance : null;
  }

  function keep({ header, entries, dossier, state }: OpenedCase): void {
    const name = nameOf(dossier);
    const { hash: head, version } = headOf(header, entries);
    kept.set(header.case, { head, version, state, name, reach: reachOf(dossier), birthDate: birthDateOf(dossier) });
  }

  async function open(id: string): Promise<OpenedCase | null> {
    const read = await file.open(id);
    if (read === null) return null;
    const dossier = dossierOf(read.entries, read.words);
    const glance = fresh(id, headOf(read.header, read.entries).hash);
    if (glance !== null) return { ...read, dossier, state: glance.state };
    const opened = { ...read, dossier, state: replay({ input: inputOf(read.header), entries: read.entries }) };
    keep(opened);
    return opened;
  }

  return {
    open,
    keep,
    glance: async ({ case: id, head }) => fresh(id, head) ?? ((await open(id)) === null ? null : (kept.get(id) ?? null)),
  };
}
