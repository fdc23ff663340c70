// A body that is too large: the answer waits for what is still coming, and for nothing that has come or never will. Over a real socket:
// `borders-process.test.ts`.
import { PassThrough } from 'node:stream';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from '../../../src/server/http/env.ts';
import { limitedTo } from '../../../src/server/http/json-only.ts';

const app = new Hono<Env>().post('/', limitedTo(10), (c) => c.body('taken'));
const headers = { 'content-type': 'application/json', 'content-length': '11' };

/** `incoming`: the connection, as far as it is told apart here. */
const asked = async (incoming: PassThrough) => app.request('/', { method: 'POST', headers, body: 'x'.repeat(11) }, { incoming });

test.each<[string, (incoming: PassThrough) => unknown]>([
  ['has been read to its end', async (incoming) => incoming.end().resume().toArray()],
  ['has been broken off', (incoming) => incoming.destroy()],
  ['never goes on', () => null],
])('one that %s is refused, and its connection closed', async (_, come) => {
  const incoming = new PassThrough();
  await come(incoming);
  const { status, headers: told } = await asked(incoming);
  expect([status, told.get('connection')]).toEqual([413, 'close']);
});

test('one that is still coming is taken to its end before it is answered', async () => {
  const incoming = new PassThrough();
  const answer = asked(incoming);
  for (let chunk = 0; chunk < 3; chunk += 1) incoming.write('x'.repeat(1000));
  const taken = await new Promise((resolve) => incoming.end(() => resolve(incoming.readableLength)));
  expect([(await answer).status, incoming.readableEnded, taken]).toEqual([413, true, 0]);
});
