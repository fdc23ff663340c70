// The machine of a draft under a clock the test winds: how long it waits, and that it never gives up.
import { expect, test } from 'vitest';
import { createActor, fromPromise, SimulatedClock, waitFor } from 'xstate';
import { draftMachine, type Delivery, type Outgoing } from '../../../../src/ui/parts/draft/draft-machine.ts';
import type { Keep, Kept } from '../../../../src/ui/parts/draft/other-text.ts';

const pending: readonly Outgoing[] = [{ proposal: { type: 'talk.begun' }, key: 'k1' }];

function openPage(deliveries: Delivery[]) {
  const clock = new SimulatedClock();
  const kept: unknown[] = [];
  const machine = draftMachine.provide({
    actors: {
      deliver: fromPromise(() => Promise.resolve(deliveries.shift() ?? { kind: 'saved' as const })),
      keep: fromPromise<Kept, Keep>(async ({ input }) => {
        kept.push(input.value);
        return { kind: 'kept', version: kept.length };
      }),
      drop: fromPromise<void, number>(() => Promise.resolve()),
    },
  });
  const draft = createActor(machine, { clock, input: { kept: null } }).start();
  return { draft, clock, kept };
}

test('a draft is kept within a second after the last key, and only then', async () => {
  const { draft, clock, kept } = openPage([]);
  draft.send({ type: 'changed', value: 'A' });
  clock.increment(600);
  draft.send({ type: 'changed', value: 'Am' });
  clock.increment(600);
  expect(kept).toEqual([]);
  clock.increment(400);
  await waitFor(draft, (at) => at.matches({ keeping: 'kept' }));
  expect(kept).toEqual(['Am']);
});

test('offline it tries again, less and less often, until an answer comes', async () => {
  const offline: Delivery = { kind: 'offline', pending };
  const { draft, clock } = openPage([offline, offline, offline]);
  draft.send({ type: 'submitted', pending });
  for (const pause of [5_000, 10_000, 20_000]) {
    await waitFor(draft, (at) => at.matches({ submission: 'offline' }));
    clock.increment(pause - 1);
    expect(draft.getSnapshot().matches({ submission: 'offline' })).toBe(true);
    clock.increment(1);
  }
  await waitFor(draft, (at) => at.matches({ submission: 'saved' }));
});

test('pressed twice it sends once', async () => {
  const { draft } = openPage([{ kind: 'saved' }, { kind: 'outdated' }]);
  draft.send({ type: 'submitted', pending });
  draft.send({ type: 'submitted', pending });
  await waitFor(draft, (at) => !at.matches({ submission: 'saving' }));
  expect(draft.getSnapshot().matches({ submission: 'saved' })).toBe(true);
});

test('typing after a no leaves the no behind and keeps the words', async () => {
  const { draft } = openPage([{ kind: 'refused', refusals: [{ code: 'needNotNoted' }] }]);
  draft.send({ type: 'submitted', pending });
  await waitFor(draft, (at) => at.matches({ submission: 'refused' }));
  draft.send({ type: 'changed', value: 'neu' });
  expect(draft.getSnapshot().matches({ submission: 'editing' })).toBe(true);
  expect(draft.getSnapshot().context.typed).toBe('neu');
});
