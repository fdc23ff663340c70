// T1 to T3 in sentences: first contact, decision how to go on, assessment.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  briefAdvice,
  clarification,
  decided,
  goals,
  inForce,
  inquiry,
  inquiryNoted,
  monday,
  need,
  needsAssessment,
  on,
  ratings,
} from '../lives/lives.ts';

const talk: HumanEvent = { type: 'talk.begun' };
const consented: HumanEvent = { type: 'filing.consented' };
const risk: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'homelessness' };
const explainedIn = (language: string): HumanEvent => ({ type: 'privacy.explained', language });

describe('T1, the first talk', () => {
  test('an inquiry is noted with little more than a language and a channel', () => {
    const { context } = given()
      .on(monday)
      .when(inquiryNoted({ alsoUnderstands: ['tr'] }))
      .isAllowed({ stage: 'intake.inquiry' });
    expect(context.intake.inquiredOn).toBe(monday);
    expect(context.client).toMatchObject({ language: 'ar', understands: ['ar', 'tr'], ageBand: 'adult', service: 'mbe' });
  });
  test('a first talk is offered', () => {
    const { context } = given(inquiry())
      .on(monday)
      .when({ type: 'talk.offered', for: '2026-03-05' })
      .isAllowed({ stage: 'intake.inquiry' });
    expect(context.intake.talkOfferedFor).toBe('2026-03-05');
  });
  test('a first talk may be offered for the same day', () => {
    given(inquiry()).on(monday).when({ type: 'talk.offered', for: monday }).isAllowed();
  });
  test('a first talk is not offered for yesterday', () => {
    const refusals = given(inquiry()).on('2026-03-03').when({ type: 'talk.offered', for: monday }).isRefused('dayInPast');
    expect(refusals).toEqual([{ code: 'dayInPast', earliest: '2026-03-03' }]);
  });
  test('the talk begins once privacy was explained in the language of the client', () => {
    const state = given(inquiry(), on(monday, explainedIn('ar')))
      .on(monday)
      .when(talk)
      .isAllowed({ stage: 'intake.clarification' });
    expect(state.context.presence.lastContactOn).toBe(monday);
  });
  test('a language the client also understands will do', () => {
    given(on(monday, inquiryNoted({ alsoUnderstands: ['de'] }), explainedIn('de')))
      .on(monday)
      .when(talk)
      .isAllowed();
  });
  test('identity need not be proven, but there is an inquiry', () => {
    given(on(monday, inquiryNoted({ given: [] }), explainedIn('ar')))
      .on(monday)
      .when(talk)
      .isAllowed({ stage: 'intake.clarification' });
    given(on(monday, explainedIn('de')))
      .on(monday)
      .when(talk)
      .isRefused('inquiryNotNoted');
  });
  test('it may be explained with an interpreter, who is an adult', () => {
    for (const interpreter of ['present', 'remote', 'counsellorSpeaksIt'] as const)
      given(inquiry(), on(monday, { type: 'privacy.explained', language: 'de', interpreter, interpreterOfAge: true }))
        .on(monday)
        .when(talk)
        .isAllowed({ stage: 'intake.clarification' });
    given(inquiry(), on(monday, { type: 'privacy.explained', language: 'de', interpreter: 'none' }))
      .on(monday)
      .when(talk)
      .isRefused('privacyNotUnderstood');
    expect(
      given(inquiry())
        .on(monday)
        .when({ type: 'privacy.explained', language: 'de', interpreter: 'present', interpreterOfAge: false })
        .isRefused('interpreterNotOfAge'),
    ).toEqual([{ code: 'interpreterNotOfAge' }]);
  });
  test('without the privacy information there is no talk', () => {
    given(inquiry()).on(monday).when(talk).isRefused('privacyNotExplained');
  });
  test('privacy information in a language that is not understood is none', () => {
    const refusals = given(inquiry(), on(monday, explainedIn('de')))
      .on(monday)
      .when(talk)
      .isRefused('privacyNotUnderstood');
    expect(refusals).toEqual([{ code: 'privacyNotUnderstood', language: 'ar' }]);
  });
  test('it may be explained again during the talk', () => {
    given(clarification()).on(monday).when(explainedIn('de')).isAllowed({ stage: 'intake.clarification' });
  });
});

describe('T2, the decision', () => {
  test.each([
    ['brief advice', { type: 'advice.begun' }, 'briefAdvice', 'filingUndecided'],
    ['assessment', { type: 'assessment.begun' }, 'needsAssessment', 'filingNotConsented'],
    ['referral elsewhere', { type: 'case.closed', reason: 'regularService' }, 'closed', 'filingUndecided'],
  ] as const)('%s follows once the need is noted and it is clear whether a file may be kept', (_name, event, stage, undecided) => {
    given(decided()).on(monday).when(event).isAllowed({ stage });
    given(clarification(), on(monday, consented)).on(monday).when(event).isRefused('needNotNoted');
    given(clarification(), on(monday, need)).on(monday).when(event).isRefused(undecided);
    given(clarification()).on(monday).when(event).isRefused('needNotNoted', undecided);
  });
  test.each([
    ['targetGroup', ['targetGroup']],
    ['need', ['need']],
    ['wantsLongerSupport', ['wantsLongerSupport']],
  ] as const)('an assessment asks for target group, need and wish; without the %s there is advice', (part, missing) => {
    const noted = on(monday, { ...need, [part]: false } as HumanEvent, consented);
    expect(given(clarification(), noted).on(monday).when({ type: 'assessment.begun' }).isRefused('needIncomplete')).toEqual([
      { code: 'needIncomplete', missing: [...missing] },
    ]);
    given(clarification(), noted).on(monday).when({ type: 'advice.begun' }).isAllowed({ stage: 'briefAdvice' });
    given(clarification(), noted, on(monday, { type: 'advice.begun' }))
      .on(monday)
      .when({ type: 'assessment.begun' })
      .isRefused('needIncomplete');
  });
  test('who refuses a file is advised without one, and not assessed', () => {
    const refused = given(clarification(), on(monday, need)).on(monday).when({ type: 'filing.refused' });
    expect(refused.isAllowed({ stage: 'intake.clarification' }).context.intake.filingRefusedOn).toBe(monday);
    expect(refused.effects).toEqual(['forgetWords']);
    const unfiled = [clarification(), on(monday, { ...need, given: [] } as HumanEvent, { type: 'filing.refused' })];
    given(...unfiled)
      .on(monday)
      .when({ type: 'advice.begun' })
      .isAllowed({ stage: 'briefAdvice' });
    given(...unfiled)
      .on(monday)
      .when({ type: 'assessment.begun' })
      .isRefused('filingNotConsented');
  });
  test('need and consent are noted during the talk', () => {
    expect(given(clarification()).on(monday).when(need).isAllowed().context.intake.need).toEqual({
      targetGroup: true,
      need: true,
      wantsLongerSupport: true,
    });
    expect(given(clarification()).on(monday).when(consented).isAllowed().context.intake.filingConsentedOn).toBe(monday);
  });
  test('an inquiry can end without a talk', () => {
    const { context } = given(inquiry()).on(monday).when({ type: 'case.closed', reason: 'createdInError' }).isAllowed({ stage: 'closed' });
    expect(context.ending).toMatchObject({ closedOn: monday, reason: 'createdInError' });
  });
  test('brief advice is given, counted, and a contact', () => {
    const advice = { type: 'advice.given', domain: 'housing' } as const;
    const { context } = given(briefAdvice(), on('2026-03-10', advice)).on('2026-03-11').when(advice).isAllowed({ stage: 'briefAdvice' });
    expect(context.intake.adviceGiven).toBe(2);
    expect(context.presence.lastContactOn).toBe('2026-03-11');
  });
  test('brief advice can be upgraded at any time; the cap still counts from the first decision', () => {
    const { context } = given(briefAdvice()).on('2026-09-01').when({ type: 'assessment.begun' }).isAllowed({ stage: 'needsAssessment' });
    expect(context.intake).toMatchObject({ decidedOn: monday, assessmentBegunOn: '2026-09-01' });
  });
  test('brief advice ends without a final balance', () => {
    given(briefAdvice()).on(monday).when({ type: 'case.closed', reason: 'clientWish' }).isAllowed({ stage: 'closed' });
  });
  test('who moves away while needs are assessed or goals drafted is let go, unless a risk is unanswered', () => {
    const leaving = { type: 'case.closed', reason: 'movedAway' } as const;
    given(needsAssessment()).on(monday).when(leaving).isAllowed({ stage: 'closed' });
    given(goals()).on(monday).when(leaving).isAllowed({ stage: 'closed' });
    given(needsAssessment(), on(monday, risk)).on(monday).when(leaving).isRefused('risksUnanswered');
    given(goals(), on(monday, risk)).on(monday).when(leaving).isRefused('risksUnanswered');
  });
  test('a case that had an agreement is not closed while drafting, it has its balance', () => {
    const again = on(monday, { type: 'agreement.ended', side: 'both' }, { type: 'goals.resumed' });
    given(inForce(), again).on(monday).when({ type: 'case.closed', reason: 'movedAway' }).isRefused('balanceOwed');
    const declined = on(monday, { type: 'signature.declined', because: null }, { type: 'goals.resumed' }, { type: 'assessment.reopened' });
    given(goals(), declined).on(monday).when({ type: 'case.closed', reason: 'movedAway' }).isRefused('balanceOwed');
  });
  test.each(['goalsReached', 'partlyReached', 'supportPeriodUsed', 'contactBrokenOff', 'consentWithdrawn', 'deceased'] as const)(
    'a case without a balance is not closed as %s',
    (reason) => {
      const refusals = given(briefAdvice()).on(monday).when({ type: 'case.closed', reason }).isRefused('reasonNotHere');
      expect(refusals).toEqual([{ code: 'reasonNotHere', reason }]);
    },
  );
  test.each([
    'concernClarified',
    'regularService',
    'anotherCentre',
    'movedAway',
    'leftCountry',
    'clientWish',
    'leftTargetGroup',
    'createdInError',
  ] as const)('a case without a balance may be closed as %s', (reason) => {
    expect(given(briefAdvice()).on(monday).when({ type: 'case.closed', reason }).isAllowed().context.ending.reason).toBe(reason);
  });
});

describe('T3, the assessment', () => {
  const completed: HumanEvent = { type: 'assessment.completed' };
  const leftOut: HumanEvent = { type: 'domain.leftOut', domain: 'work', reason: 'clientDoesNotWish' };

  test('it is complete when every domain is rated; the baseline is frozen', () => {
    const { context } = given(needsAssessment(), on(monday, ...ratings))
      .on(monday)
      .when(completed)
      .isAllowed({ stage: 'goals' });
    expect(context.assessment.baseline).toEqual(context.assessment.standings);
    expect(Object.keys(context.assessment.baseline ?? {})).toHaveLength(12);
    expect(context.presence.lastContactOn).toBe(monday);
  });
  test('"not discussed" with its reason stands for a rating and is never a number', () => {
    const others = ratings.filter((event) => event.type === 'domain.rated' && event.domain !== 'work');
    given(needsAssessment(), on(monday, ...others, leftOut))
      .on(monday)
      .when(completed)
      .isAllowed({ stage: 'goals' });
    expect(given(needsAssessment()).on(monday).when(leftOut).isAllowed().context.assessment.standings.work).toEqual({
      notDiscussed: 'clientDoesNotWish',
    });
  });
  test('one domain left open holds it up, and is named', () => {
    const refusals = given(needsAssessment(), on(monday, ...ratings.slice(1)))
      .on(monday)
      .when(completed)
      .isRefused('domainsOpen');
    expect(refusals).toEqual([{ code: 'domainsOpen', domains: ['language'] }]);
  });
  test('an urgent risk needs an immediate action first', () => {
    const risky = [needsAssessment(), on(monday, ...ratings, risk)];
    expect(
      given(...risky)
        .on(monday)
        .when(completed)
        .isRefused('risksUnanswered'),
    ).toEqual([{ code: 'risksUnanswered', risks: ['x1'] }]);
    const answered = on(monday, { type: 'risk.answered', risk: 'x1', action: 'emergencyShelter' });
    given(...risky, answered)
      .on(monday)
      .when(completed)
      .isAllowed({ stage: 'goals' });
  });
  test('a rating keeps both views, and the level of language its proof', () => {
    const rated = given(needsAssessment()).on(monday).when({ type: 'domain.rated', domain: 'health', counsellor: 2, client: null });
    expect(rated.isAllowed().context.assessment.standings.health).toEqual({ counsellor: 2, client: null, ratedOn: monday });
    const levels = { listening: 'b1', speaking: 'a2', reading: 'a2', writing: 'a1', evidence: 'certificate' } as const;
    const levelled = given(needsAssessment())
      .on(monday)
      .when({ type: 'language.levelled', ...levels });
    expect(levelled.isAllowed().context.assessment.levels).toEqual(levels);
  });
  test('it can be reopened while no agreement was ever in force', () => {
    const { context } = given(goals()).on('2026-03-09').when({ type: 'assessment.reopened' }).isAllowed({ stage: 'needsAssessment' });
    expect(context.intake.assessmentBegunOn).toBe('2026-03-09');
  });
  test('after an agreement the baseline stays frozen', () => {
    const again = on(monday, { type: 'agreement.ended', side: 'client' }, { type: 'goals.resumed' });
    given(inForce(), again).on(monday).when({ type: 'assessment.reopened' }).isRefused('agreementExisted');
  });
});

noRequirementIsUntried(['T1', 'T2', 'T3']);
