// What a trainer has written in one language is found from the other, and stays what it is.
import { expect, test } from 'vitest';
import { isTold, onlyIn, retoldIn, toldIn } from '../../../src/scenarios/training/told-in.ts';

test('said in one language, heard in both, and always with the language it is in', () => {
  const both = onlyIn('de', 'Der erste Tag');
  expect(toldIn(both, 'de')).toEqual({ lang: 'de', text: 'Der erste Tag' });
  expect(toldIn(both, 'en')).toEqual({ lang: 'de', text: 'Der erste Tag' });
  expect(toldIn(onlyIn('en', 'The first day'), 'de')).toEqual({ lang: 'en', text: 'The first day' });
});

test('said in both, each hears its own; what is said anew leaves the other', () => {
  const both = retoldIn(onlyIn('de', 'Der erste Tag'), 'en', 'The first day');
  expect(toldIn(both, 'en')).toEqual({ lang: 'en', text: 'The first day' });
  expect(toldIn(both, 'de')).toEqual({ lang: 'de', text: 'Der erste Tag' });
});

test('said in none is nothing', () => {
  expect(isTold(onlyIn('en', '  '))).toBe(false);
  expect(toldIn({ de: '', en: '' }, 'en')).toEqual({ lang: 'en', text: '' });
});
