// T20 to T25 in sentences: what may still happen to a closed case, and the ends that ask nobody.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { dataProtection, teamLead } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  balanced,
  briefAdvice,
  closed,
  completion,
  goals,
  handover,
  inForce,
  inquiry,
  monday,
  on,
  paused,
  renegotiationSigning,
  review,
  signature,
  withoutAgreement,
  written,
} from '../lives/lives.ts';

const approval = (act: 'erasure' | 'return' | 'capExtension'): HumanEvent => ({ type: 'approval.given', act });
describe('T20, aftercare', () => {
  const consented: HumanEvent = { type: 'aftercare.consented' };
  const contacted: HumanEvent = { type: 'aftercare.contacted' };
  const dueOn = '2026-06-02';

  test('asks once, three months later, and only with a consent of its own', () => {
    given(closed(), on(monday, consented)).on(dueOn).when(contacted).isAllowed({ stage: 'closed' });
    given(closed(), on(monday, consented)).on('2026-06-01').when(contacted).isRefused('aftercareNotDue');
    given(closed()).on(dueOn).when(contacted).isRefused('aftercareNotDue');
    const done = [closed(), on(monday, consented), on(dueOn, contacted, consented)];
    given(...done)
      .on('2026-12-01')
      .when(contacted)
      .isRefused('aftercareNotDue');
  });
});

describe('T21, a return', () => {
  const returned: HumanEvent = { type: 'case.returned' };
  test('opens a new episode with a new baseline; the record counts on', () => {
    const life = [closed(), on('2026-06-01', approval('return'))];
    const before = given(...life)
      .on('2026-06-01')
      .theState();
    const { context } = given(...life)
      .on('2026-06-01')
      .when(returned)
      .isAllowed({ stage: 'intake.inquiry', clock: 'off', presence: 'reachable' });
    expect(context.file).toMatchObject({
      episode: 2,
      entries: before.context.file.entries + 1,
      lastOn: '2026-06-01',
      site: 'wetzlar',
      land: 'HE',
    });
    expect(context.assessment).toEqual({ standings: {}, levels: null, risks: {}, baseline: null, final: {} });
    expect(context.intake.filingConsentedOn).toBeNull();
    expect(context.file.approvals).toEqual({});
  });
  test('of somebody who has died there is none', () => {
    given(inForce(), on(monday, { type: 'client.died' }, approval('return')))
      .on(monday)
      .when(returned)
      .isRefused('clientDied');
  });
  test('takes two', () => {
    given(closed()).on(monday).when(returned).isRefused('secondPersonMissing');
    given(closed(), on(monday, approval('return')))
      .on(monday)
      .when(returned, teamLead)
      .isRefused('sameSecondPerson');
  });
});

describe('T22, erasure', () => {
  const erased: HumanEvent = { type: 'case.erased' };
  const placed: HumanEvent = { type: 'hold.placed', because: 'court' };
  const over = '2027-03-02';
  const approved = [closed(), on(monday, approval('erasure'))];

  test('follows when retention is over, nothing holds it and two persons want it', () => {
    const erasure = given(...approved)
      .on(over)
      .when(erased);
    erasure.isAllowed({ stage: 'erased' });
    expect(erasure.effects).toEqual(['eraseWords']);
    expect(
      given(...approved)
        .on('2027-03-01')
        .when(erased)
        .isRefused('retentionRunning'),
    ).toEqual([{ code: 'retentionRunning', until: over }]);
    given(closed()).on(over).when(erased).isRefused('secondPersonMissing');
    given(...approved)
      .on(over)
      .when(erased, teamLead)
      .isRefused('notForRole', 'sameSecondPerson');
    const byDataProtection = [closed(), on(monday, { ...approval('erasure') }).map((move) => ({ ...move, by: dataProtection }))];
    given(...byDataProtection)
      .on(over)
      .when(erased)
      .isRefused('sameSecondPerson');
    given(...approved)
      .on(over)
      .when(erased, { role: 'dataProtection', id: 'd-1' })
      .isAllowed();
  });
  test('a hold stops it until it is lifted', () => {
    given(...approved, on(monday, placed))
      .on(over)
      .when(erased)
      .isRefused('onHold');
    given(...approved, on(monday, placed, { type: 'hold.lifted' }))
      .on(over)
      .when(erased)
      .isAllowed();
    given(closed(), on(monday, placed)).on(monday).when(placed).isRefused('onHold');
    given(closed()).on(monday).when(placed).isAllowed({ stage: 'closed' });
    given(closed(), on(monday, placed)).on(monday).when({ type: 'hold.lifted' }).isAllowed({ stage: 'closed' });
    given(closed()).on(monday).when({ type: 'hold.lifted' }).isRefused('notOnHold');
  });
  test('an approval from before the closing is none', () => {
    const early = [balanced(), on(monday, approval('erasure')), closed().slice(-1)];
    given(...early)
      .on(over)
      .when(erased)
      .isRefused('secondPersonMissing');
    given(closed()).on(monday).when(approval('erasure')).isAllowed({ stage: 'closed' });
  });
  test('after it nothing can happen any more', () => {
    const gone = [...approved, on(over, erased)];
    for (const event of [
      erased,
      approval('return'),
      { type: 'case.returned' },
      { type: 'fact.corrected', seq: 1, because: 'mistake' },
    ] as const)
      given(...gone)
        .on(over)
        .when(event)
        .isRefused('notNow');
    expect(
      given(...gone)
        .on('2040-01-02')
        .theCalendarSays(),
    ).toEqual([]);
  });
});

describe('T23 and T24, ends that ask nobody', () => {
  const everywhere = {
    inquiry,
    briefAdvice,
    goals,
    signature,
    inForce,
    review,
    renegotiationSigning,
    paused,
    written,
    handover,
    completion,
    withoutAgreement,
  };

  test.each(Object.entries(everywhere))('from %s a death or a withdrawn consent closes the case and stops every message', (_name, life) => {
    const died = given(life()).on(monday).when({ type: 'client.died' });
    expect(died.isAllowed({ stage: 'closed' }).context.ending).toMatchObject({
      reason: 'deceased',
      closedOn: monday,
      retentionOver: false,
    });
    expect(died.effects).toEqual(['stopMessages']);
    const withdrawn = given(life()).on(monday).when({ type: 'processing.withdrawn' });
    expect(withdrawn.isAllowed({ stage: 'closed' }).context.ending).toMatchObject({ reason: 'consentWithdrawn', retentionOver: true });
    expect(withdrawn.effects).toEqual(['stopMessages']);
  });
  test('nobody is contacted afterwards, whatever was agreed', () => {
    const agreed = [completion(), on(monday, { type: 'aftercare.consented' })];
    for (const type of ['client.died', 'processing.withdrawn'] as const) {
      expect(
        given(...agreed, on(monday, { type }))
          .on('2026-12-01')
          .theCalendarSays(),
      ).toEqual([]);
      const after = [closed(), on(monday, { type: 'aftercare.consented' }, { type })];
      expect(
        given(...after)
          .on('2026-12-01')
          .theCalendarSays(),
      ).toEqual([]);
    }
  });
  test('after closing they change neither the day nor the reason', () => {
    const { context } = given(closed()).on('2026-04-01').when({ type: 'client.died' }).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ closedOn: monday, reason: 'goalsReached' });
    const withdrawn = given(closed()).on('2026-04-01').when({ type: 'processing.withdrawn' }).isAllowed({ stage: 'closed' });
    expect(withdrawn.context.ending).toMatchObject({ closedOn: monday, reason: 'goalsReached', retentionOver: true });
  });
  test('a withdrawn consent need not wait for retention to run out', () => {
    const gone = [inForce(), on(monday, { type: 'processing.withdrawn' }, approval('erasure'))];
    given(...gone)
      .on(monday)
      .when({ type: 'case.erased' })
      .isAllowed({ stage: 'erased' });
    given(...gone, on(monday, { type: 'hold.placed', because: 'complaint' }))
      .on(monday)
      .when({ type: 'case.erased' })
      .isRefused('onHold');
  });
});

describe('T25, a correction', () => {
  const corrected = (seq: number, given = ['correction']): HumanEvent =>
    ({ type: 'fact.corrected', seq, because: 'mistake', given }) as HumanEvent;
  test('names an entry that exists and says what was wrong', () => {
    const { context } = given(closed()).on(monday).when(corrected(1)).isAllowed({ stage: 'closed' });
    const entries = closed().length;
    expect(context.file.entries).toBe(entries + 1);
    given(closed()).on(monday).when(corrected(entries)).isAllowed();
    expect(
      given(closed())
        .on(monday)
        .when(corrected(entries + 1))
        .isRefused('nothingToCorrect'),
    ).toEqual([{ code: 'nothingToCorrect', seq: entries + 1 }]);
    given(closed()).on(monday).when(corrected(1, [])).isRefused('reasonMissing');
  });
  test('no part of the counselling is added to a closed case', () => {
    for (const event of [
      { type: 'contact.noted', channel: 'phone' },
      { type: 'occasion.noted', occasion: 'move', happenedOn: monday },
      { type: 'review.opened', occasion: 'move' },
      { type: 'household.joined', household: 'h1' },
      { type: 'measure.reported', measure: 'm1', status: 'done', cause: null },
    ] as const)
      given(closed()).on(monday).when(event).isRefused('notNow');
  });
});

noRequirementIsUntried(['T21', 'T22', 'T23', 'T24', 'T25']);
noRequirementIsUntried(['T20'], (event) => event === 'aftercare.contacted');
