// Two texts of one page: where they differ, what is asked about it, and what becomes of them.
import { expect, test } from 'vitest';
import { asked, canBeBoth, differences, firstChoice, isWords, merged } from '../../../../src/ui/parts/draft/differences.ts';

test.each([
  { mine: 'a', theirs: 'a', places: [] },
  { mine: 'a', theirs: 'b', places: [''] },
  { mine: { need: 'a', until: 'x' }, theirs: { need: 'b', until: 'x' }, places: ['need'] },
  { mine: { goal: { wording: 'a', steps: 1 } }, theirs: { goal: { wording: 'b', steps: 2 } }, places: ['goal.wording', 'goal.steps'] },
  { mine: { need: 'a' }, theirs: {}, places: ['need'] },
  { mine: {}, theirs: { need: 'a' }, places: ['need'] },
  { mine: { list: ['a', 'b'] }, theirs: { list: ['a', 'c'] }, places: ['list'] },
  { mine: { list: ['a'] }, theirs: { list: ['a'] }, places: [] },
  { mine: { need: '  ' }, theirs: { need: null }, places: [] },
  { mine: { list: [] }, theirs: {}, places: [] },
  { mine: { need: ' ' }, theirs: { need: 'a' }, places: ['need'] },
  { mine: { isSure: false }, theirs: {}, places: ['isSure'] },
  { mine: ['a'], theirs: { need: 'a' }, places: [''] },
  { mine: null, theirs: { need: 'a' }, places: [''] },
])('$mine and $theirs differ at $places', ({ mine, theirs, places }) => {
  expect(differences(mine, theirs).map(({ path }) => path.join('.'))).toEqual(places);
});

const mine = { goal: { wording: 'Deutsch lernen', template: 'A' }, template: 'X', on: '2026-06-01' };
const theirs = { goal: { wording: 'Arbeit finden', template: 'B' }, template: 'Y', on: '2026-06-02' };

test('nobody is asked about a template whose words are asked about', () => {
  const all = differences(mine, theirs);
  expect(asked(all).map(({ path }) => path.join('.'))).toEqual(['goal.wording', 'template', 'on']);
});

test.each([
  { side: 'mine', becomes: mine },
  { side: 'theirs', becomes: theirs },
  {
    side: 'both',
    becomes: {
      goal: { wording: 'Deutsch lernen\nArbeit finden', template: 'A' },
      template: 'X\nY',
      on: '2026-06-01\n2026-06-02',
    },
  },
] as const)('by the choice of $side the template follows its words', ({ side, becomes }) => {
  expect(merged(mine, differences(mine, theirs), () => side)).toEqual(becomes);
});

test('each place has its own choice, and a template that of its words', () => {
  const becomes = merged(mine, differences(mine, theirs), ({ path }) => (path.join('.') === 'goal.wording' ? 'theirs' : 'mine'));
  expect(becomes).toEqual({ ...mine, goal: theirs.goal });
});

test('what was not asked about stays, also where a field is new', () => {
  const kept = { need: 'a', list: ['x'] };
  expect(
    merged(kept, differences(kept, { list: ['x'], plan: { on: 'y' } }), ({ mine: own }) => (own === undefined ? 'theirs' : 'mine')),
  ).toEqual({
    need: 'a',
    list: ['x'],
    plan: { on: 'y' },
  });
  expect(merged('a', differences('a', 'b'), () => 'theirs')).toBe('b');
});

const words = () => true;
test.each([
  [{ mine: 'a', theirs: 'b' }, words, true],
  [{ mine: 'a', theirs: ' ' }, words, false],
  [{ mine: '', theirs: 'b' }, words, false],
  [{ mine: 'a', theirs: 3 }, words, false],
  [{ mine: 3, theirs: 'b' }, words, false],
  [{ mine: 'a', theirs: 'code' }, (value: string) => value === 'a', false],
  [{ mine: 'code', theirs: 'a' }, (value: string) => value === 'a', false],
])('of %j both can stand: %s %s', (two, isText, can) => {
  expect(canBeBoth({ path: [], ...two }, isText)).toBe(can);
});

test.each([
  ['Deutsch lernen', 'Deutsch lernen', true],
  ['Arbeitssuche', 'Arbeitssuche', true],
  ['Arbeit', 'Arbeit', false],
  ['2026-06-01 ', '1. Juni 2026', false],
])('%j, said as %j, is words: %s', (value, said, are) => {
  expect(isWords(value, said)).toBe(are);
});

test.each([
  ['a', true, 'both'],
  ['a', false, 'mine'],
  [' ', false, 'theirs'],
  [undefined, false, 'theirs'],
  [[], false, 'theirs'],
] as const)('of mine being %j, where both can stand: %s, the first choice is %s', (own, isBoth, side) => {
  expect(firstChoice({ path: [], mine: own, theirs: 'b' }, isBoth)).toBe(side);
});
