// What a drop of files holds: every case with its verdict, every file that is none with the reason. No file is passed over in silence.
import type { Rule } from '../../../../machines/case/chart/rule.ts';
import { conform, type Deviation } from '../../../engine/log/conform.ts';
import { stageOf, type StagePath } from '../../../engine/state/state-path.ts';
import { replay } from '../../../engine/log/replay.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { framesOf } from '../../../engine/log/frames.ts';
import type { Hash } from '../../../record/log/entry.ts';
import type { Fault } from '../../../record/log/fault.ts';
import { deviatedRule, judgedAs, unreadAs, type VerdictCode } from '../../../record/case/verdict.ts';
import type { Recording } from '../../../record/log/recording.ts';
import { bytesLookedAt, kindOf, type Kind } from './kind-of.ts';
import { breathing, firstBytesOf } from './file-bytes.ts';
import { readNotes, type NotesFile } from './notes-file.ts';
import { headOf, loadedFrom, logOf, readingsIn, type Loaded, type Source } from './loaded.ts';

/** The same case once more. `isSame`: to the last entry. */
export type Again = { readonly name: string; readonly isSame: boolean };

export type Shelved = {
  readonly source: Source;
  readonly id: string;
  readonly site: string;
  readonly entries: number;
  readonly stage: StagePath;
  readonly head: Hash;
  readonly deviation: Deviation | null;
  readonly verdict: VerdictCode;
  /** Where it stood when it left the standard, and in which month of valid time, such as `2026-09`; null where it never did. */
  readonly left: { readonly stage: StagePath; readonly month: string } | null;
  /** The paragraph it is about, where there is one. */
  readonly rule: Rule | null;
  readonly fault: Fault | null;
  readonly again: readonly Again[];
  /** Null beyond the number of entries that are kept: read from its file again when it is opened. */
  readonly loaded: Loaded | null;
};

/** A file, or a case in it, that cannot be shown: what it is, or what is wrong with it. */
export type Unfit = { readonly name: string; readonly kind: Kind; readonly fault: Fault | null };

/** Notes that were dropped in along with recordings. */
export type NamedNotes = NotesFile & { readonly name: string };

export type Shelf = {
  readonly cases: readonly Shelved[];
  readonly unfit: readonly Unfit[];
  readonly notes: readonly NamedNotes[];
  /** The only case there is: played at once, and judged only while it is on the screen already. Then there are no `cases`. */
  readonly alone: Loaded | null;
};

export const emptyShelf: Shelf = { cases: [], unfit: [], notes: [], alone: null };

/** Entries kept in memory; some 1 KB each. */
const keptAtMost = 30_000;

/** A case that leaves the standard is shown where it stands by the chart, as far as the chart goes along. */
function lastStateOf(loaded: Loaded, judged: ReturnType<typeof conform>): CaseState {
  const log = logOf(loaded);
  if (judged.deviation === null) return judged.state;
  const frames = framesOf(log, 'known');
  const last = frames.at(frames.length() - 1);
  return last?.state ?? replay({ ...log, entries: [] });
}

function leftAt({ entries }: Recording, { deviation, state }: ReturnType<typeof conform>): Shelved['left'] {
  const entry = deviation === null ? undefined : entries[deviation.seq - 1];
  return entry === undefined ? null : { stage: stageOf(state), month: entry.on.slice(0, 7) };
}

function shelved(loaded: Loaded, keep: boolean): Shelved {
  const { source, recording, fault } = loaded;
  const judged = conform(logOf(loaded));
  return {
    source,
    id: recording.header.case,
    site: recording.header.site,
    entries: recording.entries.length,
    stage: stageOf(lastStateOf(loaded, judged)),
    head: headOf(recording),
    deviation: judged.deviation,
    rule: judged.deviation === null ? null : deviatedRule(judged.deviation, judged.state),
    verdict: fault === null ? judgedAs(judged.deviation, Object.keys(judged.state.context.marks).length) : unreadAs(fault),
    left: leftAt(recording, judged),
    fault,
    again: [],
    loaded: keep ? loaded : null,
  };
}

/** The same case counts once, and the file that says more of it is the one that is shown. */
function add(cases: readonly Shelved[], next: Shelved): readonly Shelved[] {
  const index = cases.findIndex(({ id }) => id === next.id);
  const before = cases[index];
  if (before === undefined) return [...cases, next];
  const [shown, other] = next.entries > before.entries ? [next, before] : [before, next];
  const again = [...before.again, { name: other.source.name, isSame: before.head === next.head }];
  return cases.with(index, { ...shown, again });
}

/** Grows case by case. */
class Shelving {
  shelf = emptyShelf;
  #kept = 0;

  leaveOut(name: string, kind: Kind, fault: Fault | null = null): void {
    this.#judgeFirst();
    this.shelf = { ...this.shelf, unfit: [...this.shelf.unfit, { name, kind, fault }] };
  }

  put(loaded: Loaded): void {
    const isFirst = this.shelf.alone === null && this.shelf.cases.length === 0 && this.shelf.unfit.length === 0;
    this.#judgeFirst();
    if (isFirst) this.shelf = { ...this.shelf, alone: loaded };
    else this.#judge(loaded);
  }

  /** Something came after it: it is one of several now. */
  #judgeFirst(): void {
    const { alone } = this.shelf;
    if (alone === null) return;
    this.shelf = { ...this.shelf, alone: null };
    this.#judge(alone);
  }

  #judge(loaded: Loaded): void {
    this.shelf = { ...this.shelf, cases: add(this.shelf.cases, shelved(loaded, this.#kept < keptAtMost)) };
    this.#kept += loaded.recording.entries.length;
  }

  /** Hands on after every case. */
  async *take(source: Source): AsyncGenerator<void> {
    const kind = kindOf(source.name, await firstBytesOf(source.file, bytesLookedAt));
    const notes = kind === 'notes' ? await readNotes(source) : null;
    if (notes !== null) this.shelf = { ...this.shelf, notes: [...this.shelf.notes, { ...notes, name: source.name }] };
    else if (kind !== 'recording') this.leaveOut(source.name, kind);
    if (kind !== 'recording') return;
    for await (const reading of readingsIn(source)) {
      const loaded = loadedFrom(source, reading);
      if (loaded === null) this.leaveOut(source.name, kind, reading.fault);
      else this.put(loaded);
      yield;
    }
  }
}

/** Says after every case how far it has come, so that a long folder can be seen filling. */
export async function* shelve(sources: readonly Source[]): AsyncGenerator<Shelf> {
  const breathe = breathing();
  const shelving = new Shelving();
  for (const source of sources) {
    try {
      for await (const _ of shelving.take(source)) {
        yield shelving.shelf;
        await breathe();
      }
    } catch (error) {
      // The browser's word for a file that has gone or may not be read; anything else is a defect of ours.
      if (!(error instanceof DOMException)) throw error;
      shelving.leaveOut(source.name, 'unreadable');
    }
  }
  yield shelving.shelf;
}

/** The case with its log, from memory or once more from its file; null when the file is gone or says something else by now. */
export async function open({ loaded, source, id, head }: Shelved): Promise<Loaded | null> {
  if (loaded !== null) return loaded;
  try {
    for await (const reading of readingsIn(source)) {
      const found = loadedFrom(source, reading);
      if (found !== null && found.recording.header.case === id && headOf(found.recording) === head) return found;
    }
  } catch {
    // The browser refuses a file that has changed since it was chosen.
  }
  return null;
}
