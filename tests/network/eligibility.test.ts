// Whether an offer is for somebody, and why not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eligibilityOf, type Applicant } from '../../src/network/directory/eligibility.ts';
import type { Offer } from '../../src/network/directory/offer.ts';
import { applicants, days, nobodyKnown, offer, offers, openToAll, start } from './offers.ts';

const on = '2026-09-01';
const under = (conditions: Partial<Offer['conditions']>) => offer({ conditions: { ...openToAll, ...conditions } });
const known = (changes: Partial<Applicant>): Applicant => ({ ...nobodyKnown, ...changes });

describe('given one condition', () => {
  const youth = under({ ages: { from: 16, to: 26 } });
  const course = under({ levels: { from: 'a2', to: 'b1' } });
  const permit = under({ titles: ['residencePermit', 'protection'] });
  const paid = under({ benefits: ['jobCentre'] });
  const jobless = under({ work: ['unemployed'] });

  test.each<[string, Offer, Applicant, unknown]>([
    ['15 is too young for 16', youth, known({ age: 15 }), { code: 'tooYoung', limit: 16 }],
    ['27 is too old for 26', youth, known({ age: 27 }), { code: 'tooOld', limit: 26 }],
    ['A1 is below A2', course, known({ level: 'a1' }), { code: 'levelTooLow', limit: 'a2' }],
    ['B2 is above B1', course, known({ level: 'b2' }), { code: 'levelTooHigh', limit: 'b1' }],
    ['another title', permit, known({ title: 'toleration' }), { code: 'otherTitle', only: ['residencePermit', 'protection'] }],
    ['another benefit', paid, known({ benefit: 'none' }), { code: 'otherBenefit', only: ['jobCentre'] }],
    ['other work', jobless, known({ work: 'training' }), { code: 'otherWork', only: ['unemployed'] }],
  ])('%s: it says so', (_, given, who, because) => {
    expect(eligibilityOf(given, who, on)).toMatchObject({ verdict: 'doesNotFit', because: [because] });
  });

  test.each<[string, Offer, Applicant]>([
    ['16', youth, known({ age: 16 })],
    ['26', youth, known({ age: 26 })],
    ['A2', course, known({ level: 'a2' })],
    ['B1', course, known({ level: 'b1' })],
    ['protection', permit, known({ title: 'protection' })],
    ['the job centre pays', paid, known({ benefit: 'jobCentre' })],
    ['unemployed', jobless, known({ work: 'unemployed' })],
  ])('%s fits', (_, given, who) => {
    expect(eligibilityOf(given, who, on)).toMatchObject({ verdict: 'fits', because: [], ask: [] });
  });

  test('what is not known is asked for, and is no reason against anybody', () => {
    const given = under({ ages: { from: 16, to: null }, titles: ['protection'] });
    expect(eligibilityOf(given, nobodyKnown, on)).toMatchObject({ verdict: 'unclear', because: [], ask: ['age', 'title'] });
  });

  test('words of the body have to be read by a person', () => {
    const note = 'Nur mit Zusage des Jobcenters.';
    expect(eligibilityOf(under({ note }), nobodyKnown, on)).toMatchObject({ verdict: 'unclear', note });
  });
});

test('given several reasons, then all of them are said', () => {
  const given = under({ ages: { from: 18, to: null }, levels: { from: 'b1', to: null } });
  const { because } = eligibilityOf(given, known({ age: 17, level: 'a2' }), on);
  expect(because.map(({ code }) => code)).toEqual(['tooYoung', 'levelTooLow']);
});

describe('given an offer that is open to all', () => {
  test.each([
    ['overdue', offer({ verified: { on: '2026-01-01', by: { role: 'counsellor', id: 'c-weber' } } })],
    ['unverified', offer({ verified: null })],
  ])('%s, then it is never said to fit without a word', (trust, given) => {
    expect(eligibilityOf(given, nobodyKnown, on)).toMatchObject({ verdict: 'unclear', trust });
  });

  test.each([
    ['expired', offer({ validUntil: '2026-08-31' })],
    ['closed', offer({ isClosedForNow: true })],
    ['noStartLeft', offer({ starts: [start('2026-08-31')] })],
  ])('%s, then nobody is sent there', (code, given) => {
    expect(eligibilityOf(given, nobodyKnown, on)).toMatchObject({ verdict: 'doesNotFit', because: [{ code }] });
  });
});

describe('laws', () => {
  test('only an offer somebody has looked at in time is said to fit', () => {
    fc.assert(
      fc.property(offers, applicants, days, (one, who, day) => {
        const { verdict, trust, because, ask } = eligibilityOf(one, who, day);
        const isSure = trust === 'verified' && because.length + ask.length === 0;
        expect(verdict === 'fits').toBe(isSure);
        expect(verdict === 'doesNotFit').toBe(because.length > 0);
      }),
    );
  });

  test('to learn more about somebody takes no reason away, and to know nothing gives none', () => {
    fc.assert(
      fc.property(offers, applicants, fc.constantFrom('age', 'title', 'level', 'benefit', 'work'), (one, who, forgotten) => {
        const codes = (applicant: Applicant) => eligibilityOf(one, applicant, on).because.map(({ code }) => code);
        expect(codes(who)).toEqual(expect.arrayContaining(codes({ ...who, [forgotten]: null })));
        expect(codes(nobodyKnown)).toEqual(codes(nobodyKnown).filter((code) => code === 'expired' || code === 'closed'));
      }),
    );
  });

  test('a condition less refuses nobody who was not refused before', () => {
    fc.assert(
      fc.property(offers, applicants, (one, who) => {
        const before = eligibilityOf(one, who, on).because.length;
        expect(eligibilityOf({ ...one, conditions: openToAll }, who, on).because.length).toBeLessThanOrEqual(before);
      }),
    );
  });
});
