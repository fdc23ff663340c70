// A new line is one line in the catalogue: nobody adds it anywhere else, and it is in the guide as a file, in the list of translations and,
// where it is promised, in the document, on the sheet and in the export. Pages: one-line.test.tsx.
import { commitment, goal, lines, measure, promised } from './new-lines.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceTexts } from '../../machines/standards/translations.ts';
import type { Text } from '../../machines/standards/catalogue.ts';
import { clausesOf } from '../../src/export/agreement/clauses.ts';
import { readDocument } from '../../src/export/agreement/document.ts';
import type { Act } from '../../src/scenarios/life.ts';
import { offers } from '../../src/scenarios/steps.ts';
import { intake, offeredOn } from '../export/agreements.ts';
import { missingFrom } from '../export/guide/standard-texts.ts';
import { recordAfter } from '../export/sheets.ts';
import { translations } from '../export/translations.ts';
import { inMemory, serverOn } from '../server/harness.ts';
import { readPdf } from '../server/papers/reading.ts';

const dueOn = '2027-06-30';
const acts: readonly Act[] = [
  ...intake,
  {
    type: 'goal.proposed',
    goal: 'g1',
    domain: goal.domain,
    chosenBy: 'client',
    dueOn,
    evidence: goal.evidence,
    template: goal.code,
    words: { wording: goal.wording.de.replace('{date}', '30.06.2027') },
  },
  {
    type: 'measure.proposed',
    measure: 'm1',
    goal: 'g1',
    responsible: 'client',
    agency: null,
    dueOn,
    needsOffer: measure.needsOffer,
    template: measure.code,
  },
  { type: 'commitment.made', commitment: 'c1', party: commitment.party, template: commitment.code },
  offers(['g1'], 'ar'),
];

const server = serverOn(inMemory());
const record = recordAfter(acts);
const { header, entries, words } = record.played();
beforeAll(async () => {
  server.setToday(offeredOn);
  await server.storage.file.create(
    header,
    entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
  );
});
const at = `/api/v1/cases/${header.case}`;
const wordsAt = async (path: string): Promise<string> => readPdf(new Uint8Array(await (await server.raw(path)).arrayBuffer())).words;

/** The day of a goal is filled in where it is drafted, named in the guide. */
const filled = ({ de }: Text, day: string): string => de.replace('{date}', day);

describe('every new line', () => {
  test.each(lines)('a %s is in the list of what is translated, by its key', (_, key, text) => {
    expect(sourceTexts('2026.1').filter((source) => source.key === key)).toEqual([{ key, ...text }]);
  });

  describe.each([
    ['de', '[Datum]'],
    ['en', '[date]'],
  ] as const)('in %s', (lang, day) => {
    let guide = '';
    beforeAll(async () => {
      guide = await wordsAt(`/api/v1/guide/pdf?language=${lang}`);
    });
    test.each(lines)('a %s is in the guide as a file', (_, _key, text) => {
      expect(missingFrom(guide, [text[lang].replace('{date}', day)])).toEqual([]);
    });
  });
});

// What is asked in a talk is no promise: a question is answered by the rating of its domain and stands in no agreement.
describe('what is promised by a new line', () => {
  const document = readDocument(record.dossier()['version.1']?.['document'] ?? '');

  test.each(promised)(
    'a %s stands in the text both sides sign, and in a language it has no words in it stands in German and says so',
    (_, _key, text) => {
      if (document === null) throw new Error('nothing was offered');
      const clause = clausesOf(document, 'ar', translations).find((one) => one.text.de === filled(text, '30.06.2027'));
      expect(clause?.text).toEqual({ de: filled(text, '30.06.2027'), other: filled(text, '30.06.2027'), isTranslated: false });
    },
  );

  test.each(promised)('a %s stands on the printed sheet', async (_, _key, text) => {
    expect(missingFrom(await wordsAt(`${at}/agreements/1/pdf`), [filled(text, '30.06.2027')])).toEqual([]);
  });

  test.each(promised)('a %s is in the recording by its code, without a word', async (_, key, text) => {
    const recording = await (await server.raw(`${at}/recording`)).text();
    expect(recording).toContain(`"template":"${key.split('.')[1]}"`);
    expect(recording).not.toContain(filled(text, '30.06.2027'));
  });
});
