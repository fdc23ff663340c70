// The machine of a sitting under a clock the test winds: how long it waits, and that it never gives up.
import { expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import { sittingMachine, type Delivery, type Outgoing } from '../../../../src/ui/parts/draft/draft-machine.ts';

const outbox: readonly Outgoing[] = [{ proposal: { type: 'talk.begun' }, key: 'k1' }];

function sitDown(deliveries: Delivery[]) {
  const clock = new SimulatedClock();
  const kept: unknown[] = [];
  const machine = sittingMachine.provide({
    actors: {
      deliver: fromPromise(() => Promise.resolve(deliveries.shift() ?? { kind: 'saved' as const })),
      keep: fromPromise<void, unknown>(async ({ input }) => {
        kept.push(input);
      }),
      drop: fromPromise<void>(() => Promise.resolve()),
    },
  });
  const sitting = createActor(machine, { clock, input: { draft: null } }).start();
  return { sitting, clock, kept };
}

test('a draft is kept within a second after the last key, and only then', async () => {
  const { sitting, clock, kept } = sitDown([]);
  sitting.send({ type: 'changed', value: 'A' });
  clock.increment(600);
  sitting.send({ type: 'changed', value: 'Am' });
  clock.increment(600);
  expect(kept).toEqual([]);
  clock.increment(400);
  await waitFor(sitting, (at) => at.matches({ draft: 'kept' }));
  expect(kept).toEqual(['Am']);
});

test('offline it tries again, less and less often, until an answer comes', async () => {
  const offline: Delivery = { kind: 'offline', outbox };
  const { sitting, clock } = sitDown([offline, offline, offline]);
  sitting.send({ type: 'submitted', outbox });
  for (const pause of [5_000, 10_000, 20_000]) {
    await waitFor(sitting, (at) => at.matches({ submission: 'offline' }));
    clock.increment(pause - 1);
    expect(sitting.getSnapshot().matches({ submission: 'offline' })).toBe(true);
    clock.increment(1);
  }
  await waitFor(sitting, (at) => at.matches({ submission: 'saved' }));
});

test('pressed twice it sends once', async () => {
  const { sitting } = sitDown([{ kind: 'saved' }, { kind: 'outdated' }]);
  sitting.send({ type: 'submitted', outbox });
  sitting.send({ type: 'submitted', outbox });
  await waitFor(sitting, (at) => !at.matches({ submission: 'saving' }));
  expect(sitting.getSnapshot().matches({ submission: 'saved' })).toBe(true);
});

test('typing after a no leaves the no behind and keeps the words', async () => {
  const { sitting } = sitDown([{ kind: 'refused', refusals: [{ code: 'needNotNoted' }] }]);
  sitting.send({ type: 'submitted', outbox });
  await waitFor(sitting, (at) => at.matches({ submission: 'refused' }));
  sitting.send({ type: 'changed', value: 'neu' });
  expect(sitting.getSnapshot().matches({ submission: 'editing' })).toBe(true);
  expect(sitting.getSnapshot().context.typed).toBe('neu');
});
