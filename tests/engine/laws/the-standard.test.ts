// What the standard promises, checked on every generated history against a reading of the recording that knows no chart.
import { expect, test } from 'vitest';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { FourEyesAct } from '../../../machines/case/events/codes.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { nextVersion } from '../../../machines/case/context/read.ts';
import { later } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import type { EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { nextReview } from '../../../src/engine/state/next-review.ts';
import { decideOnCase, type CaseAtHand } from '../../../src/engine/step/decide.ts';
import { voidedIn } from '../../../src/engine/step/edited.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { forEveryHistory, usualRuns, type History } from '../lives/histories.ts';
import { inOrder, stepsInOrder } from '../lives/in-order.ts';
import { gapsOf, sealingsOf } from '../lives/oracle.ts';

const inForce = ({ agreement }: CaseContext) => agreement.versions.filter(({ state }) => state === 'inForce');

test('no agreement is in force without every required signature under the very same text, and from the day of the last one', () => {
  forEveryHistory((lived) => {
    const sealings = sealingsOf(inOrder(lived).entries);
    // What was told later may take a signature away: then the conclusion stands and is marked, for the team lead to clear (T27).
    const marked = new Set(
      stepsInOrder(lived).flatMap(({ event, irregular }) => (irregular.length > 0 ? [`${event.type} ${event.on}`] : [])),
    );
    expect(sealings.filter(({ missing, on }) => missing.length > 0 && !marked.has(`agreement.concluded ${on}`))).toEqual([]);
    for (const { event, state, irregular } of stepsInOrder(lived)) {
      if (irregular.length > 0) continue;
      const sealing = sealings.find(
        ({ on, version }) => event.type === 'agreement.concluded' && on === event.on && version === event.version,
      );
      expect(inForce(state.context)[0]?.inForceOn).toBe(sealing?.lastSigned ?? inForce(state.context)[0]?.inForceOn);
    }
  });
});

test('whatever was ever in force was concluded in the recording', () => {
  forEveryHistory((lived) => {
    const concluded = new Set<number>();
    for (const { event, state } of stepsInOrder(lived)) {
      if (event.type === 'case.returned') concluded.clear();
      if (event.type === 'agreement.concluded') concluded.add(event.version);
      const everInForce = state.context.agreement.versions.filter(({ inForceOn }) => inForceOn !== null).map(({ number }) => number);
      expect(everInForce).toEqual([...concluded].toSorted((a, b) => a - b));
    }
  });
});

test('at most one version is in force and at most one on offer; none has the number of another; a signed text never changes', () => {
  forEveryHistory((lived) => {
    const hashes = new Map<number, string>();
    for (const { event, state } of stepsInOrder(lived)) {
      const { versions } = state.context.agreement;
      if (event.type === 'case.returned') hashes.clear();
      expect(inForce(state.context).length).toBeLessThanOrEqual(1);
      expect(versions.filter((version) => version.state === 'offered' || version.state === 'signedByOne').length).toBeLessThanOrEqual(1);
      expect(versions.map(({ number }) => number)).toEqual([...new Set(versions.map(({ number }) => number))]);
      expect(versions.map(({ number, hash }) => hashes.get(number) ?? hash)).toEqual(versions.map(({ hash }) => hash));
      for (const { number, hash } of versions) hashes.set(number, hash);
    }
  });
});

/** The numbers of the texts of the last episode by those of their entries, in the order of the record. */
function textsIn(entries: readonly EntryFacts[]): ReadonlyMap<number, number> {
  const voided = voidedIn(entries);
  const texts = new Map<number, number>();
  for (const [index, { event }] of entries.entries()) {
    if (event.type === 'case.returned' && !voided.has(index + 1)) texts.clear();
    if (event.type === 'version.offered') texts.set(index + 1, event.version);
  }
  return texts;
}

/** The case after two people have taken its entry `seq` back. */
function takenBack({ input, entries, state, today }: History, seq: number): CaseState {
  const on = later(today, state.context.file.lastOn ?? today);
  const acts = [
    { event: { type: 'approval.given', act: 'voiding' }, by: teamLead },
    { event: { type: 'entry.voided', seq, because: 'neverHappened' }, by: counsellor },
  ] as const;
  let told: CaseAtHand = { log: { input, entries }, state, birthDate: null };
  for (const { event, by } of acts) {
    const decided = decideOnCase(told, { event, on, by }, on);
    expect(decided.refusals).toEqual([]);
    told = { ...told, log: { input, entries: [...told.log.entries, ...decided.entries] }, state: decided.state };
  }
  return told.state;
}

test('texts are numbered without gaps in the order of the record, and one that does not count any more is taken back or marked', () => {
  let taken = 0;
  forEveryHistory(
    (lived) => {
      const { attempts, entries, state } = lived;
      for (const { log, settled } of attempts) expect(nextVersion(settled.context)).toBe(textsIn(log).size + 1);
      const texts = textsIn(entries);
      expect([...texts.values()]).toEqual([...texts].map((_, index) => index + 1));
      const { agreement, marks } = state.context;
      const counting = new Set(agreement.versions.map(({ number }) => number));
      const voided = voidedIn(entries);
      const gone = [...texts].filter(([, number]) => !counting.has(number)).map(([seq]) => seq);
      // What was told later may leave an offer without ground: then it stands without effect, for somebody to look at (T27).
      expect(gone.filter((seq) => !voided.has(seq) && marks[seq]?.kind !== 'outOfPlace')).toEqual([]);
      const [last] = [...texts.keys()].filter((seq) => !voided.has(seq)).toReversed();
      if (last === undefined || state.value === 'erased') return;
      const { context } = takenBack(lived, last);
      expect(context.agreement.versions.filter(({ number }) => number === texts.get(last))).toEqual([]);
      expect(nextVersion(context)).toBe(texts.size + 1);
      taken += 1;
    },
    { numRuns: 2 * usualRuns },
  );
  expect(taken).toBeGreaterThan(usualRuns / 2);
});

const gapsIn = (lived: History) => gapsOf(inOrder(lived).entries, lived.input);

test('no review is held late without saying so, and nothing goes on that a review which is overdue holds up', () => {
  forEveryHistory((lived) => expect(gapsIn(lived)).toEqual([]), { inTime: true });
  forEveryHistory((lived) => expect(gapsIn(lived)).toEqual([]), {
    inTime: true,
    begins: ['draftingLate', 'inForce', 'withoutAgreement', 'takenOver'],
  });
});

test('no review is due after closing, and the calendar asks for none', () => {
  forEveryHistory((lived) => {
    for (const { event, state } of stepsInOrder(lived)) {
      const isClosed = state.context.ending.closedOn !== null;
      expect(isClosed).toBe(state.value === 'closed' || state.value === 'erased');
      expect(isClosed && nextReview(state) !== null).toBe(false);
      expect(isClosed && event.type.startsWith('deadline.review')).toBe(false);
    }
  });
});

test('while the clock runs a review is due, and the rule that set the day is named', () => {
  forEveryHistory((lived) => {
    for (const { state } of stepsInOrder(lived)) {
      const clock = typeof state.value === 'string' ? 'off' : (state.value['open'] as Record<string, unknown>)['reviewClock'];
      expect(nextReview(state) === null).toBe(clock === 'off' || clock === 'suspended');
      expect(clock === 'off' || clock === 'suspended' || reviewDue(state.context) !== null).toBe(true);
    }
  });
});

test('a closed case has one main reason and one day of closing, whatever happens afterwards', () => {
  forEveryHistory((lived) => {
    let closing: object | null = null;
    for (const { event, state } of stepsInOrder(lived)) {
      const { closedOn, reason } = state.context.ending;
      if (event.type === 'case.returned') closing = null;
      expect((closedOn === null) === (reason === null)).toBe(true);
      expect(closing ?? { closedOn, reason }).toEqual({ closedOn, reason });
      if (closedOn !== null) closing = { closedOn, reason };
    }
  });
});

test('a hurdle has its cause, an agreed goal its text, and closing changes no outcome', () => {
  const hurdles = new Set(['partlyReached', 'notReached', 'replaced', 'dropped', 'postponed']);
  forEveryHistory(
    (lived) => {
      let before: CaseContext['plan'] | null = null;
      for (const { event, state } of stepsInOrder(lived)) {
        const { plan, ending } = state.context;
        expect(Object.values(plan.goals).filter((goal) => hurdles.has(goal.state) && goal.cause === null)).toEqual([]);
        expect(ending.closedOn === event.on && before !== null && event.type === 'case.closed' ? before : plan).toEqual(plan);
        before = plan;
      }
    },
    { begins: ['review', 'reviewPutOff', 'putOffSigned', 'completion', 'inForce'] },
  );
});

const secondOf: Partial<Record<string, FourEyesAct>> = {
  'handover.offered': 'handover',
  'cap.extended': 'capExtension',
  'case.returned': 'return',
  'case.erased': 'erasure',
  'contact.brokenOff': 'breakOff',
};

test('nobody is both first and second person', () => {
  forEveryHistory(({ attempts }) => {
    for (const { settled, event, by, refusals, anew } of attempts) {
      const act = secondOf[event.type];
      if (act === undefined || refusals.length > 0 || anew) continue;
      const second = settled.context.file.approvals[act];
      expect(second === undefined || second === by.id).toBe(false);
    }
  });
});

test('nothing is sent without a consent that is given and has not run out', () => {
  forEveryHistory(
    ({ attempts }) => {
      for (const { settled, event, on, refusals, anew } of attempts) {
        if (refusals.length > 0 || anew || (event.type !== 'referral.sent' && event.type !== 'handover.offered')) continue;
        const consent = settled.context.network.consents[event.consent];
        expect(consent).toMatchObject({ state: 'given' });
        expect(consent !== undefined && consent.until >= on).toBe(true);
      }
    },
    { numRuns: 2 * usualRuns, begins: ['referred', 'consentWithdrawn', 'handover', 'inForce'] },
  );
});
