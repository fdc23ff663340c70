// The six small charts: what may become of a version, goal, measure, consent, review and referral, and what may not.
import { describe, expect, test } from 'vitest';
import { existing } from '../../machines/case/changes/change.ts';
import { ItemId } from '../../machines/case/events/define.ts';
import { itemCharts, nextItemState, stepItem, type ItemKind, type ItemState } from '../../machines/item-life.ts';
import { chartOf } from '../../src/engine/chart/chart-of.ts';

/** Kind, state → step → state. What is not written here cannot happen. */
const lives: Record<ItemKind, Record<string, Record<string, string>>> = {
  version: {
    draft: { offered: 'offered' },
    offered: { signed: 'signedByOne', withdrawn: 'withdrawn', lapsed: 'lapsed' },
    signedByOne: { concluded: 'inForce', withdrawn: 'withdrawn', lapsed: 'lapsed' },
    inForce: same('superseded', 'expired', 'endedByAgreement', 'endedByClient', 'endedWithCase'),
    ...ends('superseded', 'expired', 'endedByAgreement', 'endedByClient', 'endedWithCase', 'withdrawn', 'lapsed'),
  },
  goal: {
    proposed: same('agreed', 'dropped'),
    agreed: same('reached', 'partlyReached', 'notReached', 'replaced', 'dropped', 'postponed'),
    postponed: same('agreed', 'dropped'),
    ...ends('reached', 'partlyReached', 'notReached', 'replaced', 'dropped'),
  },
  measure: {
    open: same('running', 'done', 'stopped', 'impossible', 'blockedByConsent'),
    running: same('done', 'stopped', 'impossible', 'blockedByConsent'),
    blockedByConsent: same('open', 'stopped'),
    ...ends('done', 'stopped', 'impossible'),
  },
  consent: {
    draft: same('given', 'withdrawn', 'expired'),
    given: same('withdrawn', 'expired', 'used'),
    ...ends('withdrawn', 'expired', 'used'),
  },
  review: {
    planned: same('held', 'missedByClient', 'missedByCentre', 'moved', 'replacedByEvent'),
    missedByClient: same('excused'),
    ...ends('held', 'excused', 'missedByCentre', 'moved', 'replacedByEvent'),
  },
  referral: {
    proposed: { sent: 'sentWithConsent', carried: 'carriedByClient', ended: 'ended' },
    sentWithConsent: same('confirmed', 'declined', 'noAnswer'),
    carriedByClient: same('confirmed', 'declined', 'noAnswer'),
    noAnswer: same('confirmed', 'declined', 'ended'),
    confirmed: same('arrived', 'ended'),
    arrived: same('ended'),
    ...ends('declined', 'ended'),
  },
};

function same(...steps: string[]): Record<string, string> {
  return Object.fromEntries(steps.map((step) => [step, step]));
}
function ends(...states: string[]): Record<string, Record<string, string>> {
  return Object.fromEntries(states.map((state) => [state, {}]));
}

describe.each(Object.keys(itemCharts) as ItemKind[])('the life of a %s', (kind) => {
  const states = Object.keys(lives[kind]) as ItemState<typeof kind>[];
  const steps = [...new Set(Object.values(lives[kind]).flatMap((next) => Object.keys(next)))];

  test('has these states and no others', () => {
    expect(
      chartOf(kind)
        .states.map(({ path }) => path)
        .toSorted(),
    ).toEqual(states.toSorted());
  });
  test('goes from state to state only as written here', () => {
    for (const state of states)
      for (const step of [...steps, 'nonsense', 'toString']) {
        const next = lives[kind][state] ?? {};
        expect(nextItemState(kind, state, step), `${kind} ${state} ${step}`).toBe(Object.hasOwn(next, step) ? next[step] : null);
      }
  });
  test('ends where nothing follows, and says so', () => {
    const finals = chartOf(kind)
      .states.filter(({ kind: type }) => type === 'final')
      .map(({ path }) => path);
    expect(finals.toSorted()).toEqual(states.filter((state) => Object.keys(lives[kind][state] ?? {}).length === 0).toSorted());
  });
});

test.each(['g1', 'a', 'kurs-b1'])('%s is the id of an item', (id) => {
  expect(ItemId.safeParse(id).success).toBe(true);
});
test.each(['constructor', '__proto__', 'toString', 'G1', '1g', '', 'g 1', 'g'.repeat(33)])('%s is none', (id) => {
  expect(ItemId.safeParse(id).success).toBe(false);
});

test('a step that no rule allowed is a defect, told in a sentence', () => {
  expect(stepItem('goal', 'agreed', 'reached')).toBe('reached');
  expect(() => stepItem('goal', 'reached', 'dropped')).toThrow("a goal that is 'reached' cannot become 'dropped'");
  expect(() => existing(undefined, 'g1')).toThrow("'g1' is not part of this case");
});
