// What a page would send: nothing while an answer is missing, several acts one after the other, and what is done about urgent risks.
import { expect, test } from 'vitest';
import { liftRisk, noteRisk, recordRisks, startRisks, type RiskDraft } from '../../../../src/ui/counselling/wizard/assessment/risks.ts';
import { domainsByNeed, isPressing } from '../../../../src/ui/counselling/wizard/page/by-need.ts';
import { askedAt, isNothing, send, sendOnce, together, withWords } from '../../../../src/ui/counselling/wizard/page/sending.ts';
import type { Scene } from '../../../../src/ui/counselling/wizard/page/scene.ts';
import { viewAfter } from '../../views.ts';

const pause = { type: 'talk.offered', for: '2026-06-01' } as const;

test.each([null, undefined, '', ' ', '\u200b'])('with %j for an answer nothing is sent, and it is named', (answer) => {
  const sending = sendOnce('talk.offered', { for: answer, by: 'letter' }, () => [pause]);
  expect(sending).toEqual({ missing: [{ of: 'talk.offered', name: 'for' }], proposals: [] });
});

test.each([false, 0, 'a', []])('%j is an answer', (answer) => {
  expect(sendOnce('talk.offered', { for: answer }, (answers) => [{ ...pause, ...answers } as never])).toEqual(
    send({ ...pause, for: answer } as never),
  );
});

test('several sendings are one, with all that each lacks or has against it', () => {
  const lacking = askedAt(
    sendOnce('talk.offered', { for: null }, () => []),
    'x1',
  );
  const against = { ...send(pause), against: [{ code: 'dayInPast' }], trial: [pause] } as unknown as ReturnType<typeof send>;
  expect(together(send(), lacking, against)).toEqual({
    missing: [{ of: 'talk.offered', name: 'for', at: 'for-x1' }],
    proposals: [pause],
    against: [{ code: 'dayInPast' }],
    trial: [pause],
  });
  expect([send(), lacking, against].map(isNothing)).toEqual([true, false, false]);
});

test('only words that say something are sent', () => {
  expect([withWords({ note: ' ', wish: 'Deutsch' }), withWords({ note: '\u200b' }), withWords({})]).toEqual([
    { words: { wish: 'Deutsch' } },
    {},
    {},
  ]);
});

const scene = viewAfter(1) as unknown as Scene;
const draft = (more: Partial<RiskDraft>): RiskDraft => ({ ...startRisks(), ...more });

test('a risk is noted under a name of its own, with its note', () => {
  expect(noteRisk(draft({ kind: 'violence', note: 'seit Mai' }), scene).proposals).toEqual([
    { type: 'risk.noted', risk: 'k1', kind: 'violence', words: { note: 'seit Mai' } },
  ]);
  expect(noteRisk(draft({ note: 'seit Mai' }), scene).missing).toEqual([{ of: 'risk.noted', name: 'kind' }]);
});

test('a risk is over only when somebody says why', () => {
  expect(liftRisk(draft({ over: { k1: ' ' } }), 'k1').missing).toEqual([{ of: 'risk.lifted', name: 'reason' }]);
  expect(liftRisk(draft({}), 'k1').missing).toEqual([{ of: 'risk.lifted', name: 'reason' }]);
  expect(liftRisk(draft({ over: { k1: ' getrennt ' } }), 'k1').proposals).toEqual([
    { type: 'risk.lifted', risk: 'k1', words: { reason: 'getrennt' } },
  ]);
});

const action = 'referral' as NonNullable<RiskDraft['answers'][string]['action']>;
test.each([
  { what: 'nothing', of: draft({ answers: { k1: { action: null, words: ' ' } }, over: { k1: ' ' } }), sent: [], lacks: [] },
  { what: 'a note without a kind', of: draft({ note: 'x' }), sent: [], lacks: ['kind'] },
  { what: 'words without an action', of: draft({ answers: { k1: { action: null, words: 'x' } } }), sent: [], lacks: ['action-k1'] },
  {
    what: 'a risk, an answer and an end',
    of: draft({ kind: 'violence', answers: { k2: { action, words: 'heute' } }, over: { k3: 'weg' } }),
    sent: [
      { type: 'risk.noted', risk: 'k1', kind: 'violence' },
      { type: 'risk.answered', risk: 'k2', action, words: { action: 'heute' } },
      { type: 'risk.lifted', risk: 'k3', words: { reason: 'weg' } },
    ],
    lacks: [],
  },
  {
    what: 'an action without words',
    of: draft({ answers: { k2: { action, words: '' } } }),
    sent: [{ type: 'risk.answered', risk: 'k2', action }],
    lacks: [],
  },
])('of $what as much is recorded as was said', ({ of, sent, lacks }) => {
  const { proposals, missing } = recordRisks(of, scene);
  expect([proposals, missing.map(({ at, name }) => at ?? name)]).toEqual([sent, lacks]);
});

test('the lower of two ratings is the need, and what was not discussed comes last', () => {
  const standings = {
    a: { counsellor: 5, client: 2 },
    b: { counsellor: 3, client: null },
    c: { notDiscussed: 'later' },
    d: { counsellor: 1, client: 4 },
    e: { counsellor: 4, client: 4 },
    f: { counsellor: 3, client: 5 },
  };
  const rated = { state: { context: { assessment: { standings } } } } as unknown as Scene;
  const domains = ['g', 'c', 'a', 'b', 'e', 'f', 'd'] as unknown as Parameters<typeof domainsByNeed>[1];
  expect(domainsByNeed(rated, domains)).toEqual(['d', 'a', 'b', 'f', 'e', 'g', 'c']);
  expect(domains.filter((domain) => isPressing(rated, domain))).toEqual(['a', 'b', 'f', 'd']);
});
