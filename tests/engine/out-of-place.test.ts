// Told anew, an entry that has lost what it is about has no effect any more; one that has lost only its ground stands, and is marked (T27).
import { expect, test } from 'vitest';
import type { RefusalCode } from '../../machines/case/context/refusal.ts';
import type { EntryFacts } from '../../src/engine/state/entry-facts.ts';
import type { HumanEvent } from '../../src/engine/step/decide.ts';
import { judge } from '../../src/engine/step/judge.ts';
import { whatStands } from '../../src/engine/step/retell.ts';
import { counsellor } from '../../src/scenarios/staff.ts';
import { live } from './lives/given.ts';
import {
  closed,
  drafted,
  goal,
  goals,
  inForce,
  inquiry,
  monday,
  on,
  review,
  signature,
  signedBy,
  textOf,
  type Move,
} from './lives/lives.ts';

const told = (event: HumanEvent): EntryFacts => ({ on: monday, by: counsellor, event });
const codesOf = (life: readonly Move[], event: HumanEvent) => judge(live(life), told(event)).map(({ code }) => code);

const lifted: HumanEvent = { type: 'risk.lifted', risk: 'x1', given: ['reason'] };
const risk: HumanEvent = { type: 'risk.noted', risk: 'x1', kind: 'violence' };
const explained: HumanEvent = { type: 'version.explained', version: 1, language: 'ar', interpreter: 'present' };
const explainedOnce = [...signature(), ...on(monday, explained)];

test.each<[RefusalCode, Move[], HumanEvent]>([
  ['notNow', inquiry(), { type: 'assessment.begun' }],
  ['unknownItem', inForce(), { type: 'risk.answered', risk: 'x9', action: 'other' }],
  ['itemExists', drafted(), goal('g1', monday)],
  ['notThisVersion', explainedOnce, signedBy('client', 2)],
  ['textChanged', explainedOnce, signedBy('client', 1, textOf(7))],
  ['alreadySigned', [...explainedOnce, ...on(monday, signedBy('client', 1))], signedBy('client', 1)],
  ['alreadyLifted', [...inForce(), ...on(monday, risk, lifted)], lifted],
  ['noReviewsCounted', goals(), { type: 'review.opened', occasion: 'courseEvent' }],
  ['reviewNotOpen', inForce(), { type: 'domain.rated', domain: 'work', counsellor: 3, client: 2 }],
  ['reviewNotOverdue', review(), { type: 'review.waived', because: 'other', given: ['reason'] }],
  ['noHousehold', inForce(), { type: 'household.separated' }],
  ['noGuardian', inForce(), { type: 'guardian.ended' }],
  ['notOnHold', closed(), { type: 'hold.lifted' }],
  ['addressNotLocked', inForce(), { type: 'addressLock.lifted' }],
  ['noAftercareConsent', closed(), { type: 'aftercare.withdrawn' }],
])('without what it is about (%s) it has no effect', (code, life, event) => {
  expect(codesOf(life, event)).toContain(code);
  expect(whatStands(live(life), told(event))).toBeNull();
});

test('without its ground it stands, with what speaks against it', () => {
  expect(whatStands(live(inquiry()), told({ type: 'talk.begun' }))).toEqual([{ code: 'privacyNotExplained' }]);
});

test.each<HumanEvent>([
  { type: 'fact.corrected', seq: 99, because: 'mistake', day: monday, given: ['correction'] },
  { type: 'entry.voided', seq: 99, because: 'neverHappened', given: ['note'] },
  { type: 'entry.cleared', seq: 99, reasons: ['windowNotOpen'], given: ['reason'] },
])('what was said about the record was judged once ($type)', (event) => {
  expect(codesOf(inForce(), event).length).toBeGreaterThan(0);
  expect(whatStands(live(inForce()), told(event))).toEqual([]);
});
