// Who the person is can be corrected at any time; birthdays that were derived from a wrong date are derived anew.
import { describe, expect, test } from 'vitest';
import { signatories } from '../../../machines/case/context/read.ts';
import { ageBandOn, birthdaysBetween } from '../../../machines/case/deadlines/birthdays.ts';
import type { EventOf } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { conform } from '../../../src/engine/log/conform.ts';
import { replay } from '../../../src/engine/log/replay.ts';
import { decideOnCase, type HumanEvent } from '../../../src/engine/step/decide.ts';
import { settle } from '../../../src/engine/step/settle.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { given, noRequirementIsUntried, placesOf } from '../lives/given.ts';
import { grow, type GrownLog } from '../lives/growing-log.ts';
import { minorInForce } from '../lives/lives-of-change.ts';
import {
  clarification,
  copy,
  drafted,
  explained,
  inForce,
  inquiry,
  inquiryNoted,
  monday,
  on,
  sealed,
  signature,
  signedBy,
} from '../lives/lives.ts';

type Corrected = EventOf<'birthDate.corrected'>;
type Band = Corrected['ageBandAtInquiry'];
const wrong = '1998-03-09';
const tuesday = '2026-03-10';

const correction = (ageBandAtInquiry: Band, birthdays: Corrected['birthdays'] = [], known: Corrected['known'] = 'day'): HumanEvent => ({
  type: 'birthDate.corrected',
  known,
  ageBandAtInquiry,
  birthdays,
  given: known === 'day' ? ['birthDate'] : known === 'year' ? ['birthYear'] : [],
});
/** A log with what the calendar has said to somebody born on that day. */
function withBirthdays(grown: GrownLog, birthDate: Day, day: Day): GrownLog {
  const { entries, state } = settle(grown.state, day, birthDate);
  return { log: { ...grown.log, entries: [...grown.log.entries, ...entries] }, state };
}
const deciding = ({ log, state }: GrownLog, event: HumanEvent, day: Day, birthDate: Day | null = null) =>
  decideOnCase({ log, state, birthDate }, { event, on: day, by: counsellor }, day);
function record(grown: GrownLog, event: HumanEvent, day: Day, birthDate: Day | null = null): GrownLog {
  const { entries, state, refusals } = deciding(grown, event, day, birthDate);
  expect(refusals).toEqual([]);
  return { log: { ...grown.log, entries: [...grown.log.entries, ...entries] }, state };
}
/** A child whose birth date was mistyped: the calendar has said that all three birthdays have passed. */
const child = grow(clarification(monday, { ageBand: 'minor' }));
const mistyped = withBirthdays(child, wrong, tuesday);

describe('a typing error that has made a child an adult', () => {
  test('is put right: the person is a child again, and the guardian signs', () => {
    expect(mistyped.state.context.client.ageBand).toBe('adult');
    const { state } = record(mistyped, correction('minor'), tuesday);
    expect(state.context.client).toMatchObject({ ageBand: 'minor', birthDateKnown: 'day' });
    expect(signatories(state.context)).toContain('guardian');
    expect(state.context.marks).toEqual({});
  });
  test('leaves the log as it was written, replays and conforms', () => {
    const grown = record(mistyped, correction('minor'), tuesday);
    expect(grown.log.entries.filter(({ event }) => event.type === 'deadline.ageReached')).toHaveLength(3);
    expect(replay(grown.log)).toEqual(grown.state);
    expect(conform(grown.log)).toEqual({ deviation: null, state: grown.state });
  });
  test('takes with it what the wrong birthday had brought: the review, and the signature that had gone', () => {
    const minor = grow(
      signature(monday, { ageBand: 'minor' }),
      on(monday, explained(1), signedBy('client', 1), signedBy('counsellor', 1), copy),
    );
    const grown = withBirthdays(minor, wrong, tuesday);
    expect(grown.state.context.agreement.versions[0]?.signatures).toEqual({ counsellor: monday });
    const { state } = record(grown, correction('minor'), tuesday);
    expect(state.context.agreement.versions[0]?.signatures).toEqual({ client: monday, counsellor: monday });
    const agreed = withBirthdays(grow(minorInForce(monday)), wrong, tuesday);
    expect(agreed.state.context.clock.occasions.map(({ occasion }) => occasion)).toContain('birthday');
    expect(record(agreed, correction('minor'), tuesday).state.context.clock.occasions).toEqual([]);
  });
  test('the calendar goes on with the right date', () => {
    const grown = record(mistyped, correction('minor'), tuesday);
    const ages = (day: Day) =>
      settle(grown.state, day, '2010-06-01').entries.flatMap(({ event, on: on_ }) => ('age' in event ? [`${on_} ${event.age}`] : []));
    expect(ages('2028-05-31')).toEqual([]);
    expect(ages('2028-06-01')).toEqual(['2028-06-01 18']);
  });
});

describe('the other way round', () => {
  test('who was taken for a child is an adult: birthdays since the inquiry count on their days', () => {
    const grown = record(grow(minorInForce(monday)), correction('minor', [{ age: 18, on: '2026-03-05' }]), tuesday);
    expect(grown.state.context.client.ageBand).toBe('under25');
    expect(grown.state.context.clock.occasions).toEqual([{ occasion: 'birthday', learnedOn: '2026-03-05' }]);
    expect(signatories(grown.state.context)).not.toContain('guardian');
  });
  test('who was of age at the inquiry was so then', () => {
    const { state } = record(child, correction('under25'), tuesday);
    expect(state.context.client.ageBand).toBe('under25');
    expect(signatories(state.context)).toEqual(['client', 'counsellor']);
  });
  test('what was signed then by nobody who counts is marked, and stands', () => {
    const adult = grow(signature(), on('2026-03-09', ...sealed(1)));
    const { state } = record(adult, correction('minor'), tuesday);
    expect(placesOf(state).stage).toBe('inForce');
    expect(Object.values(state.context.marks)).toMatchObject([
      { event: 'agreement.concluded', kind: 'irregular', reasons: [{ code: 'signaturesMissing', parties: ['guardian'] }] },
    ]);
  });
});

describe('a birth date that is not certain', () => {
  test.each(['year', 'unknown'] as const)('(%s): the person counts as a minor until it is', (known) => {
    const { state } = record(grow(signature()), correction('minor', [], known), tuesday);
    expect(state.context.client).toMatchObject({ ageBand: 'minor', birthDateKnown: known });
    expect(signatories(state.context)).toContain('guardian');
    const certain = record(record(grow(signature()), correction('minor', [], known), tuesday), correction('adult'), tuesday);
    expect(certain.state.context.client).toMatchObject({ ageBand: 'adult', birthDateKnown: 'day' });
    expect(signatories(certain.state.context)).not.toContain('guardian');
  });
});

describe('what follows from the date', () => {
  const refused = (band: Band, birthdays: Corrected['birthdays'], day: Day = tuesday) =>
    deciding(child, correction(band, birthdays), day).refusals;
  const contradicts = [{ code: 'ageContradicts' }];
  test('fits the band of the inquiry, in order, and lies not ahead', () => {
    expect(refused('minor', [{ age: 18, on: '2026-03-05' }])).toEqual([]);
    expect(refused('minor', [{ age: 25, on: '2026-03-05' }])).toEqual(contradicts);
    expect(refused('under25', [{ age: 18, on: '2026-03-05' }])).toEqual(contradicts);
    expect(refused('adult', [{ age: 27, on: '2026-03-05' }])).toEqual(contradicts);
    expect(refused('minor', [{ age: 18, on: '2026-03-11' }])).toEqual(contradicts);
    const long = grow(clarification('2015-03-02', { ageBand: 'minor' }));
    const all: Corrected['birthdays'] = [
      { age: 18, on: '2016-05-02' },
      { age: 25, on: '2023-05-02' },
      { age: 27, on: '2025-05-02' },
    ];
    expect(deciding(long, correction('minor', all), tuesday).refusals).toEqual([]);
    expect(deciding(long, correction('minor', all.toReversed()), tuesday).refusals).toEqual(contradicts);
    expect(deciding(long, correction('minor', all.slice(1)), tuesday).refusals).toEqual(contradicts);
    expect(deciding(long, correction('minor', [...all.slice(0, 1), { age: 25, on: '2016-05-01' }]), tuesday).refusals).toEqual(contradicts);
  });
  test('is read off the date: the band on a day, and the birthdays after it', () => {
    expect(['1990-01-01', '2000-03-10', '2008-03-02', '2008-03-03'].map((born) => ageBandOn(born, monday))).toEqual([
      'adult',
      'under27',
      'under25',
      'minor',
    ]);
    expect(birthdaysBetween('2008-03-10', monday, '2026-03-09')).toEqual([]);
    expect(birthdaysBetween('2008-03-10', monday, tuesday)).toEqual([{ age: 18, on: tuesday }]);
    expect(birthdaysBetween('2008-03-02', monday, tuesday)).toEqual([]);
    expect(birthdaysBetween('1999-03-10', '2024-01-01', '2026-12-31')).toEqual([
      { age: 25, on: '2024-03-10' },
      { age: 27, on: tuesday },
    ]);
    expect(ageBandOn('2008-02-29', '2026-02-28')).toBe('minor');
    expect(ageBandOn('2008-02-29', '2026-03-01')).toBe('under25');
  });
});

describe('corrected again, or taken back', () => {
  test('the latest word counts', () => {
    const twice = record(record(mistyped, correction('minor'), tuesday), correction('under25'), tuesday);
    expect(twice.state.context.client.ageBand).toBe('under25');
  });
  test('a correction taken back leaves what the calendar had said', () => {
    const once = record(mistyped, correction('minor'), tuesday);
    const back = record(once, { type: 'entry.voided', seq: once.log.entries.length, because: 'neverHappened', given: ['note'] }, tuesday);
    expect(back.state.context.client.ageBand).toBe('adult');
  });
  test('of an earlier episode stays there: a return has an inquiry of its own', () => {
    const back = grow(
      inForce(),
      on(
        monday,
        { type: 'processing.withdrawn' },
        { type: 'approval.given', act: 'return' },
        { type: 'case.returned' },
        inquiryNoted({ ageBand: 'under27' }),
      ),
    );
    const { state } = record(back, correction('under25'), tuesday);
    expect(state.context.client.ageBand).toBe('under25');
  });
});

describe('name, contact and language', () => {
  test('are changed at any time; signed versions stay as they were signed', () => {
    const before = given(inForce()).on(monday).theState().context;
    for (const event of [
      { type: 'client.renamed', given: ['name'] },
      { type: 'contactDetails.changed', given: ['phone', 'email', 'address'] },
    ] as const satisfies readonly HumanEvent[]) {
      const { context } = given(inForce()).on(tuesday).when(event).isAllowed({ stage: 'inForce' });
      expect(context.agreement).toEqual(before.agreement);
      expect(context.client).toEqual(before.client);
    }
  });
  test('another language is the one in which is explained and offered from then on', () => {
    const changed: HumanEvent = { type: 'languages.changed', language: 'uk', alsoUnderstands: ['de'] };
    expect(given(drafted()).on(monday).when(changed).isAllowed().context.client).toMatchObject({
      language: 'uk',
      understands: ['uk', 'de'],
    });
    const inGerman = on(monday, { type: 'privacy.explained', language: 'de' });
    given(inquiry(), inGerman).on(monday).when({ type: 'talk.begun' }).isRefused('privacyNotUnderstood');
    given(inquiry(), inGerman, on(monday, changed)).on(monday).when({ type: 'talk.begun' }).isAllowed();
  });
});

describe('an address lock', () => {
  const placed = (until: Day): HumanEvent => ({ type: 'addressLock.placed', until });
  test('has its last day, and is lifted', () => {
    expect(given(inForce()).on(monday).when(placed('2027-03-02')).isAllowed().context.client.addressLockedUntil).toBe('2027-03-02');
    given(inForce()).on(monday).when(placed('2026-03-01')).isRefused('dayInPast');
    const lifted: HumanEvent = { type: 'addressLock.lifted' };
    expect(
      given(inForce(), on(monday, placed('2027-03-02')))
        .on(monday)
        .when(lifted)
        .isAllowed().context.client.addressLockedUntil,
    ).toBeNull();
    expect(given(inForce()).on(monday).when(lifted).isRefused('addressNotLocked')).toEqual([{ code: 'addressNotLocked' }]);
  });
});

test('a birth date is corrected without the log at hand only in its certainty', () => {
  given(inForce())
    .on(monday)
    .when(correction('minor', [], 'unknown'))
    .isAllowed({ stage: 'inForce' });
});

noRequirementIsUntried(
  ['duty'],
  (event) => /^(?:addressLock|birthDate|client|contactDetails|languages)\./u.test(event) && event !== 'client.described',
);
