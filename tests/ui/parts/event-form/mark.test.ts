// The mark of a household: whole, or none. Two marks that differ must never become the same one.
import { expect, test } from 'vitest';
import { markFrom } from '../../../../src/ui/parts/event-form/answers.ts';

test.each([
  ['h12', 'h12'],
  [' H12 ', 'h12'],
  ['Haus 12/3', 'haus-12-3'],
])('%j is the mark %j', (typed, mark) => {
  expect(markFrom(typed)).toBe(mark);
});

test.each(['Müller', 'حسن', '12h', 'h12ä', 'h12!', '-', `h${'1'.repeat(32)}`, '', '\u200b', undefined])('%j is none', (typed) => {
  expect(markFrom(typed)).toBeUndefined();
});
