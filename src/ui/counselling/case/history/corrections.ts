// What corrections have made of entries: as it counts now, as it was recorded, and when that was learned (decision 19).
import type { CaseEvent, EventOf } from '../../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../../machines/day.ts';
import { corrected, voidedIn } from '../../../../engine/step/edited.ts';
import type { ViewEntry } from '../../../parts/api/views.ts';

/** What an entry says: an event and the day it took effect. */
type Dated = { readonly on: Day; readonly event: CaseEvent };
/** `seq` is the entry that corrects; `learnedOn` its day. */
export type Correction = {
  readonly seq: number;
  readonly learnedOn: Day;
  readonly because: EventOf<'fact.corrected'>['because'];
  readonly before: Dated;
  readonly after: Dated;
};

/** By the number of the entry that was corrected, earliest correction first. One that does not fit, or was taken back, is none. */
export function correctionsIn(entries: readonly ViewEntry[]): ReadonlyMap<number, readonly Correction[]> {
  const found = new Map<number, Correction[]>();
  const voided = voidedIn(entries);
  for (const { seq, on, event } of entries) {
    if (event.type !== 'fact.corrected' || voided.has(seq)) continue;
    const meant = entries.find((entry) => entry.seq === event.seq);
    const earlier = found.get(event.seq) ?? [];
    const before = earlier.at(-1)?.after ?? meant;
    if (before === undefined) continue;
    const said = corrected(before.event, event);
    if (said === null) continue;
    const after = { on: event.day ?? before.on, event: said };
    found.set(event.seq, [...earlier, { seq, learnedOn: on, because: event.because, before, after }]);
  }
  return found;
}

/** The entry as it counts now. */
export const asCorrected = ({ on, event }: ViewEntry, corrections: readonly Correction[] = []): Dated =>
  corrections.at(-1)?.after ?? { on, event };

/** Said anew rather than corrected: what puts the record right itself, what somebody agreed to, and a birth date, which stands on the page of the person. */
const saidAnew: ReadonlySet<CaseEvent['type']> = new Set([
  'fact.corrected',
  'entry.voided',
  'entry.cleared',
  'approval.given',
  'birthDate.corrected',
  'case.erased',
]);

/** What the calendar says comes of itself. */
export const isCorrectable = ({ by, event }: ViewEntry): boolean => by.role !== 'calendar' && !saidAnew.has(event.type);

/** The facts of which a correction says something else, in the order of the event. */
export function changedFacts({
  before,
  after,
}: Correction): readonly { readonly field: string; readonly was: unknown; readonly is: unknown }[] {
  const [was, is] = [before.event, after.event] as unknown as readonly Readonly<Record<string, unknown>>[];
  if (was === undefined || is === undefined) return [];
  return Object.keys({ ...was, ...is })
    .filter((field) => field !== 'type' && field !== 'given' && JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map((field) => ({ field, was: was[field], is: is[field] }));
}
