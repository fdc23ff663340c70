// A case somebody writes to at the very moment its row is folded: it stands in the list all the same, and is counted.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Caseload } from '../../src/contract/caseload.ts';
import type { ServerParts } from '../../src/server/parts/server-parts.ts';
import { inquiry, serverOn, storages } from './harness.ts';

type Storage = ServerParts['storage'];

/** Written between folding a row and keeping it, the first time. */
function writtenMeanwhile(storage: Storage, write: () => Promise<unknown>): Storage {
  let isFirst = true;
  const writeOnce = async () => {
    if (isFirst) {
      isFirst = false;
      await write();
    }
  };
  const { store } = storage;
  const { caseload, figures } = store;
  return {
    ...storage,
    store: {
      ...store,
      caseload: { ...caseload, keep: (rows) => writeOnce().then(() => caseload.keep(rows)) },
      figures: { ...figures, keep: (rows, frozen) => writeOnce().then(() => figures.keep(rows, frozen)) },
    },
  };
}

describe.each(storages)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let storage: Storage;
  let id: string;
  let server: ReturnType<typeof serverOn>;

  beforeEach(async () => {
    const opened = await open();
    ({ close, storage } = opened);
    const other = serverOn(storage);
    id = await other.newCase(inquiry);
    server = serverOn(writtenMeanwhile(storage, () => other.propose(id, 1, { type: 'client.renamed', words: { name: 'Amira Neu' } })));
  });
  afterEach(() => close());

  test('it is in the list, as it is now', async () => {
    const { body } = await server.ask<Caseload>('/api/v1/cases');
    expect(body.cases.map(({ id: shown, version, name }) => [shown, version, name])).toEqual([[id, 2, 'Amira Neu']]);
  });

  test('the programme counts it', async () => {
    const { status } = await server.ask('/api/v1/programme');
    expect([status, (await storage.store.figures.all()).map((row) => row.case)]).toEqual([200, [id]]);
  });
});
