// What every landed version wrote opens for ever: its tables are brought up to date, no row and no word is lost, and work goes on.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { conform } from '../../src/engine/log/conform.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { standardHash } from '../../src/engine/chart/standard-hash.ts';
import { verifyAll } from '../../src/record/case/verify.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { linesOf } from '../../src/record/log/lines.ts';
import { readRecordings, type Recording } from '../../src/record/log/recording.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { keyMigrations } from '../../src/storage/sqlite/key-migrations.ts';
import { ledgerMigrations } from '../../src/storage/sqlite/ledger-migrations.ts';
import { logMigrations } from '../../src/storage/sqlite/log-migrations.ts';
import { contradictionsOf, vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { serverOn } from '../server/harness.ts';
import { temporaryDirectory } from './stores.ts';
import { described, migrationsIn, rowsIn, unpackFixture, versions } from './versions/fixtures.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryDirectory();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As a server starts on it, and stops in order. */
async function started<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
  const storage = await openStorage(join(folder, 'data'));
  try {
    await vouchAtStart(storage);
    const result = await work(storage);
    await storage.vouching.ledger.flush(true);
    return result;
  } finally {
    await storage.close();
  }
}

async function read(text: Uint8Array | string): Promise<Recording> {
  const standards = new Map([['2026.1', standardHash('2026.1')]]);
  const [reading, ...more] = await Array.fromAsync(readRecordings(linesOf([Buffer.from(text)]), { file: 'kept', standards }));
  if (reading?.recording == null || more.length > 0) throw new Error(`not one sound case: ${JSON.stringify(reading?.fault)}`);
  return reading.recording;
}

const logOf = ({ header, entries }: Recording) => ({ input: inputOf(header), entries });

/** Where rules that came later say otherwise than those of its day did. */
const deviations: Readonly<Record<string, object>> = {
  '04-b75ce1ba': { inForce: 'deadlineUntimely', judged: 'refused' },
  '05-b5b60d63': { judged: 'refused' },
  '16-9089c4ed': { judged: 'refused' },
};

/** A cache is folded anew; the settings get one, the ledger's; what is left is only ever added to. */
const caches = new Set(['caseload', 'figures', 'kysely_migration']);

describe.each(versions.map((version) => [version, described(version)] as const))('%s', (version, { cases, tables, drafted }) => {
  beforeEach(() => unpackFixture(version, folder));

  test('every case opens with the entries and words it had', async () => {
    const found = await started(async ({ file }) =>
      Promise.all(
        Object.values(cases).map(async ({ id }) => {
          const { header, entries, words } = (await file.open(id)) ?? { header: null, entries: [], words: {} };
          const hashed = createHash('sha256').update(JSON.stringify(words)).digest('hex');
          return { id, standardHash: header?.standardHash, entries: entries.length, head: entries.at(-1)?.hash, words: hashed };
        }),
      ),
    );
    expect(found).toEqual(Object.values(cases));
  });

  test('no row and no column is lost', async () => {
    const names = Object.keys(tables).filter((table) => !caches.has(table));
    const file = join(folder, 'data', 'cases.sqlite');
    const before = rowsIn(file, names);
    await started(async () => {});
    const after = rowsIn(file, names);
    expect(Object.fromEntries(names.map((name) => [name, before[name]?.length]))).toEqual(
      Object.fromEntries(names.map((name) => [name, tables[name]])),
    );
    for (const name of names)
      expect(after[name]).toEqual(expect.arrayContaining((before[name] ?? []).map((row) => expect.objectContaining(row))));
  });

  test('everything is sound, and so is what is exported', async () => {
    const found = await started(async (storage) => {
      const damaged = (await Array.fromAsync(verifyAll(storage.store, storage.file))).filter(({ damage }) => damage !== null);
      const server = serverOn(storage);
      const told: Record<string, string> = {};
      for (const [name, { id }] of Object.entries(cases)) {
        const recording = await read((await server.ask(`/api/v1/cases/${id}/recording`)).text);
        const { deviation } = conform(logOf(recording));
        if (deviation !== null) told[name] = deviation.code;
      }
      return { damaged, contradictions: await contradictionsOf(storage), faults: await storage.faults(), told };
    });
    expect(found).toEqual({ damaged: [], contradictions: [], faults: [], told: deviations[version] ?? {} });
  });

  test('work goes on with what was typed, after a second start as well', async () => {
    const { begun } = cases;
    const at = `/api/v1/cases/${begun.id}`;
    const answers = await started(async (storage) => {
      const server = serverOn(storage);
      server.setToday('2026-11-30');
      const seen = [];
      for (const { id } of Object.values(cases)) seen.push((await server.ask(`/api/v1/cases/${id}`)).status);
      const drafts = await storage.file.drafts(begun.id);
      return { seen, drafts, closed: (await server.propose(begun.id, begun.entries, { type: 'case.closed', reason: 'movedAway' })).status };
    });
    expect(answers).toMatchObject({ seen: [200, 200, 200, 200], drafts: { inquiry: { main: { value: drafted } } }, closed: 200 });
    const again = await started(async (storage) => ({
      // Where there was none, the first start has begun one.
      isVouchedFor: storage.vouching.ledger.isBegun(),
      contradictions: await contradictionsOf(storage),
      seen: (await serverOn(storage).ask(at)).body,
    }));
    expect(again).toMatchObject({
      isVouchedFor: true,
      contradictions: [],
      seen: { version: begun.entries + 1, state: { value: 'closed' } },
    });
  });
});

const late = (event: string, ...reasons: string[]) => [event, 'irregular', reasons];

test.each([
  [
    '04-b75ce1ba',
    103,
    [
      late('review.planned', 'beyondCeiling'),
      late('review.held', 'beyondCeiling'),
      late('version.offered', 'datesBeforeOffer'),
      late('review.moved', 'beyondCeiling'),
      late('review.held', 'beyondCeiling'),
    ],
  ],
  ['05-b5b60d63', 107, [late('version.offered', 'datesBeforeOffer')]],
  ['16-9089c4ed', 109, []],
  ['17-e363dec1', 109, []],
  ['19-84bc1e62', 109, []],
])('a recording of %s is told to its end, marked where rules came later', async (version, length, marks) => {
  unpackFixture('recordings', folder);
  const recording = await read(readFileSync(join(folder, `${version}.jsonl`)));
  const { value, context } = replay(logOf(recording));
  const marked = Object.values(context.marks).map(({ event, kind, reasons }) => [event, kind, reasons.map(({ code }) => code)]);
  expect([recording.entries.length, value, marked]).toEqual([length, 'closed', marks]);
});

test('the newest kept version has every step that tables are brought up by: a new one comes with `node tests/storage/versions/make.ts`', () => {
  const newest = versions.at(-1) ?? '';
  unpackFixture(newest, folder);
  expect({
    logs: migrationsIn(join(folder, 'data', 'cases.sqlite')),
    keys: migrationsIn(join(folder, 'data', 'keys.sqlite')),
    ledger: migrationsIn(join(folder, 'ledger', 'data.ledger')),
  }).toEqual({ logs: Object.keys(logMigrations), keys: Object.keys(keyMigrations), ledger: Object.keys(ledgerMigrations) });
});
