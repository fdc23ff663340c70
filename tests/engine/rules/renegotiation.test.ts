// T10 and T11 in sentences: an agreement is renegotiated while the old one stays in force.
import { describe, expect, test } from 'vitest';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  assessed,
  briefAdvice,
  commitment,
  concluded,
  copy,
  explained,
  goal,
  held,
  inForce,
  measure,
  monday,
  noDissent,
  offered,
  on,
  opened,
  paused,
  ratings,
  renegotiation,
  renegotiationSigning,
  review,
  revised,
  sealed,
  signedBy,
} from '../lives/lives.ts';

const overdue = '2026-06-03';
const away = on(monday, { type: 'appointment.missed' }, { type: 'contact.attempted', channel: 'phone' });
const renegotiated: HumanEvent = { type: 'renegotiation.begun', because: 'date' };
/** From brief advice to an agreement, on one day. */
const agreedOn = (day: string) => [
  on(day, { type: 'assessment.begun' }, ...ratings, { type: 'assessment.completed' }),
  on(day, goal('g1', day), measure('m1', 'g1', day), commitment('c1'), offered(1, 'g1'), ...sealed(1)),
];

describe('T10, renegotiating', () => {
  test('it begins from the agreement or from a review of it; the agreement stays in force', () => {
    const { context } = given(inForce()).on(monday).when(renegotiated).isAllowed({ stage: 'renegotiation.drafting', clock: 'scheduled' });
    expect(context.agreement).toMatchObject({ renegotiationSince: monday, versions: [{ state: 'inForce' }] });
    // What both have said in an open talk is not given up for it.
    const fromReview = given(review()).on(monday).when(renegotiated).isAllowed({ stage: 'renegotiation.drafting', talk: 'talking' });
    expect(fromReview.context.clock).toMatchObject({ open: { since: monday }, lastHeldOn: null });
  });
  test('not while a review is overdue or owed, or the client cannot be met', () => {
    given(inForce()).on(overdue).when(renegotiated).isRefused('reviewOverdue');
    given(paused(), on(monday, { type: 'pause.ended' }))
      .on(monday)
      .when(renegotiated)
      .isRefused('reviewOwed');
    given(inForce(), away).on(monday).when(renegotiated).isRefused('outOfContact');
  });
  test('not once the cap is reached: from then on there is the balance, or an extension', () => {
    const decision = '2023-03-06';
    const life = [briefAdvice(decision), ...agreedOn('2026-02-16')];
    given(...life)
      .on('2026-03-05')
      .when(renegotiated)
      .isAllowed();
    given(...life)
      .on('2026-03-06')
      .when(renegotiated)
      .isRefused('notNow');
    const extended = on('2026-03-05', { type: 'approval.given', act: 'capExtension' }, { type: 'cap.extended', given: ['reason'] });
    given(...life, extended)
      .on('2026-03-06')
      .when(renegotiated)
      .isAllowed();
  });
  test('what is drafted does not touch the plan in force; giving it up brings the old one back as it was signed', () => {
    const before = given(inForce()).on(monday).theState().context.plan;
    const drafts = on(
      monday,
      {
        type: 'goal.revised',
        goal: 'g1',
        domain: 'work',
        chosenBy: 'both',
        dueOn: '2027-02-01',
        evidence: 'documentSeen',
        template: null,
        given: ['wording'],
      },
      goal('g2', monday),
      measure('m2', 'g2', monday),
      { type: 'measure.dropped', measure: 'm1' },
      commitment('c2'),
      { type: 'commitment.dropped', commitment: 'c1' },
    );
    const { context } = given(renegotiation(), drafts).on(monday).theState();
    const { goals, measures, commitments } = before;
    expect(context.agreement.standing).toEqual({ goals, measures, commitments });
    for (const event of [{ type: 'renegotiation.abandoned' }, { type: 'client.died' }] as const)
      expect(given(renegotiation(), drafts).on(monday).when(event).isAllowed().context).toMatchObject({
        plan: before,
        agreement: { standing: null, renegotiationSince: null },
      });
    const lapsed = given(renegotiation(), drafts).on('2026-03-31').theState().context;
    expect(lapsed).toMatchObject({ plan: before, agreement: { standing: null, renegotiationSince: null } });
  });
  test('what was promised is reported on meanwhile, and stays reported when the draft is given up', () => {
    const reported: HumanEvent = { type: 'measure.reported', measure: 'm1', status: 'done', cause: null };
    const gone = [renegotiation(), on(monday, { type: 'measure.dropped', measure: 'm1' })];
    for (const life of [[renegotiation()], gone]) {
      given(...life)
        .on(monday)
        .when(reported)
        .isAllowed();
      const { context } = given(...life, on(monday, reported))
        .on(monday)
        .when({ type: 'renegotiation.abandoned' })
        .isAllowed();
      expect(context.plan.measures['m1']?.state).toBe('done');
    }
    given(renegotiation(), on(monday, measure('m2', 'g1', monday)))
      .on(monday)
      .when({ ...reported, measure: 'm2' } as HumanEvent)
      .isRefused('unknownItem');
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
  test('it does not wipe out a review that has become overdue meanwhile', () => {
    const anew = [revised(goal('g1', '2026-05-21')), revised(measure('m1', 'g1', '2026-05-21')), offered(2, 'g1')];
    const life = [inForce(), on('2026-05-20', renegotiated), on('2026-05-21', ...anew), on('2026-06-10', ...sealed(2).slice(0, -1))];
    expect(
      given(...life)
        .on('2026-06-10')
        .when(concluded(2))
        .isRefused('reviewOverdue'),
    ).toEqual([{ code: 'reviewOverdue', since: overdue }]);
    const talk = on('2026-06-10', opened, assessed('g1'), noDissent, copy);
    given(...life, talk)
      .on('2026-06-10')
      .when(concluded(2))
      .isRefused('reviewOverdue', 'reviewOpen');
    given(...life, talk, on('2026-06-10', held('2026-12-10', 'client')))
      .on('2026-06-10')
      .when(concluded(2))
      .isAllowed({ stage: 'inForce', clock: 'scheduled' });
  });
  test('its plan is the plan in force from then on', () => {
    const drafts = on(monday, goal('g2', monday), measure('m2', 'g2', monday), offered(2, 'g1', 'g2'), ...sealed(2));
    const { context } = given(renegotiation(), drafts).on(monday).theState();
    expect(context.agreement.standing).toBeNull();
    expect(context.plan.goals['g2']?.state).toBe('agreed');
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
    const inGerman = on(monday, explained(2, { language: 'de', interpreter: 'none' }), ...sealed(2).slice(1, -1));
    given(renegotiationSigning(), inGerman).on(monday).when(concluded(2)).isRefused('versionNotUnderstood');
  });
  test('both may always let the old one stand; what was on offer is taken back', () => {
    const abandoned: HumanEvent = { type: 'renegotiation.abandoned' };
    given(renegotiation()).on(monday).when(abandoned).isAllowed({ stage: 'inForce' });
    const { context } = given(renegotiationSigning()).on(monday).when(abandoned).isAllowed({ stage: 'inForce' });
    expect(context.agreement.versions.map(({ state }) => state)).toEqual(['inForce', 'withdrawn']);
    expect(context.agreement.renegotiationSince).toBeNull();
  });
});

// On the day the cap is reached the calendar has opened the final balance before anybody asks.
noRequirementIsUntried(['T10', 'T11'], undefined, [
  'T10 renegotiation.begun without capNotReached',
  'T10 version.offered without capNotReached',
  'T11 agreement.concluded without capNotReached',
]);
