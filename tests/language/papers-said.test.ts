// Every word papers say stands once more in `said/papers.json`, as in `said.test.ts`, and is written anew the same way.
import { expect, test } from 'vitest';
import { clientLanguages } from '../../machines/standards/catalogue.ts';
import * as sheet from '../../src/export/agreement/sheet-words.ts';
import { untranslatedNote } from '../../src/export/agreement/voice.ts';
import * as certificate from '../../src/export/erasure/certificate-words.ts';
import * as ownFile from '../../src/export/own-file/own-file-words.ts';
import * as roles from '../../src/export/own-file/role-words.ts';
import * as personRights from '../../src/export/own-file/person-rights.ts';
import * as consent from '../../src/export/referral/consent-words.ts';
import * as rights from '../../src/export/referral/rights-words.ts';
import * as letter from '../../src/export/referral/words.ts';
import { asFile, exportedIn } from './tables.ts';
import { told, type Said } from './tell.ts';

/** Named one by one, so that mutation testing sees that they are read here. */
const modules: readonly object[] = [sheet, certificate, ownFile, roles, personRights, consent, rights, letter];

/** What stands on papers besides the words of the standard, in all languages of clients. */
const papersSay = (): Said => {
  const tables = modules.flatMap((module) => Object.entries(module).filter(([, value]) => typeof value === 'object'));
  const notes = Object.fromEntries(clientLanguages.map((language) => [language, untranslatedNote(language)]));
  return Object.assign({}, ...tables.map(([name, table]) => told(name, table)), told('untranslated', notes)) as Said;
};

test('what papers say is what was read in a review', async () => {
  await expect(asFile(papersSay())).toMatchFileSnapshot('./said/papers.json');
});

test('no file with words of papers is forgotten', async () => {
  const all = await exportedIn('export', /(?:^|[/-])(?:(?<!in-)words|rights)\.ts$/u);
  expect(new Set(all.map(({ path }) => path)).size).toBe(modules.length);
});
