// What somebody typed as the name of a field comes out nowhere: no answer repeats it and no line of the log; what is ours is named.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inMemory, inquiry, newKey, serverOn, type ProblemBody } from './harness.ts';

const name = 'Samira Musterfrau';

test.each<[unknown, string]>([
  [{ site: 'wiesbaden', [name]: 1 }, '?'],
  [{ site: 'wiesbaden', proposal: { ...inquiry, [name]: 1 } }, 'proposal.?'],
  [{ site: 'wiesbaden', proposal: { ...inquiry, words: { [name]: 'x' } } }, 'proposal.words.?'],
  [{ site: 'wiesbaden', [name]: { deeper: '\ud800' } }, '?.?'],
  [{ site: 'wiesbaden', [name]: { ['__proto__']: 1 } }, '?.__proto__'],
  [{ site: 'wiesbaden', proposal: { ...inquiry, language: 7 } }, 'proposal.language'],
])('in a body: %j', async (body, path) => {
  const server = serverOn(inMemory());
  const { status, body: problem, text } = await server.send<ProblemBody>('/api/v1/cases', body, { 'idempotency-key': newKey() });
  expect([status, problem.errors.map((error) => error.path)]).toEqual([400, [path]]);
  expect(text + server.logged.join('')).not.toContain('Samira');
});

test('in an address', async () => {
  const server = serverOn(inMemory());
  const { status, body, text } = await server.ask<ProblemBody>(`/api/v1/cases?${encodeURIComponent(name)}=1&limit=0`);
  expect([status, body.errors.map((error) => error.path)]).toEqual([400, ['limit', '?']]);
  expect(text + server.logged.join('')).not.toContain('Samira');
});

test('a key of the server’s own is refused from outside', async () => {
  const server = serverOn(inMemory());
  const answer = (key: string) => server.send<ProblemBody>('/api/v1/cases', { site: 'wiesbaden' }, { 'idempotency-key': key });
  for (const key of ['outbox-letter-7', 'outbox-letter-12345']) {
    const { status, body } = await answer(key);
    expect([status, body.errors.map(({ path }) => path)]).toEqual([400, ['Idempotency-Key']]);
  }
  expect((await answer(randomUUID())).status).toBe(201);
});
