// Whether an entry can be put right or taken back: asked of the log, because it is about another entry of it (T25, T26).
import { calendar } from '../../../machines/actor.ts';
import type { CaseEvent, EventOf } from '../../../machines/case/events/case-event.ts';
import type { FourEyesAct } from '../../../machines/case/events/codes.ts';
import type { Refusal } from '../../../machines/case/context/refusal.ts';
import { existing } from '../../../machines/case/changes/change.ts';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { CaseState } from '../state/case-state.ts';
import type { CaseLog, EntryFacts } from '../state/entry-facts.ts';
import { toldOn } from '../state/told-on.ts';
import { corrected, editedLog, numberOf, voidedIn } from './edited.ts';
import { refusalsOnItsDay } from './retell.ts';

/** The act an approval is spent on. */
const spentOn: Readonly<Record<FourEyesAct, CaseEvent['type'] | null>> = {
  erasure: 'case.erased',
  handover: 'handover.offered',
  return: 'case.returned',
  capExtension: 'cap.extended',
  breakOff: 'contact.brokenOff',
  voiding: 'entry.voided',
  lateTelling: null,
};

/** Judged before: there is one. */
const entryNumbered = ({ entries }: CaseLog, seq: number): EntryFacts =>
  existing(
    entries.find((entry, index) => numberOf(entry, index) === seq),
    String(seq),
  );

/** What speaks against correcting: the entry is none that people made, the facts are not of its kind, or it was not so on that day. */
export function refuseCorrecting(log: CaseLog, state: CaseState, entry: EntryFacts, event: EventOf<'fact.corrected'>): readonly Refusal[] {
  const meant = editedLog(log.entries).find(({ seq, by }) => seq === event.seq && by.role !== calendar.role);
  // What somebody has agreed to is nobody else's to change.
  if (meant === undefined || saidOnce.has(meant.event.type)) return [{ code: 'nothingToCorrect', seq: event.seq }];
  if (corrected(meant.event, event) === null) return [{ code: 'correctionDoesNotFit', seq: event.seq }];
  if ((event.day ?? meant.on) > toldOn(entry)) return [{ code: 'futureDay', today: toldOn(entry) }];
  // Danger that was noted is taken back by two, never corrected away by one.
  if (isViolence(meant.event) && !isViolence(corrected(meant.event, event))) return [{ code: 'correctionDoesNotFit', seq: event.seq }];
  const known = new Set(state.context.marks[event.seq]?.reasons.map(({ code }) => code));
  const isOnlyDay = event.facts === undefined;
  return refusalsOnItsDay({ ...log, entries: [...log.entries, entry] }, event.seq).filter(
    ({ code }) => !known.has(code) && !(isOnlyDay && saidThen.has(code)),
  );
}

const saidOnce: ReadonlySet<string> = new Set(['fact.corrected', 'entry.voided', 'entry.cleared', 'approval.given']);

const isViolence = (event: CaseEvent | null): boolean => event?.type === 'risk.noted' && event.kind === 'violence';

/** What was planned and said in a talk was planned on the day that was thought right: with another day it is irregular, not impossible. */
const saidThen: ReadonlySet<string> = new Set(['beyondCeiling', 'lateReasonMissing', 'dayInPast', 'noWorkingDay', 'windowNotOpen']);

/** What protects somebody is never taken back by one person alone. */
const protecting: ReadonlySet<string> = new Set([
  'risk.noted',
  'household.separated',
  'hold.placed',
  'safeWay.agreed',
  'addressLock.placed',
]);

/** What speaks against taking an entry back. Alone only its author on the same day; else with a second person (T26). */
export function refuseVoiding(log: CaseLog, { context }: CaseState, entry: EntryFacts, event: EventOf<'entry.voided'>): readonly Refusal[] {
  const { seq } = event;
  const meant = entryNumbered(log, seq);
  const why = whyNotVoidable(log, meant, seq);
  if (why !== null) return [{ code: 'notVoidable', why }];
  if (meant.event.type === 'hold.placed' && entry.by.role !== 'dataProtection') return [{ code: 'notForRole', roles: ['dataProtection'] }];
  const isOwnOfToday = meant.by.id === entry.by.id && toldOn(meant) === toldOn(entry) && !protecting.has(meant.event.type);
  if (isOwnOfToday) return [];
  const second = approvedBy(context, event);
  if (second === undefined) return [{ code: 'secondPersonMissing', act: 'voiding' }];
  return second === entry.by.id ? [{ code: 'sameSecondPerson', act: 'voiding' }] : [];
}

/** Who has approved of taking back this very entry for this very reason; an approval that names none is for the next one. */
function approvedBy({ file: { approvals, approvedVoiding } }: CaseContext, { seq, because }: EventOf<'entry.voided'>): string | undefined {
  const isForAnother = approvedVoiding !== null && (approvedVoiding.seq !== seq || approvedVoiding.because !== because);
  return isForAnother ? undefined : approvals.voiding;
}

function whyNotVoidable(log: CaseLog, meant: EntryFacts, seq: number): Extract<Refusal, { code: 'notVoidable' }>['why'] | null {
  const { event, by } = meant;
  const voided = voidedIn(log.entries);
  if (voided.has(seq)) return 'voided';
  if (by.role === calendar.role) return 'calendar';
  if (event.type === 'filing.refused' || (event.type === 'entry.voided' && event.because === 'wrongCase')) return 'wordsForgotten';
  return event.type === 'approval.given' && isSpent(log, seq, event.act, voided) ? 'approvalUsed' : null;
}

function isSpent({ entries }: CaseLog, approvedBy: number, act: FourEyesAct, voided: ReadonlySet<number>): boolean {
  return entries.some((entry, index) => {
    const seq = numberOf(entry, index);
    return seq > approvedBy && !voided.has(seq) && entry.event.type === spentOn[act];
  });
}
