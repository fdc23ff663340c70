// Facts stand for ever and in clear. So canaries are put where something could be typed, in every event, as its schema says: each is refused
// with a sentence that names the field, or lands in sealed words; afterwards none is anywhere it could be read.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { Day } from '../../machines/day.ts';
import { proposals } from '../../machines/case/events/case-event.ts';
import { ContentHash, Times } from '../../machines/case/events/define.ts';
import { asked } from '../../src/record/case/stray-facts.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { inquiry, newKey, serverOn, type ProblemBody, type TestServer } from './harness.ts';

type Schema = z.core.$ZodType;
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Place = { readonly path: readonly (string | number)[]; readonly schema: Schema };

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** What a schema lets through, every field of it filled in: where a canary stands in one, all the rest fits. */
function filled(schema: Schema): Json {
  const def = defOf(schema);
  if (schema === Day) return '2026-08-31';
  if (schema === ContentHash) return `sha256:${'0'.repeat(64)}`;
  if (schema === Times) return [{ weekday: 1, from: '08:00', to: '09:00' }];
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return filled(def.innerType);
    case 'array':
      return [filled(def.element)];
    case 'object':
      // A correction without its reason is refused for that alone.
      return Object.fromEntries(Object.entries(def.shape).map(([name, inner]) => [name, name === 'correction' ? 'x' : filled(inner)]));
    case 'enum':
      return Object.values(def.entries)[0] ?? null;
    case 'literal':
      return def.values[0] as Json;
    case 'record':
      return { language: 'de' };
    case 'boolean':
      return true;
    case 'number':
      return 1;
    case 'string':
      return 'format' in def && def.format === 'uuid' ? '00000000-0000-4000-8000-000000000000' : asked.has(schema) ? 'de' : '';
    default:
      throw new Error(`nobody knows how to fill in '${def.type}'`);
  }
}

/** Where a text can stand. */
function* placesIn(schema: Schema, path: Place['path'] = []): Generator<Place> {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'nullable') yield* placesIn(def.innerType, path);
  else if (def.type === 'array') yield* placesIn(def.element, [...path, 0]);
  else if (def.type === 'object') for (const [name, inner] of Object.entries(def.shape)) yield* placesIn(inner, [...path, name]);
  else if (def.type === 'string' || def.type === 'enum' || def.type === 'literal' || def.type === 'record') yield { path, schema };
}

function planted(value: Json, [step, ...rest]: Place['path'], canary: Json): Json {
  if (step === undefined) return canary;
  if (Array.isArray(value)) return [planted(value[0] as Json, rest, canary)];
  const fields = value as Readonly<Record<string, Json>>;
  return { ...fields, [step]: planted(fields[step] ?? null, rest, canary) };
}

/** A name as people write it; and such as have the form of an id, of a language, of a code or of a pseudonym. */
const names = ['Zaunkönig 4711', 'zaunkoenig-4711', 'zaunkoenigAnna', 'de-zaunkoenig'];
const canary = /zaunk/iu;

/** In a list nothing but what is listed fits, whatever its form. */
function textsFor(schema: Schema): readonly Json[] {
  if (asked.has(schema)) return names;
  if (defOf(schema).type !== 'record') return names.slice(0, 1);
  return names.flatMap((name) => [{ [name]: 'x' }, { type: name }, { language: name }, { language: [name] }, { service: name }]);
}

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
