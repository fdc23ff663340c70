// The caseload over HTTP: a triage list in pages, searched by what its rows show, and never older than its logs.
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { triageGroups } from '../../src/engine/outlook/triage-groups.ts';
import { caseFile, type CaseFile } from '../../src/record/case/case-file.ts';
import type { LogStore } from '../../src/record/ports/log-store.ts';
import { demoCases } from '../../src/scenarios/demo.ts';
import type { Caseload } from '../../src/contract/caseload.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { firstDay, inMemory, inquiry, serverOn, storages, type ProblemBody, type TestServer } from './harness.ts';

const listIn = async (server: TestServer, query = ''): Promise<Caseload> => {
  const { status, body, text } = await server.ask<Caseload>(`/api/v1/cases${query}`);
  if (status !== 200) throw new Error(`the list was answered with ${status}: ${text}`);
  return body;
};
/** Those that hold the words. */
const searchIn = async (server: TestServer, words: string, more: object = {}): Promise<Caseload> => {
  const { status, body, text } = await server.send<Caseload>('/api/v1/cases/search', { words, ...more });
  if (status !== 200) throw new Error(`the search was answered with ${status}: ${text}`);
  return body;
};
const named = (name: string, more: object = {}) => ({ ...inquiry, ...more, words: { name } });
const namesIn = ({ cases }: Caseload) => cases.map(({ name }) => name);
const without = (today: Caseload, ...ids: string[]) => today.cases.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);

const everyStage = demoCases(firstDay);
/** At once, as many writers: the disk is waited for once and not for every case. */
async function fill(file: CaseFile): Promise<void> {
  const created = everyStage.map(({ header, entries, words }) =>
    file.create(
      header,
      entries.map(({ seq, on, at, by, event }) => ({ on, at, by, event, words: words[seq] ?? null })),
    ),
  );
  expect(await Promise.all(created)).toEqual(everyStage.map(() => true));
}

describe.each(storages)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;
  const list = (query?: string) => listIn(server, query);
  const search = (words: string, more?: object) => searchIn(server, words, more);

  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
  });
  afterEach(() => close());

  describe('with made-up cases in every stage', () => {
    beforeEach(() => fill(server.storage.file));

    test('groups come most pressing first, each by its day, and are counted', async () => {
      const { cases, counts, total, next, today, damaged } = await list();
      expect([cases.length, total, next, today, damaged]).toEqual([everyStage.length, everyStage.length, null, firstDay, []]);
      const ranks = cases.map(({ group }) => triageGroups.indexOf(group));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      for (const group of triageGroups) {
        const days = cases.filter((row) => row.group === group).map(({ day }) => day ?? '');
        expect(days).toHaveLength(counts[group]);
        expect(days).toEqual(group === 'closed' ? days.toSorted().toReversed() : days.toSorted());
      }
      expect(Object.keys(counts)).toEqual(triageGroups);
    });

    test('page after page gives the whole list, whatever the length of a page', async () => {
      const whole = (await list('?limit=500')).cases;
      for (const limit of [1, 7, everyStage.length - 1, everyStage.length]) {
        const pages: Caseload['cases'] = [];
        for (let offset: number | null = 0; offset !== null;) {
          const page: Caseload = await list(`?limit=${limit}&offset=${offset}`);
          expect(page.total).toBe(everyStage.length);
          pages.push(...page.cases);
          offset = page.next;
        }
        expect(pages).toEqual(whole);
      }
      expect(await list('?offset=400')).toMatchObject({ cases: [], next: null, total: everyStage.length });
    });

    test('one group or one site narrows the list; the counts say what the other groups hold', async () => {
      const all = await list();
      const closed = await list('?group=closed');
      expect(closed.cases).toEqual(all.cases.filter(({ group }) => group === 'closed'));
      expect([closed.counts, closed.total]).toEqual([all.counts, all.counts.closed]);
      const here = await list('?site=wiesbaden&limit=4');
      expect(here.total).toBe(all.cases.filter(({ site }) => site === 'wiesbaden').length);
      expect(here.cases.every(({ site }) => site === 'wiesbaden')).toBe(true);
      expect((await list('?site=wiesbaden&group=overdue')).total).toBe(here.counts.overdue);
    });

    test('a search finds what the first page does not show, is counted, and comes in pages too', async () => {
      const all = (await list()).cases;
      const arabic = all.filter(({ language }) => language === 'ar');
      const found = await search('arabisch', { limit: 2 });
      expect([found.total, found.cases]).toEqual([arabic.length, arabic.slice(0, 2)]);
      expect(found.next).toBe(2);
      const rest = await search('arabisch', { offset: 2, group: 'closed' });
      expect(rest.total).toBe(arabic.filter(({ group }) => group === 'closed').length);
      expect(rest.counts).toEqual(found.counts);
    });

    test('every row comes back the same when the cache is thrown away', async () => {
      const before = await list();
      const ids = before.cases.map(({ id }) => id);
      await server.storage.store.caseload.drop(ids);
      expect(await list()).toEqual(before);
    });

    test('a row that was tampered with is folded again', async () => {
      const before = await list();
      const [first, second, third, fourth, fifth] = await server.storage.store.caseload.all({});
      if (!first || !second || !third || !fourth || !fifth) throw new Error('there are rows');
      await server.storage.store.caseload.keep([
        { ...first, facts: '{"stage":' },
        { ...second, facts: third.facts },
        { ...third, name: { iv: 'AAAA', text: 'AAAA', tag: 'AAAAAAAAAAAAAAAAAAAAAA==' } },
        { ...fourth, facts: JSON.stringify({ ...JSON.parse(fourth.facts), state: {} }) },
        { ...fifth, rank: triageGroups.length },
      ]);
      expect(await list()).toEqual(before);
      expect(await listIn(serverOn(server.storage))).toEqual(before);
    });

    test('on another day, later or earlier, the list is the one of that day', async () => {
      const first = await list();
      server.setToday('2026-10-15');
      const later = await list();
      const anew = serverOn(server.storage);
      anew.setToday('2026-10-15');
      await server.storage.store.caseload.drop(later.cases.map(({ id }) => id));
      expect(await listIn(anew)).toEqual(later);
      expect(later.counts).not.toEqual(first.counts);
      server.setToday(firstDay);
      expect(await list()).toEqual(first);
    });
  });

  test('cases of one group and day come by name, across pages, those without one last', async () => {
    for (const name of ['Özlem', 'Zoya', 'Amira', 'öle', 'Łucja', 'Emre', 'Olena']) await server.newCase(named(name));
    await server.newCase({ ...inquiry, words: {} });
    const names = namesIn(await list());
    expect(names).toEqual(['Amira', 'Emre', 'Łucja', 'öle', 'Olena', 'Özlem', 'Zoya', null]);
    expect([...namesIn(await list('?limit=3')), ...namesIn(await list('?limit=9&offset=3'))]).toEqual(names);
  });

  test.each([
    ['a part of the name', 'MUSTER'],
    ['the name without its accents', 'elif yilmaz'],
    ['the state in German', 'Anfrage'],
    ['the state in English', 'inquiry'],
    ['the language in German', 'kurmandschi'],
    ['the language in English', 'Kurmanji'],
    ['the site', 'wiesbaden'],
    ['the service', 'Jugendmigrationsdienst'],
    ['the day in German', '15.09.2026'],
    ['the day in English', '15 September'],
    ['several words in any order', 'wiesbaden  anfrage elif'],
  ])('%s finds the case', async (_, words) => {
    const id = await server.newCase(named('Élif Yılmaz-Musterfrau', { language: 'kmr', service: 'jmd' }));
    const found = await search(words);
    expect(found.cases.map((row) => row.id)).toEqual([id]);
    expect((await search(`${words} xyzzy`)).cases).toEqual([]);
  });

  test('what was recorded a moment ago is in the list, and found', async () => {
    const id = await server.newCase(named('Amira'));
    expect(await search('amira')).toMatchObject({ total: 1 });
    await server.propose(id, 1, named('Olena'));
    expect([(await search('amira')).total, (await search('olena')).cases]).toMatchObject([0, [{ id, version: 2 }]]);
    await server.propose(id, 2, { type: 'case.closed', reason: 'clientWish' });
    expect((await list()).cases).toMatchObject([{ group: 'closed', day: firstDay, reason: { code: 'closed' }, closedOn: firstDay }]);
  });

  test('a birthday that changes something is known to the list, where the words can be read', async () => {
    const words = { name: 'Amira', birthDate: '2008-09-10' };
    await server.newCase({ ...inquiry, ageBand: 'minor', words });
    const birthday = { on: '2026-09-10', deadline: 'deadline.ageReached' };
    expect((await list()).cases[0]?.next).toEqual(birthday);
    server.setToday('2026-09-09');
    expect((await list()).cases[0]?.next).toEqual(birthday);
    server.setToday('2026-09-10');
    expect((await list()).cases[0]?.next?.deadline).toBe('deadline.firstTalkMissed');
  });

  test('asked by many at once, every case is folded once', async () => {
    for (const name of ['Amira', 'Olena', 'Emre']) await server.newCase(named(name));
    let reads = 0;
    const read: LogStore['read'] = (id) => {
      reads += 1;
      return server.storage.store.read(id);
    };
    const store = { ...server.storage.store, read };
    const counting = serverOn({ ...server.storage, store, file: caseFile({ ...server.storage, store }) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => listIn(counting)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(reads).toBe(3);
    await listIn(serverOn({ ...server.storage, store, file: caseFile({ ...server.storage, store }) }));
    expect(reads).toBe(3);
  });

  test('a case that was damaged after it was listed leaves the list once it is in doubt, and takes no other along', async () => {
    const [broken, whole] = [await server.newCase(named('Amira')), await server.newCase(named('Olena'))];
    expect((await list()).total).toBe(2);
    const read: LogStore['read'] = async (id) => {
      const log = await server.storage.store.read(id);
      return log === null || id !== broken ? log : { ...log, sealed: [] };
    };
    const store = { ...server.storage.store, read };
    const after = serverOn({ ...server.storage, store, file: caseFile({ ...server.storage, store }) });
    after.setToday('2026-12-01');
    for (const listed of [await listIn(after), await searchIn(after, 'wiesbaden'), await listIn(after, '?group=late')]) {
      expect([without(listed), listed.total, listed.damaged]).toEqual([[whole], 1, [{ id: broken, site: 'wiesbaden' }]]);
    }
    expect((await listIn(after, '?site=essen')).damaged).toEqual([]);
    expect((await store.caseload.all({})).map((row) => row.case)).toEqual([whole]);
  });
});

const filesIn = (directory: string): string =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('');

describe('on disk', () => {
  const directory = mkdtempSync(join(tmpdir(), 'etappe-caseload-'));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test('a listed name is sealed, and an erased case keeps none', async () => {
    const storage = await openStorage(join(directory, 'data'));
    const server = serverOn(storage);
    const id = await server.newCase(named('canary Zaunkönig'));
    expect(namesIn(await listIn(server))).toEqual(['canary Zaunkönig']);
    const sealed = (await storage.store.caseload.all({}))[0]?.name?.text ?? '';
    expect([filesIn(directory).includes('canary'), filesIn(directory).includes(sealed)]).toEqual([false, true]);

    await server.propose(id, 1, { type: 'case.closed', reason: 'clientWish' });
    server.setToday('2037-01-04');
    await listIn(server);
    const approval = await server.propose(id, 2, { type: 'approval.given', act: 'erasure' }, { 'etappe-actor': 'teamLead:t-hoffmann' });
    await server.propose(id, approval.body.version, { type: 'case.erased' }, { 'etappe-actor': 'dataProtection:p-lang' });
    expect(await storage.store.caseload.all({})).toEqual([]);
    expect(filesIn(directory)).not.toContain(sealed);
    expect((await listIn(server)).cases).toMatchObject([{ id, name: null, group: 'closed', stage: 'erased' }]);
    expect((await storage.store.caseload.all({}))[0]?.name).toBeNull();
    expect((await searchIn(server, 'canary')).total).toBe(0);
    await storage.close();
  });

  test('while somebody else holds the database the list can still be read', async () => {
    const storage = await openStorage(join(directory, 'data'));
    const server = serverOn(storage);
    await server.newCase(named('Amira'));
    const before = await listIn(server);
    const other = new Database(join(directory, 'data', 'cases.sqlite'));
    other.exec('begin immediate');
    expect(await listIn(server)).toEqual(before);
    other.exec('rollback');
    other.close();
    await storage.close();
  });
});

test.each([
  ['group=urgent', 'group'],
  ['group=', 'group'],
  ['group=calm&group=closed', 'group'],
  ['site=atlantis', 'site'],
  ['limit=0', 'limit'],
  ['limit=501', 'limit'],
  ['limit=ten', 'limit'],
  ['limit=1e2', 'limit'],
  ['offset=-1', 'offset'],
  ['offset=99999999', 'offset'],
  // Words never stand in an address.
  ['q=amira', '?'],
  ['words=amira', 'words'],
  ['sort=name', '?'],
])('?%s is refused with the path of the fault', async (query, path) => {
  const { status, body } = await serverOn(inMemory()).ask<ProblemBody>(`/api/v1/cases?${query}`);
  expect([status, body.type, body.errors.map((error) => error.path)]).toEqual([400, 'urn:etappe:problem:malformed', [path]]);
});

test('what may be asked for is described', async () => {
  const { body } = await serverOn(inMemory()).ask<{ paths: Record<string, { get: { parameters: { name: string; schema: object }[] } }> }>(
    '/api/v1/openapi.json',
  );
  const parameters = body.paths['/api/v1/cases']?.get.parameters ?? [];
  expect(parameters.map(({ name }) => name)).toEqual(['group', 'site', 'whose', 'offset', 'limit', 'etappe-actor']);
  expect(parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 500, default: 50 });
});
