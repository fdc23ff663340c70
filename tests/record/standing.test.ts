// What counts of what was said about a text or a message: the review that stands, and whether a message still waits.
import { expect, test } from 'vitest';
import { outboxStatuses, reconciled } from '../../src/record/ports/outbox-store.ts';
import { reviewsIn, standingOf, type KeptReview } from '../../src/record/ports/review-store.ts';

const review = (number: number, text: string | null, more: Partial<KeptReview> = {}): KeptReview => ({
  number,
  standard: '2026.1',
  language: 'tr',
  key: 'rights.copy',
  text,
  source: `sha256:${'a'.repeat(64)}`,
  by: { role: 'teamLead', id: 't-hoffmann' },
  at: `2026-11-28T09:00:0${number}.000Z`,
  ...more,
});
const { number: _, ...first } = review(1, 'first');

test('the latest review stands; where it is taken back the one before it does, with the number of what was said last', () => {
  const standing = (...entries: KeptReview[]) => standingOf(entries);
  expect(standing(review(1, 'first'))).toEqual([{ ...first, version: 1 }]);
  expect(standing(review(1, 'first'), review(2, 'better'))).toMatchObject([{ text: 'better', version: 2 }]);
  expect(standing(review(1, 'first'), review(2, 'better'), review(3, null))).toEqual([{ ...first, version: 3 }]);
  expect(standing(review(1, 'first'), review(2, null))).toMatchObject([{ text: null, version: 2 }]);
  expect(standing(review(1, null), review(2, 'first'))).toMatchObject([{ text: 'first', version: 2 }]);
  expect(standing()).toEqual([]);
});

test('each text of each language stands by itself, in the order in which they came', () => {
  const entries = [review(1, 'tr'), review(2, 'fa', { language: 'fa' }), review(3, 'title', { key: 'title' }), review(4, null)];
  const standing = standingOf(entries);
  expect(standing.map(({ text, version }) => [text, version])).toEqual([
    [null, 4],
    ['fa', 2],
    ['title', 3],
  ]);
  const { number: _2, ...fa } = review(2, 'fa', { language: 'fa' });
  expect(reviewsIn(standing)[0]).toEqual(fa);
  expect(reviewsIn(standing)).toHaveLength(2);
});

test('a message nobody wants any more is obsolete unless it is out; one that is wanted again waits again', () => {
  expect(outboxStatuses.map((status) => [status, reconciled({ status }, true), reconciled({ status }, false)])).toEqual([
    ['waiting', null, 'obsolete'],
    ['sent', null, null],
    ['heldBack', null, 'obsolete'],
    ['failed', null, 'obsolete'],
    ['obsolete', 'waiting', null],
    ['done', null, null],
  ]);
});
