// Figures and the programme over HTTP: counts and nothing else, of many and of nobody.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sites } from '../../../machines/sites.ts';
import type { Directory } from '../../../src/contract/directory.ts';
import type { FigureTable, Indicators, Programme } from '../../../src/contract/figures.ts';
import { indicatorNames } from '../../../src/network/figures/indicators/indicators.ts';
import { fillWithDemo } from '../../../src/server/cases/demo.ts';
import { inMemory, inquiry, newKey, serverOn, storages, type ProblemBody, type TestServer } from '../harness.ts';
import { programmeOf, tellUntil } from './told.ts';

const addresses = [
  '/api/v1/figures',
  '/api/v1/programme',
  ...indicatorNames.flatMap((name) =>
    ['site', 'centre', 'service', 'ageBand'].flatMap((by) =>
      ['', '/csv'].map((as) => `/api/v1/figures/${name}${as}?by=${by}&from=2025-1&to=2026-2`),
    ),
  ),
];

const told = async <Body>(server: TestServer, path: string): Promise<Body> => {
  const { status, body, text } = await server.ask<Body>(path);
  if (status !== 200) throw new Error(`${path} was answered with ${status}: ${text}`);
  return body;
};

describe('an empty installation', () => {
  test.each(storages)('answers with zeros on $name', async ({ open }) => {
    const { storage, close } = await open();
    const server = serverOn(storage);
    const { indicators, halfYears, today } = await told<Indicators>(server, '/api/v1/figures');
    expect([today, halfYears, indicators.map(({ indicator }) => indicator)]).toEqual(['2026-08-31', [], indicatorNames]);
    for (const name of indicatorNames) {
      const table = await told<FigureTable>(server, `/api/v1/figures/${name}?by=site&from=2025-1&to=2026-1`);
      expect(table.total).toMatchObject({ numerator: 0, others: 0, denominator: 0, missing: 0, median: null, interval: null });
      expect([table.rows, table.pooled, table.asked.through]).toEqual([[], null, '2026-08-31']);
    }
    const programme = await told<Programme>(server, '/api/v1/programme');
    const none = { beforeAgreement: 0, inForce: 0, withoutAgreement: 0, paused: 0, outOfContact: 0, closed: 0 };
    const nothing = { cases: none, agreements: 0, reviewsDue: 0, overdue: 0, escalated: 0, toVerify: 0, actionsOpen: 0, actionsDone: 0 };
    expect(programme.all).toEqual({ centres: 87, ...nothing });
    expect(programme.sites.map(({ site }) => site)).toEqual(sites.map(({ code }) => code));
    for (const { counts } of programme.sites) expect(counts).toMatchObject(nothing);
    await close();
  });
});

describe('a question that is none', () => {
  const server = serverOn(inMemory());
  test.each([
    ['reviewsOnTime?from=2025-1', ['to']],
    ['reviewsOnTime?from=2025-3&to=2026-1', ['from']],
    ['reviewsOnTime?from=2026-1&to=2025-1', ['to']],
    ['reviewsOnTime?from=2025-1&to=2026-1&by=domain', ['by']],
    ['reviewsOnTime?from=2025-1&to=2026-1&by=case', ['by']],
    ['reviewsOnTime?from=2025-1&to=2026-1&site=hannover', ['site']],
    ['reviewsOnTime?from=2025-1&to=2026-1&through=2030-01-01', ['?']],
    ['reviewsOnTime?from=2025-01-01&to=2026-1', ['from']],
    ['everything?from=2025-1&to=2026-1', ['indicator']],
  ])('%s is refused with its place', async (question, paths) => {
    for (const as of ['', '/csv']) {
      const { status, body } = await server.ask<ProblemBody>(`/api/v1/figures/${question.replace('?', `${as}?`)}`);
      expect([status, body.errors.map(({ path }) => path)]).toEqual([400, paths]);
    }
  });
  test('so is whoever nobody knows', async () => {
    for (const path of addresses.slice(0, 4))
      expect((await server.ask(path, { headers: { 'etappe-actor': 'trainer:t-1' } })).status).toBe(400);
  });
});

describe.each(storages)('on $name', ({ open }) => {
  const cases = programmeOf(40);
  let close: () => Promise<void>;
  let server: TestServer;
  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
    await tellUntil(opened.storage.file, cases, '2026-08-31');
  });
  afterEach(() => close());

  test('no answer holds the id or the name of a case, or a word anybody said', async () => {
    const canary = 'Zaunkönig 4711';
    const id = await server.newCase({ ...inquiry, words: { name: canary, contact: canary } });
    const ids = [id, ...cases.map(({ header }) => header.case)];
    for (const address of addresses) {
      const { status, text } = await server.ask(address);
      expect(status).toBe(200);
      expect(ids.filter((one) => text.includes(`"${one}"`) || text.includes(`${one},`))).toEqual([]);
      expect(text).not.toContain(canary);
    }
  });

  test('every case is counted once, by site and in all, and the caseload says the same', async () => {
    // Two months in which nobody has written anything: reviews have run past their days.
    server.setToday('2026-10-31');
    const { all, sites: bySite, damaged, today } = await told<Programme>(server, '/api/v1/programme');
    const { cases: rows } = await told<{ cases: { site: string; clock: string | null; stage: string; presence: string | null }[] }>(
      server,
      '/api/v1/cases?limit=500',
    );
    expect([today, damaged]).toEqual(['2026-10-31', 0]);
    const sum = (counts: Programme['all']) => Object.values(counts.cases).reduce((total, one) => total + one, 0);
    expect(sum(all)).toBe(rows.length);
    for (const { site, counts } of bySite) {
      const here = rows.filter((row) => row.site === site);
      expect(sum(counts)).toBe(here.length);
      expect(counts.cases.closed).toBe(here.filter(({ stage }) => stage === 'closed' || stage === 'erased').length);
      expect(counts.cases.paused).toBe(here.filter(({ presence }) => presence === 'paused').length);
      expect(counts.overdue).toBe(here.filter(({ clock }) => clock === 'overdue' || clock === 'escalated').length);
      expect(counts.escalated).toBe(here.filter(({ clock }) => clock === 'escalated').length);
    }
    for (const field of ['agreements', 'reviewsDue', 'overdue', 'escalated', 'centres'] as const)
      expect(bySite.reduce((total, { counts }) => total + counts[field], 0)).toBe(all[field]);
    expect([all.agreements, all.overdue, all.escalated, all.cases.paused].filter((count) => count === 0)).toEqual([]);
    expect(all.overdue).toBeGreaterThan(all.escalated);
  });

  test('a case is counted where it stands from the moment somebody has recorded it', async () => {
    const before = await told<Programme>(server, '/api/v1/programme');
    const { body } = await server.send<{ id: string }>('/api/v1/cases', { site: 'hannover' }, { 'idempotency-key': newKey() });
    await server.propose(body.id, 0, inquiry);
    const after = await told<Programme>(server, '/api/v1/programme');
    expect(after.all.cases.beforeAgreement).toBe(before.all.cases.beforeAgreement + 1);
  });

  test('as CSV it is the same table, and says what it is', async () => {
    const question = 'goalsReached?by=domain&from=2025-1&to=2026-1';
    const table = await told<FigureTable>(server, `/api/v1/figures/${question}`);
    const { text, headers } = await server.ask(`/api/v1/figures/${question.replace('?', '/csv?')}`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('goalsReached-domain-2025-1-2026-1.csv');
    const lines = text.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['indicator,goalsReached', 'by,domain', 'asked,2025-1 2026-1']);
    expect(lines[5]).toBe('day,2026-08-31');
    expect(lines[7]).toBe('value,numerator,others,denominator,missing,median,from,to');
    expect(lines[8]).toMatch(new RegExp(`^total,${table.total.numerator},${table.total.others},${table.total.denominator},`));
    expect(lines.slice(9, 9 + table.rows.length).map((line) => line.split(',')[0])).toEqual(table.rows.map(({ value }) => value));
  });
});

test('offers somebody has to look at again are counted in their region, and those of Bamberg in all only', async () => {
  const server = serverOn(inMemory());
  await fillWithDemo(server.storage, '2026-08-31');
  const { offers } = await told<Directory>(server, '/api/v1/directory?show=toVerify&limit=200');
  const of = (region: string) => offers.filter(({ offer }) => offer.region === region).length;
  const { all, sites: bySite } = await told<Programme>(server, '/api/v1/programme');
  const at = (site: string) => bySite.find((one) => one.site === site)?.counts.toVerify;
  expect([at('hannover'), at('wetzlar'), at('essen'), all.toVerify]).toEqual([of('hannover'), of('wetzlar'), 0, offers.length]);
  expect(of('hannover') * of('wetzlar') * of('bamberg')).toBeGreaterThan(0);
  // Entered that morning by the counsellor, and once.
  const kept = await server.storage.directory.since(0);
  const entered = { act: 'entered', by: { role: 'counsellor', id: 'c-weber' }, at: '2026-08-31T06:00:00.000Z' };
  expect(kept.filter(({ act, by, at: when }) => JSON.stringify({ act, by, at: when }) !== JSON.stringify(entered))).toEqual([]);
  await expect(fillWithDemo(server.storage, '2026-08-31')).rejects.toThrow(/the made-up directory has an id twice: [\da-f-]{36}, /u);
});

test('what is on the action list is counted in its region, that of the whole programme in all only; dropped it is neither open nor done', async () => {
  const server = serverOn(inMemory());
  const actions = [
    ['wetzlar', 'open'],
    ['wetzlar', 'promised'],
    ['wetzlar', 'done'],
    ['essen', 'asked'],
    ['essen', 'dropped'],
    ['bamberg', 'open'],
    [null, 'done'],
  ].map(([region, status]) => ({ title: 'Abendkurs', region, hurdle: null, step: null, asked: null, status, dueOn: null, note: null }));
  for (const [number, action] of actions.entries()) {
    const id = `7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0a0${number}`;
    expect((await server.send(`/api/v1/actions/${id}`, { action }, { 'if-match': '"0"' }, 'PUT')).status).toBe(200);
  }
  const { all, sites: bySite } = await told<Programme>(server, '/api/v1/programme');
  const at = (site: string) => bySite.find((one) => one.site === site)?.counts;
  expect([at('wetzlar'), at('essen'), at('hannover'), all].map((of) => [of?.actionsOpen, of?.actionsDone])).toEqual([
    [2, 1],
    [1, 0],
    [0, 0],
    [4, 2],
  ]);
});
