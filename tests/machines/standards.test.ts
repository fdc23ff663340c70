// A standard is looked up by its own name: what every object of the language has besides is none.
import { expect, test } from 'vitest';
import { byVersion } from '../../machines/standards/by-version.ts';
import { catalogueOf } from '../../machines/standards/catalogues.ts';
import { chainsOf } from '../../machines/standards/chains.ts';
import { isEarlierForm } from '../../machines/standards/earlier-forms.ts';
import { currentStandard, knownStandards, parametersOf } from '../../machines/standards/released.ts';
import { translationOf } from '../../machines/standards/translations.ts';

test.each(['toString', 'constructor', '__proto__', '2025.1'])(
  "'%s' is no standard, and who asks for it is told which there are",
  async (name) => {
    const sentence = (lacks: string) => new Error(`the standard '${name}' ${lacks} here; known are 2026.1`);
    expect(() => parametersOf(name)).toThrow(sentence('is not known'));
    expect(() => catalogueOf(name)).toThrow(sentence('has no catalogue'));
    expect(() => chainsOf(name)).toThrow(sentence('has no chains'));
    await expect(translationOf(name, 'tr')).rejects.toThrow(sentence('has no translations'));
  },
);

test('of several standards each is named', () => {
  expect(() =>
    byVersion(
      new Map([
        ['2026.1', 0],
        ['2027.1', 0],
      ]),
      '1',
      'is none',
    ),
  ).toThrow("'1' is none here; known are 2026.1, 2027.1");
});

test('the current standard is a known one', () => {
  expect(knownStandards).toContain(currentStandard);
});

/** Cases were begun under each of them. */
const forms2026 = [
  'sha256:3cf81ed80078b5abdebc0658e625421ce65f2d6451dc065dc71a2dc6af69b90e',
  'sha256:7226faa7743bc901a32033ce79f4e1198fbbac81d4a7908e76fecc701d414793',
  'sha256:2a0e638cdfe5267bf9ee611ce9c0bfaf5c3de2ee97ead8febe1565c659db579d',
  'sha256:82d0f64c18565ac23b321b878d84ee662b466c5a8008521f249429d8167631e5',
  'sha256:8462bb95f106cacba79c3a4c782eb1551bb3993862e4a24808baabe96aeb34da',
  'sha256:51fffed478e15db9142c5281f465953169ef659320164a86947d211b39a5a911',
  'sha256:aee46ba033ce4324a98d1b9958b48555d0bb53fc81245608caa0069bcba3bfa6',
  'sha256:65b2239f9b0eee08ad13d71e2ccd6f11ef6220f4e5ac4ce9a1cf016ee3486aa9',
  'sha256:bb3b765c70f5509e28a18dec1c49df9fbb4208a054726ec57d61c72a586c2afb',
];

test('every form the standard has had is known for ever, under its own name only', () => {
  expect(forms2026.filter((hash) => !isEarlierForm('2026.1', hash))).toEqual([]);
  expect(['2027.1', 'constructor', ''].filter((standard) => isEarlierForm(standard, forms2026[0] ?? ''))).toEqual([]);
  expect([`sha256:${'0'.repeat(64)}`, ''].filter((hash) => isEarlierForm('2026.1', hash))).toEqual([]);
});
