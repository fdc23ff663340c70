// Under which names a draft is kept: those of a list, each with what it is about.
import { expect, test } from 'vitest';
import { proposalTypes } from '../../machines/case/events/case-event.ts';
import { isDraftPage, wizardPages } from '../../src/record/words/draft-page.ts';

const pages = Object.values(wizardPages).flat();
const forms = ['person-name', 'referral', 'referral-new', 'clear', 'approve-erasure', ...proposalTypes.map((type) => `act-${type}`)];

test('pages and forms have one, alone and with what they are about', () => {
  expect([pages.length, new Set(pages).size]).toEqual([63, 63]);
  const names = [...pages, ...forms];
  expect(names.flatMap((name) => [name, `${name}-g1`, `${name}-12`, `${name}-housing`]).filter((name) => !isDraftPage(name))).toEqual([]);
});

test.each([
  ['needs-new', true],
  ['needs-g1', true],
  ['needs-rv12', true],
  ['needs-1', true],
  ['needs-9999', true],
  ['needs-housing', true],
  ['needs-0', false],
  ['needs-12345', false],
  ['needs-x1', true],
  ['needs-1x', false],
  ['needs-g1-', false],
  ['needs--g1', false],
  ['needs-', false],
  ['needs-find-a-flat', false],
  ['-needs', false],
  ['needsg1', false],
  ['find-a-flat', false],
  ['', false],
])('%s is a page: %s', (page, expected) => {
  expect(isDraftPage(page)).toBe(expected);
});

test('what an old case holds is a page beside those, and only behind the name of one', () => {
  const isKnown = (item: string) => item === 'find-a-flat';
  expect(
    ['goal-find-a-flat', 'goal-find-a-job', 'find-a-flat', 'act-talk.begun-find-a-flat', 'goal-'].map((page) => isDraftPage(page, isKnown)),
  ).toEqual([true, false, false, true, false]);
});
