// From answers to a proposal: every act that is answered becomes one the standard takes (`proposals.json`, to be read in a review), and the
// things of a case are called as people know them. Written anew with: vitest run --project rules tests/ui/parts/event-form --update
import { expect, test } from 'vitest';
import { proposals } from '../../../../machines/case/events/case-event.ts';
import { sentencesIn } from '../../../../src/language/sentences.ts';
import { askedWith, missingOf, proposalFrom, type Answers } from '../../../../src/ui/parts/event-form/answers.ts';
import { answersOf } from '../../../../src/ui/parts/event-form/answers-of.ts';
import { itemsOf, nameOfItem, newItemId } from '../../../../src/ui/parts/event-form/items.ts';
import type { ItemNoun, Question } from '../../../../src/ui/parts/event-form/question.ts';
import { viewAfter } from '../../views.ts';

const nouns: readonly ItemNoun[] = [
  'goal',
  'measure',
  'commitment',
  'risk',
  'review',
  'consent',
  'referral',
  'duty',
  'expectation',
  'hurdle',
];
const whole = viewAfter(Number.MAX_SAFE_INTEGER);
const begun = viewAfter(1);

/** What somebody would answer, by the kind of question. */
function answerTo(question: Question): unknown {
  switch (question.kind) {
    case 'oneOf':
      return question.codes.at(-1);
    case 'manyOf':
      return question.codes.slice(0, 2);
    case 'rows':
      return [Object.fromEntries(question.fields.map((cell) => [cell.key, answerTo(cell)]))];
    case 'number':
      return ` ${question.atLeast} `;
    case 'words':
      return question.field === 'birthDate' ? '1990-02-03' : 'Ein Satz.';
    case 'times':
      return [{ weekday: 1, from: '09:00', to: '12:00' }];
    default:
      return samples[question.kind];
  }
}
const samples: Readonly<Partial<Record<Question['kind'], unknown>>> = {
  oneItem: 'x1',
  manyItems: ['x1'],
  day: '2026-06-01',
  yesNo: true,
  rating: 3,
  count: 1,
  language: 'ar',
  manyLanguages: ['ar', 'fr'],
  entry: '3',
  staff: 'c-weber',
  mark: ' H 12 ',
};

/** A birth date is a day or a year. */
const isAskedBeside = ({ field }: Question): boolean => field === 'birthYear';

const allAnswers = (type: (typeof proposals)[number]['type'], which: (question: Question) => boolean): Answers =>
  Object.fromEntries(
    askedWith(type, { reason: 'birth', act: 'voiding' })
      .filter((question) => which(question) && !isAskedBeside(question))
      .map((question) => [question.key, answerTo(question)]),
  );

test.each([
  ['answered as far as it has to be', 'least', begun, (question: Question) => !question.isOptional],
  ['answered throughout', 'all', whole, () => true],
] as const)('every act that is %s is proposed', async (_, name, view, which) => {
  const made = proposals.map(({ type }) => {
    const answers = allAnswers(type, which);
    return [type, { missing: missingOf(type, answers), proposal: proposalFrom(type, answers, view) }] as const;
  });
  // These two have forms of their own.
  expect(made.flatMap(([type, { proposal }]) => (proposal === null ? [type] : []))).toEqual(['birthDate.corrected', 'entry.cleared']);
  await expect(`${JSON.stringify(Object.fromEntries(made), null, 2)}\n`).toMatchFileSnapshot(`./proposals-${name}.json`);
});

test('a form that begins filled in with a proposal makes the same proposal of it', () => {
  for (const { type } of proposals) {
    const proposal = proposalFrom(
      type,
      allAnswers(type, () => true),
      whole,
    );
    const again = proposal === null ? null : proposalFrom(type, answersOf(proposal), whole);
    expect(again, type).toEqual(proposal);
  }
});

test('an act that lacks something, or has half an answer, is not proposed', () => {
  expect(proposalFrom('duty.noted', {}, begun)).toBeNull();
  expect(proposalFrom('inquiry.noted', { ...allAnswers('inquiry.noted', () => true), service: ' ' }, begun)).toBeNull();
});

test.each(nouns)('a new %s has a name nothing in the case has had', (noun) => {
  const first = newItemId(noun, begun);
  expect(first).toMatch(/^[a-z]{1,2}1$/u);
  const { context } = whole.state;
  const taken = (...ids: readonly string[]) => {
    const items = Object.fromEntries(ids.map((id) => [id, {}]));
    const group = <T extends object>(given: T): T => Object.fromEntries(Object.keys(given).map((name) => [name, items])) as T;
    const { plan, assessment, clock, network, client, waypoints } = context;
    const filled = { plan, assessment, clock, network, client, waypoints };
    const groups = Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, group(value)]));
    return newItemId(noun, { state: { ...whole.state, context: { ...context, ...groups } } } as typeof whole);
  };
  const letter = first.slice(0, -1);
  expect([taken(first), taken(`${letter}2`), taken('x')]).toEqual([`${letter}2`, `${letter}3`, `${letter}2`]);
});

test.each(['de', 'en'] as const)('in %s things of a case are called by their words, or by the fact that tells them apart', async (lang) => {
  const say = sentencesIn(lang);
  const named = (view: typeof whole) =>
    nouns.flatMap((noun) =>
      [...Object.keys(itemsOf(noun, view)), 'unheard'].map((id) => `${noun} ${id}: ${nameOfItem(noun, id, view, say)}`),
    );
  const names = { withWords: named(whole), without: named({ ...whole, dossier: {} }) };
  await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot(`./names.${lang}.json`);
});
