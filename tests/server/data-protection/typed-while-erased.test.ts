// Somebody types while the case is being erased: whichever of the two comes first, nothing of it stays.
import { expect, test } from 'vitest';
import { caseFile } from '../../../src/record/case/case-file.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { counsellor } from '../../../src/scenarios/staff.ts';
import { serverOn, storages, type Answer, type TestServer } from '../harness.ts';
import { closedCase, dataProtection, erase } from './closed-case.ts';

type Storage = ServerParts['storage'];
type Parts = Partial<Pick<Storage, 'store' | 'keys'>>;

const withParts = (storage: Storage, parts: Parts): Storage => {
  const { store, keys, ring } = { ...storage, ...parts };
  return { ...storage, store, keys, file: caseFile({ store, keys, ring }) };
};

/** Done before the work, the first time. */
function after<Args extends unknown[], Result>(first: () => Promise<unknown>, work: (...args: Args) => Promise<Result>) {
  let isFirst = true;
  return async (...args: Args): Promise<Result> => {
    if (isFirst) {
      isFirst = false;
      await first();
    }
    return work(...args);
  };
}

const type = (server: TestServer, id: string): Promise<Answer> =>
  server.send(`/api/v1/cases/${id}/drafts/goal`, { wording: 'getippt' }, { 'if-match': '"0"' }, 'PUT');

async function leftOf(server: TestServer, id: string) {
  const { body } = await server.ask(`/api/v1/cases/${id}/erasure/certificate`, { headers: dataProtection });
  return [body['isComplete'], Object.keys(await server.storage.store.drafts(id))];
}

test.each(storages)('erased between sealing and keeping what was typed: $name', async ({ open }) => {
  const { storage, close } = await open();
  const server = serverOn(storage);
  const id = await closedCase(server);
  const { store } = storage;
  const erasing = after(
    () => erase(server, id),
    (...args: Parameters<typeof store.saveDraft>) => store.saveDraft(...args),
  );
  const typing = serverOn(withParts(storage, { store: { ...store, saveDraft: erasing } }));
  const { status } = await type(typing, id);
  expect([status, ...(await leftOf(server, id))]).toEqual([404, true, []]);
  await close();
});

test.each(storages)('typed between the end of the words and the end of the key: $name', async ({ open }) => {
  const { storage, close } = await open();
  const plain = serverOn(storage);
  const id = await closedCase(plain);
  const { keys, file } = storage;
  // Let in before the words went.
  const write = { value: 'getippt', by: counsellor, at: '2037-01-05T08:00:00.000Z', tab: { id: 'w', seq: 1 }, grewFrom: 0 };
  let kept: unknown = null;
  const typed = after(
    async () => void (kept = await file.saveDraft(id, 'goal', write)),
    (about: string) => keys.destroy(about),
  );
  await erase(serverOn(withParts(storage, { keys: { ...keys, destroy: typed } })), id);
  expect([kept, ...(await leftOf(plain, id))]).toMatchObject([{ code: 'kept' }, true, []]);
  await close();
});
