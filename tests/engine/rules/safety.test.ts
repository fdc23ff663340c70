// Safety and consent never end by side effect: danger, the safe way, households, and what leaves the house.
import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import { attemptedOnce, attemptedTwice, closed, inForce, missed, monday, on, referred, written } from '../lives/lives.ts';
import { toldBy } from '../lives/told.ts';

const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
const answered: HumanEvent = { type: 'risk.answered', risk: 'x1', action: 'safePlace' };
const lifted: HumanEvent = { type: 'risk.lifted', risk: 'x1', given: ['reason'] };
const safeWay = (channel: EventOf<'safeWay.agreed'>['channel']): HumanEvent => ({ type: 'safeWay.agreed', channel });
const attempted = (channel: EventOf<'contact.attempted'>['channel'], instead?: EventOf<'contact.attempted'>['instead']): HumanEvent => ({
  type: 'contact.attempted',
  channel,
  ...(instead && { instead }),
});
const letter: HumanEvent = { type: 'letter.sent', appointment: '2026-03-13' };
const letterWaived: HumanEvent = { type: 'letter.waived', given: ['reason'] };
const every = ['phone', 'text', 'email', 'letter', 'visit'] as const;

describe('under a risk of violence nobody is reached', () => {
  test('but by the way agreed as safe', () => {
    const life = [missed(), on(monday, violence, safeWay('text'))];
    for (const channel of every.filter((way) => way !== 'text'))
      expect(
        given(...life)
          .on(monday)
          .when(attempted(channel, 'notReachable'))
          .isRefused('notTheSafeWay'),
      ).toEqual([{ code: 'notTheSafeWay', channel: 'text' }]);
    given(...life)
      .on(monday)
      .when(attempted('text'))
      .isAllowed({ presence: 'outOfContact.attemptedOnce' });
  });
  test('and that way is agreed on in every case, and anew', () => {
    const { context } = given(inForce(), on(monday, violence)).on(monday).when(safeWay('text')).isAllowed({ stage: 'inForce' });
    expect(context.client.safeWay).toBe('text');
    expect(
      given(closed(), on(monday, safeWay('text')))
        .on(monday)
        .when(safeWay(null))
        .isAllowed({ stage: 'closed' }).context.client.safeWay,
    ).toBeNull();
  });
  test('at all, where none was agreed, or there is none', () => {
    for (const life of [[violence], [violence, safeWay('phone'), safeWay(null)], [safeWay(null), violence]])
      for (const channel of every)
        expect(
          given(missed(), on(monday, ...life))
            .on(monday)
            .when(attempted(channel))
            .isRefused('notTheSafeWay'),
        ).toEqual([{ code: 'notTheSafeWay', channel: null }]);
  });
  test('a second attempt goes the same safe way: there is no other', () => {
    const once = [missed(), on(monday, violence, safeWay('phone'), attempted('phone'))];
    given(...once)
      .on('2026-03-03')
      .when(attempted('phone'))
      .isAllowed({ presence: 'outOfContact.attemptedTwice' });
    given(...once)
      .on('2026-03-03')
      .when(attempted('email'))
      .isRefused('notTheSafeWay');
  });
  test('answered is not over; lifted, any way is open again', () => {
    given(missed(), on(monday, violence, answered))
      .on(monday)
      .when(attempted('phone'))
      .isRefused('notTheSafeWay');
    given(missed(), on(monday, violence, answered, lifted))
      .on(monday)
      .when(attempted('phone'))
      .isAllowed();
  });
  test('a letter is written only where it is the safe way, and else the team lead says what stands for it', () => {
    const twice = [attemptedTwice(), on(monday, violence)];
    given(...twice)
      .on(monday)
      .when(letter)
      .isRefused('writingUnsafe');
    given(...twice, on(monday, safeWay('phone')))
      .on(monday)
      .when(letter)
      .isRefused('writingUnsafe');
    given(...twice, on(monday, safeWay('letter')))
      .on(monday)
      .when(letter)
      .isAllowed({ presence: 'outOfContact.written' });
    given(...twice)
      .on(monday)
      .when(letterWaived)
      .isAllowed({ presence: 'outOfContact.written' });
    given(...twice)
      .on(monday)
      .when(letterWaived, counsellor)
      .isRefused('notForRole');
    given(...twice)
      .on(monday)
      .when({ ...letterWaived, given: [] } as HumanEvent)
      .isRefused('reasonMissing');
    given(...twice, on(monday, safeWay('letter')))
      .on(monday)
      .when(letterWaived)
      .isRefused('writingIsSafe');
    given(attemptedTwice()).on(monday).when(letterWaived).isRefused('writingIsSafe');
  });
  test('another risk changes none of it', () => {
    const other = on(monday, { type: 'risk.noted', risk: 'x2', kind: 'childInDanger' });
    given(missed(), other).on(monday).when(attempted('phone')).isAllowed();
    given(attemptedTwice(), other).on(monday).when(letter).isAllowed();
  });
});

describe('contact broken off', () => {
  const brokenOff: HumanEvent = { type: 'contact.brokenOff' };
  const approved = (day: Day) => on(day, { type: 'approval.given', act: 'breakOff' });
  const lost = '2026-06-02';
  test('what the team lead put in place of the letter has its fourteen days as well, and the danger must be over', () => {
    const waived = [attemptedTwice(), on('2026-05-25', violence, letterWaived)];
    expect(
      given(...waived, approved('2026-05-25'))
        .on(lost)
        .when(brokenOff)
        .isRefused('ladderNotClimbed', 'riskStillOpen'),
    ).toEqual([
      { code: 'ladderNotClimbed', missing: 'answer', until: '2026-06-09' },
      { code: 'riskStillOpen', risks: ['x1'] },
    ]);
    const over = on('2026-06-09', answered, lifted);
    given(...waived, approved('2026-05-25'), over)
      .on('2026-06-09')
      .when(brokenOff)
      .isAllowed({ stage: 'closed' });
  });
  test('comes after two attempts by different ways, the letter, its fourteen days, three months and a second person', () => {
    given(attemptedOnce(), approved(monday)).on('2026-12-01').when(brokenOff).isRefused('ladderNotClimbed');
    given(attemptedTwice(), approved(monday)).on('2026-12-01').when(brokenOff).isRefused('ladderNotClimbed');
    given(written(), approved(monday)).on('2026-06-01').when(brokenOff).isRefused('contactNotLost');
    given(written()).on(lost).when(brokenOff).isRefused('secondPersonMissing');
    given(written(), approved(monday)).on(lost).when(brokenOff).isAllowed({ stage: 'closed' });
  });
  test('never while any risk is not over, not even one that was answered', () => {
    for (const kind of ['violence', 'homelessness', 'childInDanger', 'expiringTitle'] as const) {
      const risk = on(monday, { type: 'risk.noted', risk: 'x1', kind }, answered);
      given(written(), approved(monday), risk).on(lost).when(brokenOff).isRefused('riskStillOpen');
    }
  });
});

describe('the first attempt', () => {
  const prefers = on(monday, {
    type: 'client.described',
    occupation: 'school',
    interpreter: 'notNeeded',
    titleExpires: null,
    reachBy: 'text',
  });
  test('goes the way the client prefers, or says why not', () => {
    const life = [inForce(), prefers, on(monday, { type: 'appointment.missed' })];
    expect(
      given(...life)
        .on(monday)
        .when(attempted('phone'))
        .isRefused('notThePreferredWay'),
    ).toEqual([{ code: 'notThePreferredWay', channel: 'text' }]);
    for (const instead of ['noNumber', 'notReachable', 'clientAsked', 'other'] as const)
      given(...life)
        .on(monday)
        .when(attempted('phone', instead))
        .isAllowed();
    given(...life)
      .on(monday)
      .when(attempted('text'))
      .isAllowed();
    given(...life, on(monday, attempted('text')))
      .on('2026-03-05')
      .when(attempted('phone'))
      .isAllowed({ presence: 'outOfContact.attemptedTwice' });
  });
});

describe('a household once parted', () => {
  const joined = (household: string): HumanEvent => ({ type: 'household.joined', household });
  const shared = (...events: readonly HumanEvent[]) =>
    given(inForce(), on(monday, ...events))
      .on(monday)
      .theState().context.client.household;
  test('by a separation or by violence is shared again only by joining anew, under another code', () => {
    expect(shared(joined('h1'), violence, answered, lifted)).toBeNull();
    expect(shared(joined('h1'), { type: 'household.separated' })).toBeNull();
    for (const parting of [[violence, answered, lifted], [{ type: 'household.separated' }]] as const) {
      const life = [inForce(), on(monday, joined('h1'), ...parting)];
      given(...life)
        .on(monday)
        .when(joined('h1'))
        .isRefused('householdParted');
      expect(
        given(...life)
          .on(monday)
          .when(joined('h2'))
          .isAllowed().context.client.household,
      ).toBe('h2');
    }
  });
  test('is joined by nobody who is in danger', () => {
    given(inForce(), on(monday, violence)).on(monday).when(joined('h2')).isRefused('householdUnsafe');
    given(inForce(), on(monday, violence, answered))
      .on(monday)
      .when(joined('h2'))
      .isRefused('householdUnsafe');
    given(inForce(), on(monday, joined('h1'), violence))
      .on(monday)
      .when(joined('h1'))
      .isRefused('householdUnsafe', 'householdParted');
  });
  test('stays parted through a return', () => {
    const back = [closed(monday), on(monday, { type: 'approval.given', act: 'return' }, { type: 'case.returned' })];
    const parted = [inForce(), on(monday, joined('h1'), { type: 'household.separated' }, { type: 'processing.withdrawn' })];
    given(...back)
      .on(monday)
      .when(joined('h1'))
      .isAllowed();
    given(...parted, on(monday, { type: 'approval.given', act: 'return' }, { type: 'case.returned' }))
      .on(monday)
      .when(joined('h1'))
      .isRefused('householdParted');
  });
});

describe('what leaves the house', () => {
  test('a letter to another body leaves with a consent that stands on that very day, and with no other', () => {
    const sent: HumanEvent = { type: 'referral.sent', referral: 'f1', consent: 'k1' };
    given(referred()).on('2026-09-02').when(sent).isAllowed();
    given(referred()).on('2026-09-03').when(sent).isRefused('consentMissing');
    given(referred(), on('2026-03-10', { type: 'consent.withdrawn', consent: 'k1' }))
      .on('2026-03-10')
      .when(sent)
      .isRefused('consentMissing');
  });
  test('nothing is written to the client while there is danger', () => {
    const readers = (event: HumanEvent) => {
      const moves = [...inForce(), ...on(monday, event)];
      return new Set(toldBy('2026-05-05', moves).map(({ to }) => to));
    };
    expect([...readers({ type: 'contact.noted', channel: 'phone' })].toSorted()).toEqual(['client', 'counsellor']);
    expect([...readers(violence)]).not.toContain('client');
    expect([...readers({ type: 'risk.noted', risk: 'x1', kind: 'homelessness' })]).toContain('client');
  });
});

noRequirementIsUntried(['ladder'], (event) => event === 'letter.waived');
noRequirementIsUntried(['duty'], (event) => event.startsWith('safeWay.'));
