// An erasure that is killed between any two of its steps: the next start brings it to its end, or finds that it never began; and then no byte
// of the key or of a word is left in any file.
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { inquiry, serverOn } from '../server/harness.ts';
import { temporaryDirectory } from '../storage/stores.ts';

const reason = 'canaryReason';
const closing = { type: 'case.closed', reason: 'clientWish' } as const;

let folder: string;
let id: string;
let version: number;
/** Of the case that is erased: what its key and its words look like where they lie. */
let marks: readonly string[];

/** Up to the second person's agreement, with somebody who has looked in an emergency. */
beforeAll(async () => {
  folder = temporaryDirectory();
  const storage = await openStorage(join(folder, 'made', 'data'));
  const server = serverOn(storage);
  id = await server.newCase({ ...inquiry, words: { name: 'Amira Musterfrau', concern: 'Wohnung' } });
  await server.propose(id, 1, closing);
  server.setToday('2037-01-04');
  const { status, body } = await server.propose(
    id,
    2,
    { type: 'approval.given', act: 'erasure' },
    { 'etappe-actor': 'teamLead:t-hoffmann' },
  );
  if (status !== 200) throw new Error(`the second person was answered with ${status}`);
  ({ version } = body);
  const looked = {
    at: '2036-01-01T08:00:00.000Z',
    kind: 'emergencyBegun',
    role: 'counsellor',
    person: 'c-weber',
    emergency: 'e1',
  } as const;
  await storage.accesses.add([{ ...looked, case: id, reason, endsAt: '2036-01-01T09:00:00.000Z' }]);
  const key = await storage.keys.get(id);
  const sealed = (await storage.store.read(id))?.sealed ?? [];
  marks = [reason, ...(key === null || key === 'destroyed' ? [] : [key.text]), ...sealed.map(({ text }) => text.slice(0, 60))];
  await storage.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

type Kill = () => never;

/** Each step, as it is killed: before anything of it has happened, or after all of it. */
const steps: Readonly<Record<string, (storage: Storage, kill: Kill, when: 'before' | 'after') => Partial<Storage>>> = {
  'announcing it': (storage, kill, when) => {
    const { ledger } = storage.vouching;
    const { announce } = ledger;
    // The store that announces holds this very ledger.
    Object.assign(ledger, { announce: around(announce, kill, when) });
    return {};
  },
  'recording it': ({ file }, kill, when) => ({
    file: { ...file, add: around((...args: Parameters<typeof file.add>) => file.add(...args), kill, when) },
  }),
  'clearing the outbox': ({ outbox }, kill, when) => ({
    outbox: { ...outbox, forget: around((about: string) => outbox.forget(about), kill, when) },
  }),
  'clearing the reasons': ({ accesses }, kill, when) => ({
    accesses: { ...accesses, forget: around((about: string) => accesses.forget(about), kill, when) },
  }),
  'destroying the key': ({ keys }, kill, when) => ({
    keys: { ...keys, destroy: around((about: string) => keys.destroy(about), kill, when) },
  }),
  'wiping the files': ({ store }, kill, when) => ({ store: { ...store, wipe: around(() => store.wipe(), kill, when) } }),
  'noting the end': ({ vouching }, kill, when) => {
    const { ledger } = vouching;
    return { vouching: { ...vouching, ledger: { ...ledger, markErased: around(ledger.markErased, kill, when) } } };
  },
};

const around =
  <A extends unknown[], R>(work: (...args: A) => Promise<R>, kill: Kill, when: 'before' | 'after') =>
  async (...args: A): Promise<R> => {
    if (when === 'before') kill();
    await work(...args);
    return kill();
  };

const bytesIn = (place: string): string =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n');

const cases = Object.keys(steps).flatMap((step) => (['before', 'after'] as const).map((when) => [when, step] as const));

describe.each(cases)('killed %s %s', (when, step) => {
  test('it comes to its end with the next start, or has never begun', async () => {
    const [tried, image] = [join(folder, `${when} ${step}`), join(folder, `${when} ${step}, killed`)];
    cpSync(join(folder, 'made'), tried, { recursive: true });
    const storage = await openStorage(join(tried, 'data'));
    await vouchAtStart(storage);
    const kill: Kill = () => {
      // As the files lie at this moment: what is done afterwards is done by nobody.
      cpSync(tried, image, { recursive: true });
      throw new Error('killed here');
    };
    const server = serverOn({ ...storage, ...steps[step]?.(storage, kill, when) });
    server.setToday('2037-01-04');
    const { status } = await server.propose(id, version, { type: 'case.erased' }, { 'etappe-actor': 'dataProtection:p-lang' });
    expect([status, marks.length]).toEqual([500, 3]);
    await storage.close().catch(() => undefined);

    const again = await openStorage(join(image, 'data'));
    await vouchAtStart(again);
    const log = await again.store.read(id);
    const isErased = log?.entries.at(-1)?.event.type === 'case.erased';
    const left = marks.map((mark) => bytesIn(image).includes(mark));
    const certificate = await serverOn(again).ask(`/api/v1/cases/${id}/erasure/certificate`, {
      headers: { 'etappe-actor': 'dataProtection:p-lang' },
    });
    await again.close();
    const began = !(step === 'announcing it' || (step === 'recording it' && when === 'before'));
    expect([isErased, left, certificate.status, certificate.body['isComplete']]).toEqual(
      began ? [true, [false, false, false], 200, true] : [false, [true, true, true], 404, undefined],
    );
  });
});
