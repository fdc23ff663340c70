// What is typed between a press and its answer is kept, and what was sent does not come back with it.
import { expect, test } from 'vitest';
import { meanwhileOf, withMeanwhile } from '../../../../src/ui/parts/draft/meanwhile.ts';

const merged = <D>(rest: D, sent: unknown, typed: unknown): D => {
  const meanwhile = meanwhileOf(sent, typed);
  return meanwhile === null ? rest : withMeanwhile(rest, meanwhile);
};

test('nothing was typed meanwhile: the draft ends with what was sent', () => {
  expect(meanwhileOf({ note: 'a' }, { note: 'a' })).toBeNull();
  expect(meanwhileOf(null, null)).toBeNull();
});

test('another answer is kept, the one that was sent is not', () => {
  expect(
    merged({ client: null, counsellor: null }, { client: 'paper', counsellor: null }, { client: 'paper', counsellor: 'paper' }),
  ).toEqual({
    client: null,
    counsellor: 'paper',
  });
});

test('the same answer written on is kept as it stands', () => {
  expect(merged({ note: '' }, { note: 'Der Kurs' }, { note: 'Der Kurs beginnt.' })).toEqual({ note: 'Der Kurs beginnt.' });
});

test('of answers within answers only the changed ones are kept', () => {
  const sent = { domains: { work: { client: 2 }, health: {} } };
  const typed = { domains: { work: { client: 2 }, health: { client: 4 } } };
  expect(merged({ domains: {} }, sent, typed)).toEqual({ domains: { health: { client: 4 } } });
});

test('what was typed on a page nobody had typed on before is kept', () => {
  expect(merged({ note: '' }, null, { note: 'neu' })).toEqual({ note: 'neu' });
});

test('an answer taken away meanwhile is not sent again by itself', () => {
  expect(merged({ reason: 'x', note: '' }, { reason: 'x', note: '' }, { reason: null, note: '' })).toEqual({ reason: null, note: '' });
});
