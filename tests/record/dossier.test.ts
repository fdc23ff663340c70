// The words of a case, found by what they are about.
import { expect, test } from 'vitest';
import { CaseEvent, proposals } from '../../machines/case/events/case-event.ts';
import { dossierOf, subjectsOf } from '../../src/record/words/dossier.ts';

const hash = `sha256:${'0'.repeat(64)}`;

test.each([
  [{ type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'phone' }, ['inquiry']],
  [{ type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true }, ['need']],
  [{ type: 'dissent.recorded', dissent: 'noted' }, ['dissent']],
  [{ type: 'domain.rated', domain: 'housing', counsellor: 2, client: null }, ['domain.housing']],
  [{ type: 'goal.dropped', goal: 'g1', cause: 'client' }, ['goal.g1']],
  [{ type: 'commitment.made', commitment: 'c1', party: 'client', template: null }, ['commitment.c1']],
  [{ type: 'balance.drawn', side: 'client' }, ['balance.client']],
  [{ type: 'offer.checked', measure: 'm1', eligible: true, openUntil: null }, ['offer', 'offer.m1']],
  [{ type: 'measure.dropped', measure: 'm1' }, ['measure.m1']],
  [{ type: 'risk.lifted', risk: 'r1' }, ['risk.r1']],
  [{ type: 'duty.ended', duty: 'd1' }, ['duty.d1']],
  [{ type: 'expectation.ended', expectation: 'e1' }, ['expectation.e1']],
  [{ type: 'referral.carried', referral: 'f1' }, ['referral.f1']],
  [{ type: 'advice.given', domain: 'housing' }, ['advice', 'advice.housing']],
  [{ type: 'review.missed', review: 'rv1', side: 'centre' }, ['review.centre']],
  [{ type: 'version.signed', version: 1, hash, party: 'client', how: 'drawn' }, ['version.1', 'version.1.client']],
])('%j is about %j', (event, subjects) => {
  expect(subjectsOf(CaseEvent.parse(event))).toEqual(subjects);
});

test('of two texts for the same field the later one counts, and other fields stay', () => {
  const rated = (note: string) => CaseEvent.parse({ type: 'domain.rated', domain: note, counsellor: 2, client: null });
  const entries = [rated('housing'), rated('money'), rated('housing'), rated('health')].map((event, index) => ({ seq: index + 1, event }));
  const words = { 1: { note: 'first', more: 'kept' }, 2: { note: 'other' }, 3: { note: 'second' } };
  expect(dossierOf(entries, words)).toEqual({ 'domain.housing': { note: 'second', more: 'kept' }, 'domain.money': { note: 'other' } });
  expect(dossierOf(entries.slice(1), words, dossierOf(entries.slice(0, 1), words))).toEqual(dossierOf(entries, words));
  expect(dossierOf(entries.slice(0, 1), words)).toEqual({ 'domain.housing': { note: 'first', more: 'kept' } });
});

test('without words there is nothing to know', () => {
  expect(dossierOf([{ seq: 1, event: { type: 'talk.begun' } }], {})).toEqual({});
});

test.each(proposals.filter(({ wordFields }) => wordFields.length > 0))('$type has a subject of its own noun', ({ type }) => {
  expect(subjectsOf({ type } as CaseEvent)[0]).toMatch(new RegExp(`^${type.split('.')[0]}\\b`));
});

test('words nobody has yet are none, and what was known before is left as it was', () => {
  const before = { 'domain.housing': { note: 'first' } };
  expect(dossierOf([{ seq: 2, event: { type: 'talk.begun' } }], { 1: { note: 'other' } }, before)).toEqual(before);
  const rated = CaseEvent.parse({ type: 'domain.rated', domain: 'housing', counsellor: 2, client: null });
  dossierOf([{ seq: 2, event: rated }], { 2: { note: 'second' } }, before);
  expect(before).toEqual({ 'domain.housing': { note: 'first' } });
});
