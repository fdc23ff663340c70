// The machine of a draft under a clock the test winds: how long it waits, and that it never gives up.
import { describe, expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import { draftMachine, type Delivery, type Outgoing } from '../../../../src/ui/parts/draft/draft-machine.ts';
import type { Keep, Kept } from '../../../../src/ui/parts/draft/other-text.ts';
import { aStep } from '../../../patience.ts';

const pending: readonly Outgoing[] = [{ proposal: { type: 'talk.begun' }, key: 'k1' }];

/** `lost`: what comes of keeping before it goes well. */
function openPage(deliveries: Delivery[], lost: Error[] = []) {
  const clock = new SimulatedClock();
  const kept: unknown[] = [];
  const machine = draftMachine.provide({
    actors: {
      deliver: fromPromise(() => Promise.resolve(deliveries.shift() ?? { kind: 'saved' as const })),
      keep: fromPromise<Kept, Keep>(async ({ input }) => {
        const fault = lost.shift();
        if (fault !== undefined) throw fault;
        kept.push(input.value);
        return { kind: 'kept', version: kept.length };
      }),
      drop: fromPromise<void, number>(() => Promise.resolve()),
    },
  });
  const draft = createActor(machine, { clock, input: { kept: null } }).start();
  return { draft, clock, kept };
}

const until = (draft: ReturnType<typeof openPage>['draft'], place: Parameters<ReturnType<typeof draft.getSnapshot>['matches']>[0]) =>
  waitFor(draft, (at) => at.matches(place), { timeout: aStep });

test('a draft is kept within a second after the last key, and only then', async () => {
  const { draft, clock, kept } = openPage([]);
  draft.send({ type: 'changed', value: 'A' });
  clock.increment(600);
  draft.send({ type: 'changed', value: 'Am' });
  clock.increment(600);
  expect(kept).toEqual([]);
  clock.increment(400);
  await until(draft, { keeping: 'kept' });
  expect(kept).toEqual(['Am']);
});

test('offline it tries again, less and less often, until an answer comes', async () => {
  const offline: Delivery = { kind: 'offline', pending };
  const { draft, clock } = openPage([offline, offline, offline]);
  draft.send({ type: 'submitted', pending });
  for (const pause of [5_000, 10_000, 20_000]) {
    await until(draft, { submission: 'offline' });
    clock.increment(pause - 1);
    expect(draft.getSnapshot().matches({ submission: 'offline' })).toBe(true);
    clock.increment(1);
  }
  await until(draft, { submission: 'saved' });
});

test('pressed twice it sends once', async () => {
  const { draft } = openPage([{ kind: 'saved' }, { kind: 'outdated' }]);
  draft.send({ type: 'submitted', pending });
  draft.send({ type: 'submitted', pending });
  await waitFor(draft, (at) => !at.matches({ submission: 'saving' }), { timeout: aStep });
  expect(draft.getSnapshot().matches({ submission: 'saved' })).toBe(true);
});

test('typing after a no leaves the no behind and keeps the words', async () => {
  const { draft } = openPage([{ kind: 'refused', refusals: [{ code: 'needNotNoted' }] }]);
  draft.send({ type: 'submitted', pending });
  await until(draft, { submission: 'refused' });
  draft.send({ type: 'changed', value: 'neu' });
  expect(draft.getSnapshot().matches({ submission: 'editing' })).toBe(true);
  expect(draft.getSnapshot().context.typed).toBe('neu');
});

test('it never waits longer than a minute, and never gives up', async () => {
  const offline: Delivery = { kind: 'offline', pending };
  const { draft, clock } = openPage([...Array<Delivery>(7).fill(offline)]);
  draft.send({ type: 'submitted', pending });
  for (const pause of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000]) {
    await until(draft, { submission: 'offline' });
    clock.increment(pause - 1);
    expect(draft.getSnapshot().matches({ submission: 'offline' })).toBe(true);
    clock.increment(1);
  }
  await until(draft, { submission: 'saved' });
});

test('what is sent anew begins with the short pause again', async () => {
  const offline: Delivery = { kind: 'offline', pending };
  const { draft, clock } = openPage([offline, offline, offline]);
  draft.send({ type: 'submitted', pending });
  await until(draft, { submission: 'offline' });
  clock.increment(5_000);
  await until(draft, { submission: 'offline' });
  draft.send({ type: 'submitted', pending });
  await until(draft, { submission: 'offline' });
  clock.increment(5_000);
  const { context } = await until(draft, { submission: 'saved' });
  expect(context.pending).toEqual([]);
});

test('a connection that is back is used at once', async () => {
  const { draft } = openPage([{ kind: 'offline', pending }]);
  draft.send({ type: 'submitted', pending });
  await until(draft, { submission: 'offline' });
  draft.send({ type: 'connected' });
  const { context } = await until(draft, { submission: 'saved' });
  expect(context.pending).toEqual([]);
});

describe('a draft that could not be kept', () => {
  const unkept = async () => {
    const page = openPage([], [new Error('no answer'), new Error('no answer')]);
    page.draft.send({ type: 'changed', value: 'Amira' });
    page.clock.increment(700);
    await until(page.draft, { keeping: 'unkept' });
    return page;
  };

  test('is kept on trying every five seconds, until it is safe', async () => {
    const { draft, clock, kept } = await unkept();
    clock.increment(4_999);
    expect(draft.getSnapshot().matches({ keeping: 'unkept' })).toBe(true);
    clock.increment(1);
    await until(draft, { keeping: 'unkept' });
    clock.increment(5_000);
    await until(draft, { keeping: 'kept' });
    expect(kept).toEqual(['Amira']);
  });

  test('is tried at once when the connection is back', async () => {
    const { draft, kept } = await unkept();
    draft.send({ type: 'connected' });
    await until(draft, { keeping: 'unkept' });
    draft.send({ type: 'connected' });
    await until(draft, { keeping: 'kept' });
    expect(kept).toEqual(['Amira']);
  });
});
