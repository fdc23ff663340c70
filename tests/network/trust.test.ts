// How far an offer can be trusted on a day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plus } from '../../machines/day.ts';
import { isExpired, isOverdue, nextStart, trustOn, verify, verifyUntil } from '../../src/network/directory/trust.ts';
import type { Offer } from '../../src/network/directory/offer.ts';
import { days, offer, offers, start } from './offers.ts';

const weber = { role: 'counsellor', id: 'c-weber' } as const;
const origin: NonNullable<Offer['origin']> = {
  source: 'integreat',
  feed: 'Integreat Bamberg',
  foreignId: '42',
  changedOn: null,
  importedOn: '2026-08-01',
  goneOn: null,
  said: {},
  undecided: {},
  lookAgain: false,
};

describe('given an offer verified on 31 August that has to be looked at every 6 months', () => {
  test('when the month has no 31st, then it has to be looked at by its last day', () => {
    expect(verifyUntil(offer())).toBe('2027-02-28');
  });
  test.each([
    ['2026-08-31', 'verified'],
    ['2027-02-28', 'verified'],
    ['2027-03-01', 'overdue'],
  ])('when it is %s, then it is %s', (on, trust) => {
    expect(trustOn(offer(), on)).toBe(trust);
  });
  test('when somebody looks again, then the months are counted from that day', () => {
    expect(verifyUntil(verify(offer(), '2027-03-05', weber))).toBe('2027-09-05');
  });
  test('when an earlier look is told late, then the later one stands', () => {
    expect(verify(offer(), '2026-08-01', weber)).toEqual(offer());
  });
  test('when somebody else looks on the same day, then it is they who stand by it', () => {
    expect(verify(offer(), '2026-08-31', { role: 'deputy', id: 'd-yilmaz' }).verified?.by.id).toBe('d-yilmaz');
  });
});

test('given an offer nobody has looked at, then it is overdue on every day, and says that it is unverified', () => {
  const unseen = offer({ verified: null });
  expect([verifyUntil(unseen), isOverdue(unseen, '2011-01-01'), trustOn(unseen, '2026-09-01')]).toEqual([null, true, 'unverified']);
});

describe('given a verified offer that its source has changed since', () => {
  const changed = offer({ origin: { ...origin, said: { title: 'Alt' }, undecided: { title: 'Neu' }, lookAgain: true } });
  test('then it is overdue, however short ago somebody looked', () => {
    expect(trustOn(changed, '2026-09-01')).toBe('overdue');
  });
  test('when somebody looks again, then what stands here stays, and the change is decided', () => {
    const seen = verify(changed, '2026-09-01', weber);
    expect(trustOn(seen, '2026-09-01')).toBe('verified');
    expect([seen.title, seen.origin?.said, seen.origin?.undecided]).toEqual([changed.title, { title: 'Neu' }, {}]);
  });
});

test.each([
  ['2026-12-31', 'verified'],
  ['2027-01-01', 'expired'],
])('given an offer valid until 31 December, when it is %s, then it is %s', (on, trust) => {
  expect(trustOn(offer({ validUntil: '2026-12-31' }), on)).toBe(trust);
});

test.each([
  ['it is closed for now', offer({ isClosedForNow: true }), 'closed'],
  ['its source has it no more', offer({ origin: { ...origin, goneOn: '2026-09-01' } }), 'gone'],
  ['its source loses it only tomorrow', offer({ origin: { ...origin, goneOn: '2026-09-02' } }), 'verified'],
  ['it is closed and run out', offer({ isClosedForNow: true, validUntil: '2026-08-31' }), 'expired'],
])('given that %s, then that is said before whether anybody has looked', (_, given, trust) => {
  expect(trustOn(given, '2026-09-01')).toBe(trust);
});

describe('the next start', () => {
  const starts = [
    start('2026-10-05', { registerBy: '2026-09-20' }),
    start('2026-09-28', { places: 0 }),
    start('2027-01-11', { places: 3 }),
  ];
  test.each([
    ['2026-09-20', '2026-10-05'],
    ['2026-09-21', '2027-01-11'],
    ['2027-01-11', '2027-01-11'],
    ['2027-01-12', null],
  ])('when it is %s, then it is %s: neither full nor past its last day to register', (on, next) => {
    expect(nextStart(offer({ starts }), on)?.on ?? null).toBe(next);
  });
});

describe('laws', () => {
  test('what is overdue or expired stays so as days go by', () => {
    fc.assert(
      fc.property(offers, days, fc.nat(400), (one, on, more) => {
        const then = plus(on, { days: more });
        expect(!isOverdue(one, on) || isOverdue(one, then)).toBe(true);
        expect(!isExpired(one, on) || isExpired(one, then)).toBe(true);
      }),
    );
  });
  test('whoever looks today has nothing overdue today, and changes nothing else', () => {
    fc.assert(
      fc.property(offers, days, (one, on) => {
        const seen = verify(one, on, weber);
        expect(isOverdue(seen, on) && (one.verified === null || one.verified.on <= on)).toBe(false);
        expect({ ...seen, verified: null }).toEqual({ ...one, verified: null });
      }),
    );
  });
});
