// A server in one process with the test: real app, real stores, a day that can be set, a log that can be read.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import type { Day } from '../../machines/day.ts';
import { caseFile } from '../../src/record/case/case-file.ts';
import { ledgerIn } from '../../src/record/ledger/ledger.ts';
import { vouchedStore } from '../../src/record/ledger/vouched-store.ts';
import { newKek, type KeyRing } from '../../src/record/seal/keys.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { newApp } from '../../src/server/app.ts';
import type { CaseView } from '../../src/contract/case-view.ts';
import { newLog } from '../../src/server/parts/log.ts';
import type { SignIn } from '../../src/server/sign-in/sign-in.ts';
import type { ServerParts } from '../../src/server/parts/server-parts.ts';
import { memoryKeyStore } from '../../src/storage/memory/key-store.ts';
import { memoryFeedStore } from '../../src/storage/memory/feed-store.ts';
import { memoryOutboxStore } from '../../src/storage/memory/outbox-store.ts';
import { memoryAccessStore } from '../../src/storage/memory/access-store.ts';
import { memoryAccounts, memoryTables } from '../../src/storage/memory/accounts.ts';
import { memoryOrganisationStore } from '../../src/storage/memory/organisation-store.ts';
import { memoryDirectoryStore } from '../../src/storage/memory/directory-store.ts';
import { memoryReviewStore } from '../../src/storage/memory/review-store.ts';
import { memorySettingsStore } from '../../src/storage/memory/settings-store.ts';
import { memoryLedgerStore } from '../../src/storage/memory/ledger-store.ts';
import { memoryLogStore } from '../../src/storage/memory/log-store.ts';
import { scopeNow } from '../../src/storage/scope.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { asked, askedOfServers } from '../storage/asked-stores.ts';
import { freshPlace } from '../storage/postgres.ts';

type TestStorage = ServerParts['storage'];
type Opened = { storage: TestStorage; close: () => Promise<void> };

type FileOfPlace = { readonly path: string; readonly bytes: Uint8Array; readonly mode: number };

/** A data directory as it is made anew, to be written again and again: making its tables waits for the disk dozens of times. */
let empty: Promise<readonly FileOfPlace[]> | null = null;
async function makeEmptyPlace(): Promise<readonly FileOfPlace[]> {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-server-'));
  await (await openStorage(join(directory, 'data'))).close();
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return { path: relative(directory, file), bytes: readFileSync(file), mode: statSync(file).mode };
  });
  rmSync(directory, { recursive: true });
  return read;
}

/** A new folder; what it keeps lies in `data`. */
export async function newPlace(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-server-'));
  for (const { path, bytes, mode } of await (empty ??= makeEmptyPlace())) {
    mkdirSync(dirname(join(directory, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(directory, path), bytes, { mode });
  }
  return directory;
}

const allStorages: { name: string; open: () => Promise<Opened> }[] = [
  { name: 'memory', open: async () => ({ storage: inMemory(), close: async () => {} }) },
  {
    name: 'SQLite',
    async open() {
      const directory = await newPlace();
      const storage = await openStorage(join(directory, 'data'));
      const close = async () => {
        await storage.close();
        rmSync(directory, { recursive: true });
      };
      return { storage, close };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      const { place, remove } = await freshPlace();
      const storage = await openStorage(place);
      return { storage, close: () => storage.close().then(remove) };
    },
  },
];
export const storages = askedOfServers(allStorages);
/** Where several servers meet in the database, or the database itself says who may see what. */
export const everyStorage = asked(allStorages);

export function inMemory(): TestStorage & { readonly logs: LogStore } {
  const ring: KeyRing = [newKek()];
  const ledger = ledgerIn({ store: memoryLedgerStore(), signer: ring[0], now: () => '2026-08-31T08:00:00.000Z' });
  void ledger.restate({});
  const vouching = { ledger, isAlone: true };
  const logs = memoryLogStore(scopeNow);
  const parts = { store: vouchedStore(logs, vouching), keys: memoryKeyStore(), ring };
  const [tables, feeds] = [memoryTables(), memoryFeedStore()];
  const office = {
    outbox: memoryOutboxStore(),
    feeds,
    settings: memorySettingsStore(),
    reviews: memoryReviewStore(),
    directory: memoryDirectoryStore(),
    organisation: memoryOrganisationStore(tables, feeds),
    accesses: memoryAccessStore(),
    accounts: memoryAccounts(tables),
  };
  return { ...parts, logs, vouching, ...office, file: caseFile(parts), tryWriting: async () => {} };
}

export type Answer<Body = Record<string, unknown>> = { status: number; headers: Headers; body: Body; text: string };

export type TestServer = ReturnType<typeof serverOn>;

export const firstDay: Day = '2026-08-31';

const json = { 'content-type': 'application/json' };
export const newKey = (): string => crypto.randomUUID();

export const inquiry = {
  type: 'inquiry.noted',
  service: 'mbe',
  ageBand: 'adult',
  language: 'ar',
  channel: 'phone',
  words: { name: 'Amira Musterfrau', contact: '0152 28817000' },
} as const satisfies Proposal;

export function serverOn(storage: TestStorage, more: Partial<ServerParts> = {}, signIn: SignIn | null = null) {
  let today = firstDay;
  const logged: string[] = [];
  const clock = { now: () => new Date(`${today}T09:12:33.123Z`), today: () => today };
  const log = newLog('info', { write: (line) => void logged.push(line) });
  const app = newApp({ storage, clock, setDay: true, log, screen: null, mailer: null, ...more }, signIn);

  async function ask<Body = Record<string, unknown>>(path: string, init: RequestInit = {}): Promise<Answer<Body>> {
    const response = await app.request(path, init);
    const text = await response.text();
    const isJson = text !== '' && /^application\/(?:problem\+)?json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : {}) as Body, text };
  }

  const send = <Body = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    ask<Body>(path, { method, headers: { ...json, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

  const propose = (id: string, version: number, proposal: unknown, headers: Record<string, string> = {}) =>
    send<CaseView & ProblemBody>(`/api/v1/cases/${id}/proposals`, proposal, {
      'if-match': `"${version}"`,
      'idempotency-key': newKey(),
      ...headers,
    });

  async function newCase(...proposals: Proposal[]): Promise<string> {
    const { body } = await send<{ id: string }>('/api/v1/cases', { site: 'wiesbaden' }, { 'idempotency-key': newKey() });
    for (const [version, proposal] of proposals.entries()) {
      const { status, text } = await propose(body.id, version, proposal);
      if (status !== 200) throw new Error(`${proposal.type} was answered with ${status}: ${text}`);
    }
    return body.id;
  }

  return {
    storage,
    logged,
    app,
    clock,
    raw: async (path: string, init?: RequestInit) => app.request(path, init),
    ask,
    send,
    propose,
    newCase,
    setToday: (day: Day) => void (today = day),
  };
}

export type ProblemBody = {
  type: string;
  title: string;
  detail: string;
  request: string;
  errors: { path: string; message: string }[];
  refusals: { code: string }[];
};

/** Everything that is stored, to be compared with what is stored later. */
export async function everythingIn(store: LogStore): Promise<string> {
  const all: unknown[] = [];
  for await (const listed of store.list()) all.push(listed, await store.read(listed.case), await store.drafts(listed.case));
  return JSON.stringify(all);
}
