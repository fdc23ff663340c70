// What a person is called and how they are reached: the newest counts, what was taken back does not, in every answer.
import { beforeEach, expect, test } from 'vitest';
import type { Caseload } from '../../src/contract/caseload.ts';
import { inMemory, inquiry, serverOn, type TestServer } from './harness.ts';

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});

const names = async (words = ''): Promise<(string | null)[]> => {
  const { body } = await (words === '' ? server.ask<Caseload>('/api/v1/cases') : server.send<Caseload>('/api/v1/cases/search', { words }));
  return body.cases.map(({ name }) => name);
};

test('a new name is the one the caseload shows and finds, and the old one is found no longer', async () => {
  const id = await server.newCase(inquiry);
  await server.propose(id, 1, { type: 'client.renamed', words: { name: 'Amira Beispiel' } });
  expect(await names()).toEqual(['Amira Beispiel']);
  expect(await names('beispiel')).toEqual(['Amira Beispiel']);
  expect(await names('musterfrau')).toEqual([]);
});

test('a name that was taken back is gone from the answer, the case and the caseload', async () => {
  const id = await server.newCase(inquiry);
  await server.propose(id, 1, { type: 'client.renamed', words: { name: 'Amira Beispiel' } });
  const { status, body } = await server.propose(id, 2, { type: 'entry.voided', seq: 2, because: 'neverHappened' });
  expect([status, body.dossier['client']]).toEqual([200, undefined]);
  expect(await names()).toEqual(['Amira Musterfrau']);
});

test('contact details say the whole: what is left out holds no longer', async () => {
  const id = await server.newCase(inquiry);
  await server.propose(id, 1, { type: 'contactDetails.changed', words: { phone: '0611 1', email: 'amira@post.example' } });
  const { body } = await server.propose(id, 2, { type: 'contactDetails.changed', words: { phone: '0611 2' } });
  expect(body.dossier['contactDetails']).toEqual({ phone: '0611 2' });
});

test('a closed case takes a new name, a birth date and contact details', async () => {
  const id = await server.newCase(inquiry, { type: 'case.closed', reason: 'movedAway' });
  const { status } = await server.propose(id, 2, { type: 'client.renamed', words: { name: 'Amira Beispiel' } });
  const born = { type: 'birthDate.corrected', known: 'day', ageBandAtInquiry: 'adult', birthdays: [], words: { birthDate: '1985-01-02' } };
  expect([status, (await server.propose(id, 3, born)).status]).toEqual([200, 200]);
});

test('the caseload says how many irregular entries wait, by the role that can clear them', async () => {
  const need = { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true } as const;
  const talk = [{ type: 'privacy.explained', language: 'ar' }, { type: 'talk.begun' }, need, { type: 'filing.consented' }] as const;
  const id = await server.newCase(inquiry, ...talk);
  server.setToday('2026-09-14');
  const missed = await server.propose(id, 5, { type: 'appointment.missed' });
  const away = await server.propose(id, missed.body.version, { type: 'contact.attempted', channel: 'phone' });
  server.setToday('2026-09-16');
  const late = { effectiveOn: '2026-09-10', lateReason: 'Erst jetzt erfahren.' };
  const { status, body } = await server.propose(id, away.body.version, { type: 'case.closed', reason: 'movedAway', ...late });
  const [miss, attempt] = [missed.body.version, away.body.version];
  expect([status, Object.keys(body.state.context.marks).map(Number)]).toEqual([200, [miss, attempt]]);
  const marks = async () => (await server.ask<Caseload>('/api/v1/cases')).body.cases[0]?.marks;
  const lead = { count: 2, first: miss };
  const all = { counsellor: { count: 1, first: miss }, deputy: { count: 1, first: miss }, teamLead: lead, dataProtection: lead };
  expect(await marks()).toEqual(all);
  const clearing = { type: 'entry.cleared', seq: miss, reasons: ['notNow'], words: { reason: 'Der Umzug war noch nicht bekannt.' } };
  await server.propose(id, body.version, clearing);
  const rest = { count: 1, first: attempt };
  expect(await marks()).toEqual({ teamLead: rest, dataProtection: rest });
});
