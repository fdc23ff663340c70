// The mark of a household: an h and a number, or none. Two marks that differ must never become the same one, and none names anybody.
import { expect, test } from 'vitest';
import { markFrom } from '../../../../src/ui/parts/event-form/answers.ts';

test.each([
  ['h12', 'h12'],
  [' H12 ', 'h12'],
  ['h 12', 'h12'],
])('%j is the mark %j', (typed, mark) => {
  expect(markFrom(typed)).toBe(mark);
});

test.each([
  'Müller',
  'حسن',
  '12h',
  'h0',
  'weber',
  'h-weber',
  'Haus 12/3',
  'h12345',
  'h12ä',
  'h12!',
  '-',
  `h${'1'.repeat(32)}`,
  '',
  '\u200b',
  undefined,
])('%j is none', (typed) => {
  expect(markFrom(typed)).toBeUndefined();
});
