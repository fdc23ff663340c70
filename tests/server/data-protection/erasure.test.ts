// Erasing rehearsed and attested: what would go is what goes, two people are needed, and a certificate says nothing that is not so.
import { describe, expect, test } from 'vitest';
import type { ErasureCertificate, ErasureRehearsal, Retention } from '../../../src/contract/erasure.ts';
import { allAccesses } from '../../../src/server/cases/all-accesses.ts';
import { inMemory, serverOn, everyStorage, type TestServer } from '../harness.ts';
import { canary, closedCase, dataProtection, erase, onErasureDay, teamLead, told200 } from './closed-case.ts';

const rehearse = async (server: TestServer, id: string, headers: Record<string, string> = dataProtection) =>
  (await told200(server.ask<ErasureRehearsal>(`/api/v1/cases/${id}/erasure`, { headers }))).body;
const certified = (server: TestServer, id: string) =>
  server.ask<ErasureCertificate>(`/api/v1/cases/${id}/erasure/certificate`, { headers: dataProtection });
const countsOf = ({ goes }: ErasureRehearsal) => Object.fromEntries(goes.map(({ kind, count }) => [kind, count]));
const codesOf = ({ refusals }: ErasureRehearsal) => refusals.map(({ code }) => code).toSorted();

/** With a message that waits, and a reason for an emergency. */
async function filled(server: TestServer): Promise<string> {
  const id = await closedCase(server);
  const at = '2026-08-31T10:00:00.000Z';
  const looked = { case: id, at, kind: 'emergencyBegun', role: 'counsellor', person: 'c-other', emergency: 'e-1', endsAt: at } as const;
  await server.storage.accesses.add([{ ...looked, reason: canary('reason') }]);
  const message = { key: 'k', on: '2026-09-01', to: 'counsellor', language: null, topic: 'contactLost', day: null, rule: null } as const;
  await server.storage.outbox.reconcile(id, [message], at);
  return id;
}

describe.each(everyStorage)('erasing on $name', ({ open }) => {
  test('what is rehearsed goes and nothing else, and the certificate counts what was looked for', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await filled(server);
    const before = await rehearse(server, id);
    expect(countsOf(before)).toEqual({ words: 2, drafts: 1, messages: 1, reasons: 1, name: 1, key: 1, receipts: null });
    expect(before.stays).toEqual([
      { kind: 'entries', count: 3 },
      { kind: 'accesses', count: 2 },
      { kind: 'figures', count: null },
    ]);
    expect((await certified(server, id)).status).toBe(404);
    await erase(server, id);
    const after = await rehearse(server, id);
    expect([after.isErased, countsOf(after)]).toEqual([
      true,
      { words: 0, drafts: 0, messages: 0, reasons: 0, name: 0, key: 0, receipts: null },
    ]);
    const { body, text } = await certified(server, id);
    const log = await storage.store.read(id);
    expect(body).toEqual({
      format: 'etappe.erasureCertificate/1',
      case: id,
      erasedOn: onErasureDay,
      erasedAt: `${onErasureDay}T09:12:33.123Z`,
      approvedBy: { role: 'teamLead', person: 't-hoffmann', on: onErasureDay },
      erasedBy: { role: 'dataProtection', person: 'p-lang', on: onErasureDay },
      head: { before: log?.entries.at(-2)?.hash, after: log?.head.hash },
      destroyed: { words: 2, key: true },
      left: { words: 0, drafts: 0, messages: 0, reasons: 0, files: 0 },
      isComplete: true,
      kept: { entries: log?.entries.length, accesses: 2 },
    });
    expect(text).not.toMatch(/canary/u);
    await close();
  });

  test('the calendar has closed cases by their day, and no erased one', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    await server.newCase({
      type: 'inquiry.noted',
      service: 'mbe',
      ageBand: 'adult',
      language: 'ar',
      channel: 'phone',
      words: { name: 'Offen' },
    });
    const first = await closedCase(server);
    const gone = await closedCase(server);
    server.setToday('2026-09-30');
    const later = await closedCase(server);
    await erase(server, gone);
    const asked = async (query = '') =>
      (await told200(server.ask<Retention>(`/api/v1/retention${query}`, { headers: dataProtection }))).body;
    server.setToday('2027-08-30');
    expect(await asked()).toMatchObject({
      rules: [{ standard: '2026.1', months: 12 }],
      total: 2,
      due: 0,
      cases: [
        { case: first, until: '2027-08-31', isOver: false, isOnHold: false, isApproved: false, name: canary('name') },
        { case: later, until: '2027-09-30', isOver: false },
      ],
    });
    server.setToday('2027-08-31');
    await told200(server.propose(first, 3, { type: 'hold.placed', because: 'court' }, dataProtection));
    expect(await asked('?limit=1')).toMatchObject({ total: 2, due: 0, cases: [{ case: first, isOver: true, isOnHold: true }] });
    expect((await asked('?offset=1')).cases.map(({ case: id }) => id)).toEqual([later]);
    await told200(server.propose(later, 3, { type: 'approval.given', act: 'erasure' }, teamLead));
    expect((await asked()).cases.map(({ isApproved }) => isApproved)).toEqual([false, true]);
    await close();
  });
});

test('what stands against it is named, and goes when it is gone', async () => {
  const server = serverOn(inMemory());
  const id = await closedCase(server);
  expect(codesOf(await rehearse(server, id))).toEqual(['retentionRunning', 'secondPersonMissing']);
  expect((await rehearse(server, id)).retention).toEqual({
    months: 12,
    closedOn: '2026-08-31',
    until: '2027-08-31',
    isOver: false,
    withdrawnEarly: false,
  });
  server.setToday('2027-08-31');
  expect(codesOf(await rehearse(server, id))).toEqual(['secondPersonMissing']);
  const held = await told200(server.propose(id, 3, { type: 'hold.placed', because: 'court' }, dataProtection));
  expect(codesOf(await rehearse(server, id))).toEqual(['onHold', 'secondPersonMissing']);
  await told200(server.propose(id, held.body.version, { type: 'hold.lifted' }, dataProtection));
  expect((await rehearse(server, id)).isOnHold).toBe(false);
});

test('an open case has no day yet, and one whose consent to processing was withdrawn may go at once', async () => {
  const server = serverOn(inMemory());
  const open = await server.newCase({
    type: 'inquiry.noted',
    service: 'mbe',
    ageBand: 'adult',
    language: 'ar',
    channel: 'phone',
    words: { name: 'x' },
  });
  expect((await rehearse(server, open)).retention).toMatchObject({ closedOn: null, until: null, isOver: false });
  expect(codesOf(await rehearse(server, open))).toEqual(['notNow']);
  await told200(server.propose(open, 1, { type: 'processing.withdrawn' }));
  expect((await rehearse(server, open)).retention).toMatchObject({ until: '2026-08-31', isOver: true, withdrawnEarly: true });
});

test('who has agreed is named, and is told that somebody else has to erase', async () => {
  const server = serverOn(inMemory());
  const id = await closedCase(server);
  server.setToday(onErasureDay);
  expect((await rehearse(server, id)).people).toEqual({
    approvedBy: null,
    isMine: false,
    approve: ['teamLead', 'dataProtection'],
    erase: ['dataProtection'],
  });
  const approved = await told200(server.propose(id, 3, { type: 'approval.given', act: 'erasure' }, dataProtection));
  const { approvedBy, isMine } = (await rehearse(server, id)).people;
  expect([approvedBy?.person, approvedBy?.name, isMine]).toEqual(['p-lang', 'Ruth Lang', true]);
  expect((await rehearse(server, id, teamLead)).people.isMine).toBe(false);
  const alone = await server.propose(id, approved.body.version, { type: 'case.erased' }, dataProtection);
  expect([alone.status, alone.body.refusals?.map(({ code }) => code)]).toEqual([409, ['sameSecondPerson']]);
});

test('a certificate says so where something is left', async () => {
  const storage = inMemory();
  const stopped = { ...storage, accesses: { ...storage.accesses, forget: () => Promise.reject(new Error('killed here')) } };
  const server = serverOn(stopped);
  const id = await filled(server);
  await expect(erase(server, id)).rejects.toThrow('500');
  expect((await certified(server, id)).body).toMatchObject({ isComplete: false, left: { words: 0, messages: 0, reasons: 1 } });
});

test('the calendar says of each case what it needs to, in the order of the days, and cut where it was asked', async () => {
  const server = serverOn(inMemory());
  server.setToday('2026-09-30');
  const late = await closedCase(server);
  server.setToday('2026-08-31');
  const early = [await closedCase(server), await closedCase(server)].toSorted((a, b) => a.localeCompare(b));
  server.setToday('2027-08-31');
  await told200(server.propose(early[1] ?? '', 3, { type: 'hold.placed', because: 'court' }, dataProtection));
  const asked = async (query = '') => (await told200(server.ask<Retention>(`/api/v1/retention${query}`, { headers: dataProtection }))).body;
  const row = { name: canary('name'), site: 'wiesbaden', centre: null, isApproved: false, isOnHold: false };
  const first = { ...row, closedOn: '2026-08-31', until: '2027-08-31', isOver: true };
  const rows = [
    { ...first, case: early[0] },
    { ...first, case: early[1], isOnHold: true },
    { ...row, case: late, closedOn: '2026-09-30', until: '2027-09-30', isOver: false },
  ];
  const whole = { asOf: '2027-08-31', rules: [{ standard: '2026.1', months: 12 }], total: 3, due: 1 };
  expect(await asked()).toEqual({ ...whole, cases: rows });
  expect(await asked('?offset=1&limit=1')).toEqual({ ...whole, cases: [rows[1]] });
});

test('files about a person are named by their case', async () => {
  const server = serverOn(inMemory());
  const id = await closedCase(server);
  const file = await server.ask(`/api/v1/cases/${id}/own-file`);
  const recording = await server.ask(`/api/v1/cases/${id}/recording`);
  await erase(server, id);
  const certificate = await server.ask(`/api/v1/cases/${id}/erasure/certificate`, { headers: dataProtection });
  expect([file, recording, certificate].map((one) => [one.headers.get('content-disposition'), one.headers.get('content-type')])).toEqual([
    [`attachment; filename="${id}-auskunft.json"`, 'application/json'],
    [`attachment; filename="${id}.jsonl"`, 'application/x-ndjson; charset=utf-8'],
    [`attachment; filename="${id}-loeschung.json"`, 'application/json'],
  ]);
  expect(recording.text.endsWith('}\n')).toBe(true);
});

test('a case that is approved and not erased has no certificate, nor has one that is not approved', async () => {
  const server = serverOn(inMemory());
  const id = await closedCase(server);
  server.setToday(onErasureDay);
  expect((await certified(server, id)).status).toBe(404);
  await told200(server.propose(id, 3, { type: 'approval.given', act: 'erasure' }, teamLead));
  expect((await certified(server, id)).status).toBe(404);
});

test('of two who have agreed the later one counts, of one who took it back the one before, and after a return nobody', async () => {
  const server = serverOn(inMemory());
  const id = await closedCase(server);
  const approver = async () => (await rehearse(server, id)).people.approvedBy?.person ?? null;
  const approve = (version: number, headers: Record<string, string>) =>
    told200(server.propose(id, version, { type: 'approval.given', act: 'erasure' }, headers));
  await approve(3, teamLead);
  expect(await approver()).toBe('t-hoffmann');
  await approve(4, dataProtection);
  expect(await approver()).toBe('p-lang');
  await told200(server.propose(id, 5, { type: 'entry.voided', seq: 5, because: 'neverHappened' }, dataProtection));
  expect(await approver()).toBe('t-hoffmann');
});

test('what is left of an erased case is told as it lies there, begun or not: nobody can read it', async () => {
  const storage = inMemory();
  const server = serverOn(storage);
  const id = await closedCase(server);
  const drafts = await storage.store.drafts(id);
  await erase(server, id);
  const copied = serverOn({ ...storage, store: { ...storage.store, drafts: async () => drafts } });
  expect(countsOf(await rehearse(copied, id))).toMatchObject({ drafts: 1, name: 0, key: 0 });
  expect((await certified(copied, id)).body).toMatchObject({ isComplete: false, left: { drafts: 1 }, destroyed: { key: true } });
});

test('while a key is left, a certificate says that it is not complete', async () => {
  const storage = inMemory();
  const server = serverOn(storage);
  const id = await closedCase(server);
  const key = await storage.keys.get(id);
  await erase(server, id);
  const copied = serverOn({ ...storage, keys: { ...storage.keys, get: async () => key } });
  expect((await certified(copied, id)).body).toMatchObject({ isComplete: false, destroyed: { key: false }, left: { words: 0, files: 0 } });
});

test.each([0, 499, 500, 501, 1000, 1200])('an access log of %i rows is read whole, the latest first', async (count) => {
  const { accesses } = inMemory();
  const row = { kind: 'read', role: 'counsellor', emergency: null, reason: null, endsAt: null } as const;
  const rows = Array.from({ length: count }, (_, index) => ({ ...row, case: 'one', person: `p-${index}`, at: '2026-08-31T08:00:00.000Z' }));
  await accesses.add([...rows, ...rows.slice(0, 2).map((one) => ({ ...one, case: 'two' }))]);
  const people = (await allAccesses({ accesses }, 'one')).map(({ person }) => person);
  expect(people).toEqual(rows.map(({ person }) => person).toReversed());
});
