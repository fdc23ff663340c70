// What a person is told when they ask what is held about them: all of it, and of nobody else anything.
import { describe, expect, test } from 'vitest';
import { domainCodes } from '../../../machines/standards/catalogue.ts';
import type { ErasureRehearsal } from '../../../src/contract/erasure.ts';
import { OwnFile } from '../../../src/export/own-file/own-file-schema.ts';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { assessed, canaryOf, consented, proposed } from '../referrals.ts';
import { canary, closedCase, dataProtection, erase } from './closed-case.ts';

const lifeOf = [...assessed, proposed, ...consented];

async function fileOf(server: TestServer, id: string): Promise<OwnFile> {
  const { status, text } = await server.ask(`/api/v1/cases/${id}/own-file`);
  expect(status).toBe(200);
  // Strict in what it says: what stands in the answer and not in the schema would not be documented.
  return OwnFile.strict().parse(JSON.parse(text));
}

describe.each(storages)('the own file on $name', ({ open }) => {
  test('holds every page that is begun, whoever began it, and the rehearsal of erasing counts the same', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await server.newCase(...lifeOf);
    const deputy = { 'etappe-actor': 'deputy:d-yilmaz' };
    const begin = (page: string, headers: Record<string, string> = {}) =>
      server.send(`/api/v1/cases/${id}/drafts/${page}`, { note: canary(page) }, { 'if-match': '"0"', ...headers }, 'PUT');
    const answers = [await begin('needs'), await begin('review', deputy), await begin('risks')];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const givenUp = await server.send(`/api/v1/cases/${id}/drafts/risks`, undefined, { 'if-match': '"1"' }, 'DELETE');
    expect(givenUp.status).toBeLessThan(300);
    const { drafts } = await fileOf(server, id);
    expect(drafts.map(({ page }) => page).toSorted()).toEqual(['needs', 'review']);
    const { body } = await server.ask<ErasureRehearsal>(`/api/v1/cases/${id}/erasure`, { headers: dataProtection });
    expect(body.goes.find(({ kind }) => kind === 'drafts')?.count).toBe(2);
    await close();
  });

  test('holds every entry in order with its words, consents, referrals, what was typed, messages and who looked', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await server.newCase(...lifeOf);
    await server.send(`/api/v1/cases/${id}/drafts/needs`, { need: canary('draft') }, { 'if-match': '"0"' }, 'PUT');
    const at = '2026-08-31T10:00:00.000Z';
    const looked = { case: id, at, kind: 'emergencyBegun', role: 'counsellor', person: 'c-other', emergency: 'e-1', endsAt: at } as const;
    await storage.accesses.add([{ ...looked, reason: canary('reason') }]);
    const message = { key: 'k', on: '2026-09-01', to: 'counsellor', language: null, topic: 'contactLost', day: null, rule: null } as const;
    await storage.outbox.reconcile(id, [message], at);
    const file = await fileOf(server, id);
    expect(file.entries.map(({ seq, facts }) => [seq, facts.type])).toEqual(lifeOf.map(({ type }, index) => [index + 1, type]));
    expect(file.entries.map(({ words }) => words)).toEqual(lifeOf.map((told) => ('words' in told ? told.words : null)));
    expect(file.known['inquiry']).toMatchObject({ name: 'Amira Musterfrau', contact: '0152 28817000' });
    expect(domainCodes.filter((domain) => file.known[`domain.${domain}`]?.['note'] === canaryOf(domain))).toEqual([...domainCodes]);
    expect(file.consents).toMatchObject([{ id: 'c1', recipient: 'debtAdvice', domains: ['money', 'housing'], state: 'given' }]);
    expect(file.referrals).toEqual([{ id: 'r1', to: 'debtAdvice', domain: 'money', offer: null, state: 'proposed' }]);
    expect(file.drafts).toEqual([{ page: 'needs', value: { need: canary('draft') } }]);
    expect(file.messages).toEqual([{ topic: 'contactLost', to: 'counsellor', on: '2026-09-01', status: 'waiting' }]);
    expect(file.accesses.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['exported', null],
      ['emergencyBegun', canary('reason')],
      // Whoever types on a page has seen it.
      ['read', null],
    ]);
    await close();
  });

  test('that it was taken along stands in the access log', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const id = await server.newCase(...assessed);
    await fileOf(server, id);
    const rows = await storage.accesses.ofCase(id, 0, 10);
    expect(rows.map(({ kind, role, person }) => [kind, role, person])).toEqual([['exported', 'counsellor', 'c-weber']]);
    await close();
  });

  test('holds nothing of another case, says how long it is kept, and of an erased one has no word left', async () => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    await server.newCase(...assessed);
    const id = await closedCase(server);
    const file = await fileOf(server, id);
    expect(JSON.stringify(file)).not.toContain('Kanarienwort');
    expect(file.retention).toEqual({ months: 12, closedOn: '2026-08-31', until: '2027-08-31', isOnHold: false, isErased: false });
    await erase(server, id);
    const left = await fileOf(server, id);
    expect(JSON.stringify(left)).not.toContain('canary');
    expect([left.retention.isErased, left.known, left.drafts, left.entries.at(-1)?.facts.type]).toEqual([true, {}, [], 'case.erased']);
    await close();
  });
});

test('what was taken back stays in it and says so', async () => {
  const { storage, close } = await (storages[0]?.open() ?? Promise.reject(new Error('no storage')));
  const server = serverOn(storage);
  const id = await server.newCase(...assessed);
  const voided = await server.propose(id, assessed.length, {
    type: 'entry.voided',
    seq: assessed.length,
    because: 'neverHappened',
  });
  expect(voided.status).toBe(200);
  const file = await fileOf(server, id);
  expect(file.entries.filter(({ isTakenBack }) => isTakenBack).map(({ seq }) => seq)).toEqual([assessed.length]);
  await close();
});
