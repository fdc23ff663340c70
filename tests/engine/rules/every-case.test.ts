// What may be noted on every case, open or closed, and what goes along when somebody returns.
import { describe, expect, test } from 'vitest';
import { hasViolenceFlag, openMarks } from '../../../machines/case/context/read.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given } from '../lives/given.ts';
import { grow, late } from '../lives/growing-log.ts';
import {
  briefAdvice,
  clarification,
  closed,
  completion,
  goals,
  handover,
  inForce,
  inquiry,
  monday,
  needsAssessment,
  on,
  paused,
  renegotiationSigning,
  review,
  signature,
  withoutAgreement,
  written,
  type Move,
} from '../lives/lives.ts';

const returned = on(monday, { type: 'approval.given', act: 'return' }, { type: 'case.returned' });
const everywhere: Readonly<Record<string, Move[]>> = {
  inquiry: inquiry(),
  clarification: clarification(),
  briefAdvice: briefAdvice(),
  needsAssessment: needsAssessment(),
  goals: goals(),
  signature: signature(),
  inForce: inForce(),
  withoutAgreement: withoutAgreement(),
  talking: review(),
  renegotiation: renegotiationSigning(),
  paused: paused(),
  outOfContact: written(),
  handover: handover(),
  completion: completion(),
  closed: closed(),
  died: [...inForce(), ...on(monday, { type: 'client.died' })],
  withdrawn: [...inForce(), ...on(monday, { type: 'processing.withdrawn' })],
};
const notes = [
  { type: 'risk.noted', risk: 'x9', kind: 'violence' },
  { type: 'hold.placed', because: 'court' },
  { type: 'client.renamed', given: ['name'] },
  { type: 'contactDetails.changed', given: ['phone'] },
  { type: 'languages.changed', language: 'uk' },
  { type: 'birthDate.corrected', known: 'day', ageBandAtInquiry: 'adult', birthdays: [], given: ['birthDate'] },
  { type: 'addressLock.placed', until: '2027-03-02' },
  { type: 'safeWay.agreed', channel: 'text' },
  { type: 'enquiry.noted', asker: 'authority', agency: 'jobCentre', answer: 'nothingSaid', basis: 'none', consent: null },
  { type: 'fact.corrected', seq: 1, because: 'mistake', given: ['correction'] },
  { type: 'entry.voided', seq: 1, because: 'recordedTwice', given: ['note'] },
  { type: 'approval.given', act: 'voiding' },
] as const satisfies readonly HumanEvent[];

describe.each(Object.entries(everywhere))('in the state %s', (_name, life) => {
  test.each(notes.map((event) => [event.type, event] as const))('%s moves nothing and is always possible', (_type, event) => {
    const before = given(life).on(monday).theState();
    expect(given(life).on(monday).when(event).isAllowed().value).toEqual(before.value);
  });
  test('what was noted can be answered and lifted', () => {
    const noted = on(monday, notes[0], notes[1], notes[6]);
    for (const event of [
      { type: 'risk.answered', risk: 'x9', action: 'safePlace' },
      { type: 'risk.lifted', risk: 'x9', given: ['reason'] },
      { type: 'hold.lifted' },
      { type: 'addressLock.lifted' },
    ] satisfies readonly HumanEvent[])
      given(life, noted).on(monday).when(event).isAllowed();
  });
});

describe('a hold', () => {
  test('on an open case outlasts its closing: nothing is erased while it stands', () => {
    const held_ = [
      inForce(),
      on(
        monday,
        { type: 'hold.placed', because: 'complaint' },
        { type: 'processing.withdrawn' },
        { type: 'approval.given', act: 'erasure' },
      ),
    ];
    expect(
      given(...held_)
        .on(monday)
        .when({ type: 'case.erased' })
        .isRefused('onHold'),
    ).toEqual([{ code: 'onHold' }]);
    given(...held_, on(monday, { type: 'hold.lifted' }))
      .on(monday)
      .when({ type: 'case.erased' })
      .isAllowed({ stage: 'erased' });
  });
});

describe('a return', () => {
  const violence: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
  const safety = on(
    monday,
    { type: 'household.joined', household: 'h1' },
    violence,
    { type: 'risk.noted', risk: 'x2', kind: 'homelessness' },
    { type: 'risk.lifted', risk: 'x2', given: ['reason'] },
    { type: 'safeWay.agreed', channel: 'visit' },
    { type: 'addressLock.placed', until: '2027-03-02' },
    { type: 'hold.placed', because: 'audit' },
    { type: 'processing.withdrawn' },
  );
  test('keeps what is not over: danger, the safe way, the parted household, the address lock, the hold', () => {
    const { context } = given(inForce(), safety, returned).on(monday).theState();
    expect(context.assessment.risks).toEqual({ x1: { kind: 'violence', action: null, lifted: false } });
    expect(hasViolenceFlag(context)).toBe(true);
    expect(context.client).toMatchObject({ safeWay: 'visit', household: null, partedFrom: ['h1'], addressLockedUntil: '2027-03-02' });
    expect(context.ending).toMatchObject({ held: true, closedOn: null, reason: null });
  });
  test('begins all else anew: consent, baseline, goals, clock', () => {
    const { context } = given(inForce(), safety, returned).on(monday).theState();
    expect(context.intake.filingConsentedOn).toBeNull();
    expect(context.assessment.baseline).toBeNull();
    expect(context.plan.goals).toEqual({});
    expect(context.clock).toMatchObject({ firstReviewFrom: null, lastHeldOn: null, occasions: [], overdue: null });
    expect(context.network.consents).toEqual({});
  });
  test('of a danger noted only when the case was closed keeps it as well', () => {
    const { context } = given(closed(), on(monday, violence), returned).on(monday).theState();
    expect(hasViolenceFlag(context)).toBe(true);
  });
  test('keeps what somebody has still to clear', () => {
    const late_ = late('2026-03-20', '2026-03-10', { type: 'pause.agreed', reason: 'illness', until: '2026-05-04', contactBy: 'centre' });
    const before = [
      inForce(),
      on('2026-03-16', { type: 'renegotiation.begun', because: 'date' }),
      late_,
      on('2026-03-20', { type: 'processing.withdrawn' }),
    ];
    const back = grow(...before, on('2026-03-23', { type: 'approval.given', act: 'return' }, { type: 'case.returned' }));
    expect(openMarks(back.state.context)).toHaveLength(1);
  });
});
