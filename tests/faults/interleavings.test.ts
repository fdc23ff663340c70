// Two who write to the same case, or the same draft, in every order their steps can come in: one wins each version, the other is told, and nothing
// either of them was told is kept gets lost.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkAll, verifyChain, type Head } from '../../src/record/log/chain.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { headerOf, unlinkedFrom } from '../record/examples.ts';
import { logStores, type Opened } from '../storage/stores.ts';
import { isFull, reportFault, roundsOf } from './rounds.ts';

type Step = () => Promise<unknown>;

/** Every order of so many steps of the one and of the other. */
function ordersOf(one: number, other: number): (0 | 1)[][] {
  if (one === 0 || other === 0) return [[...Array<0>(one).fill(0), ...Array<1>(other).fill(1)]];
  return [
    ...ordersOf(one - 1, other).map((rest) => [0 as const, ...rest]),
    ...ordersOf(one, other - 1).map((rest) => [1 as const, ...rest]),
  ];
}

/** Steps of somebody who appends: in `npm test` two of them are taken in one. */
const appends = roundsOf({ few: 4, full: 5 });

/** `together`: two steps of different people that follow one another are begun at the same moment. */
async function takeSteps(
  writers: readonly [readonly Step[], readonly Step[]],
  order: readonly (0 | 1)[],
  together: boolean,
): Promise<void> {
  const next = [writers[0].values(), writers[1].values()] as const;
  for (let at = 0; at < order.length; at += 1) {
    const who = order[at] ?? 0;
    const pair = together && at + 1 < order.length && order[at + 1] !== who;
    const steps = [who, ...(pair ? [who === 0 ? (1 as const) : (0 as const)] : [])].map((each) => next[each].next().value);
    if (pair) at += 1;
    await Promise.all(steps.map(async (step) => step?.()));
  }
}

type Told = { readonly version: number; readonly isKept: boolean };

/** Reads, appends, does not hear the answer, asks whether it was kept, and tries once more where it was not. */
function appender(store: LogStore, id: string, who: string, key: string): { steps: Step[]; told: Told[]; ask: () => Promise<boolean> } {
  const told: Told[] = [];
  let head: Head | null = null;
  let isAnswered = false;
  const read = async () => void (head = isAnswered ? null : ((await store.head(id))?.head ?? null));
  const append = async () => {
    if (head === null || isAnswered) return;
    const { version, hash } = head;
    const entries = linkAll(
      headerOf(id),
      version === 0 ? null : hash,
      unlinkedFrom(version + 1, 1).map((entry) => ({ ...entry, by: { role: 'counsellor', id: who } })),
    );
    const isKept = await store.append(id, version, { entries, sealed: [], receipt: { key, fingerprint: key, answer: who } });
    told.push({ version, isKept });
  };
  const ask = async () => (isAnswered = (await store.receipt(key)) !== null);
  const askAndRead = () => ask().then(read);
  return { steps: isFull ? [read, append, ask, read, append] : [read, append, askAndRead, append], told, ask };
}

/** Adds their name to what is there, and once more where they were told that somebody was faster. */
function drafter(store: LogStore, id: string, who: string): { steps: Step[]; told: Told[] } {
  const told: Told[] = [];
  let seen = { version: 0, text: '' };
  const isKept = () => told.some((one) => one.isKept);
  const read = async () => {
    const { version = 0, text = '' } = (await store.drafts(id))['needs'] ?? {};
    seen = { version, text };
  };
  const save = async () => {
    if (isKept()) return;
    const { version, text } = seen;
    told.push({ version, isKept: await store.saveDraft(id, 'needs', { iv: 'i', text: `${text}${who}`, tag: 't' }, version) });
  };
  return { steps: [read, save, read, save], told };
}

const keptOf = (...told: readonly (readonly Told[])[]): number[] =>
  told
    .flat()
    .filter(({ isKept }) => isKept)
    .map(({ version }) => version)
    .toSorted((a, b) => a - b);

describe.each(logStores)('on $name', ({ name, open }) => {
  let opened: Opened<LogStore>;
  let count = 0;
  beforeAll(async () => void (opened = await open()));
  afterAll(() => opened.close());

  const newCase = async (): Promise<string> => {
    const id = `case-${(count += 1)}`;
    if (!(await opened.store.create(headerOf(id)))) throw new Error(`${id} was there already`);
    return id;
  };

  describe.each([
    ['one step after the other', false],
    ['steps at the same moment', true],
  ])('%s', (how, together) => {
    test('of two who append, each is kept once, and each version is won by one', async () => {
      const orders = ordersOf(appends, appends);
      for (const order of orders) {
        const id = await newCase();
        const [one, other] = [appender(opened.store, id, 'one', `${id}:one`), appender(opened.store, id, 'other', `${id}:other`)];
        await takeSteps([one.steps, other.steps], order, together);
        const log = await opened.store.read(id);
        expect([order, keptOf(one.told, other.told), await one.ask(), await other.ask()]).toEqual([order, [0, 1], true, true]);
        expect(log?.entries.map((entry) => entry.by.id).toSorted()).toEqual(['one', 'other']);
        expect(verifyChain(headerOf(id), log?.entries ?? [])).toBeNull();
      }
      reportFault(`two who append on ${name}, ${how}`, { orders: orders.length, lost: 0 });
    });

    test('of the same request that is sent twice, one is recorded, and both are told', async () => {
      const orders = ordersOf(appends, appends);
      for (const order of orders) {
        const id = await newCase();
        const [one, other] = [appender(opened.store, id, 'one', `${id}:key`), appender(opened.store, id, 'other', `${id}:key`)];
        await takeSteps([one.steps, other.steps], order, together);
        expect([order, keptOf(one.told, other.told), await one.ask(), await other.ask()]).toEqual([order, [0], true, true]);
        expect((await opened.store.read(id))?.head.version).toBe(1);
      }
      reportFault(`a request sent twice on ${name}, ${how}`, { orders: orders.length, lost: 0 });
    });

    test('of two who write the same draft, no word is lost', async () => {
      const orders = ordersOf(4, 4);
      for (const order of orders) {
        const id = await newCase();
        const [one, other] = [drafter(opened.store, id, '(one)'), drafter(opened.store, id, '(other)')];
        await takeSteps([one.steps, other.steps], order, together);
        const draft = (await opened.store.drafts(id))['needs'];
        expect([order, keptOf(one.told, other.told), draft?.version]).toEqual([order, [0, 1], 2]);
        expect(['(one)(other)', '(other)(one)']).toContain(draft?.text);
      }
      reportFault(`two who write a draft on ${name}, ${how}`, { orders: orders.length, lost: 0 });
    });
  });
});
