// The sheet over HTTP: which version in which language and size, and why there is none.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../../src/scenarios/life.ts';
import { offeredOn } from '../export/agreements.ts';
import { inForce, offered, recordAfter } from '../export/sheets.ts';
import { inMemory, serverOn, type ProblemBody } from './harness.ts';
import { readPdf } from './papers/reading.ts';

const server = serverOn(inMemory());
const at = (id: string, version: number | string, query = '') => `/api/v1/cases/${id}/agreements/${version}/pdf${query}`;

/** Puts a played case into the store; `alter` changes the words as a fault on the disk would. */
async function keep(id: string, acts: readonly Act[], alter: (document: string) => string = (document) => document): Promise<void> {
  const { header, entries, words } = recordAfter(acts).played();
  const rewritten = ({ document, ...rest }: Record<string, string>) => ({
    ...rest,
    ...(document !== undefined && { document: alter(document) }),
  });
  await server.storage.file.create(
    { ...header, case: id },
    entries.map(({ seq, on, at: when, by, event }) => {
      const own = words[seq];
      return { on, at: when, by, event, words: own === undefined ? null : rewritten(own) };
    }),
  );
}

const asCase = (id: string) => (document: string) => document.replaceAll('F-7KQ2-93', id);

beforeAll(async () => {
  server.setToday(offeredOn);
  await keep('F-7KQ2-93', inForce);
  await keep('changed', offered, asCase('changed'));
});

const pdf = async (query = '') => {
  const response = await server.raw(at('F-7KQ2-93', 1, query));
  return { response, ...readPdf(new Uint8Array(await response.arrayBuffer())) };
};

describe('a version that is there', () => {
  test('comes as a file in German and what it was offered in, kept by nobody on the way', async () => {
    const { response, words } = await pdf();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe('inline; filename="vereinbarung-F-7KQ2-93-1-de-ar.pdf"');
    expect(words).toContain('Integrationsvereinbarung');
    expect(words).toContain('اتفاقية');
    expect(words).toContain('http://localhost/verify');
  });

  test.each([
    ['?language=en', 'de-en', 'Integration agreement'],
    ['?language=de', 'de', 'Diese Fassung gilt seit dem 21.11.2026.'],
    ['?language=en&size=large', 'de-en-gross', 'Integration agreement'],
  ])('%s', async (query, name, sentence) => {
    const { response, words } = await pdf(query);
    expect(response.headers.get('content-disposition')).toContain(`-1-${name}.pdf"`);
    expect(words.replaceAll(/\s+/gu, ' ')).toContain(sentence);
  });

  test('is described for others', async () => {
    const { body } = await server.ask<{ paths: Record<string, { get: { responses: Record<string, { content?: object }> } }> }>(
      '/api/v1/openapi.json',
    );
    const { responses } = body.paths['/api/v1/cases/{id}/agreements/{version}/pdf']?.get ?? { responses: {} };
    expect(responses['200']?.content).toHaveProperty(['application/pdf']);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['404', '409', '422']));
  });
});

describe('there is none', () => {
  test.each([
    [at('nowhere', 1), 404, 'unknownCase'],
    [at('F-7KQ2-93', 2), 404, 'unknownAgreement'],
    [at('F-7KQ2-93', 'x'), 404, 'unknownAgreement'],
    [at('F-7KQ2-93', 1, '?language=tlh'), 404, 'unknownAgreement'],
    [at('F-7KQ2-93', 1, '?size=huge'), 400, 'malformed'],
    // The text names another case than the one it lies in, or not what was hashed.
    [at('changed', 1), 409, 'agreementChanged'],
  ])('%s: %s, %s', async (address, status, code) => {
    const { status: answered, body } = await server.ask<ProblemBody>(address);
    expect([answered, body.type]).toEqual([status, `urn:etappe:problem:${code}`]);
  });
});
