// People change, in sentences: birthdays, guardians, households, the counsellor, violence, death.
import { describe, expect, test } from 'vitest';
import { hasViolenceFlag, signatories } from '../../../machines/case/context/read.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor, teamLead } from '../../../src/scenarios/staff.ts';
import { given, live, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import {
  clarification,
  closed,
  commitment,
  concluded,
  copy,
  explained,
  goal,
  goals,
  inForce,
  inquiry,
  measure,
  monday,
  offered,
  on,
  paused,
  reviewed,
  sealed,
  signature,
  signedBy,
  type Move,
} from '../lives/lives.ts';

/** What the calendar says to somebody born on that day, and where it leads. */
const withBirthDate = (life: readonly Move[], birthDate: string, today: string) => {
  const { entries, state } = settle(live(life), today, birthDate);
  return {
    state,
    context: state.context,
    birthdays: entries.flatMap(({ event, on: day }) => ('age' in event ? [`${day} ${event.age}`] : [])),
  };
};
const signedAs = (changes: Parameters<typeof goals>[1]): Move[] => [
  ...goals(monday, changes),
  ...on(monday, goal('g1', monday), measure('m1', 'g1', monday, { dueOn: '2027-01-04' }), commitment('c1'), offered(1, 'g1')),
];
const bySelf = on(monday, explained(1), signedBy('client', 1), signedBy('counsellor', 1), copy);
const minor = signedAs({ ageBand: 'minor' });
const agreedMinor = [...minor, ...bySelf, ...on(monday, signedBy('guardian', 1), concluded(1))];

describe('a birthday', () => {
  test('at 18 the guardian signs no more, from that day on and not a day before', () => {
    const before = withBirthDate([...minor, ...bySelf], '2008-03-10', '2026-03-09');
    expect(before.birthdays).toEqual([]);
    expect(signatories(before.context)).toContain('guardian');
    const after = withBirthDate([...minor, ...bySelf], '2008-03-10', '2026-03-10');
    expect(after.birthdays).toEqual(['2026-03-10 18']);
    expect(after.context.client).toMatchObject({ ageBand: 'under25', guardianAppointed: false });
    expect(signatories(after.context)).toEqual(['client', 'counsellor']);
  });
  test('at 18 an appointed guardian ends as well', () => {
    const life = [...clarification(monday, { ageBand: 'minor' }), ...on(monday, { type: 'guardian.appointed' })];
    expect(withBirthDate(life, '2008-03-10', '2026-03-10').context.client.guardianAppointed).toBe(false);
  });
  test('at 18 a review follows within 28 days (R6)', () => {
    const { context } = withBirthDate(agreedMinor, '2008-03-10', '2026-03-10');
    expect(context.clock.occasions).toEqual([{ occasion: 'birthday', learnedOn: '2026-03-10' }]);
    expect(reviewDue(context)).toEqual({ on: '2026-04-07', ceiling: '2026-04-07', rule: 'R6' });
  });
  test('at 25 nobody is young in the sense of R3 any more', () => {
    const seeking = on(monday, { type: 'client.described', occupation: 'unemployed', interpreter: 'notNeeded', titleExpires: null });
    const life = [...signedAs({ ageBand: 'under25' }), ...seeking, ...on(monday, ...sealed(1)), ...reviewed(monday, '2026-06-02')];
    expect(reviewDue(withBirthDate(life, '2001-03-10', '2026-03-09').context)).toMatchObject({ ceiling: '2026-06-02', rule: 'R3' });
    const { context, birthdays } = withBirthDate(life, '2001-03-10', '2026-03-10');
    expect(birthdays).toEqual(['2026-03-10 25']);
    expect(context.client.ageBand).toBe('under27');
    expect(reviewDue(context)?.rule).not.toBe('R3');
    expect(context.clock.occasions).toEqual([]);
  });
  test.each([
    ['jmd', '2026-03-10'],
    ['mbe', null],
  ] as const)('at 27 a review follows; the youth service proposes to hand over (%s)', (service, proposedOn) => {
    const life = [...signedAs({ ageBand: 'under27', service }), ...on(monday, ...sealed(1))];
    const { context, birthdays } = withBirthDate(life, '1999-03-10', '2026-03-10');
    expect(birthdays).toEqual(['2026-03-10 27']);
    expect(context.client).toMatchObject({ ageBand: 'adult', transferProposedOn: proposedOn });
    expect(reviewDue(context)).toMatchObject({ ceiling: '2026-04-07', rule: 'R6' });
  });
  test('all of them come in turn, each once', () => {
    expect(withBirthDate(clarification(monday, { ageBand: 'minor' }), '2008-03-10', '2036-01-01').birthdays).toEqual([
      '2026-03-10 18',
      '2033-03-10 25',
      '2035-03-10 27',
    ]);
    expect(withBirthDate(clarification(), '2008-03-10', '2036-01-01').birthdays).toEqual([]);
  });
  test.each([
    ['in a year without that day it is 1 March', '2008-02-29', '2026-02-28', '2026-03-01 18'],
    ['in a leap year it is 29 February', '2010-02-29'.replace('2010', '2012'), '2030-02-28', '2030-03-01 18'],
    ['at 27 likewise', '2000-02-29', '2027-02-28', '2027-03-01 27'],
  ])('born on 29 February: %s', (_what, birthDate, dayBefore, expected) => {
    const ageBand = expected.endsWith('18') ? 'minor' : 'under27';
    const life = inquiry('2026-01-05').map((move) => ({ ...move, event: { ...move.event, ageBand } as HumanEvent }));
    expect(withBirthDate(life, birthDate, dayBefore).birthdays).toEqual([]);
    expect(withBirthDate(life, birthDate, expected.slice(0, 10)).birthdays).toEqual([expected]);
  });
  test('is never pushed to a working day', () => {
    // 1 May 2026 is a holiday.
    expect(withBirthDate(minor, '2008-05-01', '2026-05-01').birthdays).toEqual(['2026-05-01 18']);
  });
  test('that passed before anybody opened the case is dated on the last entry', () => {
    expect(withBirthDate(minor, '2008-02-01', monday).birthdays).toEqual([`${monday} 18`]);
  });
  test('without a birth date, before the first entry and after closing there is none', () => {
    expect(settle(live(minor), '2036-01-01').entries.filter(({ event }) => event.type === 'deadline.ageReached')).toEqual([]);
    expect(withBirthDate([], '2008-03-10', '2036-01-01').birthdays).toEqual([]);
    const gone = [...minor, ...on(monday, { type: 'client.died' })];
    expect(withBirthDate(gone, '2008-03-10', '2036-01-01').birthdays).toEqual([]);
  });
});

describe('a guardian', () => {
  const appointed: HumanEvent = { type: 'guardian.appointed' };
  const ended: HumanEvent = { type: 'guardian.ended' };
  test('who is appointed for an adult signs as well, until it ends', () => {
    const { context } = given(signature()).on(monday).when(appointed).isAllowed();
    expect(signatories(context)).toContain('guardian');
    given(signature(), on(monday, appointed), bySelf).on(monday).when(concluded(1)).isRefused('signaturesMissing');
    given(signature(), on(monday, appointed), bySelf, on(monday, signedBy('guardian', 1)))
      .on(monday)
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
    given(signature(), on(monday, appointed, ended), bySelf)
      .on(monday)
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
  });
  test('is appointed once and ended once', () => {
    given(inForce(), on(monday, appointed)).on(monday).when(appointed).isRefused('guardianExists');
    given(inForce(), on(monday, appointed)).on(monday).when(ended).isAllowed();
    given(inForce()).on(monday).when(ended).isRefused('noGuardian');
  });
});

describe('a household', () => {
  const joined: HumanEvent = { type: 'household.joined', household: 'h7' };
  const separated: HumanEvent = { type: 'household.separated' };
  const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  const lifted: HumanEvent = { type: 'risk.lifted', risk: 'x1', given: ['reason'] };
  test('shares its cases', () => {
    expect(given(inForce()).on(monday).when(joined).isAllowed().context.client.household).toBe('h7');
  });
  test('that separates shares nothing from that very entry on, and a review follows within 28 days', () => {
    const { context } = given(inForce(), on(monday, joined)).on('2026-03-09').when(separated).isAllowed();
    expect(context.clock.occasions).toEqual([{ occasion: 'marriageOrSeparation', learnedOn: '2026-03-09' }]);
    expect(context.client).toMatchObject({ household: null, partedFrom: ['h7'] });
    expect(reviewDue(context)).toMatchObject({ ceiling: '2026-04-06', on: '2026-04-07', rule: 'R6' });
    given(inForce()).on(monday).when(separated).isRefused('noHousehold');
  });
  test('in which there is violence shares nothing from that very entry on, whatever is answered or lifted', () => {
    const { context } = given(inForce(), on(monday, joined)).on('2026-03-09').when(violence).isAllowed();
    expect(hasViolenceFlag(context)).toBe(true);
    expect(context.client).toMatchObject({ household: null, partedFrom: ['h7'] });
    const answered = on('2026-03-09', violence, { type: 'risk.answered', risk: 'x1', action: 'safePlace' });
    expect(given(inForce(), on(monday, joined), answered).on('2026-03-09').theState().context.client.household).toBeNull();
    const after = given(inForce(), on(monday, joined), answered).on('2026-03-10').when(lifted).isAllowed().context;
    expect(hasViolenceFlag(after)).toBe(false);
    expect(after.client.household).toBeNull();
  });
  test('in which there is another risk goes on sharing', () => {
    const other = on(monday, joined, { type: 'risk.noted', risk: 'x1', kind: 'homelessness' });
    expect(given(inForce(), other).on(monday).theState().context.client.household).toBe('h7');
  });
  test('a risk is lifted once, with a reason', () => {
    given(inForce(), on(monday, violence))
      .on(monday)
      .when({ ...lifted, given: [] } as HumanEvent)
      .isRefused('reasonMissing');
    expect(
      given(inForce(), on(monday, violence, lifted))
        .on(monday)
        .when(lifted)
        .isRefused('alreadyLifted'),
    ).toEqual([{ code: 'alreadyLifted', risk: 'x1' }]);
    given(inForce()).on(monday).when(lifted).isRefused('unknownItem');
  });
  test('a risk that is lifted holds nothing up, even if nobody answered it', () => {
    const rated = goals().slice(0, -1);
    given(rated, on(monday, violence)).on(monday).when({ type: 'assessment.completed' }).isRefused('risksUnanswered');
    given(rated, on(monday, violence, lifted))
      .on(monday)
      .when({ type: 'assessment.completed' })
      .isAllowed();
  });
});

describe('the counsellor', () => {
  test('is whoever made the first entry as one, until somebody else is assigned', () => {
    expect(
      given()
        .on(monday)
        .when(inquiry()[0]?.event ?? copy, teamLead)
        .isAllowed().context.file.counsellor,
    ).toBeNull();
    expect(given(inquiry()).on(monday).theState().context.file.counsellor).toBe(counsellor.id);
    const assigned = given(inForce()).on(monday).when({ type: 'counsellor.assigned', counsellor: 'c-yilmaz' }).isAllowed();
    expect(assigned.context.file.counsellor).toBe('c-yilmaz');
  });
  test('stays so whoever writes the next entry; inside the centre no new version is needed', () => {
    const other = { role: 'counsellor', id: 'c-yilmaz' } as const;
    const { context } = given(inForce())
      .on(monday)
      .when({ type: 'contact.noted', channel: 'phone' }, other)
      .isAllowed({ stage: 'inForce' });
    expect(context.file.counsellor).toBe(counsellor.id);
    expect(context.agreement.versions).toHaveLength(1);
  });
});

describe('T23, a death that is learned of late', () => {
  const died = (diedOn?: string): HumanEvent => ({ type: 'client.died', ...(diedOn !== undefined && { diedOn }) });
  test('took effect on its day: the case counts as closed since then, and is kept from then on', () => {
    const state = given(inForce()).on('2026-03-20').when(died('2026-03-11'));
    expect(state.isAllowed({ stage: 'closed' }).context.ending).toMatchObject({ closedOn: '2026-03-11', reason: 'deceased' });
    expect(state.effects).toEqual(['stopMessages']);
    expect(
      given(inForce(), on('2026-03-20', died('2026-03-11')))
        .on('2027-03-11')
        .theCalendarSays(),
    ).toEqual(['2027-03-11 deadline.retentionEnded']);
    expect(
      given(inForce(), on('2026-03-20', died('2026-03-11')))
        .on('2027-03-10')
        .theCalendarSays(),
    ).toEqual([]);
  });
  test('without its day counts from the day it was learned, and none lies ahead', () => {
    expect(given(paused()).on('2026-03-20').when(died()).isAllowed().context.ending.closedOn).toBe('2026-03-20');
    expect(given(inForce()).on('2026-03-20').when(died('2026-03-21')).isRefused('futureDay')).toEqual([
      { code: 'futureDay', today: '2026-03-20' },
    ]);
  });
  test('changes neither day nor reason of a case that was closed before', () => {
    const { context } = given(closed()).on('2026-03-20').when(died('2026-02-11')).isAllowed();
    expect(context.ending).toMatchObject({ closedOn: monday, reason: 'goalsReached' });
    expect(
      placesOf(
        given(closed(), on('2026-03-20', died('2026-02-11')))
          .on('2026-03-20')
          .theState(),
      ).stage,
    ).toBe('closed');
  });
});

noRequirementIsUntried(['duty'], (event) => /^(?:guardian|household|counsellor)\./u.test(event) || event === 'risk.lifted');
