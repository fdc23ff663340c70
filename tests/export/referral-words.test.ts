// The sheets of a referral say everything in every language a client reads, and nothing is left in German by mistake.
import { describe, expect, test } from 'vitest';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import { consentWords, purposeWords, useWords } from '../../src/export/referral/consent-words.ts';
import { consentStateWords, rightsWords } from '../../src/export/referral/rights-words.ts';
import { letterWords, sharedWords } from '../../src/export/referral/words.ts';

const all = [consentWords, purposeWords, useWords, consentStateWords, letterWords, sharedWords, rightsWords].flatMap((table) =>
  Object.values(table),
);
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
};
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted().join(' ');

describe.each(clientLanguages)('%s', (language) => {
  test('every text is there, in its own script, with the same places to fill', () => {
    expect(all.filter((text) => text[language].trim() === '')).toEqual([]);
    expect(all.filter((text) => !(scripts[language] ?? /./u).test(text[language]))).toEqual([]);
    expect(all.filter((text) => placeholders(text[language]) !== placeholders(text.de))).toEqual([]);
  });

  test('no long sentence is the German one, and none is that of another language', () => {
    const long = all.filter(({ de }) => de.length > 60);
    const others = clientLanguages.filter((other) => other !== language);
    expect(long.filter((text) => others.some((other) => text[other] === text[language]))).toEqual([]);
  });

  test('the statutes stand in the rights', () => {
    expect(rightsWords.at(-1)?.[language]).toMatch(/§ 203 StGB/u);
    expect(rightsWords.at(-1)?.[language]).toMatch(/DSGVO|GDPR|RGPD/u);
  });
});
