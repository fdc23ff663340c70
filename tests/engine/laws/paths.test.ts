// Shortest ways through the chart, found by XState's own graph search: every stage can be reached, and in how many steps.
import { describe, expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { CaseContext } from '../../../machines/case/context/context.ts';
import { caseMachine } from '../../../machines/case/chart/machine.ts';
import { deadlineTypes, type Dated, type ProposalType } from '../../../machines/case/events/case-event.ts';
import { requirements } from '../../../machines/case/requirements/requirements.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { chartOf } from '../../../src/engine/chart/chart-of.ts';
import { explain } from '../../../src/engine/state/explain.ts';
import { dated, type EntryFacts } from '../../../src/engine/state/entry-facts.ts';
import { judge } from '../../../src/engine/step/judge.ts';
import { entryOf, nextDeadline } from '../../../src/engine/step/settle.ts';
import { split } from '../../../src/record/words/words.ts';
import { randomFrom } from '../../../src/scenarios/random.ts';
import { actorFor } from '../../../src/scenarios/staff.ts';
import { suggest } from '../../../src/scenarios/suggest.ts';
import { placeIn, stageOf, type Region } from '../../../src/engine/state/state-path.ts';
import { live } from '../lives/given.ts';
import {
  closed,
  completion,
  handoverReady,
  inForce,
  monday,
  renegotiation,
  renegotiationSigning,
  withoutAgreement,
  written,
  type Move,
} from '../lives/lives.ts';

type Snapshot = SnapshotFrom<typeof caseMachine>;

type Walk = {
  readonly from: readonly Move[];
  readonly region: Region;
  /** Types that lead on here: what moves the region, and what meets a requirement of that. */
  readonly by: readonly string[];
  /** Places the search does not go on from: the next walk begins there. */
  readonly upTo: readonly string[];
};

const moving = (region: string): string[] =>
  chartOf('case')
    .transitions.filter(({ from, to }) => from.startsWith(`open.${region}`) && to !== null)
    .map(({ event }) => event);

const drafting = [
  'goal.proposed',
  'measure.proposed',
  'offer.checked',
  'commitment.made',
  'version.explained',
  'version.signed',
  'copy.handedOver',
];

/** A few suggestions of one type: who chose a goal, for whom a consent is and who signs first makes a difference. */
const suggestions = (state: CaseState, type: ProposalType, on: string): EntryFacts[] =>
  [1, 2, 3, 4, 5, 6].map((seed) => {
    const { event } = split(suggest(state, type, randomFrom(seed), on));
    return { event, on, by: actorFor(type) };
  });

/** What people may do today and the next thing the calendar will say, of the types that lead on. */
const eventsOf =
  (types: ReadonlySet<string>) =>
  ({ value, context }: Snapshot): Dated[] => {
    const state = { value, context };
    const on = context.file.lastOn ?? monday;
    const open = explain(state).filter(({ type, refusals }) => refusals.length === 0 && types.has(type));
    const due = nextDeadline(state);
    return [
      ...open
        .flatMap(({ type }) => suggestions(state, type, on))
        .filter((entry) => judge(state, entry).length === 0)
        .map(dated),
      ...(due !== null && types.has(due.event.type) ? [dated(entryOf(due, context.file.lastOn))] : []),
    ];
  };

/** What takes several entries to meet one requirement: ratings, signatures, balances; and what no requirement reads: consents, reminders. */
const progressOf = ({ assessment, network, agreement, ending, file }: CaseContext): unknown[] => [
  Object.keys(file.raised).length,
  Object.keys(agreement.versions.at(-1)?.signatures ?? {}).length,
  ending.balances.length,
  ...[assessment.standings, assessment.final].map((standings) => domainCodes.filter((code) => standings[code]).length),
  Object.values(network.consents)
    .map(({ purpose, state }) => `${purpose} ${state}`)
    .slice(0, 2),
];

/** The value and which requirements hold: without the latter the walk would not end. */
const keyOf = ({ value, context }: Snapshot): string => {
  const unmet = Object.entries(requirements).filter(([, requirement]) => requirement(context) !== null);
  return JSON.stringify([value, unmet.map(([name]) => name), progressOf(context)]);
};

/** Where a case is in the region; once it is closed, in the chart. */
const placeOf = (snapshot: Snapshot, region: Region): string => placeIn(snapshot, region) ?? stageOf(snapshot);

/** The fewest steps to every place of the region. Throws when there are more than 60,000 steps to look at. */
function fewestSteps({ from, region, by, upTo }: Walk): Record<string, number> {
  const { value, context } = live(from);
  const paths = getShortestPaths(caseMachine, {
    fromState: caseMachine.resolveState({ value, context }),
    events: eventsOf(new Set(by)),
    serializeState: keyOf,
    stopWhen: (snapshot) => upTo.includes(placeOf(snapshot, region)),
    limit: 60_000,
  });
  const fewest: Record<string, number> = {};
  for (const { state, weight } of paths) {
    const place = placeOf(state, region);
    fewest[place] = Math.min(weight, fewest[place] ?? weight);
  }
  return fewest;
}

describe('the shortest ways', () => {
  test('from the first contact to an agreement, or to counselling without one', () => {
    const intake = ['inquiry.noted', 'privacy.explained', 'need.noted', 'filing.consented', 'domain.rated'];
    const walk = {
      from: [],
      region: 'stage',
      by: [...moving('stage').filter((type) => type !== 'case.takenOver'), ...intake, ...drafting],
      upTo: ['inForce', 'withoutAgreement', 'closed'],
    } as const;
    expect(fewestSteps(walk)).toEqual({
      'intake.inquiry': 0,
      'intake.clarification': 3,
      briefAdvice: 6,
      needsAssessment: 6,
      goals: 19,
      signature: 23,
      inForce: 28,
      withoutAgreement: 20,
      closed: 1,
    });
    // A case that another centre hands over needs no second assessment.
    const takenOver = { ...walk, by: ['inquiry.noted', 'privacy.explained', 'talk.begun', 'filing.consented', 'case.takenOver'] };
    expect(fewestSteps(takenOver)).toMatchObject({ withoutAgreement: 5 });
  });
  test('from an agreement in force through renegotiation, and out of it', () => {
    const by = [...moving('stage'), ...drafting];
    const upTo = ['completion', 'goals', 'closed'];
    expect(fewestSteps({ from: inForce(), region: 'stage', by, upTo })).toEqual({
      inForce: 0,
      'renegotiation.drafting': 1,
      'renegotiation.signing': 2,
      withoutAgreement: 1,
      goals: 2,
      completion: 1,
    });
  });
  test.each([
    ['in force', inForce()],
    ['in a renegotiation', renegotiation()],
    ['while the text waits for signatures', renegotiationSigning()],
    ['without an agreement', withoutAgreement()],
    ['in the final balance', completion()],
  ])('into a review talk and out of it, %s', (_where, from) => {
    const by = [...moving('talk'), 'goal.assessed', 'dissent.recorded', 'copy.handedOver'];
    expect(fewestSteps({ from, region: 'talk', by, upTo: [] })).toEqual({ noTalk: 0, talking: 1 });
  });
  test('from the beginning of the final balance to the end, or back to the agreement', () => {
    const by = [
      'goal.assessed',
      'domain.rated',
      'balance.drawn',
      'copy.handedOver',
      'deletion.explained',
      'case.closed',
      'completion.abandoned',
    ];
    expect(fewestSteps({ from: completion(), region: 'stage', by, upTo: ['closed', 'inForce'] })).toEqual({
      completion: 0,
      inForce: 1,
      closed: 18,
    });
  });
  test('to where a client may be', () => {
    const by = [...moving('presence'), 'appointment.missed'];
    expect(fewestSteps({ from: inForce(), region: 'presence', by, upTo: ['closed'] })).toEqual({
      reachable: 0,
      paused: 1,
      'outOfContact.attemptedOnce': 2,
      'outOfContact.attemptedTwice': 3,
      'outOfContact.written': 4,
    });
  });
  test('from a letter that nobody answers to the end, which takes three months and a second person', () => {
    const by = ['contact.brokenOff', 'approval.given', ...deadlineTypes];
    const fewest = fewestSteps({ from: written(), region: 'presence', by, upTo: ['closed'] });
    expect(fewest['closed']).toBeGreaterThanOrEqual(4);
  });
  test('to another centre and back', () => {
    const by = [...moving('handover'), 'handover.offered'];
    expect(fewestSteps({ from: handoverReady(), region: 'handover', by, upTo: ['closed'] })).toEqual({ none: 0, offered: 1, closed: 2 });
  });
  test('round the review clock, with its reminders', () => {
    const by = [...moving('reviewClock'), 'deadline.reviewReminded', 'pause.agreed', 'pause.ended', 'completion.begun'];
    expect(fewestSteps({ from: inForce(), region: 'reviewClock', by, upTo: [] })).toEqual({
      scheduled: 0,
      windowOpen: 1,
      due: 4,
      overdue: 5,
      escalated: 6,
      suspended: 1,
    });
  });
  test('from closing to erasure', () => {
    const by = ['approval.given', 'hold.placed', 'hold.lifted', 'deadline.retentionEnded', 'case.erased'];
    expect(fewestSteps({ from: closed(), region: 'stage', by, upTo: [] })).toEqual({ closed: 0, erased: 3 });
  });
});
