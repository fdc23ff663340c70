// Whose cases the list holds: one's own, or everybody's.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Caseload } from '../../src/contract/caseload.ts';
import type { SignedIn } from '../../src/server/access/asker.ts';
import { counsellor } from '../../src/server/access/staff.ts';
import { viewerOf } from '../../src/server/caseload/viewer.ts';
import { inMemory, inquiry, serverOn, everyStorage, type TestServer } from './harness.ts';

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

describe('how far a list goes at all', () => {
  const place = { site: 'wiesbaden', centre: 'wiesbaden-1' } as const;
  const membership = { id: 'm', person: 'p-1', role: 'counsellor', ...place, team: null, from: '2026-01-01', until: null } as const;
  const standpoint = { person: 'p-1', role: 'counsellor', ...place, leads: null, standsInFor: ['p-2'], emergencies: ['one'] } as const;
  const signedIn: SignedIn = {
    kind: 'signedIn',
    id: 'p-1',
    name: 'Amira',
    email: 'amira@example.org',
    session: { id: 's', token: 't' },
    memberships: [membership],
    membership,
    standpoint,
    secondFactor: 'on',
    rules: {} as never,
  };
  const facts = { case: 'two', site: 'wiesbaden', centre: 'wiesbaden-1', counsellor: 'p-3' };
  const seenBy = (viewer: ReturnType<typeof viewerOf>, counsellorOf: string | null) =>
    viewer.sight({ ...facts, counsellor: counsellorOf } as never);

  test('in the demonstration to the end', () => {
    const viewer = viewerOf({ kind: 'demonstration', ...counsellor });
    expect([viewer.within, viewer.knowsColleagues, seenBy(viewer, 'p-3')]).toEqual([undefined, true, 'content']);
  });

  test('of somebody who has signed in as far as their role, and it says how much they see', () => {
    const viewer = viewerOf(signedIn);
    expect(viewer.within).toMatchObject({ ...place, counsellors: expect.arrayContaining(['p-1', 'p-2']) });
    expect([viewer.knowsColleagues, seenBy(viewer, 'p-1'), seenBy(viewer, 'p-3'), seenBy(viewer, null)]).toEqual([
      true,
      'content',
      null,
      'content',
    ]);
  });

  test('of somebody without a role to nothing', async () => {
    const server = serverOn(inMemory());
    await server.newCase(inquiry);
    await server.newCase();
    await server.ask('/api/v1/cases');
    const viewer = viewerOf({ ...signedIn, memberships: [], membership: null, standpoint: null });
    expect(await server.storage.store.caseload.all({ within: viewer.within })).toEqual([]);
    expect([viewer.knowsColleagues, seenBy(viewer, null)]).toEqual([false, null]);
  });
});
