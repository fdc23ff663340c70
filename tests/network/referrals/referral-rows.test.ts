// How referrals stand: the next step, what is missing, silence that has lasted too long, and what a withdrawal blocks.
import { describe, expect, test } from 'vitest';
import type { Consent, Referral } from '../../../machines/case/context/context.ts';
import { blockedWithout, referralRows } from '../../../src/network/referrals/referral-rows.ts';
import type { Told } from '../../../src/network/referrals/letter-scope.ts';
import { consent, contextWith, on, referral, sent } from './given.ts';

const row = (consents: Readonly<Record<string, Consent>>, item: Referral = referral(), entries: readonly Told[] = [], day = on) =>
  referralRows({ context: contextWith(consents, { r1: item }), entries, on: day })[0];

describe('the next step of a referral', () => {
  test.each<[string, Readonly<Record<string, Consent>>, object]>([
    ['nobody has asked for consent', {}, { next: 'draftConsent', lack: 'none', consent: null }],
    ['the sheet waits to be signed', { c1: consent({ state: 'draft' }) }, { next: 'sign', lack: 'notSigned', consent: 'c1' }],
    ['the sheet names another domain', { c1: consent({ state: 'draft', domains: ['work'] }) }, { next: 'draftConsent', lack: 'notSigned' }],
    ['consent stands', { c1: consent() }, { next: 'send', lack: null, consent: 'c1' }],
    ['consent was withdrawn', { c1: consent({ state: 'withdrawn' }) }, { next: 'draftConsent', lack: 'withdrawn' }],
    ['consent ran out yesterday', { c1: consent({ until: '2026-08-31' }) }, { next: 'draftConsent', lack: 'expired' }],
    ['consent was for once', { c1: consent({ state: 'used' }) }, { next: 'draftConsent', lack: 'used' }],
    ['consent is about another domain', { c1: consent({ domains: ['work'] }) }, { next: 'draftConsent', lack: 'otherDomain' }],
    ['one was withdrawn and another stands', { c1: consent({ state: 'withdrawn' }), c2: consent() }, { next: 'send', consent: 'c2' }],
  ])('%s', (_, consents, expected) => {
    expect(row(consents)).toMatchObject(expected);
  });

  test.each<[Referral['state'], string | null]>([
    ['sentWithConsent', 'answer'],
    ['carriedByClient', 'answer'],
    ['noAnswer', 'answer'],
    ['confirmed', 'arrive'],
    ['arrived', 'end'],
    ['declined', null],
    ['ended', null],
  ])('%s: %s', (state, next) => {
    expect(row({}, referral({ state }), [sent('2026-08-31')])?.next).toBe(next);
  });

  test('what goes on stands before what has ended, and the newest first', () => {
    const items = { r1: referral({ state: 'ended' }), r2: referral(), r3: referral({ to: 'jobCentre' }) };
    expect(referralRows({ context: contextWith({}, items), entries: [], on }).map(({ id }) => id)).toEqual(['r3', 'r2', 'r1']);
  });
});

describe('silence', () => {
  const item = referral({ state: 'sentWithConsent' });
  test('of thirteen days is waited for, of fourteen is asked about', () => {
    expect(row({}, item, [sent('2026-08-19')])?.askSince).toBeNull();
    expect(row({}, item, [sent('2026-08-18')])?.askSince).toBe('2026-08-18');
  });

  test('begins anew once somebody has asked and heard nothing', () => {
    const asked: Told = { on: '2026-08-25', event: { type: 'referral.answered', referral: 'r1', answer: 'noAnswer' } };
    const silent = referral({ state: 'noAnswer' });
    expect(row({}, silent, [sent('2026-08-01'), asked])?.askSince).toBeNull();
    expect(row({}, silent, [sent('2026-08-01'), asked], '2026-09-08')?.askSince).toBe('2026-08-25');
  });

  test('is none where there was an answer', () => {
    expect(row({}, referral({ state: 'confirmed' }), [sent('2026-06-01')])?.askSince).toBeNull();
  });
});

describe('a withdrawal', () => {
  test('blocks what could go out with this consent and no other', () => {
    const items = {
      r1: referral(),
      r2: referral({ domain: 'housing' }),
      r3: referral({ to: 'jobCentre' }),
      r4: referral({ state: 'ended' }),
    };
    const consents = { c1: consent(), c2: consent({ domains: ['housing'] }) };
    expect(blockedWithout(contextWith(consents, items), 'c1', on)).toEqual(['r1']);
  });

  test('blocks a letter that was prepared under it, whatever else stands', () => {
    const prepared = { consent: 'c1', for: on, by: { role: 'counsellor', id: 'c-weber' } } as const;
    expect(blockedWithout(contextWith({ c1: consent(), c2: consent() }, { r1: referral({ prepared }) }), 'c1', on)).toEqual(['r1']);
  });

  test('blocks nothing where the consent lets nothing out today', () => {
    expect(blockedWithout(contextWith({ c1: consent({ state: 'draft' }) }, { r1: referral() }), 'c1', on)).toEqual([]);
  });
});
