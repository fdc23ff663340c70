// Facts stand for ever and in clear. So canaries are put where something could be typed, in every event, as its schema says: each is refused
// with a sentence that names the field, or lands in sealed words; afterwards none is anywhere it could be read.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Day } from '../../machines/day.ts';
import { proposals } from '../../machines/case/events/case-event.ts';
import { asked } from '../../src/record/case/stray-facts.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { ContentHash } from '../../machines/case/events/define.ts';
import { canary, defOf, filled, placesIn, planted, textsFor, names, type Place } from '../canaries.ts';
import { inquiry, newKey, serverOn, type ProblemBody, type TestServer } from './harness.ts';

/** The field of the event in which it stands: facts of a correction are named as that. */
const fieldOf = ({ path: [field] }: Place): string => String(field);

const facts = proposals.flatMap(({ type, proposal }) =>
  [...placesIn(proposal)]
    .filter(({ path: [first] }) => first !== 'words' && first !== 'type')
    .flatMap((place) => textsFor(place.schema).map((text) => ({ type, place, body: planted(filled(proposal), place.path, text) }))),
);

/** Which of its fields an answer says something about. */
const namedIn = ({ errors = [], refusals = [] }: Partial<ProblemBody>): string[] => [
  ...errors.map(({ path }) => path.split('.')[0] ?? ''),
  ...refusals.map(({ code, ...refusal }) => ('field' in refusal ? String(refusal.field) : code === 'correctionDoesNotFit' ? 'facts' : '')),
];

/** An unknown field is named as it was sent; nothing else of it comes back. */
const withoutPaths = (text: string): string => text.replaceAll(/"path":"[^"]*"/gu, '');

async function tellEverything(server: TestServer): Promise<string> {
  const id = await server.newCase(inquiry);
  for (const [index, { place, body }] of facts.entries()) {
    const answer = await server.propose(id, 1, body);
    expect([index, [400, 409].includes(answer.status), namedIn(answer.body)]).toEqual([
      index,
      true,
      expect.arrayContaining([fieldOf(place)]),
    ]);
    expect(withoutPaths(answer.text)).not.toMatch(canary);
  }
  return id;
}

test('every text of every event is of a closed list, or is asked about', () => {
  expect(facts.length).toBeGreaterThan(400);
  const open = [...asked, Day, ContentHash];
  const places = proposals.flatMap(({ type, recorded }) => [...placesIn(recorded)].map((place) => ({ type, ...place })));
  expect(places.length).toBeGreaterThan(250);
  const typed = places.filter(({ schema }) => {
    const def = defOf(schema);
    return def.type === 'string' && !open.includes(schema) && !('format' in def && def.format === 'uuid');
  });
  // The hours of the week: four digits and a colon.
  expect(new Set(typed.map(({ path }) => path.join('.')))).toEqual(new Set(['times.0.from', 'times.0.to']));
});

describe('on SQLite', () => {
  test('no name gets into a fact, and what is said in words is sealed', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'etappe-names-'));
    const storage = await openStorage(join(directory, 'data'));
    const server = serverOn(storage);
    const id = await tellEverything(server);
    const told = await server.propose(id, 1, { type: 'client.renamed', words: { name: 'Anna Zaunkönig' } });
    expect([told.status, told.text]).toEqual([200, expect.stringMatching(canary)]);
    await header(server, id);
    const read = await Promise.all(
      ['cases', `cases/${id}/recording`, 'figures', 'outbox', 'programme'].map(async (path) => (await server.ask(`/api/v1/${path}`)).text),
    );
    const ownFile = await server.ask<{ entries: { words?: unknown }[] }>(`/api/v1/cases/${id}/own-file`);
    const entries = ownFile.body.entries.map(({ words: _, ...entry }) => entry);
    const rows = await storage.store.caseload.all({});
    const kept = { read: read.slice(1), entries, rows: rows.map(({ facts: row }) => row), figures: await storage.store.figures.all() };
    expect(entries.length).toBe(2);
    expect(JSON.stringify(kept)).not.toMatch(canary);
    expect(server.logged.join('')).not.toMatch(canary);
    await storage.close();
    for (const file of readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
      expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toMatch(canary);
    rmSync(directory, { recursive: true });
  });
});

/** What else of a request is kept: its key, who asks, the place of a new case, the name of a page. */
async function header(server: TestServer, id: string): Promise<void> {
  const told = { type: 'talk.begun' };
  const key = { 'idempotency-key': newKey() };
  for (const name of names) {
    const text = encodeURIComponent(name);
    const answers = await Promise.all([
      server.propose(id, 2, told, { 'idempotency-key': text }),
      server.propose(id, 2, told, { 'etappe-actor': `counsellor:${text}` }),
      server.send('/api/v1/cases', { site: name }, key),
      server.send('/api/v1/cases', { site: 'hannover', centre: name }, key),
      server.send('/api/v1/cases', { site: 'hannover', municipality: name }, key),
      server.send(`/api/v1/cases/${id}/drafts/${text}`, { note: '' }, { 'if-match': '"0"' }, 'PUT'),
      server.send(`/api/v1/cases/${id}/drafts/goal-${text}`, { note: '' }, { 'if-match': '"0"' }, 'PUT'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
    expect(answers.map(({ text: said }) => withoutPaths(said)).join('')).not.toMatch(canary);
  }
}
