// What the translations of the standard promise: nothing is missing, nothing is left in German, every language in its own letters.
import { describe, expect, test } from 'vitest';
import { clientLanguages, isTranslatedLanguage, type TranslatedLanguage } from '../../machines/standards/catalogue.ts';
import { sourceTexts, translationOf } from '../../machines/standards/translations.ts';
import { markTexts } from '../../src/export/agreement/mark-texts.ts';
import { sheetTexts } from '../../src/export/agreement/marks.ts';
import { clientTexts } from '../../src/language/client-texts.ts';
import { clientWords } from '../../src/ui/counselling/wizard/client-view/client-words.ts';

const sources = sourceTexts('2026.1');
const languages = clientLanguages.filter(isTranslatedLanguage);
/** What stands around the text and in reminders is translated in one table each. */
const around = Object.entries({ ...markTexts, ...sheetTexts, ...clientTexts, ...clientWords });

type Told = { readonly key: string; readonly german: string; readonly text: string };
async function told(language: TranslatedLanguage): Promise<Told[]> {
  const words = await translationOf('2026.1', language);
  return [
    ...sources.map(({ key, de }) => ({ key, german: de, text: words[key] ?? '' })),
    ...around.map(([key, text]) => ({ key, german: text.de, text: text[language] })),
  ];
}
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted().join(' ');
/** Names that stay as they are in every script: levels of language, the letters under which an office or an offer is known. */
const bare = (text: string) => text.replaceAll(/\{\w+\}|\b(?:A1|A2|B1|B2|BAMF|MBE|JMD)\b/gu, '');

test('a text of the catalogue is found under its key', () => {
  const keys = sources.map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining([
      'title',
      'rights.copy',
      'agency.school',
      'domain.work',
      'question.work',
      'anchor.work.5',
      'goal.findFamilyDoctor',
    ]),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(languages)('in %s', (language) => {
  test('every text is there, once, and none is left over from an older catalogue', async () => {
    const words = await translationOf('2026.1', language);
    expect(Object.keys(words).toSorted()).toEqual(sources.map(({ key }) => key).toSorted());
    expect((await told(language)).filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('a text holds the placeholders of the German one, each as often', async () => {
    expect((await told(language)).filter(({ german, text }) => placeholders(text) !== placeholders(german))).toEqual([]);
  });

  test('no two goals, measures or situations read the same', async () => {
    const plan = (await told(language)).filter(({ key }) => /^(?:goal|measure|commitment|anchor)\./u.test(key)).map(({ text }) => text);
    expect(plan.filter((text, index) => plan.indexOf(text) !== index)).toEqual([]);
  });

  test('a sentence ends as a sentence, a heading that asks asks', async () => {
    const ending = (text: string): string => (/[?؟]\s*$/u.test(text) ? 'asks' : /[.)]\s*$/u.test(text) ? 'says' : 'names');
    const kinds = (await told(language)).filter(({ key }) => /^(?:goal|measure|commitment|rights|question|anchor)\./u.test(key));
    expect(
      kinds.filter(
        ({ key, text }) => ending(text) === 'names' || (ending(text) === 'asks' && !/^(?:question|goal|measure|rights)/u.test(key)),
      ),
    ).toEqual([]);
  });
});

/** Words a German sentence can hardly do without, and that no other language here has. `wir` is left out: `li wir` is Kurmanji. */
const german = /(?:^|[\s(„])(?:der|das|und|ich|nicht|mit|eine|einen|beim|zur|meine|Beratungsstelle|Vereinbarung)(?=[\s.,:;)]|$)/u;

describe.each(languages.filter((language) => language !== 'de-einfach'))('in %s', (language) => {
  test('nothing is left in German', async () => {
    expect((await told(language)).filter((one) => german.test(one.text) || one.text === one.german)).toEqual([]);
  });
});

describe('letters', () => {
  const lettersOtherThan = (text: string, script: RegExp) =>
    bare(text)
      .replaceAll(/[^\p{Letter}]/gu, '')
      .replaceAll(script, '');
  const faults = async (language: TranslatedLanguage, script: RegExp) =>
    (await told(language)).filter(({ text }) => lettersOtherThan(text, script) !== '').map(({ key, text }) => `${key}: ${text}`);

  test.each(['ar', 'fa'] as const)('%s is written in Arabic letters only', async (language) => {
    expect(await faults(language, /\p{Script_Extensions=Arabic}/gu)).toEqual([]);
  });
  test.each(['ru', 'uk'] as const)('%s is written in Cyrillic letters only', async (language) => {
    // The apostrophe of Ukrainian counts as a letter of no script.
    expect(await faults(language, /\p{Script=Cyrillic}|’/gu)).toEqual([]);
  });
  test.each(['de-einfach', 'tr', 'kmr', 'fr'] as const)('%s is written in Latin letters only', async (language) => {
    expect(await faults(language, /\p{Script=Latin}/gu)).toEqual([]);
  });

  /** Each would be a word of a neighbour's language, or typed with a neighbour's keyboard. */
  test.each([
    ['uk', /[ыэъё]/iu],
    ['ru', /[іїєґ]/iu],
    ['fa', /[يكىةؤ\u0660-\u0669]/u],
    ['ar', /[پچژگیک\u06f0-\u06f9]/u],
    ['tr', /[êqwx]/u],
    ['kmr', /[ığöüäß]/u],
    ['fr', /[ßäöğ]/u],
  ] as const)('%s borrows no letter %s', async (language, foreign) => {
    expect((await told(language)).filter(({ text }) => foreign.test(bare(text))).map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test.each([
    ['tr', /[ığşçöü]/u],
    ['kmr', /[êîûçş]/u],
    ['fa', /[پچژگی]/u],
    ['uk', /[іїє]/u],
    ['ru', /[ыэ]/u],
    ['fr', /[éèàêç]/u],
  ] as const)('%s has the letters it cannot be written without', async (language, own) => {
    const texts = (await told(language)).map(({ text }) => text);
    // Of all words, not of single ones: whoever types without them drops them everywhere.
    expect(texts.filter((text) => own.test(text)).length).toBeGreaterThan(texts.length / 2);
  });
});
