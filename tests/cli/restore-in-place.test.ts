// `etappe restore --in-place` on both kinds of storage: an erasure is done again, what is lost is named once, and a start goes on.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { genesis } from '../../src/record/log/chain.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { closedCase, erase } from '../server/data-protection/closed-case.ts';
import { inquiry, type TestServer } from '../server/harness.ts';
import { served as servedAt } from './copied.ts';
import { installations, type Installed } from './installed.ts';
import { spoken } from './spoken.ts';

describe.each(installations)('on $name', ({ make }) => {
  let made: Installed;
  let gone: string;
  beforeEach(async () => {
    made = await make();
    gone = await served(async (server) => {
      const id = await closedCase(server);
      await server.newCase(inquiry);
      await erase(server, id);
      return id;
    });
  });
  afterEach(() => made.remove());

  const served = <T>(work: (server: TestServer, storage: Storage) => Promise<T>): Promise<T> => servedAt(made.place, work);

  const stopped = () => ('directory' in made.place ? [] : ['--stopped']);
  const restore = () => spoken(['restore', '--in-place', ...made.words, ...stopped()]);

  test('the record of an erased case that is not there comes back erased, and what was never written is given up', async () => {
    // As a copy from before leaves it: the ledger knows two cases that the store has never seen, one of them erased.
    await served(async (_, { store, vouching: { ledger } }) => {
      const log = await store.read(gone);
      expect(log).not.toBeNull();
      const header = { ...(log?.header ?? null), case: 'never-here' } as NonNullable<typeof log>['header'];
      ledger.settle(await ledger.announce({ case: 'lost', version: 3, hash: `sha256:${'a'.repeat(64)}` }), 'kept');
      ledger.settle(await ledger.announce({ case: 'never-here', version: 0, hash: genesis(header) }, { header, entries: [] }), 'kept');
    });
    await expect(served(async () => {})).rejects.toThrow(/lost \(is missing\)/);
    const { code, err, out } = await restore();
    expect([code, err]).toEqual([1, 'Case lost: The ledger knows the case, but it is not there.']);
    expect(out).toContain('Case never-here: it was erased, and has been erased here again.');
    expect(await restore()).toMatchObject({ code: 0, err: '' });
    await served(async (server, { keys }) => {
      await server.newCase(inquiry);
      expect(await keys.get('never-here')).toBe('destroyed');
    });
  });
});

test('nothing is done on PostgreSQL before every server is said to be stopped, nor with files', async () => {
  const postgres = ['--database', 'postgres://a@127.0.0.1:1/a', '--keys-database', 'postgres://a@127.0.0.1:1/b', '--key-file', 'k'];
  expect(await spoken(['restore', '--in-place', ...postgres])).toMatchObject({ code: 2, err: expect.stringContaining('--stopped') });
  expect(await spoken(['restore', '--cases', 'a', '--keys', 'b', ...postgres])).toMatchObject({
    code: 2,
    err: expect.stringContaining('pg_restore'),
  });
});
