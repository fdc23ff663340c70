// An import over HTTP: first it only compares; with a person's choices it writes everything or nothing.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportBody, ImportView } from '../../../src/contract/directory-import.ts';
import { serverOn, storages, type TestServer } from '../harness.ts';
import { courseId, directoryOn, filled, school, schoolId, written } from './entries.ts';

const fileOf = (name: string): ImportBody['files'][number] => ({
  name,
  text: readFileSync(new URL(`../../network/exchange/files/${name}`, import.meta.url), 'utf8'),
});
const locations = fileOf('integreat-locations-bamberg.json');

const table = (...rows: readonly string[]): ImportBody['files'] => [
  { name: 'angebote.csv', text: ['ID;Titel;Träger;Ort;Telefon', ...rows].join('\n') },
];
const row = (phone: string) => `1;Nähcafé;Nachbarschaftstreff;Bamberg;${phone}`;

const bodyOf = (changes: Partial<ImportBody>): ImportBody => ({
  files: table(row('0951 111')),
  feed: 'Liste der Stadt',
  region: 'bamberg',
  bodyKind: 'localAssociation',
  choices: {},
  bodyChoices: {},
  seen: null,
  ...changes,
});

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });

  const bring = (changes: Partial<ImportBody> = {}, actor?: string) =>
    server.send<ImportView>('/api/v1/directory/imports', bodyOf(changes), actor === undefined ? {} : { 'etappe-actor': actor });
  const kept = async () => JSON.stringify(await server.storage.directory.since(0));
  const compareAndWrite = async (changes: Partial<ImportBody> = {}) => {
    const { body } = await bring(changes);
    return bring({ ...changes, seen: body.seen });
  };

  test('compares and writes nothing', async () => {
    const before = await kept();
    const { status, body } = await bring();
    expect([status, body.written, body.format]).toEqual([200, null, 'csv']);
    expect(body.compared).toMatchObject([{ foreignId: '1', standing: 'new', title: 'Nähcafé', body: 'Nachbarschaftstreff' }]);
    expect(await kept()).toBe(before);
  });

  test('writes bodies and offers as not verified, with where they come from, and finds them at once', async () => {
    const { body } = await compareAndWrite();
    expect(body.written).toBe(2);
    const { offers } = await directoryOn(server).find({ words: 'Nähcafe' });
    expect(offers).toMatchObject([
      { trust: 'unverified', offer: { region: 'bamberg', origin: { source: 'csv', feed: 'Liste der Stadt', undecided: [] } } },
    ]);
  });

  test('knows what changed the next time; a verified entry stays until a person decides', async () => {
    await compareAndWrite();
    const [found] = (await directoryOn(server).find({ words: 'Nähcafe' })).offers;
    if (found === undefined) throw new Error('nothing was imported');
    await directoryOn(server).verify(found.offer.id, found.version);
    const [files, changes] = [table(row('0951 222')), [{ field: 'phone', after: '0951 222' }]];
    const { body } = await compareAndWrite({ files });
    expect(body.compared).toMatchObject([{ standing: 'changed', looked: 'sinceLastImport', changes }]);
    expect((await directoryOn(server).get(found.offer.id)).body.offer.contact.phone).toBe('0951 111');
    await compareAndWrite({ files, choices: { 1: { all: 'theirs' } } });
    expect((await directoryOn(server).get(found.offer.id)).body.offer.contact.phone).toBe('0951 222');
  });

  test('what is not in the list any more is gone, and back again with it', async () => {
    await compareAndWrite();
    await compareAndWrite({ files: table('2;Sprachcafé;Nachbarschaftstreff;Bamberg;0951 333') });
    const directory = directoryOn(server);
    expect((await directory.find({ show: 'ended' })).offers).toMatchObject([{ offer: { title: 'Nähcafé' }, trust: 'gone' }]);
    const { body } = await compareAndWrite({ files: table(row('0951 111'), '2;Sprachcafé;Nachbarschaftstreff;Bamberg;0951 333') });
    expect(body.compared.map(({ standing }) => standing)).toEqual(['backAgain', 'unchanged']);
    expect((await directory.find({ show: 'ended' })).total).toBe(0);
  });

  test('an entry that looks like one entered here is not taken without a decision', async () => {
    const { directory } = await filled(server);
    const { body: given } = await directory.get(courseId);
    const line = `9;${given.offer.title};${given.body?.name};Bamberg;0951 999`;
    const { body } = await compareAndWrite({ files: table(line) });
    expect(body.compared).toMatchObject([{ standing: 'possibleDuplicate', alike: [{ id: courseId }] }]);
    expect((await directory.find()).total).toBe(1);
    await compareAndWrite({ files: table(line), choices: { 9: { entry: { is: courseId } } } });
    expect((await directory.get(courseId)).body.offer.origin).toMatchObject({ source: 'csv', feed: 'Liste der Stadt' });
    expect((await directory.find()).total).toBe(1);
  });

  test('a body is compared like an offer: shown, taken where nobody looked, and left alone once somebody has', async () => {
    const named = (phone: string): ImportBody['files'] => [
      { name: 'angebote.csv', text: `ID;Titel;Träger;Ort;Telefon Träger\n1;Nähcafé;Nachbarschaftstreff;Bamberg;${phone}` },
    ];
    const first = await compareAndWrite({ files: named('0951 1') });
    expect(first.body.bodies).toMatchObject([{ foreignId: 'Nachbarschaftstreff', standing: 'new', body: null, changes: [] }]);
    const directory = directoryOn(server);
    const [found] = (await directory.find({ words: 'Nähcafe' })).offers;
    const id = found?.body?.id ?? '';
    await compareAndWrite({ files: named('0951 2') });
    const taken = await directory.getBody(id);
    expect([taken.body.body.contact.phone, taken.body.history.map(({ act }) => act)]).toEqual(['0951 2', ['imported', 'imported']]);
    await directory.verifyBody(id, taken.body.version);
    const { body } = await compareAndWrite({ files: named('0951 3') });
    expect(body.bodies).toMatchObject([
      { body: id, standing: 'changed', looked: 'sinceLastImport', changes: [{ field: 'phone', after: '0951 3' }] },
    ]);
    const kept = (await directory.getBody(id)).body;
    expect([kept.body.contact.phone, kept.trust, kept.body.origins[0]?.undecided]).toEqual(['0951 2', 'overdue', ['phone']]);
    expect(JSON.stringify(kept)).not.toContain('0951 3');
    await compareAndWrite({ files: named('0951 3'), bodyChoices: { Nachbarschaftstreff: { all: 'theirs' } } });
    expect((await directory.getBody(id)).body.body.contact.phone).toBe('0951 3');
    const { body: gone } = await compareAndWrite({ files: table('2;Sprachcafé;Anderer Treff;Bamberg;1') });
    expect(gone.bodies.map(({ name, standing }) => [name, standing])).toEqual([
      ['Anderer Treff', 'new'],
      ['Nachbarschaftstreff', 'gone'],
    ]);
    const { body: left } = await directory.getBody(id);
    expect(left.trust).toBe('gone');
    expect((await directory.verifyBody(id, left.version)).body.trust).toBe('verified');
  });

  test('of a body that is closed here nothing that counts comes in, and the comparison says which it is', async () => {
    const directory = directoryOn(server);
    const closed = { ...school, name: 'Nachbarschaftstreff', isClosed: true };
    await directory.putBody(schoolId, { body: closed, isVerified: true });
    const { body } = await compareAndWrite();
    expect(body.compared).toMatchObject([{ standing: 'new', closedBody: schoolId }]);
    expect((await directory.find()).total).toBe(0);
    expect((await directory.getBody()).body).toMatchObject({ trust: 'closed', offers: [] });
  });

  test('a directory somebody has changed since the comparison is not written to', async () => {
    const { body } = await bring();
    await filled(server);
    const before = await kept();
    const { status, body: answer } = await bring({ seen: body.seen });
    expect([status, answer]).toMatchObject([409, { type: 'urn:etappe:problem:entryMoved' }]);
    expect(await kept()).toBe(before);
  });

  test('an offer that was removed here comes back only as a new one', async () => {
    await compareAndWrite();
    const directory = directoryOn(server);
    const [found] = (await directory.find({ words: 'Nähcafe' })).offers;
    await directory.drop(found?.offer.id ?? '', found?.version ?? 0);
    const { body } = await bring();
    expect(body.compared).toMatchObject([{ standing: 'new' }]);
    expect((await bring({ seen: body.seen, choices: { 1: { entry: 'skip' } } })).body.written).toBe(0);
    expect((await compareAndWrite()).status).toBe(200);
    expect((await directory.find({ words: 'Nähcafe' })).total).toBe(1);
  });

  test('says what the format is, and what it noticed', async () => {
    const { body } = await bring({ files: [locations] });
    expect(body.format).toBe('integreatLocations');
    expect(body.compared.length).toBeGreaterThan(2);
    expect(body.findings.map(({ code }) => code)).toContain('coordinatesSwapped');
    expect((await bring({ files: [fileOf('courses-hannover.json')] })).body.format).toBe('courses');
    expect((await bring({ files: [fileOf('integreat-events-wetzlar.json')] })).body.format).toBe('integreatEvents');
  });

  test('a file that is something else is one sentence and no entry', async () => {
    const before = await kept();
    const { body } = await compareAndWrite({ files: [{ name: 'liste.json', text: '{"nothing":' }] });
    expect([body.compared, body.written]).toEqual([[], 0]);
    expect(body.findings).toMatchObject([{ code: 'notTheFormat', because: 'notJson', file: 'liste.json' }]);
    expect(await kept()).toBe(before);
  });

  test('more than is taken is refused before anything is read; whoever only reads writes nothing', async () => {
    const { status, body } = await bring({ files: [{ name: 'a.json', text: 'x'.repeat(16_000_100) }] });
    expect([status, body]).toMatchObject([413, { type: 'urn:etappe:problem:tooLarge' }]);
    expect((await bring({}, 'dataProtection:p-lang')).status).toBe(403);
    expect((await bring({ feed: ' ' })).status).toBe(400);
    expect((await bring({ files: [] })).status).toBe(400);
  });

  test('the directory leaves as HSDS and comes back elsewhere as it was', async () => {
    const { directory } = await filled(server);
    await directory.put(courseId.replace('0001', '0007'), { offer: written({ title: 'Abendkurs' }), isVerified: true });
    const { text } = await server.ask('/api/v1/directory/export?format=json');
    const { body } = await bring({ files: [{ name: 'hsds.json', text }] });
    expect(body.format).toBe('hsdsJson');
    expect(body.compared.map(({ title }) => title).toSorted()).toEqual(['Abendkurs', 'Integrationskurs mit Kinderbetreuung']);
    const zip = await server.app.request('/api/v1/directory/export?format=tabular');
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    const tables = Object.entries(files).map(([name, bytes]) => ({ name, text: Buffer.from(bytes).toString() }));
    expect((await bring({ files: tables })).body).toMatchObject({ format: 'hsdsTabular', compared: [{}, {}] });
  });
});
