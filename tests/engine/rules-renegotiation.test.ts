// T10 and T11 in sentences: an agreement is renegotiated while the old one stays in force.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../src/engine/decide.ts';
import { given, noRequirementIsUntried } from './given.ts';
import {
  commitment,
  concluded,
  copy,
  explained,
  goal,
  inForce,
  measure,
  monday,
  offered,
  on,
  paused,
  renegotiation,
  renegotiationSigning,
  review,
  sealed,
  signedBy,
} from './lives.ts';

const overdue = '2026-06-03';
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });
const renegotiated: HumanEvent = { type: 'renegotiation.begun', because: 'date' };

describe('T10, renegotiating', () => {
  test('it begins from the agreement or from a review of it; the agreement stays in force', () => {
    const { context } = given(inForce()).on(monday).when(renegotiated).isAllowed({ stage: 'renegotiation.drafting', clock: 'scheduled' });
    expect(context.agreement).toMatchObject({ renegotiationSince: monday, versions: [{ state: 'inForce' }] });
    const fromReview = given(review()).on(monday).when(renegotiated).isAllowed({ stage: 'renegotiation.drafting' });
    expect(fromReview.context.clock).toMatchObject({ open: null, lastHeldOn: null });
  });
  test('not while a review is overdue or owed, or the client cannot be met', () => {
    given(inForce()).on(overdue).when(renegotiated).isRefused('reviewOverdue');
    given(paused(), on(monday, { type: 'pause.ended' }))
      .on(monday)
      .when(renegotiated)
      .isRefused('reviewOwed');
    given(inForce(), away).on(monday).when(renegotiated).isRefused('outOfContact');
  });
  test('a new text is offered under the same conditions as the first', () => {
    given(renegotiation()).on(monday).when(offered(2, 'g1')).isAllowed({ stage: 'renegotiation.signing' });
    given(renegotiation(), away).on(monday).when(offered(2, 'g1')).isRefused('outOfContact');
    const unfinished = [
      [on(monday, { type: 'goal.dropped', goal: 'g1', cause: 'client' }), 'noGoalOfClient'],
      [on(monday, goal('g2', monday, { given: [] }), measure('m2', 'g2', monday)), 'goalsIncomplete'],
      [on(monday, { type: 'measure.dropped', measure: 'm1' }), 'goalsWithoutMeasure'],
      [on(monday, { type: 'commitment.dropped', commitment: 'c1' }), 'centreNotCommitted'],
      [on(monday, measure('m2', 'g1', monday, { needsOffer: true })), 'offersUnchecked'],
    ] as const;
    for (const [drafts, code] of unfinished) given(renegotiation(), drafts).on(monday).when(offered(2, 'g1')).isRefused(code);
    given(renegotiation(), on(monday, commitment('c2')))
      .on(monday)
      .when(offered(1, 'g1'))
      .isRefused('wrongVersionNumber');
  });
  test('a withdrawn text goes back to the drafts', () => {
    const { context } = given(renegotiationSigning())
      .on(monday)
      .when({ type: 'version.withdrawn', version: 2, because: 'clientWish' })
      .isAllowed({ stage: 'renegotiation.drafting' });
    expect(context.agreement.versions.map(({ state }) => state)).toEqual(['inForce', 'withdrawn']);
  });
});

describe('T11, the new version', () => {
  test('once signed it is in force and the old one superseded the same day', () => {
    const signing = on('2026-03-10', ...sealed(2).slice(0, -1));
    const { context } = given(renegotiationSigning(), signing).on('2026-03-10').when(concluded(2)).isAllowed({ stage: 'inForce' });
    expect(context.agreement.versions).toMatchObject([{ state: 'superseded' }, { state: 'inForce', inForceOn: '2026-03-10' }]);
    expect(context.agreement.renegotiationSince).toBeNull();
  });
  test('it does not put off a first review that is still owed', () => {
    const signing = on('2026-03-10', ...sealed(2).slice(0, -1));
    const { context } = given(renegotiationSigning(), signing).on('2026-03-10').when(concluded(2)).isAllowed();
    expect(context.clock.firstReviewFrom).toBe(monday);
  });
  test.each([
    ['both signatures', [explained(2), signedBy('client', 2), copy], ['signaturesMissing']],
    ['an explanation', [copy], ['signaturesMissing', 'versionNotExplained']],
    ['a copy', [explained(2), signedBy('client', 2), signedBy('counsellor', 2)], ['copyNotHandedOver']],
  ] as const)('without %s the old one stands', (_what, events, codes) => {
    given(renegotiationSigning(), on(monday, ...events))
      .on(monday)
      .when(concluded(2))
      .isRefused(...codes);
  });
  test('who needs an interpreter had one this time, too', () => {
    const needing = on(monday, { type: 'client.described', occupation: 'school', interpreter: 'needed', titleExpires: null });
    const bySelf = on(monday, explained(2, { interpreter: 'none' }), ...sealed(2).slice(1, -1));
    given(renegotiationSigning(), needing, bySelf).on(monday).when(concluded(2)).isRefused('interpreterNotRecorded');
  });
  test('both may always let the old one stand; what was on offer is taken back', () => {
    const abandoned: HumanEvent = { type: 'renegotiation.abandoned' };
    given(renegotiation()).on(monday).when(abandoned).isAllowed({ stage: 'inForce' });
    const { context } = given(renegotiationSigning()).on(monday).when(abandoned).isAllowed({ stage: 'inForce' });
    expect(context.agreement.versions.map(({ state }) => state)).toEqual(['inForce', 'withdrawn']);
    expect(context.agreement.renegotiationSince).toBeNull();
  });
});

noRequirementIsUntried(['T10', 'T11']);
