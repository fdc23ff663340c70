// R3 to R5 in sentences: who is reviewed more often, and who more seldom.
import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../machines/case/deadlines/review-due.ts';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { HumanEvent } from '../../../src/engine/step/decide.ts';
import { given, noRequirementIsUntried } from '../lives/given.ts';
import {
  assessed,
  behind,
  commitment,
  copy,
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
  reviewed,
  sealed,
  type Move,
} from '../lives/lives.ts';

type Inquiry = Parameters<typeof goals>[1];
const dueOf = (life: readonly Move[], day: string) => reviewDue(given(life).on(day).theState().context);
const described = (occupation: 'ordinaryWork' | 'training' | 'unemployed' | 'lookingForTraining' | 'school' | 'other'): HumanEvent => ({
  type: 'client.described',
  occupation,
  interpreter: 'notNeeded',
  titleExpires: null,
});
const agreed = (day: string): HumanEvent[] => [
  goal('g1', day),
  // Far enough away to be overdue in none of these lives.
  measure('m1', 'g1', day, { dueOn: '2028-01-10' }),
  commitment('c1'),
  offered(1, 'g1'),
  ...sealed(1),
];
const lifeOf = (changes: Inquiry, ...events: readonly HumanEvent[]): Move[] => [
  ...goals(monday, changes),
  ...on(monday, ...events, ...agreed(monday)),
];
/** The first review was held on 1 June, so that R2 would ask for the next by 1 December. */
const june = '2026-06-01';
const firstHeld = (life: readonly Move[], next: string): Move[] => [...life, ...reviewed(june, next)];

describe('R3, the young and the youth service', () => {
  test.each([
    ['under 25 and unemployed', { ageBand: 'under25' }, 'unemployed'],
    ['under 25 and looking for training', { ageBand: 'under25' }, 'lookingForTraining'],
    ['in a youth service', { service: 'jmd', ageBand: 'under27' }, 'school'],
  ] as const)('%s: every three months, also after the first review', (_who, changes, occupation) => {
    const life = lifeOf(changes, described(occupation));
    expect(dueOf(life, monday)).toEqual({ on: '2026-06-02', ceiling: '2026-06-02', rule: 'R3' });
    expect(dueOf(firstHeld(life, '2026-09-01'), june)).toEqual({ on: '2026-09-01', ceiling: '2026-09-01', rule: 'R3' });
    const talk = [...life, ...on(june, opened, assessed('g1'), noDissent, copy)];
    expect(given(talk).on(june).when(held('2026-09-02')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-09-01' },
    ]);
    given(talk).on(june).when(held('2026-09-01')).isAllowed();
  });
  test.each([
    ['under 25 at school', { ageBand: 'under25' }, 'school'],
    ['under 25 in training', { ageBand: 'under25' }, 'training'],
    ['under 27 and unemployed', { ageBand: 'under27' }, 'unemployed'],
    ['an adult who is unemployed', { ageBand: 'adult' }, 'unemployed'],
  ] as const)('%s: not', (_who, changes, occupation) => {
    expect(dueOf(firstHeld(lifeOf(changes, described(occupation)), '2026-12-01'), june)).toMatchObject({
      rule: 'R2',
      ceiling: '2026-12-01',
    });
  });
  test('who begins to look in between is seen within three months of that day, not back-dated', () => {
    const life = [
      ...firstHeld(lifeOf({ ageBand: 'under25' }, described('school')), '2026-12-01'),
      ...on('2026-07-06', described('unemployed')),
    ];
    expect(dueOf(life, '2026-07-06')).toEqual({ on: '2026-10-06', ceiling: '2026-10-06', rule: 'R3' });
    // Told again, it counts from the first day.
    const again = [...life, ...on('2026-08-03', described('lookingForTraining'))];
    expect(dueOf(again, '2026-08-03')).toMatchObject({ ceiling: '2026-10-06', rule: 'R3' });
  });
  test('who begins to look late in the interval is seen when R2 asks for it', () => {
    const life = [
      ...firstHeld(lifeOf({ ageBand: 'under25' }, described('school')), '2026-12-01'),
      ...on('2026-09-02', described('unemployed')),
    ];
    expect(dueOf(life, '2026-09-02')).toMatchObject({ ceiling: '2026-12-01', rule: 'R2' });
    const dayBefore = life.map((move) => (move.on === '2026-09-02' ? { ...move, on: '2026-08-31' } : move));
    expect(dueOf(dayBefore, '2026-09-02')).toMatchObject({ ceiling: '2026-11-30', rule: 'R3' });
  });
  test('who has found something looks no more', () => {
    const found = [
      ...lifeOf({ ageBand: 'under25' }, described('unemployed')),
      ...reviewed(june, '2026-09-01'),
      ...on(june, described('school')),
    ];
    expect(dueOf(found, june)).toMatchObject({ ceiling: '2026-12-01', rule: 'R2' });
  });
});

describe('R4, up to twelve months', () => {
  const agreedLong: HumanEvent = { type: 'interval.agreed', given: ['reason'] };
  const rated = (domain: (typeof domainCodes)[number], counsellor: 1 | 2 | 3, client: 1 | 2 | 3 | null): HumanEvent => ({
    type: 'domain.rated',
    domain,
    counsellor,
    client,
  });
  const allThree = domainCodes.map((domain) => rated(domain, 3, 3));
  const stable = (
    occupation: 'ordinaryWork' | 'training' | 'other' = 'ordinaryWork',
    standings: readonly HumanEvent[] = allThree,
  ): Move[] => [
    ...needsAssessment(),
    ...on(monday, described(occupation), ...standings, { type: 'assessment.completed' }, ...agreed(monday)),
  ];
  const talk = (life: readonly Move[], ...more: readonly HumanEvent[]): Move[] => [...life, ...on(june, opened, assessed('g1'), ...more)];
  const done = [noDissent, copy];

  test.each(['ordinaryWork', 'training'] as const)('in %s, nothing rated 1 or 2, both agree: a year after this review', (occupation) => {
    const life = talk(stable(occupation), agreedLong, ...done);
    const { context } = given(life).on(june).when(held('2027-06-01')).isAllowed();
    expect(context.clock.longInterval).toBe(true);
    expect(reviewDue(context)).toEqual({ on: '2027-06-01', ceiling: '2027-06-01', rule: 'R4' });
    expect(given(life).on(june).when(held('2027-06-02')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2027-06-01' },
    ]);
  });
  test('unless both agree it is six months', () => {
    const life = talk(stable(), ...done);
    expect(given(life).on(june).when(held('2026-12-02')).isRefused('beyondCeiling')).toEqual([
      { code: 'beyondCeiling', latest: '2026-12-01' },
    ]);
    expect(reviewDue(given(life).on(june).when(held('2026-12-01')).isAllowed().context)?.rule).toBe('R2');
  });
  test('with a reason', () => {
    given(talk(stable())).on(june).when({ type: 'interval.agreed' }).isRefused('reasonMissing');
    given(talk(stable())).on(june).when(agreedLong).isAllowed();
  });
  test('not without ordinary work or training', () => {
    given(talk(stable('other')))
      .on(june)
      .when(agreedLong)
      .isRefused('notInStableWork');
  });
  test.each([
    ['the counsellor', rated('health', 2, 3)],
    ['the client', rated('health', 3, 2)],
  ])('not while %s sees great need anywhere', (_who, standing) => {
    const life = stable('training', [...allThree, standing]);
    expect(given(talk(life)).on(june).when(agreedLong).isRefused('domainsInNeed')).toEqual([
      { code: 'domainsInNeed', domains: ['health'] },
    ]);
    const better = [...allThree, rated('health', 3, null), { type: 'domain.leftOut', domain: 'work', reason: 'noTime' } as const];
    given(talk(stable('training', better)))
      .on(june)
      .when(agreedLong)
      .isAllowed();
  });
  test('a need that shows after both have agreed counts as well: then it is six months', () => {
    const life = talk(stable(), agreedLong, rated('health', 2, 2), ...done);
    given(life).on(june).when(held('2027-06-01')).isRefused('beyondCeiling');
    expect(given(life).on(june).when(held('2026-12-01')).isAllowed().context.clock.longInterval).toBe(false);
  });
  test('holds for one interval: the next is agreed on anew', () => {
    const life = [...talk(stable(), agreedLong, ...done, held('2026-10-05')), ...on('2026-10-05', opened, assessed('g1'), ...done)];
    given(life).on('2026-10-05').when(held('2027-04-06')).isRefused('beyondCeiling');
    const { context } = given(life).on('2026-10-05').when(held('2027-04-05')).isAllowed();
    expect(reviewDue(context)).toMatchObject({ rule: 'R2', ceiling: '2027-04-05' });
  });
  test('is agreed on in a review and nowhere else; put off, nothing was agreed', () => {
    given(stable()).on(june).when(agreedLong).isRefused('notNow');
    const putOff = [...talk(stable(), agreedLong), ...on(june, { type: 'review.adjourned' }, opened, assessed('g1'), ...done)];
    given(putOff).on(june).when(held('2027-06-01')).isRefused('beyondCeiling');
  });
  test('losing the job brings the review forward: 28 days', () => {
    const life = [...talk(stable(), agreedLong, ...done, held('2027-06-01')), ...on('2026-10-05', described('unemployed'))];
    expect(dueOf(life, '2026-10-05')).toMatchObject({ rule: 'R6', ceiling: '2026-11-02' });
  });
});

describe('R5, six weeks', () => {
  const acute: HumanEvent = { type: 'domain.rated', domain: 'housing', counsellor: 1, client: 3 };
  const withAcute = (standing: HumanEvent): Move[] => [
    ...needsAssessment(),
    ...on(monday, ...ratings, standing, { type: 'assessment.completed' }, ...agreed(monday)),
  ];
  test.each([
    ['the counsellor', acute],
    ['the client', { ...acute, counsellor: 3, client: 1 } as HumanEvent],
  ])('after the agreement, if %s calls a domain acute', (_who, standing) => {
    expect(dueOf(withAcute(standing), monday)).toEqual({ on: '2026-04-13', ceiling: '2026-04-13', rule: 'R5acute' });
  });
  test('great need is not acute', () => {
    expect(dueOf(withAcute({ ...acute, counsellor: 2, client: 2 } as HumanEvent), monday)).toMatchObject({
      rule: 'R1',
      ceiling: '2026-06-02',
    });
  });
  test('and again, until it is better; then as ever', () => {
    const still = [...withAcute(acute), ...reviewed('2026-04-13', '2026-05-22')];
    expect(dueOf(still, '2026-04-13')).toEqual({ rule: 'R5acute', ceiling: '2026-05-25', on: '2026-05-26' });
    // Whit Monday is no working day, so the talk is on Friday; six months from then.
    const talk = on('2026-05-22', opened, { ...acute, counsellor: 3 } as HumanEvent, assessed('g1'), noDissent, copy, held('2026-11-20'));
    expect(dueOf([...still, ...talk], '2026-05-22')).toMatchObject({ rule: 'R2', ceiling: '2026-11-22' });
  });
  test('rated so in a review, it counts from that review', () => {
    const life = [...inForce(), ...on('2026-03-23', opened, acute, assessed('g1'), noDissent, copy)];
    given(life).on('2026-03-23').when(held('2026-05-05')).isRefused('beyondCeiling');
    expect(reviewDue(given(life).on('2026-03-23').when(held('2026-05-04')).isAllowed().context)).toMatchObject({
      rule: 'R5acute',
      ceiling: '2026-05-04',
    });
  });

  // Promised for 31 March and 1 April; on 16 April both are more than 14 days overdue.
  test('once two measures of client and centre are more than 14 days overdue, from that day on', () => {
    expect(dueOf(behind(), '2026-04-15')).toMatchObject({ rule: 'R1', ceiling: '2026-06-02' });
    expect(dueOf(behind(), '2026-04-16')).toEqual({ on: '2026-05-28', ceiling: '2026-05-28', rule: 'R5measures' });
  });
  test('one is not two, and what is done or stopped is overdue no more', () => {
    for (const status of ['done', 'stopped'] as const) {
      const reported = on('2026-04-15', { type: 'measure.reported', measure: 'm2', status, cause: null });
      expect(dueOf([...behind(), ...reported], '2026-04-30')).toMatchObject({ rule: 'R1' });
      const later = on('2026-04-20', { type: 'measure.reported', measure: 'm2', status, cause: null });
      expect(dueOf([...behind(), ...later], '2026-04-30')).toMatchObject({ rule: 'R1' });
    }
    const running = on('2026-04-15', { type: 'measure.reported', measure: 'm2', status: 'running', cause: null });
    expect(dueOf([...behind(), ...running], '2026-04-16')).toMatchObject({ rule: 'R5measures' });
  });
  test('what an agency owes never counts', () => {
    const life = behind().map((move) =>
      move.event.type === 'measure.proposed' && move.event.measure === 'm2'
        ? { ...move, event: { ...move.event, responsible: 'agency', agency: 'jobCentre' } as HumanEvent }
        : move,
    );
    expect(dueOf(life, '2026-05-04')).toMatchObject({ rule: 'R1' });
  });
  test('nor does what was promised for a goal that has ended', () => {
    const ended = on(
      '2026-04-13',
      opened,
      assessed('g1', { outcome: 'dropped', cause: 'goalDidNotFit' }),
      noDissent,
      copy,
      held('2026-10-13'),
    );
    expect(dueOf([...behind(), ...ended], '2026-05-04')).toMatchObject({ rule: 'R2', ceiling: '2026-10-13' });
  });
  test('still overdue at the review, the next one is in six weeks as well', () => {
    const life = [...behind(), ...on('2026-05-04', opened, assessed('g1'), noDissent, copy)];
    given(life).on('2026-05-04').when(held('2026-06-16')).isRefused('beyondCeiling');
    const { context } = given(life).on('2026-05-04').when(held('2026-06-15')).isAllowed();
    expect(reviewDue(context)).toEqual({ on: '2026-06-15', ceiling: '2026-06-15', rule: 'R5measures' });
  });
  test('while a new version is drafted the promises of the old one count', () => {
    const drafting = on('2026-04-10', { type: 'renegotiation.begun', because: 'date' }, { type: 'measure.dropped', measure: 'm2' });
    expect(dueOf([...behind(), ...drafting], '2026-04-16')).toMatchObject({ rule: 'R5measures', ceiling: '2026-05-28' });
  });
});

noRequirementIsUntried(['R4']);
