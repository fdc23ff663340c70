// What is let through to a route: JSON that can be read, in the form it says it has. Where something is wrong, its place is named.
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Env } from '../../../src/server/http/env.ts';
import { bodyAtMost, draftAtMost, jsonOnly, limitedTo } from '../../../src/server/http/json-only.ts';
import { shapeFault } from '../../../src/server/http/json-shape.ts';

const app = new Hono<Env>()
  .use((c, next) => {
    c.set('ownWords', () => new Set(['words', 'name', 'list', '__proto__']));
    return next();
  })
  .post('/', jsonOnly, async (c) => c.text(`read ${await c.req.text()}`));

async function told(body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const answer = await app.request('/', { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status === 200) return text;
  const { type, errors } = JSON.parse(text) as { type: string; errors?: object[] };
  return [answer.status, type.replace('urn:etappe:problem:', ''), ...(errors ?? [])];
}

describe('a body is read', () => {
  test.each([
    'application/json',
    'Application/JSON',
    'application/json;charset=utf-8',
    'application/json; charset=UTF-8',
    'application/json ; charset=utf-8 ',
  ])('as %s', async (type) => {
    expect(await told('{"name":"x"}', { 'content-type': type })).toBe('read {"name":"x"}');
  });

  test('unpacked, which may be said', async () => {
    expect(await told('[]', { 'content-type': 'application/json', 'content-encoding': 'identity' })).toBe('read []');
  });
});

test.each([
  { 'content-type': 'text/json' },
  { 'content-type': 'x-application/json' },
  { 'content-type': 'application/jsonp' },
  { 'content-type': 'application/json, text/plain' },
  { 'content-type': 'application/json; charset=latin1' },
  { 'content-type': 'application/json; boundary=x' },
  { 'content-type': '' },
  { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  { 'content-type': 'application/json', 'content-encoding': '' },
])('a body that comes with %j is not read', async (headers: Record<string, string>) => {
  expect(await told('{}', headers)).toEqual([415, 'unsupportedType']);
});

test('bytes that are no UTF-8 are no JSON, however well they would fit in', async () => {
  expect(await told(Buffer.from('"Zaunkönig"', 'latin1'))).toEqual([400, 'notJson']);
  expect(await told('"Zaunkönig"')).toBe('read "Zaunkönig"');
  expect(await told('')).toEqual([400, 'notJson']);
  expect(await told('null')).toBe('read null');
});

const nested = (levels: number): unknown => (levels === 0 ? 1 : { words: nested(levels - 1) });

test('thirty-two levels are read, and one more is not: its beginning is named', async () => {
  expect(await told(JSON.stringify(nested(32)))).toMatch(/^read /u);
  expect(await told(JSON.stringify(nested(33)))).toEqual([
    400,
    'malformed',
    { path: 'words.words.words', message: 'ist zu tief verschachtelt' },
  ]);
});

test.each([
  ['{"words":{"name":"\\ud800"}}', 'words.name', 'ist kein gültiger Text'],
  ['{"list":["a",{"typed":"\\udc00"}]}', 'list.1.?', 'ist kein gültiger Text'],
  ['"\\ud800"', '', 'ist kein gültiger Text'],
  ['{"words":{"__proto__":1}}', 'words.__proto__', 'ist hier unbekannt'],
  ['{"words":{"typed":{"__proto__":1}}}', 'words.?.__proto__', 'ist hier unbekannt'],
])('%s is refused for what stands at "%s"', async (body, path, message) => {
  expect(await told(body)).toEqual([400, 'malformed', { path, message }]);
});

test('nothing is wrong with what is neither deep nor strange', () => {
  for (const json of [null, true, 0, '', 'Zaunkönig 😀', [], {}, [null, { a: [{ b: null }] }], { proto: 1, constructor: 2 }])
    expect([json, shapeFault(json)]).toEqual([json, null]);
});

test('a body may have 256 KiB, a draft 64, and not a byte more', async () => {
  expect([bodyAtMost, draftAtMost]).toEqual([256 * 1024, 64 * 1024]);
  const small = new Hono<Env>().post('/', limitedTo(10), (c) => c.text('read'));
  const status = async (length: number) => (await small.request('/', { method: 'POST', body: 'x'.repeat(length) })).status;
  expect([await status(10), await status(11)]).toEqual([200, 413]);
});
