// Laws of facts that stand: judged once, told anew without being judged again; what is owed is owed until somebody answers it.
import { expect, test } from 'vitest';
import { hasViolenceFlag, isWritingUnsafe } from '../../../machines/case/context/read.ts';
import type { Consent } from '../../../machines/case/context/context.ts';
import { later, plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { CaseLog } from '../../../src/engine/state/entry-facts.ts';
import { clockOf } from '../../../src/engine/state/next-review.ts';
import { decideOnCase, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { voidedIn } from '../../../src/engine/step/edited.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { messagesOf } from '../../../src/engine/outlook/messages.ts';
import { pick, randomFrom } from '../../../src/scenarios/random.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { keptApart } from '../lives/apart.ts';
import { forEveryHistory, usualRuns, type Attempt, type History } from '../lives/histories.ts';
import { stepsInOrder, type Step } from '../lives/in-order.ts';

/** A state without what counts entries, and without what only says that an approval was used. */
const happened = ({ value, context }: CaseState) => ({
  value,
  context: { ...context, file: { ...context.file, entries: 0, lastOn: null, approvals: {} } },
});

type Told = { readonly log: CaseLog; readonly state: CaseState };

/** Tells one thing more; throws when it is refused. */
function tell({ log, state }: Told, event: HumanEvent, on: Day, by = counsellor): Told {
  const decided = decideOnCase({ log, state, birthDate: null }, { event, on, by }, on);
  if (decided.refusals.length > 0) throw new Error(`${event.type} is refused: ${JSON.stringify(decided.refusals)}`);
  return { log: { ...log, entries: [...log.entries, ...decided.entries] }, state: decided.state };
}

/** Entries that can be taken back with a second person: by people, not taken back yet, and no approval, erasure or act about the record. */
function voidable({ entries }: History): number[] {
  const voided = voidedIn(entries);
  const never = new Set([
    'hold.placed',
    'approval.given',
    'case.erased',
    'entry.voided',
    'filing.refused',
    'fact.corrected',
    'birthDate.corrected',
    'entry.cleared',
  ]);
  return entries.flatMap(({ by, event }, index) =>
    by.role === 'calendar' || never.has(event.type) || voided.has(index + 1) ? [] : [index + 1],
  );
}

test('what is taken back, and then taken back itself, leaves the case as it was, but a household parted in between stays parted', () => {
  let tried = 0;
  forEveryHistory(
    (lived) => {
      const on = later(lived.today, lived.state.context.file.lastOn ?? lived.today);
      const seqs = voidable(lived);
      if (seqs.length === 0 || lived.state.value === 'erased') return;
      const seq = pick(randomFrom(lived.entries.length), seqs);
      const told: Told = { log: { input: lived.input, entries: lived.entries }, state: lived.state };
      const approved = tell(told, { type: 'approval.given', act: 'voiding' }, on, teamLead);
      const voided = tell(approved, { type: 'entry.voided', seq, because: 'neverHappened' }, on);
      const number = voided.log.entries.length;
      const restored = tell(voided, { type: 'entry.voided', seq: number, because: 'recordedTwice' }, on);
      tried += 1;
      const before = settle(approved.state, on).state;
      const { partedFrom } = voided.state.context.client;
      expect(happened(keptApart(settle(restored.state, on).state, []))).toEqual(happened(keptApart(before, partedFrom)));
    },
    { numRuns: usualRuns },
  );
  expect(tried).toBeGreaterThan(usualRuns / 2);
});

/** What ends an overdue review honestly, whenever it is told. */
const ends = new Set(['review.held', 'review.recorded', 'review.waived', 'fact.corrected', 'entry.voided', 'birthDate.corrected']);
/** A talk that was begun in time and told later gives it the week it has to be recorded. */
const mayBeInTime = new Set(['review.opened', 'goal.assessed', 'dissent.recorded', 'copy.handedOver']);

test('an overdue review ends only by being held or waived, or because a correction shows that it never was', () => {
  let overdue = 0;
  forEveryHistory(
    ({ attempts, birthDate }) => {
      for (const { settled, on, event, by, refusals, after } of attempts) {
        const today = later(on, settled.context.file.lastOn ?? on);
        const was = settle(settled, today, birthDate).state.context.clock.overdue;
        if (was === null || refusals.length > 0 || ends.has(event.type) || mayBeInTime.has(event.type)) continue;
        const { clock, ending } = settle(after, today, birthDate).state.context;
        if (ending.closedOn !== null) continue;
        overdue += 1;
        // The team lead may tell what lifts it; whoever was found with a good reason is forgiven what fell due after the miss (T15).
        const isForgiven = event.type === 'contact.resumed' && event.excuse !== 'none' && event.excuse !== 'other';
        if (clock.overdue === null && (by.role === 'teamLead' || isForgiven)) continue;
        // What was told late may show that it fell due sooner, never later.
        expect({ after: event.type, stands: clock.overdue !== null && clock.overdue.due <= was.due }).toEqual({
          after: event.type,
          stands: true,
        });
      }
    },
    { numRuns: 2 * usualRuns },
  );
  expect(overdue).toBeGreaterThan(usualRuns / 4);
});

test('the team lead is told of every review that is 14 days overdue, in every history', () => {
  let told = 0;
  forEveryHistory((lived) => {
    for (const { state } of stepsInOrder(lived, lived.today)) {
      const { overdue } = state.context.clock;
      const on = state.context.file.lastOn;
      if (overdue === null || on === null || state.context.ending.closedOn !== null) continue;
      const said = settle(state, plus(overdue.due, { days: 15 }) > on ? plus(overdue.due, { days: 15 }) : on);
      expect({ overdue, clock: clockOf(said.state) }).toEqual({ overdue, clock: 'escalated' });
      const messages = messagesOf(said.state, said.entries);
      expect(messages.some(({ topic, to }) => topic === 'reviewEscalated' && to === 'teamLead')).toBe(true);
      told += 1;
    }
  });
  expect(told).toBeGreaterThan(usualRuns / 8);
});

/** The talk that has just been held, with the day it began and what it named. */
function talkHeld({ before, event }: Step): { readonly since: Day; readonly named: ReadonlySet<string> } | null {
  const { open } = before.context.clock;
  if (event.type === 'review.recorded') return { since: event.on, named: new Set([event.occasion, ...(event.also ?? [])]) };
  return event.type === 'review.held' && open !== null ? { since: open.since, named: new Set([open.occasion, ...open.also]) } : null;
}

/** What is no longer owed after this step although nobody has answered it. */
function unanswered(step: Step): readonly string[] {
  const { before, event, state } = step;
  const gone = before.context.clock.occasions.filter((occasion) => !state.context.clock.occasions.includes(occasion));
  // A waiver ends the occasion that was overdue and no other; whoever returns begins anew.
  if (event.type === 'case.returned' || event.type === 'case.takenOver') return [];
  if (event.type === 'review.waived' && before.context.clock.overdue?.rule === 'R6') return [];
  const talk = talkHeld(step);
  const covers = state.context.clock.lastHeldOn === event.on;
  return gone
    .filter(({ occasion, learnedOn }) => talk === null || learnedOn > talk.since || !(covers || talk.named.has(occasion)))
    .map(({ occasion }) => `${occasion} after ${event.type}`);
}

test('every occasion is owed until a talk that began on its day, or later, names it or covers all active goals', () => {
  let answered = 0;
  forEveryHistory((lived) => {
    for (const step of stepsInOrder(lived)) {
      expect(unanswered(step)).toEqual([]);
      answered += Math.max(0, step.before.context.clock.occasions.length - step.state.context.clock.occasions.length);
    }
  });
  expect(answered).toBeGreaterThan(usualRuns / 10);
});

/** What went out, or was handed over, although it must not have, as far as was known then. */
function harm({ settled: { context }, event, on }: Attempt): string | null {
  const { client, network, presence } = context;
  if (event.type === 'letter.sent') return isWritingUnsafe(context) ? 'a letter into danger' : null;
  if (event.type === 'contact.attempted')
    return hasViolenceFlag(context) && event.channel !== client.safeWay ? 'an attempt by another way than the safe one' : null;
  if (event.type === 'referral.sent') return isGiven(network.consents[event.consent], on) ? null : 'a referral without consent';
  if (event.type === 'handover.accepted')
    return isGiven(network.consents[presence.handover?.consent ?? ''], on) ? null : 'a handover without consent';
  return null;
}

const isGiven = (consent: Consent | undefined, on: Day): boolean => consent?.state === 'given' && consent.until >= on;

test('nothing leaves after its consent has ended and nobody is reached into danger, as far as was known at that moment', () => {
  forEveryHistory(
    ({ attempts }) => {
      for (const attempt of attempts) expect(attempt.refusals.length > 0 || attempt.anew ? null : harm(attempt)).toBeNull();
    },
    { numRuns: 2 * usualRuns, begins: ['inDanger', 'written', 'attemptedOnce', 'referred', 'handover', 'inForce'] },
  );
});

test('a household once parted is shared again only by joining anew, under another code, whatever is put right', () => {
  const parts = [{ type: 'household.separated' } as const, { type: 'risk.noted', risk: 'x99', kind: 'violence' } as const];
  let takenBack = 0;
  forEveryHistory((lived) => {
    for (const { before, after } of lived.attempts) expect(sharedAgain(before, after)).toEqual({ unparted: [], household: null });
    const on = later(lived.today, lived.state.context.file.lastOn ?? lived.today);
    const told: Told = { log: { input: lived.input, entries: lived.entries }, state: lived.state };
    if (typeof lived.state.value !== 'object' || hasViolenceFlag(lived.state.context) || settle(lived.state, on).state.value === 'closed')
      return;
    const joined = tell(told, { type: 'household.joined', household: 'h99' }, on);
    const parted = tell(joined, pick(randomFrom(lived.entries.length), parts), on);
    const approved = tell(parted, { type: 'approval.given', act: 'voiding' }, on, teamLead);
    const seq = parted.log.entries.length;
    const voided = tell(approved, { type: 'entry.voided', seq, because: 'neverHappened' }, on);
    expect(sharedAgain(parted.state, voided.state)).toEqual({ unparted: [], household: null });
    expect(voided.state.context.client.household).toBeNull();
    takenBack += 1;
  });
  expect(takenBack).toBeGreaterThan(usualRuns / 4);
});

/** Codes that were parted and are so no more; and the one that is shared although it was, or somebody is in danger. */
function sharedAgain(before: CaseState, { context }: CaseState) {
  const { household, partedFrom } = context.client;
  const isApart = household !== null && (partedFrom.includes(household) || hasViolenceFlag(context));
  return {
    unparted: before.context.client.partedFrom.filter((code) => !partedFrom.includes(code)),
    household: isApart ? household : null,
  };
}
