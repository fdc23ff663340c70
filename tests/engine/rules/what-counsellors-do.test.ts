// What counsellors do: enquiries, outside duties and terms, interpreters, confirmation at 18, aftercare, a refused file.
import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../../machines/case/checks/warnings.ts';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { decide, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, live, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import { minorInForce } from '../lives/lives-of-change.ts';
import {
  clarification,
  closed,
  commitment,
  completion,
  goal,
  goals,
  inForce,
  measure,
  monday,
  need,
  offered,
  on,
  referred,
  review,
  sealed,
  type Move,
} from '../lives/lives.ts';

type Enquiry = EventOf<'enquiry.noted'>;
const enquiry = (changes: Partial<Omit<Enquiry, 'type'>> = {}): HumanEvent => ({
  type: 'enquiry.noted',
  asker: 'authority',
  agency: 'debtAdvice',
  answer: 'informed',
  basis: 'consent',
  consent: 'k1',
  given: ['enquiry', 'said'],
  ...changes,
});

describe('somebody else calls or asks', () => {
  test('what was not said needs no basis', () => {
    for (const asker of ['authority', 'family', 'employer', 'thirdParty'] as const)
      for (const answer of ['nothingSaid', 'referredToClient'] as const)
        given(inForce())
          .on(monday)
          .when(enquiry({ asker, answer, basis: 'none', consent: null, agency: null }))
          .isAllowed({ stage: 'inForce' });
  });
  test('what was said has one: a law, or a consent that stands for this body on this day', () => {
    given(referred()).on(monday).when(enquiry()).isAllowed();
    given(inForce())
      .on(monday)
      .when(enquiry({ basis: 'law', consent: null }))
      .isAllowed();
    const missing = [{ code: 'basisMissing' }];
    const refuse = (changes: Partial<Omit<Enquiry, 'type'>>, life: readonly Move[] = referred(), day: Day = monday) =>
      given(life).on(day).when(enquiry(changes)).isRefused('basisMissing');
    expect(refuse({ basis: 'none' })).toEqual(missing);
    expect(refuse({ consent: null })).toEqual(missing);
    expect(refuse({ consent: 'k9' })).toEqual(missing);
    expect(refuse({ agency: 'jobCentre' })).toEqual(missing);
    expect(refuse({}, [...referred(), ...on(monday, { type: 'consent.withdrawn', consent: 'k1' })])).toEqual(missing);
    expect(refuse({}, referred(), '2026-09-03')).toEqual(missing);
    given(referred()).on('2026-09-02').when(enquiry()).isAllowed();
  });
});

describe('an outside duty with its hours', () => {
  const morning = [{ weekday: 1, from: '08:00', to: '12:00' }] as const;
  const duty = (times: EventOf<'duty.noted'>['times']): HumanEvent => ({ type: 'duty.noted', duty: 'd1', kind: 'course', times });
  const course = (times: NonNullable<EventOf<'measure.proposed'>['times']>): Move[] => [
    ...goals(),
    ...on(monday, goal('g1', monday), measure('m1', 'g1', monday, { times }), commitment('c1')),
  ];
  const warned = (times: NonNullable<EventOf<'measure.proposed'>['times']>, ...events: readonly HumanEvent[]) =>
    warningsOf(
      given(course(times), on(monday, ...events))
        .on(monday)
        .theState().context,
    ).filter(({ code }) => code === 'hoursCollide');

  test('is noted once and ended', () => {
    const { context } = given(inForce())
      .on(monday)
      .when(duty([...morning]))
      .isAllowed({ stage: 'inForce' });
    expect(context.client.duties).toEqual({ d1: { kind: 'course', times: morning } });
    given(inForce(), on(monday, duty([...morning])))
      .on(monday)
      .when(duty([...morning]))
      .isRefused('itemExists');
    expect(
      given(inForce(), on(monday, duty([...morning])))
        .on(monday)
        .when({ type: 'duty.ended', duty: 'd1' })
        .isAllowed().context.client.duties,
    ).toEqual({});
    given(inForce()).on(monday).when({ type: 'duty.ended', duty: 'd9' }).isRefused('unknownItem');
  });
  test('that lies across a measure is a warning and no block', () => {
    const collides = [{ code: 'hoursCollide', measures: ['m1'] }];
    expect(warned([{ weekday: 1, from: '11:00', to: '13:00' }], duty([...morning]))).toEqual(collides);
    expect(warned([{ weekday: 1, from: '09:00', to: '10:00' }], duty([...morning]))).toEqual(collides);
    expect(warned([{ weekday: 1, from: '12:00', to: '13:00' }], duty([...morning]))).toEqual([]);
    expect(warned([{ weekday: 2, from: '08:00', to: '12:00' }], duty([...morning]))).toEqual([]);
    expect(warned([{ weekday: 1, from: '09:00', to: '10:00' }], duty([...morning]), { type: 'duty.ended', duty: 'd1' })).toEqual([]);
    given(course([...morning]), on(monday, duty([...morning])))
      .on(monday)
      .when(offered(1, 'g1'))
      .isAllowed({ stage: 'signature' });
  });
  test('of a measure that is over is none', () => {
    const done = [
      ...inForceWith([...morning]),
      ...on(monday, duty([...morning]), { type: 'measure.reported', measure: 'm1', status: 'done', cause: null }),
    ];
    expect(warningsOf(given(done).on(monday).theState().context)).not.toContainEqual({ code: 'hoursCollide', measures: ['m1'] });
  });
});
const inForceWith = (times: NonNullable<EventOf<'measure.proposed'>['times']>): Move[] => [
  ...goals(),
  ...on(monday, goal('g1', monday), measure('m1', 'g1', monday, { times }), commitment('c1'), offered(1, 'g1'), ...sealed(1)),
];

describe('what an agency expects by a day', () => {
  const noted: HumanEvent = { type: 'expectation.noted', expectation: 'e1', agency: 'jobCentre', dueOn: '2026-03-09', given: ['expected'] };
  test('stands outside the signed text, and never counts against anybody', () => {
    const { context } = given(inForce()).on(monday).when(noted).isAllowed({ stage: 'inForce', clock: 'scheduled' });
    expect(context.network.expectations).toEqual({ e1: { agency: 'jobCentre', dueOn: '2026-03-09', isEnded: false } });
    const second = on(monday, noted, { ...noted, expectation: 'e2' } as HumanEvent);
    const state = given(inForce(), second).on('2026-05-04').theState();
    expect(reviewDue(state.context)).toMatchObject({ rule: 'R1', on: '2026-06-02' });
    expect(state.context.plan).toEqual(given(inForce()).on(monday).theState().context.plan);
  });
  test('is noted once and ended', () => {
    given(inForce(), on(monday, noted)).on(monday).when(noted).isRefused('itemExists');
    const ended: HumanEvent = { type: 'expectation.ended', expectation: 'e1' };
    expect(given(inForce(), on(monday, noted)).on(monday).when(ended).isAllowed().context.network.expectations['e1']?.isEnded).toBe(true);
    given(inForce()).on(monday).when(ended).isRefused('unknownItem');
  });
});

describe('who interpreted', () => {
  test('is noted in any talk, and is an adult', () => {
    for (const how of ['present', 'remote'] as const)
      given(review())
        .on(monday)
        .when({ type: 'interpreter.noted', how, interpreterOfAge: true, given: ['interpreterName'] })
        .isAllowed({ talk: 'talking' });
    given(review())
      .on(monday)
      .when({ type: 'interpreter.noted', how: 'present', interpreterOfAge: false })
      .isRefused('interpreterNotOfAge');
  });
});

describe('an agreement offered for confirmation at 18', () => {
  const offer: HumanEvent = { type: 'confirmation.offered', version: 1 };
  const answer = (said_: 'confirmed' | 'declined'): HumanEvent => ({ type: 'confirmation.answered', version: 1, answer: said_ });
  const proposing = (state: CaseState, event: HumanEvent) => decide(state, { event, on: '2026-03-10', by: counsellor }, '2026-03-10');

  test('and answered, whatever the answer the agreement stands', () => {
    const ofAge = settle(live(minorInForce(monday)), '2026-03-10', '2008-03-10').state;
    for (const said_ of ['confirmed', 'declined'] as const) {
      const { refusals, state } = proposing(proposing(ofAge, offer).state, answer(said_));
      expect(refusals).toEqual([]);
      expect(placesOf(state).stage).toBe('inForce');
      expect(state.context.agreement.versions[0]).toMatchObject({ state: 'inForce', confirmation: said_ });
    }
  });
  test('not before, and not another version', () => {
    expect(given(minorInForce(monday)).on(monday).when(offer).isRefused('notOfAge')).toEqual([{ code: 'notOfAge' }]);
    given(minorInForce(monday)).on(monday).when(answer('confirmed')).isRefused('notOfAge');
    given(inForce())
      .on(monday)
      .when({ ...offer, version: 2 })
      .isRefused('notThisVersion');
    given(inForce()).on(monday).when(answer('confirmed')).isRefused('notThisVersion');
    given(inForce()).on(monday).when(offer).isAllowed();
    given(inForce(), on(monday, offer)).on(monday).when(answer('confirmed')).isAllowed();
  });
});

describe('aftercare', () => {
  const consented: HumanEvent = { type: 'aftercare.consented' };
  const withdrawn: HumanEvent = { type: 'aftercare.withdrawn' };
  test('the consent to it is withdrawn, and nobody is contacted', () => {
    for (const life of [closed(), completion()]) {
      given(life).on(monday).when(withdrawn).isRefused('noAftercareConsent');
      expect(given(life, on(monday, consented)).on(monday).when(withdrawn).isAllowed().context.ending.aftercare).toBe('none');
    }
    expect(
      given(closed(), on(monday, consented, withdrawn))
        .on('2026-12-01')
        .theCalendarSays(),
    ).toEqual([]);
    const due = [closed(), on(monday, consented), on('2026-06-02', withdrawn)];
    given(...due)
      .on('2026-06-03')
      .when({ type: 'aftercare.contacted' })
      .isRefused('aftercareNotDue');
  });
  test('is asked for by a consent of its own, and once', () => {
    const agreed = given(closed()).on(monday).when(consented).isAllowed({ stage: 'closed' });
    expect(agreed.context.ending.aftercare).toBe('consented');
    const contacted = given(closed(), on(monday, consented)).on('2026-06-02').when({ type: 'aftercare.contacted' });
    expect(contacted.isAllowed({ stage: 'closed' }).context.ending.aftercare).toBe('done');
  });
  test('what was done once is not withdrawn', () => {
    const done = [closed(), on(monday, consented), on('2026-06-02', { type: 'aftercare.contacted' })];
    given(...done)
      .on('2026-06-03')
      .when(withdrawn)
      .isRefused('noAftercareConsent');
  });
});

describe('a file that was refused', () => {
  const unfiled = [clarification(), on(monday, { ...need, given: [] } as HumanEvent, { type: 'filing.refused' }, { type: 'advice.begun' })];
  test('advice goes on, counted, and no word of it is kept', () => {
    const advice: HumanEvent = { type: 'advice.given', domain: 'housing' };
    expect(
      given(...unfiled)
        .on(monday)
        .when(advice)
        .isAllowed({ stage: 'briefAdvice' }).context.intake.adviceGiven,
    ).toBe(1);
    expect(
      given(...unfiled)
        .on(monday)
        .when({ ...advice, given: ['advice'] } as HumanEvent)
        .isRefused('noFileKept'),
    ).toEqual([{ code: 'noFileKept' }]);
    given(...unfiled)
      .on(monday)
      .when({ type: 'risk.noted', risk: 'x1', kind: 'violence', given: ['note'] })
      .isRefused('noFileKept');
  });
  test('what puts the record right has its reason all the same', () => {
    given(...unfiled)
      .on(monday)
      .when({ type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] })
      .isAllowed({ stage: 'briefAdvice' });
  });
  test('the client may think better of it', () => {
    const { context } = given(...unfiled)
      .on('2026-03-09')
      .when({ type: 'filing.consented' })
      .isAllowed({ stage: 'briefAdvice' });
    expect(context.intake).toMatchObject({ filingRefusedOn: null, filingConsentedOn: '2026-03-09' });
    given(...unfiled, on('2026-03-09', { type: 'filing.consented' }))
      .on('2026-03-09')
      .when({ type: 'assessment.begun' })
      .isAllowed({ stage: 'needsAssessment' });
  });
});

noRequirementIsUntried(['T5'], (event) => event.startsWith('confirmation.'));
noRequirementIsUntried(['T20']);
noRequirementIsUntried(['duty'], (event) => /^(?:duty|expectation|interpreter|enquiry)\./u.test(event));
