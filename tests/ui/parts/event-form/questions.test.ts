// What each act is asked about, read off its schema: `questions.json` holds it, so that a review sees what a new field does to a form. Whoever
// has changed an act on purpose writes it anew: vitest run --project rules tests/ui/parts/event-form --update
import { expect, test } from 'vitest';
import { proposals } from '../../../../machines/case/events/case-event.ts';
import { askedOf, askedWith, isAnswered, missingOf, numberFrom } from '../../../../src/ui/parts/event-form/answers.ts';
import { birthWordsOf, faultOfBirth, nothingTyped, typedAs, type TypedBirth } from '../../../../src/ui/parts/event-form/birth-date.ts';
import { creatorOf, itemNounOf, questionsOf, type Question } from '../../../../src/ui/parts/event-form/question.ts';

const asLine = ({ key, field, kind, isOptional, isNullable, ...more }: Question): [string, string] => [
  key,
  [
    kind,
    ...(key === field ? [] : [field]),
    ...(isNullable ? ['or null'] : isOptional ? ['or none'] : []),
    ...Object.values(more).map(told),
  ].join(' '),
];

const told = (value: unknown): string =>
  Array.isArray(value) && typeof value[0] === 'object'
    ? `{ ${(value as Question[]).map((cell) => asLine(cell).join(': ')).join(', ')} }`
    : Array.isArray(value)
      ? value.join('|')
      : String(value);

test('every act is asked about what it needs', async () => {
  const all = proposals.map(({ type }) => [type, Object.fromEntries(questionsOf(type).map(asLine))]);
  await expect(`${JSON.stringify(Object.fromEntries(all), null, 2)}\n`).toMatchFileSnapshot('./questions.json');
});

test('what the case itself knows is not asked', () => {
  const kinds = new Set(proposals.flatMap(({ type }) => askedOf(type).map(({ kind }) => kind)));
  expect([...kinds].toSorted()).toEqual(
    [
      'count',
      'day',
      'entry',
      'language',
      'manyItems',
      'manyLanguages',
      'manyOf',
      'mark',
      'number',
      'oneItem',
      'oneOf',
      'rating',
      'rows',
      'staff',
      'times',
      'words',
      'yesNo',
    ].toSorted(),
  );
});

test.each([
  ['pause.agreed', 'parentalFrom', { reason: 'birth' }, { reason: 'illness' }],
  ['approval.given', 'seq', { act: 'voiding' }, { act: 'opening' }],
  ['approval.given', 'because', { act: 'voiding' }, {}],
] as const)('%s asks for %s only after %j', (type, field, leading, other) => {
  const fields = (answers: object) => askedWith(type, answers as Record<string, unknown>).map((question) => question.field);
  expect(fields(leading)).toContain(field);
  expect(fields(other)).not.toContain(field);
});

test.each([
  ['goal', 'goal.proposed'],
  ['review', 'review.planned'],
  ['referral', 'referral.proposed'],
  ['hurdle', 'hurdle.noted'],
] as const)('the first %s comes with %s', (noun, type) => {
  expect(creatorOf(noun)).toBe(type);
});

test.each([
  ['goals', 'goal'],
  ['ranOut', 'measure'],
  ['to', 'review'],
  ['consents', 'consent'],
  ['household', null],
  ['on', null],
])('%s is the name of a %s', (field, noun) => {
  expect(itemNounOf(field)).toBe(noun);
});

test.each([
  ['12', 12],
  [' 7 ', 7],
  [40, 40],
  ['0', undefined],
  ['1', 1],
  ['41', undefined],
  ['3,5', undefined],
  [2.5, undefined],
  ['-3', undefined],
  ['x', undefined],
  ['', undefined],
  [null, undefined],
])('%j is the number %s between 1 and 40', (typed, number) => {
  expect(numberFrom(typed, { atLeast: 1, atMost: 40 })).toBe(number);
});

test.each([undefined, null, '', '  ', '\u200b', []])('%j is no answer', (answer) => {
  expect(isAnswered(answer)).toBe(false);
});
test.each([0, false, 'a', ['a'], {}])('%j is an answer', (answer) => {
  expect(isAnswered(answer)).toBe(true);
});

test('of an act without answers everything it needs is missing, and nothing it does not', () => {
  const needed = (type: (typeof proposals)[number]['type']) =>
    askedWith(type, {}).filter(({ isOptional, kind }) => !isOptional && kind !== 'times' && kind !== 'rows');
  for (const { type } of proposals) expect(missingOf(type, {})).toEqual(needed(type).map(({ key }) => key));
});

const typed = (known: TypedBirth['known'], more: Partial<TypedBirth> = {}): TypedBirth => ({ ...nothingTyped, known, ...more });
const today = '2026-06-01';

test.each([
  { what: 'nothing', birth: typed(null), fault: 'unanswered', words: {} },
  { what: 'that it is unknown', birth: typed('unknown' as TypedBirth['known']), fault: null, words: {} },
  { what: 'a year', birth: typed('year', { year: ' 1990 ' }), fault: null, words: { birthYear: '1990' } },
  { what: 'a year in other digits', birth: typed('year', { year: '١٩٩٠' }), fault: null, words: { birthYear: '1990' } },
  { what: 'this year', birth: typed('year', { year: '2026' }), fault: null, words: { birthYear: '2026' } },
  { what: 'next year', birth: typed('year', { year: '2027' }), fault: 'inFuture', words: { birthYear: '2027' } },
  { what: 'half a year', birth: typed('year', { year: '19' }), fault: 'noYear', words: { birthYear: '19' } },
  { what: 'no day yet', birth: typed('day'), fault: 'noDay', words: { birthDate: '' } },
  { what: 'a day', birth: typed('day', { day: '1990-02-03' }), fault: null, words: { birthDate: '1990-02-03' } },
  { what: 'today', birth: typed('day', { day: today }), fault: null, words: { birthDate: today } },
  { what: 'tomorrow', birth: typed('day', { day: '2026-06-02' }), fault: 'inFuture', words: { birthDate: '2026-06-02' } },
])('of a birth date of which was typed $what: $fault', ({ birth, fault, words }) => {
  expect(faultOfBirth(birth, today)).toBe(fault);
  expect(birthWordsOf(birth)).toEqual(words);
});

test.each([
  [
    { known: 'day', day: '1990-02-03' },
    { known: 'day', day: '1990-02-03', year: '' },
  ],
  [
    { known: 'year', year: '1990' },
    { known: 'year', day: null, year: '1990' },
  ],
] as const)('%j is shown as it was typed', (birth, shown) => {
  expect(typedAs(birth as Parameters<typeof typedAs>[0])).toEqual(shown);
});
