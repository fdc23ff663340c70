// The report of the programme as a file: every indicator with its words and figures, tagged, and not a word about a case.
import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureTable, Programme } from '../../../src/contract/figures.ts';
import type { Lang } from '../../../src/language/language.ts';
import { indicatorNames } from '../../../src/network/figures/indicators/indicators.ts';
import { isNothing } from '../../../src/network/figures/small-cells/publish.ts';
import { figureWordsIn } from '../../../src/network/words/figure-words.ts';
import { sayFigureIn } from '../../../src/network/words/say-figure.ts';
import { inMemory, serverOn } from '../harness.ts';
import { readPdf } from '../papers/reading.ts';
import { programmeOf, tellUntil } from './told.ts';

const server = serverOn(inMemory());
const period = 'from=2025-1&to=2026-1';
const fetched = async (query: string) => {
  const response = await server.raw(`/api/v1/figures/report/pdf?${query}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};
/** Lines break where they break: only the letters count. */
const lettersOf = (text: string): string => text.replaceAll(/[\s\u00ad-]/gu, '');

beforeAll(async () => {
  await tellUntil(server.storage.file, programmeOf(60), '2026-10-30');
  server.setToday('2026-10-30');
});

describe.each<[Lang, string, string]>([
  ['de', 'programmbericht-2025-1-2026-1.pdf', 'Insgesamt'],
  ['en', 'programme-report-2025-1-2026-1.pdf', 'In all'],
])('in %s', (language, name, all) => {
  test('it comes as a tagged file with every indicator, its total and what it means', async () => {
    const { response, bytes } = await fetched(`${period}&language=${language}`);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([200, `inline; filename="${name}"`]);
    const pdf = readPdf(bytes);
    expect(pdf.catalogue).toContain('/MarkInfo');
    const letters = lettersOf(pdf.words);
    const words = figureWordsIn(language).indicators;
    const say = sayFigureIn(language);
    for (const indicator of indicatorNames) {
      const { body } = await server.ask<FigureTable>(`/api/v1/figures/${indicator}?by=site&${period}`);
      expect(letters).toContain(lettersOf(words[indicator].title));
      expect(letters).toContain(lettersOf(words[indicator].about));
      const { median, numerator, denominator } = body.total;
      const first = median === null ? [say.share(body.total), say.count(numerator)] : [say.count(median)];
      const told = isNothing(body) ? '' : [all, ...first, say.count(denominator)].join('');
      expect(letters).toContain(lettersOf(told));
    }
  });
});

test('it counts where the programme stands, and holds no id of a case', async () => {
  const { body } = await server.ask<Programme>('/api/v1/programme');
  const { words } = readPdf((await fetched(period)).bytes);
  expect(body.all.agreements).toBeGreaterThan(0);
  expect(lettersOf(words)).toContain(lettersOf(`Vereinbarungen in Kraft${body.all.agreements}`));
  for (const { header } of programmeOf(60)) expect(words).not.toContain(header.case);
});

test('an installation without a single case has a report that says so', async () => {
  const empty = serverOn(inMemory());
  const response = await empty.raw(`/api/v1/figures/report/pdf?${period}`);
  expect(lettersOf(readPdf(new Uint8Array(await response.arrayBuffer())).words)).toContain(
    lettersOf('Keine Zahlen für diese Zeit: Sie ist noch nicht um, oder es stehen zu wenige Menschen dahinter.'),
  );
});

test.each(['from=2026-1&to=2025-1', 'from=2025&to=2026-1', `${period}&language=fr`, `${period}&case=1`])('%s is refused', async (query) =>
  expect((await fetched(query)).response.status).toBe(400),
);
