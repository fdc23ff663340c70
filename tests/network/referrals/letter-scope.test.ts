// What a letter may hold on a day, and that nothing goes where no consent leads.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseContext, Consent, Referral } from '../../../machines/case/context/context.ts';
import { itemCharts } from '../../../machines/item-life.ts';
import { domainCodes, type DomainCode } from '../../../machines/standards/catalogue.ts';
import { consentsFor, isScope, letterScope, type Told, type Way } from '../../../src/network/referrals/letter-scope.ts';
import { consent, contextWith as contextOf, on, referral, sent } from './given.ts';

const contextWith = (consents: Readonly<Record<string, Consent>>, item: Referral = referral()): CaseContext =>
  contextOf(consents, { r1: item });
const scope = (context: CaseContext, { way = null, entries = [] }: { way?: Way | null; entries?: readonly Told[] } = {}) =>
  letterScope({ context, entries, referral: 'r1', way, on });

const carried: Told = { on, event: { type: 'referral.carried', referral: 'r1' } };

describe('a letter to a body', () => {
  test('holds the domains of the consent that covers it today', () => {
    expect(scope(contextWith({ c1: consent() }))).toEqual({ way: 'sent', consent: 'c1', domains: ['money', 'housing'] });
  });

  test('rests on the consent that fits, whatever else was drafted or withdrawn besides', () => {
    const consents = { c1: consent({ state: 'withdrawn' }), c2: consent({ domains: ['money'] }), c3: consent({ state: 'draft' }) };
    expect(scope(contextWith(consents))).toEqual({ way: 'sent', consent: 'c2', domains: ['money'] });
  });

  test('that was prepared under a consent goes out under that one or not at all', () => {
    const prepared = { consent: 'c1', for: on, by: { role: 'counsellor', id: 'c-weber' } } as const;
    const context = contextWith({ c1: consent({ state: 'withdrawn' }), c2: consent() }, referral({ prepared }));
    expect(scope(context)).toEqual([{ code: 'consentMissing', consent: 'c1' }]);
  });

  test('that has gone out rests on the consent it went out with', () => {
    const item = referral({ state: 'sentWithConsent' });
    expect(scope(contextWith({ c1: consent(), c2: consent() }, item), { entries: [sent('2026-08-20', 'c2')] })).toMatchObject({
      consent: 'c2',
    });
    const withdrawn = contextWith({ c1: consent({ state: 'withdrawn' }), c2: consent() }, item);
    expect(scope(withdrawn, { entries: [sent('2026-08-20')] })).toEqual([{ code: 'consentMissing', consent: 'c1' }]);
  });

  test('under a consent that was used up by it, is there that day only', () => {
    const context = contextWith({ c1: consent({ use: 'once', state: 'used' }) }, referral({ state: 'sentWithConsent' }));
    expect(scope(context, { entries: [sent(on)] })).toMatchObject({ consent: 'c1' });
    expect(scope(context, { entries: [sent('2026-08-31')] })).toEqual([{ code: 'consentMissing', consent: 'c1' }]);
  });
});

describe('a letter to carry', () => {
  test('needs no consent and holds the one domain it is about', () => {
    expect(scope(contextWith({}), { way: 'carried' })).toEqual({ way: 'carried', consent: null, domains: ['money'] });
    expect(scope(contextWith({}, referral({ state: 'carriedByClient' })), { entries: [carried] })).toMatchObject({ way: 'carried' });
  });

  test('is none of a referral that was sent, and none of one that has ended', () => {
    const isSent = contextWith({ c1: consent() }, referral({ state: 'sentWithConsent' }));
    expect(scope(isSent, { way: 'carried', entries: [sent(on)] })).toEqual([
      { code: 'itemPastThat', item: 'referral', id: 'r1', state: 'sentWithConsent' },
    ]);
    for (const state of ['declined', 'ended'] as const)
      expect(scope(contextWith({}, referral({ state })), { way: 'carried' })).toEqual([
        { code: 'itemPastThat', item: 'referral', id: 'r1', state },
      ]);
  });
});

const domain = fc.constantFrom<DomainCode>(...domainCodes);
const drawnConsent = fc.record({
  recipient: fc.constantFrom('debtAdvice', 'jobCentre'),
  domains: fc.uniqueArray(domain, { minLength: 1, maxLength: 4 }),
  purpose: fc.constantFrom('referral', 'information', 'handover'),
  until: fc.constantFrom('2026-08-31', on, '2026-12-31'),
  use: fc.constantFrom('once', 'standing'),
  state: fc.constantFrom(...(Object.keys(itemCharts.consent.states) as Consent['state'][])),
});

test('law: whatever consents there are, no domain stands in a letter to a body that no consent of today names for it', () => {
  fc.assert(
    fc.property(fc.array(drawnConsent, { maxLength: 4 }), domain, (drawn, about) => {
      const consents = Object.fromEntries(drawn.map((one, index) => [`c${index + 1}`, one as Consent]));
      const context = contextWith(consents, referral({ domain: about }));
      const found = scope(context);
      const covering = drawn.filter(
        ({ recipient, purpose, state, until, domains }) =>
          recipient === 'debtAdvice' && purpose === 'referral' && state === 'given' && until >= on && domains.includes(about),
      );
      expect(isScope(found)).toBe(covering.length > 0);
      const allowed = covering.map((one) => one.domains.join(' '));
      expect(isScope(found) ? allowed : ['']).toContain(isScope(found) ? found.domains.join(' ') : '');
      expect(consentsFor(context, 'r1', on).filter(({ refusals }) => refusals.length === 0)).toHaveLength(covering.length);
    }),
  );
});
