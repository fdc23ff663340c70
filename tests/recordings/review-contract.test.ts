// The recordings of the review contract: the dates they give, read from the recordings and not from the lives they tell.
import { describe, expect, test } from 'vitest';
import type { ProposalType } from '../../machines/case/events/case-event.ts';
import { plus, weekday, type Day } from '../../machines/day.ts';
import { decide, type HumanEvent } from '../../src/engine/step/decide.ts';
import { explain } from '../../src/engine/state/explain.ts';
import { replaySteps, replay } from '../../src/engine/log/replay.ts';
import { nextReview } from '../../src/engine/state/next-review.ts';
import { settle } from '../../src/engine/step/settle.ts';
import { actorFor, teamLead } from '../../src/scenarios/staff.ts';
import { golden, spoken } from '../cli/spoken.ts';
import { logOf } from './read-golden.ts';

/** The state by the end of `day`, as the recording tells it up to then. */
async function stoodOn(name: string, day: Day) {
  const { input, entries } = await logOf(name);
  return settle(replay({ input, entries: entries.filter(({ on }) => on <= day) }), day).state;
}

const dueAfter = async (name: string, day: Day) => {
  const standing = nextReview(await stoodOn(name, day));
  return standing === null ? null : [standing.on, standing.rule];
};

async function attempt(name: string, day: Day, event: HumanEvent, by = actorFor(event.type as ProposalType)) {
  return decide(await stoodOn(name, day), { event, on: day, by }, day);
}

const openOn = async (name: string, day: Day): Promise<ProposalType[]> =>
  explain(await stoodOn(name, day)).flatMap(({ type, refusals }) => (refusals.length === 0 ? [type] : []));

describe('anchors', () => {
  test('a review held on 31 August is followed by one on 1 March, because 28 February is a Sunday', async () => {
    expect(weekday('2027-02-28')).toBe(0);
    expect(await dueAfter('anchor-31-august', '2026-08-31')).toEqual(['2027-03-01', 'R2']);
  });
  test('31 August and 29 August both lead to 29 February of a leap year', async () => {
    expect(await dueAfter('anchor-31-august', '2027-08-31')).toEqual(['2028-02-29', 'R2']);
    expect(await dueAfter('anchor-29-august', '2027-08-29')).toEqual(['2028-02-29', 'R2']);
  });
  test('a day beyond the ceiling is refused, and the latest possible day is named', async () => {
    const { refusals } = await attempt('anchor-31-august', '2026-09-01', {
      type: 'review.moved',
      review: 'r1',
      to: 'r9',
      for: '2027-03-02',
      side: 'client',
    });
    expect(refusals).toEqual([{ code: 'beyondCeiling', latest: '2027-03-01' }]);
  });
});

describe('Freiburg', () => {
  const sent: HumanEvent = { type: 'referral.sent', referral: 'f2', consent: 'k1' };

  test('with the consent the letter that waits for its day would go out', async () => {
    expect((await attempt('freiburg', '2026-06-14', sent)).refusals).toEqual([]);
  });
  test('withdrawn on the morning of that day, the consent blocks the dispatch', async () => {
    expect((await attempt('freiburg', '2026-06-15', sent)).refusals).toEqual([{ code: 'consentMissing', consent: 'k1' }]);
  });
  test('the earlier letter stays in the record as it was, lawful', async () => {
    const { network } = (await stoodOn('freiburg', '2026-06-15')).context;
    expect(network.referrals['f1']?.state).toBe('confirmed');
    expect(network.consents['k1']?.state).toBe('withdrawn');
    const { entries } = await logOf('freiburg');
    expect(entries.filter(({ event }) => event.type === 'referral.sent').map(({ on }) => on)).toEqual(['2026-05-11']);
  });
  test('the measure of the job centre is blocked by consent, the own one is not', async () => {
    const before = (await stoodOn('freiburg', '2026-06-14')).context.plan.measures;
    const { measures } = (await stoodOn('freiburg', '2026-06-15')).context.plan;
    expect([before['m2']?.state, measures['m2']?.state, measures['m1']?.state]).toEqual(['running', 'blockedByConsent', 'open']);
  });
  test('that the client carries the letter is offered, and is what happens', async () => {
    expect(await openOn('freiburg', '2026-06-15')).toContain('referral.carried');
    expect((await stoodOn('freiburg', '2026-06-16')).context.network.referrals['f2']?.state).toBe('carriedByClient');
  });
});

describe('Chemnitz', () => {
  test('signed on 19 January, the first review is due on 20 April, because the 19th is a Sunday', async () => {
    expect(weekday('2026-04-19')).toBe(0);
    expect(await dueAfter('chemnitz', '2026-01-19')).toEqual(['2026-04-20', 'R1']);
  });
  test('the course that became impossible brings a review within 28 days', async () => {
    expect(await dueAfter('chemnitz', '2026-02-09')).toEqual(['2026-03-09', 'R6']);
  });
  test('the cause is recorded, and nothing counts against the client', async () => {
    const { plan, clock } = (await stoodOn('chemnitz', '2026-03-09')).context;
    expect(plan.measures['m1']).toMatchObject({ state: 'impossible', cause: 'legalSituation' });
    expect(plan.goals['g1']).toMatchObject({ state: 'postponed', cause: 'legalSituation' });
    expect(clock).toMatchObject({ lastHeldOn: '2026-03-09', occasions: [], overdue: null, shortenedOn: null });
    expect(Object.values(clock.reviews).filter(({ state }) => state === 'missedByClient')).toEqual([]);
  });
});

describe('Essen', () => {
  const brokenOff: HumanEvent = { type: 'contact.brokenOff' };

  test('signed on 15 June, the review is due on 15 September and missed', async () => {
    expect(await dueAfter('essen', '2026-06-15')).toEqual(['2026-09-15', 'R1']);
    expect((await stoodOn('essen', '2026-09-16')).context.clock.reviews['r1']?.state).toBe('missedByClient');
  });
  test('every step of the ladder is in time', async () => {
    const { entries } = await logOf('essen');
    const said = entries.flatMap(({ on, event }) =>
      /Attempt|letter/u.test(event.type) && event.type.startsWith('deadline') ? [[on, event.type]] : [],
    );
    // Only the letter's own two weeks have passed: its answer comes the day after.
    expect(said).toEqual([['2026-11-04', 'deadline.letterUnanswered']]);
  });
  test('contact counts as broken off on 10 November and not a day earlier', async () => {
    const early = settle(await stoodOn('essen', '2026-11-03'), '2026-11-09').state;
    expect(decide(early, { event: brokenOff, on: '2026-11-09', by: teamLead }, '2026-11-09').refusals).toContainEqual({
      code: 'contactNotLost',
      until: '2026-11-10',
    });
  });
  test('and only by two persons', async () => {
    const on = '2026-11-10';
    const before = await stoodOn('essen', '2026-11-03');
    const counsellor = actorFor('contact.brokenOff');
    const alone = decide(before, { event: brokenOff, on, by: counsellor }, on);
    expect(alone.refusals).toEqual([{ code: 'secondPersonMissing', act: 'breakOff' }]);
    const approved = decide(before, { event: { type: 'approval.given', act: 'breakOff' }, on, by: teamLead }, on).state;
    expect(decide(approved, { event: brokenOff, on, by: teamLead }, on).refusals).toEqual([{ code: 'sameSecondPerson', act: 'breakOff' }]);
    const { state } = decide(approved, { event: brokenOff, on, by: counsellor }, on);
    expect(state.context.ending).toMatchObject({ closedOn: on, reason: 'contactBrokenOff' });
  });
  test('the call from hospital excuses the miss, which stays visible, and brings a review within 28 days', async () => {
    expect(await dueAfter('essen', '2026-11-04')).toEqual(['2026-12-02', 'R6']);
    const { clock } = (await stoodOn('essen', '2026-11-04')).context;
    expect(clock.reviews['r1']).toEqual({ for: '2026-09-15', state: 'excused' });
    expect(clock.overdue).toBeNull();
  });
});

describe('Ludwigshafen', () => {
  test('six months after the birth is a Sunday: the case wakes on Monday, and a review is due within 28 days', async () => {
    expect(weekday('2027-09-12')).toBe(0);
    expect((await stoodOn('ludwigshafen', '2027-09-12')).value).toMatchObject({ open: { presence: 'paused', reviewClock: 'suspended' } });
    expect((await stoodOn('ludwigshafen', '2027-09-13')).value).toMatchObject({ open: { presence: 'reachable' } });
    expect(await dueAfter('ludwigshafen', '2027-09-13')).toEqual(['2027-10-11', 'R9']);
  });
  test('a day more would have been too long', async () => {
    const { refusals } = await attempt('ludwigshafen', '2027-03-12', {
      type: 'pause.agreed',
      reason: 'birth',
      until: '2027-09-13',
      contactBy: 'client',
      parentalFrom: '2027-03-12',
    });
    expect(refusals).toEqual([{ code: 'pauseTooLong', latest: '2027-09-12' }]);
  });
  test('nobody is reminded of anything during the pause', async () => {
    const { input, entries } = await logOf('ludwigshafen');
    const during = [...replaySteps({ input, entries })].filter(({ entry }) => entry.on > '2027-03-15' && entry.on < '2027-09-13');
    expect(during.flatMap(({ effects }) => effects)).toEqual([]);
    expect(during).toEqual([]);
  });
  test('back on 1 July, the review comes first', async () => {
    expect(await dueAfter('ludwigshafen-july', '2027-07-01')).toEqual(['2027-07-29', 'R9']);
    const { refusals } = await attempt('ludwigshafen-july', '2027-07-05', { type: 'renegotiation.begun', because: 'date' });
    expect(refusals).toEqual([{ code: 'reviewOwed', since: '2027-07-01' }]);
  });
  test('then it goes on', async () => {
    expect(await dueAfter('ludwigshafen-july', '2027-07-12')).toEqual(['2028-01-12', 'R2']);
    expect((await stoodOn('ludwigshafen-july', '2027-07-19')).value).toMatchObject({ open: { stage: { renegotiation: 'drafting' } } });
  });
});

describe('Neumünster', () => {
  test('closed on 15 January 2027, erasure is due on 15 January 2028, although it is a Saturday', async () => {
    expect(weekday('2028-01-15')).toBe(6);
    expect((await stoodOn('neumuenster', '2027-01-15')).context.ending).toMatchObject({ closedOn: '2027-01-15', reason: 'movedAway' });
    expect((await stoodOn('neumuenster', '2028-01-14')).context.ending.retentionOver).toBe(false);
    expect((await stoodOn('neumuenster', '2028-01-15')).context.ending.retentionOver).toBe(true);
  });
  test('no review is due once the case is closed', async () => {
    expect(await dueAfter('neumuenster', '2027-01-15')).toBeNull();
    expect(
      settle(await stoodOn('neumuenster', '2027-01-22'), plus('2027-01-22', { months: 24 })).entries.map(({ event }) => event.type),
    ).toEqual(['deadline.retentionEnded']);
  });
});

describe('Göttingen, why did the list show this case on the 18th?', () => {
  type Explained = { value: object; due: { on: Day; rule: string }; learnedLater?: { on: Day; at: string; event: { type: string } }[] };
  const explained = async (...asked: string[]): Promise<Explained> => {
    const { code, lines } = await spoken(['explain', golden('goettingen'), ...asked, '--json']);
    expect(code).toBe(0);
    return JSON.parse(lines.at(-1) ?? '') as Explained;
  };

  test('by what was known then, the review was overdue', async () => {
    const then = await explained('--as-known-on', '2026-09-18');
    expect(then.value).toMatchObject({ open: { reviewClock: 'overdue' } });
    expect(then.learnedLater?.map(({ on, at, event }) => [event.type, on, at.slice(0, 10)]).at(-1)).toEqual([
      'review.held',
      '2026-09-14',
      '2026-09-21',
    ]);
  });
  test('by what is known today, it had been held four days before', async () => {
    const now = await explained('--on', '2026-09-18');
    expect(now.value).toMatchObject({ open: { reviewClock: 'scheduled' } });
    expect(now.due).toMatchObject({ on: '2027-03-15', rule: 'R2' });
  });
  test('a corrected day moves the dates that follow from it, and the old day stays in the record', async () => {
    expect(await dueAfter('goettingen', '2026-10-05')).toEqual(['2026-11-02', 'R6']);
    expect(await dueAfter('goettingen', '2026-10-12')).toEqual(['2026-10-29', 'R6']);
    const { entries } = await logOf('goettingen');
    expect(entries[41]).toMatchObject({ on: '2026-10-05', event: { type: 'client.described', occupation: 'training' } });
  });
});
