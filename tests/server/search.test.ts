// Cases are searched by words over HTTP; how words are folded is asked in `typed-search.test.ts`.
import { expect, test } from 'vitest';
import type { Caseload } from '../../src/contract/caseload.ts';
import { inMemory, inquiry, serverOn, type ProblemBody } from './harness.ts';

test('over HTTP, in rows that were sealed before and are opened by another server', async () => {
  const server = serverOn(inMemory());
  const words = { name: 'Jörg Müller-Al Masri', contact: '0152 28817000' };
  await server.newCase({ ...inquiry, words });
  await server.newCase({ ...inquiry, words: { name: 'Amira Beispiel' } });
  for (const one of [server, serverOn(server.storage)]) {
    for (const typed of ['joerg mueller', 'almasri', '+49 (0)152/28817000', '015228817000']) {
      const { body } = await one.send<Caseload>('/api/v1/cases/search', { words: typed });
      expect(body.cases.map(({ name }) => name)).toEqual([words.name]);
    }
  }
});

test('somebody whose name nobody has noted is found by how they are reached', async () => {
  const server = serverOn(inMemory());
  const id = await server.newCase({ ...inquiry, words: { contact: '0152 28817000' } });
  await server.newCase({ ...inquiry, words: { concern: 'Miete' } });
  for (const one of [server, serverOn(server.storage)]) {
    const { body } = await one.send<Caseload>('/api/v1/cases/search', { words: '015228817000' });
    expect(body.cases.map((row) => [row.id, row.name])).toEqual([[id, null]]);
  }
  // Where there is nothing to be found by, nothing is sealed.
  const rows = await server.storage.store.caseload.all({});
  expect(rows.map((row) => [row.case === id, row.name !== null]).toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([
    [false, false],
    [true, true],
  ]);
});

test.each([
  [{}, 'words'],
  [{ words: ' ' }, 'words'],
  [{ words: 'x'.repeat(101) }, 'words'],
  [{ words: 'amira', limit: 501 }, 'limit'],
  [{ words: 'amira', offset: '2' }, 'offset'],
  [{ words: 'amira', group: 'urgent' }, 'group'],
])('a search for %j is refused with the path of the fault', async (asked, path) => {
  const { status, body } = await serverOn(inMemory()).send<ProblemBody>('/api/v1/cases/search', asked);
  expect([status, body.type, body.errors.map((error) => error.path)]).toEqual([400, 'urn:etappe:problem:malformed', [path]]);
});

test('what was searched for stands in no log', async () => {
  const server = serverOn(inMemory());
  await server.send('/api/v1/cases/search', { words: 'Zaunkoenig' });
  expect(server.logged.join('')).not.toContain('Zaunkoenig');
});
