// A published standard cannot change: what people signed under it was made under exactly these rules and words.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownStandards } from '../../machines/standards/released.ts';
import { standardContent, standardHash } from '../../src/engine/chart/standard-hash.ts';

const publishedHash = (version: string): string => {
  const file = new URL(`../../machines/standards/${version}/published.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { hash: string }).hash;
};

describe.each(knownStandards)('the standard %s', (version) => {
  // Before the first release a fault in a chart, number or text may still be corrected: put the hash this test reports into
  // `published.json`, and the one it had into `earlier-forms.ts`, in the same commit as the correction. From the first release on never: a change is a new standard.
  test('is still the one that was published', () => {
    expect(standardHash(version)).toBe(publishedHash(version));
  });

  test('is plain JSON through and through, so that its hash says everything', () => {
    const content = standardContent(version);
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });
});

test('a standard that nobody has released has no hash', () => {
  expect(() => standardHash('1999.1')).toThrow("the standard '1999.1' is not known here");
});
