// What a tab keeps of words that are not safe yet: its own only, of one person only, and nothing where the browser keeps nothing.
import { expect, test } from 'vitest';
import type { Place } from '../../../../src/ui/parts/api/tab.ts';
import {
  belongTo,
  dropInquiry,
  heldInquiry,
  heldWords,
  holdInquiry,
  holdWords,
  ownerOf,
  releaseWords,
  type HeldWords,
} from '../../../../src/ui/parts/draft/held-words.ts';

function tab(): Place & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  return { kept, host: new EventTarget(), leave: () => {}, storage: () => storage };
}

/** A browser that is told to keep nothing. */
const closed: Place = {
  ...tab(),
  storage: () => {
    throw new DOMException('no storage', 'SecurityError');
  },
};

const held = (id: string, page: string, value = 'Deutsch'): HeldWords => ({ id, page, value, grewFrom: 2 });

test('words are held by case and page, the last ones only', () => {
  const place = tab();
  holdWords(place, held('1', 'need'));
  holdWords(place, held('1', 'goal'));
  holdWords(place, held('2', 'need'));
  holdWords(place, held('1', 'need', 'Arbeit'));
  expect(heldWords(place)).toEqual([held('1', 'goal'), held('2', 'need'), held('1', 'need', 'Arbeit')]);
});

test('once the server has them they are let go of, and nothing stays behind', () => {
  const place = tab();
  holdWords(place, held('1', 'need'));
  holdWords(place, held('1', 'goal'));
  releaseWords(place, '1', 'goal');
  releaseWords(place, '1', 'unheard');
  releaseWords(place, '2', 'need');
  expect(heldWords(place)).toEqual([held('1', 'need')]);
  releaseWords(place, '1', 'need');
  expect([...place.kept]).toEqual([]);
});

test('a page that holds no words of its own writes nothing', () => {
  const place = tab();
  place.kept.set('etappe.words', 'of an earlier version');
  releaseWords(place, '1', 'need');
  expect(place.kept.get('etappe.words')).toBe('of an earlier version');
});

test.each(['{', '[{"id":"1"}]', 'null', JSON.stringify([{ ...held('1', 'need'), more: 1 }])])('of %s no words are read', (kept) => {
  const place = tab();
  place.kept.set('etappe.words', kept);
  expect(heldWords(place)).toEqual([]);
});

test('an inquiry is read by whoever has typed it, and by nobody else', () => {
  const place = tab();
  expect(heldInquiry(place, null)).toBeNull();
  holdInquiry(place, 'jana', { need: 'Deutsch' });
  expect(['jana', null, 'omar'].map((by) => heldInquiry(place, by))).toEqual([{ need: 'Deutsch' }, { need: 'Deutsch' }, null]);
  dropInquiry(place);
  expect(heldInquiry(place, 'jana')).toBeNull();
  place.kept.set('etappe.inquiry', '{"inquiry":{}}');
  expect(heldInquiry(place, null)).toBeNull();
});

test('what somebody has typed stays theirs, and goes when somebody else works here', () => {
  const place = tab();
  holdWords(place, held('1', 'need'));
  belongTo(place, 'jana');
  holdInquiry(place, 'jana', { need: 'Deutsch' });
  belongTo(place, 'jana');
  expect([ownerOf(place), heldWords(place), heldInquiry(place, null)]).toEqual(['jana', [held('1', 'need')], { need: 'Deutsch' }]);
  belongTo(place, 'omar');
  expect([...place.kept]).toEqual([['etappe.words-of', 'omar']]);
  holdWords(place, held('1', 'need'));
  belongTo(place, null);
  expect([...place.kept]).toEqual([]);
  expect(ownerOf(place)).toBeNull();
});

test('a browser that keeps nothing is no reason to stop typing', () => {
  holdWords(closed, held('1', 'need'));
  releaseWords(closed, '1', 'need');
  holdInquiry(closed, 'jana', {});
  dropInquiry(closed);
  belongTo(closed, 'jana');
  expect([heldWords(closed), heldInquiry(closed, 'jana'), ownerOf(closed)]).toEqual([[], null, null]);
});
