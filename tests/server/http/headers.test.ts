// What is read from the headers of a request, and what every problem carries in its own.
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../src/contract/problem.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { fingerprintOf, ownKey } from '../../../src/server/http/idempotency.ts';
import { versionIn } from '../../../src/server/http/if-match.ts';
import { langOf, problem, tooManyAttempts } from '../../../src/server/http/problem.ts';
import { readWriter } from '../../../src/server/http/writer.ts';

async function answered(answer: (app: Hono<Env>) => Hono<Env>, headers: Record<string, string> = {}) {
  const { status, headers: told, ...response } = await answerOf(answer(new Hono<Env>()), headers);
  return { status, headers: told, body: JSON.parse(response.text) as Record<string, unknown> };
}
async function answerOf(app: Hono<Env>, headers: Record<string, string>) {
  const answer = await app.request('/', { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const problemOf = (code: ProblemCode, more: Parameters<typeof problem>[2] = {}, headers: Record<string, string> = {}) =>
  answered(
    (app) =>
      app.get('/', (c) => {
        c.set('requestId', 'request-1');
        return problem(c, code, more);
      }),
    headers,
  );

test.each([
  [undefined, 'de'],
  ['', 'de'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['de-AT', 'de'],
  ['fr', 'de'],
  ['*', 'de'],
  ['fr, en;q=0.1', 'en'],
  ['en, de', 'en'],
  ['de, en', 'de'],
  ['en;q=0.5, de;q=0.9', 'de'],
  ['de;q=0.5, fr;q=0.9, en;q=0.8', 'en'],
])('whoever asks for %j is answered in %s', async (wanted, lang) => {
  const app = new Hono<Env>().get('/', (c) => c.text(langOf(c)));
  const answer = await app.request('/', { headers: wanted === undefined ? {} : { 'accept-language': wanted } });
  expect(await answer.text()).toBe(lang);
});

describe('a problem', () => {
  test('says what it is to programs and to people, and is kept by nobody on the way', async () => {
    const { status, headers, body } = await problemOf('unknownCase', {}, { 'accept-language': 'en' });
    expect([status, Object.fromEntries(headers)]).toEqual([
      404,
      { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'en', 'cache-control': 'no-store' },
    ]);
    expect(body).toEqual({
      type: 'urn:etappe:problem:unknownCase',
      title: expect.stringMatching(/\w/u),
      status: 404,
      detail: expect.stringMatching(/\w/u),
      request: 'request-1',
    });
  });

  test('says what stands against it, and what goes with it', async () => {
    const plain = await problemOf('refused');
    const { body } = await problemOf('refused', { refusals: [{ code: 'privacyNotExplained' }, { code: 'textChanged' }], version: 3 });
    expect(body).toMatchObject({ refusals: [{ code: 'privacyNotExplained' }, { code: 'textChanged' }], version: 3 });
    const [detail, said] = [plain.body, body].map((one) => String(one['detail']));
    expect(said?.startsWith(`${detail} `)).toBe(true);
    expect(said).toMatch(/\. \p{Lu}[^.]+\. \p{Lu}/u);
  });

  test('of ours gives the number under which the log has it; of the database it says when to come again', async () => {
    expect((await problemOf('defect')).body['detail']).toMatch(/ request-1$/u);
    expect((await problemOf('unavailable')).headers.get('retry-after')).toBe('5');
    expect((await problemOf('damagedCase')).headers.get('retry-after')).toBeNull();
  });

  test('of too many attempts says when the next one counts', async () => {
    const { status, headers } = await answered((app) => app.get('/', (c) => tooManyAttempts(c, 17)));
    expect([status, headers.get('retry-after')]).toEqual([429, '17']);
  });
});

test.each([
  ['"0"', 0],
  ['"12"', 12],
  ['"999999999"', 999_999_999],
])('If-Match: %s is the version %i', async (header, version) => {
  const { body } = await answered((app) => app.get('/', (c) => c.json({ version: versionIn(c, header) })));
  expect(body).toEqual({ version });
});

const malformed = (path: string, message: string) => ({ status: 400, errors: [{ path, message }] });
const [wrongForm, missing] = ['hat nicht die erwartete Form', 'fehlt'];

test.each(['12', '"12', '12"', '"1234567890"', '"-1"', '""', '"x"', 'x"1"', '"1"x', 'W/"1"', '"1", "2"'])(
  'If-Match: %s is none',
  async (header) => {
    const { body } = await answered((app) => app.get('/', (c) => versionIn(c, header) as Response));
    expect(body).toMatchObject(malformed('If-Match', wrongForm));
  },
);

test.each([
  [undefined, missing],
  ['', wrongForm],
  ['letter-1', wrongForm],
  [ownKey('letter', 1), wrongForm],
])('an idempotency key %j is refused: it %s', async (key, message) => {
  const { body } = await answered((app) => app.get('/', (c) => readWriter(c, { 'idempotency-key': key }) as Response));
  expect(body).toMatchObject(malformed('Idempotency-Key', message));
});

describe('what makes a request the same', () => {
  const by = { role: 'counsellor', id: 'c-weber' } as const;
  const ring = [{ id: 'kek-1', key: Buffer.alloc(32, 7) }] as const;
  const asked = { to: 'one', by, body: { type: 'talk.begun', a: 1 } };
  const of = (more: Partial<typeof asked> = {}) => fingerprintOf(ring as never, { ...asked, ...more });

  test('stays what it was for receipts that are kept', () => {
    expect(of()).toBe('d9ac0df36f35e358e5dd66a6de5d58e4fde62b1006fd428a0b4d2c85e5029077');
    expect(ownKey('letter', 12)).toBe('outbox-letter-12');
  });

  test('is who asks for what where, and with which key it is kept; not the order of its fields', () => {
    expect(of({ body: { a: 1, type: 'talk.begun' } as never })).toBe(of());
    const others = [of({ to: 'two' }), of({ by: { ...by, id: 'c-other' } as never }), of({ body: { ...asked.body, a: 2 } })];
    const other = fingerprintOf([{ id: 'kek-1', key: Buffer.alloc(32, 8) }] as never, asked);
    expect(new Set([of(), ...others, other]).size).toBe(5);
  });
});
