// What has become of each entry since: corrected, taken back, irregular by what was told later, cleared by somebody.
import { clearers } from '../../../../../machines/case/checks/roles.ts';
import type { Mark } from '../../../../../machines/case/context/context.ts';
import { openMarks } from '../../../../../machines/case/context/read.ts';
import type { Actor } from '../../../../../machines/actor.ts';
import type { VoidingReason } from '../../../../../machines/case/events/codes.ts';
import type { Day } from '../../../../../machines/day.ts';
import { replay } from '../../../../engine/log/replay.ts';
import { refuseVoiding } from '../../../../engine/step/put-right.ts';
import { editedLog, voidedIn } from '../../../../engine/step/edited.ts';
import type { Refusal } from '../../../../../machines/case/context/refusal.ts';
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { inputOf } from '../../../../record/log/input-of.ts';
import { mayPropose } from '../../../../organisation/sight.ts';
import { sightIn } from '../../../parts/api/sight-in.ts';
import type { CaseView, ViewEntry } from '../../../parts/api/views.ts';
import { asCorrected, correctionsIn, isCorrectable, type Correction } from './corrections.ts';
import type { EntryAct } from './open-entry.ts';

/** An entry about an earlier one, such as the one that took it back. */
export type About<T extends 'entry.voided' | 'entry.cleared'> = ViewEntry & { readonly event: EventOf<T> };

/** `was`: the mark as it stood when it was cleared; null where the log cannot be replayed with this program's chart. */
export type Clearing = { readonly entry: About<'entry.cleared'>; readonly was: Mark | null };

export type Story = {
  readonly corrections: readonly Correction[];
  /** Null while the entry counts. */
  readonly takenBack: About<'entry.voided'> | null;
  readonly mark: Mark | null;
  readonly clearings: readonly Clearing[];
  /** Its day, where the talk it belongs to was corrected and not the entry itself; null where it counts as it stands. */
  readonly movedTo: Day | null;
};

const isAbout =
  <T extends 'entry.voided' | 'entry.cleared'>(type: T, seq: number) =>
  (entry: ViewEntry): entry is About<T> =>
    entry.event.type === type && 'seq' in entry.event && entry.event.seq === seq;

export function storiesIn({ header, entries, state }: Pick<CaseView, 'header' | 'entries' | 'state'>): (seq: number) => Story {
  const corrections = correctionsIn(entries);
  const voided = voidedIn(entries);
  const dayNow = new Map(editedLog(entries).map(({ seq, on }) => [seq, on]));
  // What was taken back itself says nothing about another entry any more.
  const standing = entries.filter(({ seq }) => !voided.has(seq));
  const movedTo = (entry: ViewEntry | undefined): Day | null => {
    const day = entry === undefined ? undefined : dayNow.get(entry.seq);
    return entry === undefined || day === undefined || day === asCorrected(entry, corrections.get(entry.seq)).on ? null : day;
  };
  return (seq) => ({
    movedTo: movedTo(entries[seq - 1]),
    corrections: corrections.get(seq) ?? [],
    takenBack: standing.findLast(isAbout('entry.voided', seq)) ?? null,
    mark: state.context.marks[seq] ?? null,
    clearings: standing.filter(isAbout('entry.cleared', seq)).map((entry) => ({ entry, was: markBefore({ header, entries }, entry, seq) })),
  });
}

/** The mark on an entry as it was known right before another one was recorded. */
function markBefore({ header, entries }: Pick<CaseView, 'header' | 'entries'>, { seq: before }: ViewEntry, seq: number): Mark | null {
  try {
    return replay({ input: inputOf(header), entries: entries.slice(0, before - 1) }).context.marks[seq] ?? null;
  } catch {
    // A log of another standard may hold steps this chart does not know.
    return null;
  }
}

export const openReasons = ({ reasons, cleared }: Mark): readonly Refusal[] => reasons.filter(({ code }) => !cleared.includes(code));

/** What speaks against this person taking the entry back today; a second person may be all that is missing. */
export function againstVoiding(
  { header, entries, state, today }: CaseView,
  seq: number,
  by: Actor,
  because: VoidingReason = 'neverHappened',
): readonly Refusal[] {
  const event = { type: 'entry.voided', seq, because } as const;
  return refuseVoiding({ input: inputOf(header), entries }, state, { on: today, by, event }, event);
}

const never: ReadonlySet<string> = new Set<Refusal['code']>(['notVoidable', 'nothingToVoid']);

/** What this person can do with an entry, in the order of the buttons. */
export function actsFor(view: CaseView, by: Actor): (entry: ViewEntry) => readonly EntryAct[] {
  const isMine = (type: string) => mayPropose(sightIn(view), type);
  const possible = new Set(view.offers.flatMap(({ type, refusals }) => (refusals.length === 0 && isMine(type) ? [type] : [])));
  const voided = voidedIn(view.entries);
  const irregular = new Map(openMarks(view.state.context).map(([seq, mark]) => [Number(seq), mark]));
  return (entry) => {
    const { seq } = entry;
    const mark = irregular.get(seq);
    const can: Readonly<Record<EntryAct, boolean>> = {
      correct: possible.has('fact.corrected') && isCorrectable(entry) && !voided.has(seq),
      void: possible.has('entry.voided') && againstVoiding(view, seq, by).every(({ code }) => !never.has(code)),
      clear: possible.has('entry.cleared') && mark !== undefined && clearers(mark).includes(by.role),
    };
    return (['correct', 'void', 'clear'] as const).filter((act) => can[act]);
  };
}
