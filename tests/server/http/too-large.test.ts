// A body that is too large: the answer waits for what is still coming, and for nothing that has come or never will. Over a real socket:
// `borders-process.test.ts`.
import { PassThrough } from 'node:stream';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Env } from '../../../src/server/http/env.ts';
import { limitedTo } from '../../../src/server/http/json-only.ts';

const app = new Hono<Env>().post('/', limitedTo(10), (c) => c.body('taken'));
const headers = { 'content-type': 'application/json', 'content-length': '11' };

/** Nothing passes by itself: what is answered did not wait. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** `incoming`: the connection, as far as it is told apart here. */
function asked(incoming: PassThrough) {
  let isAnswered = false;
  const answer = (async () => {
    const { status, headers: told } = await app.request('/', { method: 'POST', headers, body: 'x'.repeat(11) }, { incoming });
    isAnswered = true;
    return [status, told.get('connection')];
  })();
  return { answer, isAnswered: () => isAnswered };
}
const refused = [413, 'close'];

test.each<[string, (incoming: PassThrough) => unknown]>([
  ['has been read to its end', async (incoming) => incoming.end().resume().toArray()],
  ['has been broken off', (incoming) => incoming.destroy()],
])('one that %s is refused at once, and its connection closed', async (_, come) => {
  const incoming = new PassThrough();
  await come(incoming);
  expect(await asked(incoming).answer).toEqual(refused);
});

test('one that never goes on is refused after a quarter of a second', async () => {
  const { answer, isAnswered } = asked(new PassThrough());
  await vi.advanceTimersByTimeAsync(249);
  expect(isAnswered()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual(refused);
});

test('one that goes on and on is refused after five seconds', async () => {
  const incoming = new PassThrough();
  const { answer, isAnswered } = asked(incoming);
  for (let passed = 0; passed < 4800; passed += 200) {
    incoming.write('x');
    await vi.advanceTimersByTimeAsync(200);
  }
  incoming.write('x');
  await vi.advanceTimersByTimeAsync(199);
  expect(isAnswered()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toEqual(refused);
});

test('one that is still coming is taken to its end before it is answered, and nothing is left waiting', async () => {
  const incoming = new PassThrough();
  const { answer } = asked(incoming);
  for (let chunk = 0; chunk < 3; chunk += 1) incoming.write('x'.repeat(1000));
  const taken = await new Promise((resolve) => incoming.end(() => resolve(incoming.readableLength)));
  expect([await answer, incoming.readableEnded, taken, vi.getTimerCount()]).toEqual([refused, true, 0, 0]);
});

test('of one that breaks off while it comes nothing more is waited for', async () => {
  const incoming = new PassThrough();
  const { answer } = asked(incoming);
  incoming.write('x');
  incoming.destroy();
  expect([await answer, vi.getTimerCount()]).toEqual([refused, 0]);
});

test('more than 64 MiB are taken of nobody', async () => {
  const incoming = new PassThrough();
  const { answer, isAnswered } = asked(incoming);
  const part = Buffer.alloc(33_554_432);
  for (const _ of [1, 2]) await new Promise((resolve) => incoming.write(part, resolve));
  expect([isAnswered(), vi.getTimerCount()]).toEqual([false, 2]);
  incoming.write('x');
  expect([await answer, vi.getTimerCount()]).toEqual([refused, 0]);
});
