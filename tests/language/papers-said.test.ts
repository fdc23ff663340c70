// Every word papers and the public page say stands once more in `said/papers.json`, as in `said.test.ts`, and is written anew the same way.
import { expect, test } from 'vitest';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import * as marks from '../../src/export/agreement/marks.ts';
import * as markTexts from '../../src/export/agreement/mark-texts.ts';
import * as sheet from '../../src/export/agreement/sheet-words.ts';
import { untranslatedNote } from '../../src/export/agreement/voice.ts';
import * as certificate from '../../src/export/erasure/certificate-words.ts';
import * as ownFile from '../../src/export/own-file/own-file-words.ts';
import * as roles from '../../src/export/own-file/role-words.ts';
import * as personRights from '../../src/export/own-file/person-rights.ts';
import * as consent from '../../src/export/referral/consent-words.ts';
import * as rights from '../../src/export/referral/rights-words.ts';
import * as letter from '../../src/export/referral/words.ts';
import * as facts from '../../src/export/wegweiser/fact-texts.ts';
import * as forWhom from '../../src/export/wegweiser/for-whom-texts.ts';
import * as wegweiser from '../../src/export/wegweiser/texts.ts';
import * as themes from '../../src/export/wegweiser/theme-texts.ts';
import { asFile, exportedIn, isOfBoth } from './tables.ts';
import { told, type Said } from './tell.ts';

/** Named one by one, so that mutation testing sees that they are read here. */
const papers = [sheet, marks, markTexts, certificate, ownFile, roles, personRights, consent, rights, letter];
const publicPage = [wegweiser, themes, facts, forWhom];
const modules: readonly object[] = [...papers, ...publicPage];

/** What stands on papers besides the words of the standard, in all languages of clients. */
const papersSay = (): Said => {
  const tables = modules.flatMap((module) => Object.entries(module).filter(([, value]) => typeof value === 'object'));
  const notes = Object.fromEntries(clientLanguages.map((language) => [language, untranslatedNote(language)]));
  return Object.assign({}, ...tables.map(([name, table]) => told(name, table)), told('untranslated', notes)) as Said;
};

test('what papers say is what was read in a review', async () => {
  await expect(asFile(papersSay())).toMatchFileSnapshot('./said/papers.json');
});

test('no file with words of papers or of the public page is forgotten', async () => {
  const all = await exportedIn('export', /(?:words|rights|marks|texts)\.ts$/u);
  // Tables in German and English are in `said.test.ts`.
  const isTable = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length > 0 && !isOfBoth(value);
  expect(new Set(all.filter(({ value }) => isTable(value)).map(({ path }) => path)).size).toBe(modules.length);
});
