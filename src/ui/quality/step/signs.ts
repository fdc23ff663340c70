// What there is to know of an entry beside what it says: late, put right, taken back, irregular, waived, cleared.
import { calendar } from '../../../../machines/actor.ts';
import type { Mark } from '../../../../machines/case/context/context.ts';
import type { Refusal } from '../../../../machines/case/context/refusal.ts';
import type { CaseLog, EntryFacts } from '../../../engine/state/entry-facts.ts';
import { toldOn } from '../../../engine/state/told-on.ts';
import { changesTheLog, voidedIn } from '../../../engine/step/edited.ts';
import { retell } from '../../../engine/step/retell.ts';
import type { Frame } from '../../../engine/log/frames.ts';

export type Sign =
  | { readonly code: 'computed' | 'late' | 'puttingRight' | 'takingBack' | 'clearing' | 'waiver' }
  /** `by`: the number of the entry that did it. */
  | { readonly code: 'corrected' | 'takenBack'; readonly by: number }
  | { readonly code: 'irregular' | 'outOfPlace' | 'cleared'; readonly reasons: readonly Refusal[] };

export type SignCode = Sign['code'];

/** Asked of the whole log, as far as it is known: what became of an entry later belongs to it as well. */
export type Signs = (frame: Pick<Frame, 'seq' | 'entry'>) => readonly Sign[];

const ofItself = ({ event, on, by, at }: EntryFacts): Sign[] => [
  ...(by.role !== calendar.role && at !== undefined && toldOn({ on, at }) > on ? ([{ code: 'late' }] as const) : []),
  ...(event.type === 'fact.corrected' || event.type === 'birthDate.corrected' ? ([{ code: 'puttingRight' }] as const) : []),
  ...(event.type === 'entry.voided' ? ([{ code: 'takingBack' }] as const) : []),
  ...(event.type === 'entry.cleared' ? ([{ code: 'clearing' }] as const) : []),
  ...(event.type === 'review.waived' ? ([{ code: 'waiver' }] as const) : []),
];

function ofMark({ kind, reasons, cleared }: Mark): Sign[] {
  const open = reasons.filter(({ code }) => !cleared.includes(code));
  const seen = reasons.filter(({ code }) => cleared.includes(code));
  return [
    ...(open.length > 0 ? [{ code: kind, reasons: open }] : []),
    ...(seen.length > 0 ? [{ code: 'cleared', reasons: seen } as const] : []),
  ];
}

/** By the number of the entry they are about, the entries of one kind that still count themselves. */
function aboutIn(entries: readonly EntryFacts[], type: 'fact.corrected' | 'entry.voided'): ReadonlyMap<number, number> {
  const voided = voidedIn(entries);
  const about = new Map<number, number>();
  for (const [index, { event }] of entries.entries()) {
    if (event.type === type && !voided.has(index + 1)) about.set(event.seq, index + 1);
  }
  return about;
}

/** Marks come of telling anew: a log in which nothing was told late or put right holds none, and is not told again for them. */
function marksIn(log: CaseLog): Readonly<Record<string, Mark>> {
  const isAnew = log.entries.some(({ on, event }, index) => changesTheLog(event) || on < (log.entries[index - 1]?.on ?? on));
  return isAnew ? retell(log).state.context.marks : {};
}

export function signsIn(log: CaseLog): Signs {
  const voidedBy = aboutIn(log.entries, 'entry.voided');
  const correctedBy = aboutIn(log.entries, 'fact.corrected');
  const marks = marksIn(log);
  return ({ seq, entry }) => {
    if (seq === null) return [{ code: 'computed' }];
    const mark = marks[seq];
    const [voided, corrected] = [voidedBy.get(seq), correctedBy.get(seq)];
    return [
      ...ofItself(entry),
      ...(corrected === undefined ? [] : [{ code: 'corrected', by: corrected } as const]),
      ...(voided === undefined ? [] : [{ code: 'takenBack', by: voided } as const]),
      ...(mark === undefined ? [] : ofMark(mark)),
    ];
  };
}
