// What is left of a case once it is erased: searched for in everything that is stored, beside the record too.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/engine/outlook/messages.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import type { ServerParts } from '../../../src/server/parts/server-parts.ts';
import { newDispatcher } from '../../../src/server/messages/dispatcher.ts';
import { foldedCases } from '../../../src/server/cases/folded-cases.ts';
import { believing } from '../../../src/server/parts/clock-watch.ts';
import { staffAddressesOf } from '../../../src/server/sign-in/staff-addresses.ts';
import { newLog } from '../../../src/server/parts/log.ts';
import { inMemory, serverOn, storages, type TestServer } from '../harness.ts';
import { canary, closedCase, erase, onErasureDay } from './closed-case.ts';

const at = '2026-09-01T08:00:00.000Z';
const endsAt = '2026-09-01T12:00:00.000Z';
const looked = { at, kind: 'emergencyBegun', role: 'counsellor', person: 'c-weber', emergency: 'e-1', endsAt } as const;

/** A colleague opened it in an emergency and said why; messages wait. One more case stands beside it and keeps what it has. */
async function kept(server: TestServer) {
  const { storage } = server;
  const [erased, other] = [await closedCase(server), await closedCase(server)];
  for (const id of [erased, other]) {
    await storage.accesses.add([{ ...looked, case: id, reason: canary('reason') }]);
    await storage.outbox.reconcile(id, [message], at);
  }
  return { erased, other };
}

const message = {
  key: 'retentionEnded dataProtection 2026-09-01',
  on: '2026-09-01',
  to: 'dataProtection',
  language: null,
  topic: 'retentionEnded',
  day: '2026-09-01',
  rule: null,
} as const satisfies Message;

async function besideOf({ accesses, outbox }: ServerParts['storage'], id: string) {
  const rows = await accesses.ofCase(id, 0, 10);
  return {
    reasons: rows.filter(({ kind }) => kind === 'emergencyBegun').map(({ reason }) => reason),
    messages: await outbox.count({ case: id }),
  };
}

test.each(storages)('why somebody looked and what waited to be sent go with the words, of this case alone: $name', async ({ open }) => {
  const { storage, close } = await open();
  const server = serverOn(storage);
  const { erased, other } = await kept(server);
  await erase(server, erased);
  expect(await besideOf(storage, erased)).toEqual({ reasons: [null], messages: 0 });
  expect(await besideOf(storage, other)).toEqual({ reasons: [canary('reason')], messages: 1 });
  await close();
});

test('no file holds a word of it, before the server is stopped and after', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-erased-'));
  const storage = await openStorage(join(directory, 'data'));
  const server = serverOn(storage);
  const id = await closedCase(server);
  await storage.accesses.add([{ ...looked, case: id, reason: canary('reason') }]);
  const files = () =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .join('');
  expect(files()).toContain(canary('reason'));
  await erase(server, id);
  expect(files()).not.toContain('canary');
  await storage.close();
  expect(files()).not.toContain('canary');
  rmSync(directory, { recursive: true });
});

test('whoever was stopped before it went is made up for in the next round', async () => {
  const storage = inMemory();
  const stopped = { ...storage, outbox: { ...storage.outbox, forget: () => Promise.reject(new Error('killed here')) } };
  const server = serverOn(stopped);
  const { erased } = await kept(server);
  await expect(erase(server, erased)).rejects.toThrow('500');
  expect(await besideOf(storage, erased)).toEqual({ reasons: [canary('reason')], messages: 1 });
  const clock = { now: () => new Date(`${onErasureDay}T10:00:00.000Z`), today: () => onErasureDay };
  const log = newLog('silent', { write: () => {} });
  const parts = {
    storage,
    clock,
    watch: believing(clock),
    log,
    mailer: null,
    cases: foldedCases(storage.file),
    address: 'http://localhost',
    staffLanguage: 'de',
    staffAddresses: staffAddressesOf({ signIn: null, mailer: null, clock }),
  } as const;
  await newDispatcher(parts).tick();
  expect(await besideOf(storage, erased)).toEqual({ reasons: [null], messages: 0 });
});
