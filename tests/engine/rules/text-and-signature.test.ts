// What a text promises when it is offered and signed: days to come, offers that stand, the guardian’s part, the baseline (T3 to T5).
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import type { Day } from '../../../machines/day.ts';
import type { CaseState } from '../../../src/engine/state/case-state.ts';
import { decide, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { whatIf } from '../../../src/engine/step/what-if.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, live, placesOf } from '../lives/given.ts';
import {
  assessed,
  closed,
  commitment,
  concluded,
  copy,
  drafted,
  explained,
  goal,
  goals,
  held,
  inForce,
  measure,
  monday,
  needsAssessment,
  noDissent,
  offered,
  on,
  opened,
  ratings,
  revised,
  sealed,
  signature,
  signedBy,
  withoutAgreement,
  type Move,
} from '../lives/lives.ts';

const thursday = '2026-03-05';
const naming = (reviewBy: Day, version = 1): HumanEvent => ({ ...offered(version, 'g1'), reviewBy }) as HumanEvent;
const signedOn = (day: Day, version = 1): Move[] =>
  on(day, explained(version), signedBy('client', version), signedBy('counsellor', version), copy);

describe('no goal or measure is dated before the offer', () => {
  test('both are named; today will do', () => {
    const life = [
      goals(),
      on(monday, goal('g1', monday, { dueOn: '2026-03-04' }), measure('m1', 'g1', monday, { dueOn: '2026-03-03' }), commitment('c1')),
    ];
    given(...life)
      .on('2026-03-03')
      .when(offered(1, 'g1'))
      .isAllowed();
    expect(
      given(...life)
        .on('2026-03-04')
        .when(offered(1, 'g1'))
        .isRefused('datesBeforeOffer'),
    ).toEqual([{ code: 'datesBeforeOffer', goals: [], measures: ['m1'] }]);
    expect(
      given(...life)
        .on(thursday)
        .when(offered(1, 'g1'))
        .isRefused('datesBeforeOffer'),
    ).toEqual([{ code: 'datesBeforeOffer', goals: ['g1'], measures: ['m1'] }]);
  });
  test('revised they are offered; what was done may lie behind', () => {
    const life = [goals(), on(monday, goal('g1', monday), measure('m1', 'g1', monday, { dueOn: '2026-03-03' }), commitment('c1'))];
    given(...life, on(thursday, revised(measure('m1', 'g1', thursday))))
      .on(thursday)
      .when(offered(1, 'g1'))
      .isAllowed({ stage: 'signature' });
    const begun = [inForce(), on('2026-05-04', { type: 'measure.reported', measure: 'm1', status: 'done', cause: null })];
    given(...begun, on('2026-05-11', { type: 'renegotiation.begun', because: 'goal' }))
      .on('2026-05-11')
      .when(offered(2, 'g1'))
      .isAllowed({ stage: 'renegotiation.signing' });
  });
  test('goals that are not in the text are not looked at', () => {
    const other = on(monday, goal('g2', monday, { dueOn: '2026-03-03' }), measure('m2', 'g2', monday, { dueOn: '2026-03-03' }));
    given(drafted(), other).on(thursday).when(offered(1, 'g1')).isAllowed();
  });
});

describe('an offer that has run out by the day of signing', () => {
  const checked: HumanEvent = { type: 'offer.checked', measure: 'm1', eligible: true, openUntil: '2026-03-10' };
  const life = [
    goals(),
    on(monday, goal('g1', monday), measure('m1', 'g1', monday, { needsOffer: true }), commitment('c1'), checked, offered(1, 'g1')),
  ];
  test('is said and recorded', () => {
    const late = [...life, signedOn('2026-03-11')];
    expect(
      given(...late)
        .on('2026-03-11')
        .when(concluded(1))
        .isRefused('offersRanOut'),
    ).toEqual([{ code: 'offersRanOut', measures: ['m1'] }]);
    given(...late)
      .on('2026-03-11')
      .when({ type: 'agreement.concluded', version: 1, ranOut: [] })
      .isRefused('offersRanOut');
    given(...late)
      .on('2026-03-11')
      .when({ type: 'agreement.concluded', version: 1, ranOut: ['m1'] })
      .isAllowed({ stage: 'inForce' });
  });
  test('counts on the day of the last signature, not on the day it is noted', () => {
    given(...life, signedOn('2026-03-10'))
      .on('2026-03-12')
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
  });
  test('without an end never runs out', () => {
    const open = life.map((moves) =>
      moves.map((move) => (move.event.type === 'offer.checked' ? { ...move, event: { ...move.event, openUntil: null } } : move)),
    );
    given(...open, signedOn('2026-03-20'))
      .on('2026-03-20')
      .when(concluded(1))
      .isAllowed();
  });
});

describe('who signed without the guardian', () => {
  const minor = signature(monday, { ageBand: 'minor' });
  const born = '2008-03-10';
  const grown = (life: readonly Move[]) => settle(live(life), '2026-03-10', born).state;
  const proposing = (state: CaseState, event: HumanEvent) => decide(state, { event, on: '2026-03-10', by: counsellor }, '2026-03-10');

  test('has not agreed by turning 18: the adult signs anew', () => {
    const state = grown([...minor, ...signedOn(monday)]);
    expect(state.context.client.ageBand).toBe('under25');
    expect(state.context.agreement.versions[0]?.signatures).toEqual({ counsellor: monday });
    expect(proposing(state, concluded(1)).refusals).toEqual([{ code: 'signaturesMissing', parties: ['client'] }]);
    const anew = proposing(state, signedBy('client', 1));
    expect(anew.refusals).toEqual([]);
    const { refusals, state: after } = proposing(anew.state, concluded(1));
    expect(refusals).toEqual([]);
    expect(after.context.agreement.versions[0]).toMatchObject({ state: 'inForce', inForceOn: '2026-03-10' });
  });
  test('with the guardian the signature stands', () => {
    const state = grown([...minor, ...signedOn(monday), ...on(monday, signedBy('guardian', 1))]);
    expect(state.context.agreement.versions[0]?.signatures).toEqual({ client: monday, counsellor: monday, guardian: monday });
    expect(proposing(state, concluded(1)).refusals).toEqual([]);
  });
  test('what was in force stays in force', () => {
    const state = grown([...minor, ...signedOn(monday), ...on(monday, signedBy('guardian', 1), concluded(1))]);
    expect(placesOf(state).stage).toBe('inForce');
    expect(state.context.agreement.versions[0]).toMatchObject({ state: 'inForce', signatures: { client: monday } });
  });
  test('an appointed guardian whose part ends, likewise', () => {
    const life = [signature(), on(monday, { type: 'guardian.appointed' }), signedOn(monday), on('2026-03-09', { type: 'guardian.ended' })];
    given(...life)
      .on('2026-03-09')
      .when(concluded(1))
      .isRefused('signaturesMissing');
    given(...life, on('2026-03-09', signedBy('client', 1)))
      .on('2026-03-09')
      .when(concluded(1))
      .isAllowed({ stage: 'inForce' });
  });
});

describe('the baseline', () => {
  const rated = (counsellor_: 3 | 4 | 5): HumanEvent => ({ type: 'domain.rated', domain: 'work', counsellor: counsellor_, client: null });
  const work = (state: CaseState) => {
    const standing = state.context.assessment.baseline?.work;
    return standing !== undefined && 'counsellor' in standing ? standing.counsellor : null;
  };
  test('is the last complete rating before the first signature', () => {
    const again = on('2026-03-09', { type: 'assessment.reopened' }, rated(4), { type: 'assessment.completed' });
    expect(work(given(goals(), again).on('2026-03-09').theState())).toBe(4);
  });
  test('of somebody counselled without an agreement, the rating of the last talk before they sign', () => {
    const day = '2026-05-05';
    const talk = on(day, { type: 'review.opened', occasion: 'regular' }, rated(5), noDissent, copy, held('2026-11-05'), {
      type: 'goals.resumed',
    });
    const text = on(day, goal('g1', day), measure('m1', 'g1', day), commitment('c1'), offered(1, 'g1'), explained(1));
    const life = [withoutAgreement(), talk, text];
    expect(
      work(
        given(...life)
          .on(day)
          .theState(),
      ),
    ).toBe(3);
    expect(
      work(
        given(...life)
          .on(day)
          .when(signedBy('counsellor', 1))
          .isAllowed(),
      ),
    ).toBe(5);
  });
  test('stays what it was from the first signature on', () => {
    const talk = on('2026-03-09', opened, rated(5), assessed('g1'), noDissent, copy, held('2026-09-09'));
    expect(work(given(inForce(), talk).on('2026-03-09').theState())).toBe(3);
    const anew = on('2026-03-10', { type: 'renegotiation.begun', because: 'goal' }, offered(2, 'g1'), ...sealed(2));
    expect(work(given(inForce(), talk, anew).on('2026-03-10').theState())).toBe(3);
  });
  test('of a return is a new one', () => {
    const back = on(monday, { type: 'approval.given', act: 'return' }, { type: 'case.returned' });
    expect(given(closed(), back).on(monday).theState().context.assessment.baseline).toBeNull();
  });
});

describe('the text names the review day that will really apply', () => {
  test('six weeks after signing, where a domain was rated 1, and not three months', () => {
    const housing: HumanEvent = { type: 'domain.rated', domain: 'housing', counsellor: 1, client: 2 };
    const life = [
      needsAssessment(),
      on(monday, ...ratings, housing, { type: 'assessment.completed' }),
      on(monday, goal('g1', monday), measure('m1', 'g1', monday), commitment('c1')),
    ];
    const state = given(...life)
      .on(monday)
      .theState();
    const looking = [offered(1, 'g1'), ...sealed(1)].map((event) => ({ event, on: monday }));
    expect(reviewDue(whatIf(state, looking))).toEqual({ on: '2026-04-13', ceiling: '2026-04-13', rule: 'R5acute' });
    const signed = given(...life, on(monday, offered(1, 'g1'), ...sealed(1)))
      .on(monday)
      .theState();
    expect(reviewDue(signed.context)).toEqual(reviewDue(whatIf(state, looking)));
  });
});

describe('a mark in place of a name', () => {
  test('has its witness', () => {
    const life = [signature(), on(monday, explained(1))];
    const marked = (given_: readonly 'witness'[]): HumanEvent =>
      ({ ...signedBy('client', 1), how: 'mark', given: [...given_] }) as HumanEvent;
    expect(
      given(...life)
        .on(monday)
        .when(marked([]))
        .isRefused('witnessMissing'),
    ).toEqual([{ code: 'witnessMissing' }]);
    expect(
      given(...life)
        .on(monday)
        .when(marked(['witness']))
        .isAllowed().context.agreement.versions[0]?.signatures,
    ).toEqual({ client: monday });
  });
  test('is explained by an adult', () => {
    given(signature())
      .on(monday)
      .when(explained(1, { interpreter: 'present', interpreterOfAge: false }))
      .isRefused('interpreterNotOfAge');
    given(signature())
      .on(monday)
      .when(explained(1, { interpreter: 'present', interpreterOfAge: true }))
      .isAllowed();
  });
});

describe('a copy', () => {
  test('of the version in force is another copy than the one that was signed', () => {
    given(inForce()).on(monday).when(copy).isRefused('reviewNotOpen');
  });
});

describe('the day the text names for the first review', () => {
  const later = '2026-03-12';
  const life = [drafted(), on(monday, naming('2026-06-01')), on(later, ...sealed(1))];
  const dueOn = (day: Day, ...more: Move[][]) =>
    reviewDue(
      given(...life, ...more)
        .on(day)
        .theState().context,
    );

  test('applies although a later signature would have given more time', () => {
    expect(dueOn(later)).toEqual({ on: '2026-06-01', ceiling: '2026-06-01', rule: 'named' });
  });
  test('is over once a review was held', () => {
    const talked = on('2026-05-18', opened, assessed('g1'), noDissent, copy, held('2026-11-18'));
    expect(dueOn('2026-05-18', talked)).toMatchObject({ rule: 'R2' });
  });
  test('gives way to an earlier one', () => {
    const sooner = on(later, { type: 'occasion.noted', occasion: 'move', happenedOn: later });
    expect(dueOn(later, sooner)).toMatchObject({ rule: 'R6' });
  });
});
