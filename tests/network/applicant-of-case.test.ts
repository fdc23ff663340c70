// What a case knows of whoever a referral is for, and what the directory makes of it.
import { describe, expect, test } from 'vitest';
import { initialContext } from '../../machines/case/context/initial-context.ts';
import type { CaseContext } from '../../machines/case/context/context.ts';
import { applicantOfCase } from '../../src/network/directory/applicant-of-case.ts';
import { eligibilityOf, type Applicant } from '../../src/network/directory/eligibility.ts';
import { offer, openToAll } from './offers.ts';

const on = '2026-09-01';
const bare = initialContext({ input: { site: 'wetzlar', land: 'HE', standard: '2026.1' } });
const withClient = (client: Partial<CaseContext['client']>): CaseContext => ({ ...bare, client: { ...bare.client, ...client } });
const verified = { on: '2026-08-31', by: { role: 'counsellor', id: 'c-weber' } } as const;
const forAges = (from: number | null, to: number | null) => offer({ conditions: { ...openToAll, ages: { from, to } }, verified });
const verdict = (age: Applicant['age'], from: number | null, to: number | null) =>
  eligibilityOf(forAges(from, to), { age, title: null, level: null, benefit: null, work: null }, on);

describe('who it is for', () => {
  test('nothing that nobody has noted is known', () => {
    expect(applicantOfCase(withClient({ ageBand: 'minor' }), { on, bornOn: null })).toEqual({
      age: { from: 0, to: 17 },
      title: null,
      level: null,
      benefit: null,
      work: null,
    });
  });

  test('title, benefit of today and occupation are those of the case', () => {
    const context = withClient({
      title: 'protection',
      occupation: 'unemployed',
      benefit: { first: { value: 'asylumSeekers', on: '2026-01-05' }, last: { value: 'jobCentre', on: '2026-06-01' } },
    });
    expect(applicantOfCase(context, { on, bornOn: null })).toMatchObject({ title: 'protection', benefit: 'jobCentre', work: 'unemployed' });
  });

  test('the level is that of the skill that is least', () => {
    const levels = { listening: 'b1', speaking: 'b1', reading: 'a2', writing: 'a1', evidence: 'certificate' } as const;
    expect(applicantOfCase({ ...bare, assessment: { ...bare.assessment, levels } }, { on, bornOn: null }).level).toBe('a1');
  });

  test.each([
    ['2000-09-01', 26],
    ['2000-09-02', 25],
    ['2004-02-29', 22],
  ])('born on %s somebody is %i', (bornOn, age) => {
    expect(applicantOfCase(bare, { on, bornOn }).age).toBe(age);
  });

  test('born on 29 February somebody is a year older on 1 March of another year', () => {
    expect(applicantOfCase(bare, { on: '2026-02-28', bornOn: '2004-02-29' }).age).toBe(21);
    expect(applicantOfCase(bare, { on: '2026-03-01', bornOn: '2004-02-29' }).age).toBe(22);
  });
});

describe('an age of which only the band is known', () => {
  test.each<[string, number | null, number | null, object]>([
    ['lies within the limits', 16, 30, { verdict: 'fits', ask: [] }],
    ['lies above them', null, 17, { verdict: 'doesNotFit', because: [{ code: 'tooOld', limit: 17 }] }],
    ['lies below them', 27, null, { verdict: 'doesNotFit', because: [{ code: 'tooYoung', limit: 27 }] }],
    ['reaches over the upper one, so it has to be asked', null, 20, { verdict: 'unclear', ask: ['age'] }],
    ['reaches over the lower one, so it has to be asked', 21, null, { verdict: 'unclear', ask: ['age'] }],
  ])('%s', (_, from, to, expected) => {
    expect(verdict({ from: 18, to: 24 }, from, to)).toMatchObject(expected);
  });
});
