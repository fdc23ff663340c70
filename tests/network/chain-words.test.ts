// The words of the support chains: every warning is a whole sentence, lengths are said as people say them.
import { expect, test } from 'vitest';
import { chainsOf } from '../../machines/standards/chains.ts';
import type { ChainWarning } from '../../src/network/chains/warnings.ts';
import { chainWordsIn, sayWarning } from '../../src/network/words/chain-words.ts';
import { networkWordsIn } from '../../src/network/words/words.ts';

const at = { goal: 'g1', step: 'attendCourse' } as const;
const warnings: readonly ChainWarning[] = [
  { ...at, code: 'tooEarly', earliest: '2027-06-26' },
  { ...at, code: 'titleUnknown' },
  { ...at, code: 'admissionNeeded', title: 'asylumPending' },
  { ...at, code: 'permitNeeded', title: 'toleration' },
  { ...at, code: 'beyondTitle', titleExpires: '2027-03-01' },
  { ...at, code: 'beyondTerm', termEnds: '2027-11-30' },
] as const;

test.each(['de', 'en'] as const)('every warning is a sentence with its day or its title (%s)', (lang) => {
  const { titles } = networkWordsIn(lang);
  const said = warnings.map((warning) => sayWarning(lang, warning, { day: (day) => `<${day}>`, titles }));
  expect(new Set(said).size).toBe(warnings.length);
  expect(said.filter((sentence) => !/[.]$/u.test(sentence))).toEqual([]);
  expect(said[0]).toContain('<2027-06-26>');
  expect(said[3]).toContain(titles.toleration);
  expect(said[5]).toContain('<2027-11-30>');
});

test('a course begins within 6 weeks, a claim lapses after 1 year, a decision takes 3 months', () => {
  const { length } = chainWordsIn('de');
  const clocks = chainsOf('2026.1').chains.flatMap(({ steps }) => steps.flatMap((step) => step.clocks));
  const said = Object.fromEntries(clocks.map((clock) => [clock.code, length(clock.length)]));
  expect(said).toMatchObject({
    courseStart: '6 Wochen',
    courseEntitlement: '1 Jahr',
    recognitionReceipt: '1 Monat',
    recognitionDecision: '3 Monate',
  });
});
