// What was judged, each case once: the same case in two files is one case, and of an earlier copy and a later one the later counts.
import { headOf, type Verdict } from '../../record/case/verdict.ts';
import { casesIn } from '../recordings.ts';
import type { Texts } from '../texts.ts';
import { sourceOf } from './judge-piece.ts';
import { wholeFile } from './pieces.ts';

export type Entered = { readonly file: string; readonly verdict: Verdict };

/** Two files that tell one case differently from some entry on. */
export type Contradiction = { readonly one: Entered; readonly other: Entered };

/** The one with fewer entries, and the one that may go on from it. */
type Pair = { readonly shorter: Entered; readonly longer: Entered };

export class Register {
  /** What could not be read to its end, or names no case: each counts by itself. */
  readonly unread: Entered[] = [];
  readonly contradictions: Contradiction[] = [];
  copies = 0;
  readonly #cases = new Map<string, Entered>();
  readonly #pairs: Pair[] = [];

  get cases(): Iterable<Entered> {
    return this.#cases.values();
  }

  /** Answers whether something is new: a copy says nothing that was not said before. */
  enter(entered: Entered): boolean {
    const { case: id, fault, head } = entered.verdict;
    if (fault !== null || id === null) {
      this.unread.push(entered);
      return true;
    }
    // Written by hand, without hashes, nothing says whether two files hold one case.
    const key = head === null ? `${id} ${entered.file}:${entered.verdict.line}` : id;
    const before = this.#cases.get(key);
    const isLonger = before === undefined || entered.verdict.entries > before.verdict.entries;
    if (isLonger) this.#cases.set(key, entered);
    if (before === undefined) return true;
    this.copies += 1;
    if (before.verdict.head === head) return false;
    this.#pairs.push(isLonger ? { shorter: before, longer: entered } : { shorter: entered, longer: before });
    return isLonger && before.verdict.leaving?.deviation.seq !== entered.verdict.leaving?.deviation.seq;
  }

  /** Looks into the longer copies once more: whether they go on from where the shorter ones end. */
  async compareCopies(t: Texts): Promise<void> {
    for (const [file, pairs] of Map.groupBy(this.#pairs, ({ longer }) => longer.file)) {
      for await (const { recording } of casesIn(sourceOf(wholeFile(file)), t, { anyStandard: true, isTrusted: true })) {
        const { length } = recording?.entries ?? [];
        for (const { shorter, longer } of pairs) {
          if (recording?.header.case !== longer.verdict.case || length !== longer.verdict.entries) continue;
          const upTo = recording.entries.slice(0, shorter.verdict.entries);
          if (headOf({ ...recording, entries: upTo }) !== shorter.verdict.head) this.contradictions.push({ one: shorter, other: longer });
        }
      }
    }
  }
}
