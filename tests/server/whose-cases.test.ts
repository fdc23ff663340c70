// Whose cases the list holds: one's own, or everybody's.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Caseload } from '../../src/contract/caseload.ts';
import { inquiry, serverOn, everyStorage, type TestServer } from './harness.ts';

const named = (name: string) => ({ ...inquiry, words: { name } });

describe.each(everyStorage)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;
  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
  });
  afterEach(() => close());

  test('mine are the cases of the counsellor who asks; others have none of their own and see all, searched or not', async () => {
    const mine = await server.newCase(named('Amira'));
    const empty = await server.newCase();
    await server.propose(empty, 0, named('Olena'), { 'etappe-actor': 'deputy:d-yilmaz' });
    const listed = (actor: string, whose: string) =>
      server.ask<Caseload>(`/api/v1/cases?whose=${whose}`, { headers: { 'etappe-actor': actor } });
    const searched = (actor: string, whose: string) =>
      server.send<Caseload>('/api/v1/cases/search', { whose, words: 'wiesbaden' }, { 'etappe-actor': actor });
    for (const answerFor of [listed, searched]) {
      const idsFor = async (actor: string, whose: string) => (await answerFor(actor, whose)).body.cases.map(({ id }) => id);
      expect(await idsFor('counsellor:c-weber', 'mine')).toEqual([mine]);
      expect(await idsFor('counsellor:c-weber', 'all')).toEqual([mine, empty]);
      expect(await idsFor('teamLead:t-hoffmann', 'mine')).toEqual([mine, empty]);
    }
    expect((await server.ask('/api/v1/cases', { headers: { 'etappe-actor': 'counsellor:nobody' } })).status).toBe(400);
  });
});
