// Guesses at the secret addresses of calendar feeds are limited; whoever has the right one is not kept from it by others.
import { describe, expect, test } from 'vitest';
import { feedGuesses } from '../../src/server/access/feed-guesses.ts';
import { storages, inMemory, serverOn } from './harness.ts';

const perAddress = 20;
const inAll = 300;

describe.each(storages)('on $name', ({ open }) => {
  test('one address, then all of them together; whoever was never wrong may always ask', async () => {
    const { storage, close } = await open();
    const { rest, count } = feedGuesses(storage.accounts, storage.ring);
    for (let guess = 0; guess < perAddress; guess += 1) {
      expect(await rest('10.0.0.1')).toBeNull();
      await count('10.0.0.1');
    }
    expect(await rest('10.0.0.1')).toBeGreaterThan(0);
    await count('10.0.0.2');
    expect([await rest('10.0.0.2'), await rest('10.0.0.3')]).toEqual([null, null]);
    for (let guess = perAddress + 1; guess < inAll; guess += 1) await count(`10.1.0.${guess}`);
    expect([await rest('10.0.0.2'), await rest('10.0.0.3')]).toEqual([expect.any(Number), null]);
    await close();
  });
});

test('the twenty-first wrong address in a row is answered 429 with Retry-After, the right one as well, and neither tells which it was', async () => {
  const server = serverOn(inMemory());
  const { body } = await server.send<{ address: string }>('/api/v1/calendar/feed', {});
  const mine = new URL(body.address).pathname;
  const wrong = (guess: number) => server.ask(`/calendar/${String(guess).padStart(43, 'A')}.ics`);
  for (let guess = 0; guess < perAddress; guess += 1) expect((await wrong(guess)).status).toBe(404);
  for (const answer of [await wrong(perAddress), await server.ask(mine)])
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0, answer.body['type']]).toEqual([
      429,
      true,
      'urn:etappe:problem:tooManyAttempts',
    ]);
});

test('a right address is not counted, however often it is asked', async () => {
  const server = serverOn(inMemory());
  const { body } = await server.send<{ address: string }>('/api/v1/calendar/feed', {});
  for (let asked = 0; asked <= perAddress; asked += 1) expect((await server.ask(new URL(body.address).pathname)).status).toBe(200);
});
