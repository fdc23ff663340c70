// Telling a log anew: what stands in its way, and what does not.
import { expect, test } from 'vitest';
import type { Act } from '../../src/scenarios/life.ts';
import { on, play, late } from '../../src/scenarios/life.ts';
import { goettingen } from '../../src/scenarios/lives/goettingen.ts';

const contact: Act = { type: 'contact.noted', channel: 'phone' };
const lateContact = (day: string) => late('2026-10-26', day, contact);
const going = (...steps: (typeof goettingen)['steps'][number][]) => play({ ...goettingen, steps: [...goettingen.steps, ...steps] });

test('a correction of words alone, even of what the calendar said, keeps nothing from being told late', () => {
  const words: Act = { type: 'fact.corrected', seq: 34, because: 'mistake', words: { correction: 'Der Brief kam erst am Freitag an.' } };
  const { entries } = going(...on('2026-10-19', words), ...lateContact('2026-10-13'));
  expect(entries.at(-1)).toMatchObject({ on: '2026-10-13', event: { type: 'contact.noted' } });
});

test('nothing is told of a day before the case began, whatever stands in the log', () => {
  expect(() => going(...lateContact('2026-05-03'))).toThrow(/\{"code":"beforeTheCase","first":"2026-05-04"\}/u);
});
