// How far a body can be trusted on a day: what offers share, and what only a body has, which stands in several lists.
import { describe, expect, test } from 'vitest';
import type { Origin } from '../../src/network/directory/offer.ts';
import { bodyTrustOn, verifyBody } from '../../src/network/directory/trust.ts';
import { body } from './offers.ts';

const weber = { role: 'counsellor', id: 'c-weber' } as const;
const seen = { on: '2026-08-31', by: weber } as const;
const origin = (feed: string, changes: Partial<Origin> = {}): Origin => ({
  source: 'integreat',
  feed,
  foreignId: 'organization:5',
  changedOn: null,
  importedOn: '2026-08-01',
  goneOn: null,
  said: {},
  undecided: {},
  lookAgain: false,
  ...changes,
});

test.each([
  ['2027-02-28', 'verified'],
  ['2027-03-01', 'overdue'],
])('verified on 31 August it is on %s %s', (on, trust) => {
  expect(bodyTrustOn(body({ verified: seen }), on)).toBe(trust);
});

test('nobody having looked it is not verified; closed it is closed, whoever looked', () => {
  expect(bodyTrustOn(body(), '2026-09-01')).toBe('unverified');
  expect(bodyTrustOn(body({ verified: seen, isClosed: true }), '2026-09-01')).toBe('closed');
});

describe('given a body in two lists', () => {
  const both = (one: Partial<Origin>, other: Partial<Origin> = {}, verified: typeof seen | null = seen) =>
    body({ verified, origins: [origin('Orte', one), origin('Termine', other)] });

  const gone = (goneOn: string) => ({ goneOn, lookAgain: true });

  test('gone from one of them it is not gone, and somebody has to look', () => {
    expect(bodyTrustOn(both(gone('2026-10-01')), '2026-10-01')).toBe('overdue');
  });
  test('gone from both it is gone, from the day the last one left it out', () => {
    const left = both(gone('2026-10-01'), gone('2026-11-01'));
    expect([bodyTrustOn(left, '2026-10-31'), bodyTrustOn(left, '2026-11-01')]).toEqual(['overdue', 'gone']);
  });
  test('whoever looks after that knows better than the lists, also on the same day', () => {
    const left = both(gone('2026-10-01'), gone('2026-11-01'));
    expect(bodyTrustOn(verifyBody(left, '2026-11-01', weber), '2026-11-01')).toBe('verified');
  });
  test('changed in one of them it is to be looked at again; looked at, that is decided in both', () => {
    const changed = both({ said: { phone: '1' }, undecided: { phone: '2' }, lookAgain: true });
    expect(bodyTrustOn(changed, '2026-09-01')).toBe('overdue');
    const looked = verifyBody(changed, '2026-09-02', weber);
    expect([bodyTrustOn(looked, '2026-09-02'), looked.origins[0]?.said, looked.origins[0]?.undecided]).toEqual([
      'verified',
      { phone: '2' },
      {},
    ]);
  });
  test('an earlier look told late takes nothing from a later one', () => {
    const kept = both({});
    expect(verifyBody(kept, '2026-08-01', weber)).toEqual(kept);
  });
});
