// What somebody typed as the name of a field comes out nowhere: no answer repeats it and no line of the log; what is ours is named.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/server/http/own-words.ts';
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

const parameter = (named: object) => ({ paths: { '/x': { get: { parameters: [named] } } } });

test.each<[string, object, string[]]>([
  ['a document of nothing has one word', {}, []],
  [
    'fields, at every depth',
    { a: { properties: { name: { properties: { first: {} } }, list: [{ properties: { deep: {} } }] } } },
    ['name', 'first', 'list', 'deep'],
  ],
  ['parameters', parameter({ in: 'query', name: 'limit' }), ['limit']],
  ['no name that stands in no place', parameter({ name: 'limit' }), []],
  ['no place without a name, or with one that is none', { a: { in: 'query' }, b: { in: 'query', name: 7 }, c: { in: 7, name: 'x' } }, []],
  ['codes, and no number among them', { a: { enum: ['de', 7, null, 'en'] } }, ['de', 'en']],
  ['nothing of what is there and empty', { properties: null, enum: null, a: [null, 'text', 7, true] }, []],
  ['nothing of what is called so and is none', { properties: 'text', enum: 'text' }, []],
  ['no key that is none of these', { description: 'text', schema: { type: 'string' } }, []],
])('our own words are %s', (_, document, words) => {
  expect([...wordsOf(() => document)()].toSorted()).toEqual(['__proto__', ...words].toSorted());
});

test('the document is read once, when somebody first asks', () => {
  let reads = 0;
  const own = wordsOf(() => {
    reads += 1;
    return {};
  });
  expect(reads).toBe(0);
  expect([own(), own()].map((words) => words.size)).toEqual([1, 1]);
  expect(reads).toBe(1);
});
