// What has to hold while nothing is under way: everything acknowledged is there, nothing else is, and whatever is shown is what a server would
// show that knows nothing but the record.
import { isDeepStrictEqual } from 'node:util';
import { comparedProjections } from '../../../src/cli/compare-projections.ts';
import { verifyAll } from '../../../src/record/case/verify.ts';
import { contradictionsOf } from '../../../src/storage/vouch-at-start.ts';
import { pick } from '../../../src/scenarios/random.ts';
import { insist, isErased, isOpen, leastOf, sightsOf, type KnownCase } from './model.ts';
import { everybody, people, readers, type Person } from './people.ts';
import { certificate, list, recording } from './reading.ts';
import { started, type World } from './world.ts';
import { open, read, send } from './writing.ts';

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of from) found.push(one);
  return found;
}

/** Whoever has heard nothing sends it again, and hears what became of it. */
async function settle(world: World): Promise<void> {
  for (const { writes } of world.model.cases)
    for (const write of writes) {
      for (let tries = 0; isOpen(write) && tries < 5; tries += 1)
        await (write.about.id === null || write.version === 0 ? open(world, write) : send(world, write));
    }
}

const readerOf = (about: KnownCase): Person =>
  everybody.find((one) => sightsOf(one, about).every((sight) => sight === 'content')) ?? people.data;

async function checkCases(world: World): Promise<void> {
  for (const about of world.model.cases) {
    if (about.id === null) continue;
    const reader = readerOf(about);
    const view = await read(world, reader, about);
    insist(view !== null, 'I1', () => `case ${about.number} cannot be read`);
    const length = leastOf(about);
    insist(view.version === length, 'I2', () => `case ${about.number} shows ${view.version} entries of ${length}`);
    await recording(world, reader, about);
    if (isErased(about)) await certificate(world, about, true);
  }
}

/** By its stores alone: no case too many, none damaged, the ledger says the same. */
async function checkRecord({ model, server: { storage }, clock }: World): Promise<void> {
  const verified = await all(verifyAll(storage.store, storage.file));
  const damaged = verified.find(({ damage }) => damage !== null);
  insist(damaged === undefined, 'record', () => String(damaged?.damage));
  const known = new Map(model.cases.map((about) => [about.id, about]));
  for (const { case: id, entries } of verified) {
    const about = known.get(id);
    insist(about !== undefined, 'I2', () => 'there is a case nobody has opened');
    insist(entries === leastOf(about), 'I2', () => `case ${about.number} has ${entries} entries in the record`);
  }
  const there = model.cases.filter((about) => leastOf(about) > 0).length;
  insist(verified.length === there, 'I1', () => `${verified.length} of ${there} cases are in the record`);
  const contradicting = await contradictionsOf(storage);
  insist(contradicting.length === 0, 'record', () => `the ledger says otherwise: ${JSON.stringify(contradicting[0])}`);
  const differing = await all(comparedProjections(storage, clock.today()));
  insist(differing.length === 0, 'projection', () => String(differing[0]));
}

/** The order of fields says nothing. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
};

/** What does not stand in a projection any more, or is not remembered, is folded anew. */
const shownTo = async (world: World, person: Person, paths: readonly string[]): Promise<string[]> => {
  const shown: string[] = [];
  for (const path of paths) {
    const { text } = await world.server.ask(person, { method: 'GET', path });
    shown.push(JSON.stringify(inOrder(JSON.parse(text.replace(/"request":"[^"]*"/u, '"request":""')))));
  }
  return shown;
};

/** From where they part. */
function difference({ id }: Person, one: string, other: string): string {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const at = Math.max(0, same - 60);
  return `${id}, ${one.slice(0, 60)}: …${one.slice(at, at + 300)}\n  and from a fresh server: …${other.slice(at, at + 300)}`;
}

async function checkShown(world: World): Promise<void> {
  const { model, clock } = world;
  const month = clock.today().slice(0, 7);
  const paths = [
    '/api/v1/cases?limit=500',
    `/api/v1/calendar?month=${month}`,
    '/api/v1/outbox?limit=200',
    ...model.cases.flatMap(({ id }) => (id === null ? [] : [`/api/v1/cases/${id}`])),
  ];
  // Two of them at a time: in the end it is everybody's turn.
  const asking = [pick(world.random, readers), pick(world.random, readers)];
  const before: string[][] = [];
  for (const person of asking) before.push(await shownTo(world, person, paths));
  await world.place.storage.store.caseload.drop(model.cases.flatMap(({ id }) => id ?? []));
  const anew = { ...world, server: started(world, world.place) };
  for (const [index, person] of asking.entries()) {
    const after = await shownTo(anew, person, paths);
    const differs = before[index]?.findIndex((text, at) => text !== after[at]) ?? -1;
    insist(differs < 0, 'I3', () => difference(person, before[index]?.[differs] ?? '', after[differs] ?? ''));
  }
}

/** Of what waits, a fresh round makes nothing else. */
async function checkOutbox(world: World): Promise<void> {
  const keysNow = async () => (await world.place.storage.outbox.list({})).map(({ case: id, key }) => `${id} ${key}`).toSorted();
  const before = await keysNow();
  await started(world, world.place).round();
  const after = await keysNow();
  insist(
    isDeepStrictEqual(before, after),
    'projection',
    () => `the outbox holds ${before.length} messages, and ${after.length} are wanted`,
  );
}

export async function checkAtRest(world: World): Promise<void> {
  await settle(world);
  await world.server.round();
  await checkCases(world);
  for (const person of readers) await list(world, person);
  await checkRecord(world);
  await checkShown(world);
  await checkOutbox(world);
}
