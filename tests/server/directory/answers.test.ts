// What an answer about the directory says of itself: its version, whether whoever asks may write, and each refusal in the words of what was wanted.
import { beforeEach, expect, test } from 'vitest';
import type { Actions } from '../../../src/contract/actions.ts';
import type { Bodies, Directory, OfferView } from '../../../src/contract/directory.ts';
import type { Remarks } from '../../../src/contract/remarks.ts';
import { inMemory, serverOn, type Answer, type TestServer } from '../harness.ts';
import { cafeId, courseId, directoryOn, filled, school, schoolId, written } from './entries.ts';

const path = '/api/v1/directory';
const reader = { 'etappe-actor': 'dataProtection:p-lang' };
const unknown = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0099';
const actionId = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0a01';
const by = { role: 'counsellor', id: 'c-weber' };
const at = '2026-08-31T09:12:33.123Z';
const said = ({ status, body }: Answer) => [status, (body as { type?: string }).type?.split(':').at(-1)];

let server: TestServer;
beforeEach(() => {
  server = serverOn(inMemory());
});
const ask = <Body>(of: string, headers: Record<string, string> = {}) => server.ask<Body>(`${path}/${of}`, { headers });
const versioned = ({ status, headers, body }: Answer<{ version: number }>) => [status, headers.get('etag') === `"${body.version}"`];

test('one offer and one body are answered under their version, read and written, with who did what and when', async () => {
  const { directory, version } = await filled(server);
  const changed = await directory.put(courseId, { offer: written({ title: 'Anders' }), isVerified: false }, version);
  const verified = await directory.verify(courseId, changed.body.version);
  const read = await directory.get(courseId);
  expect([changed, verified, read].map(versioned)).toEqual([
    [200, true],
    [200, true],
    [200, true],
  ]);
  const numbers = read.body.history.map(({ number }) => number);
  expect(read.body.history).toEqual(['verified', 'changed', 'entered'].map((act, index) => ({ number: numbers[index], act, by, at })));
  expect(numbers.toSorted((a, b) => b - a)).toEqual(numbers);
  // Verified by whoever entered it; a change leaves that as it was.
  expect([changed.body.offer.verified, changed.body.mayWrite]).toEqual([{ on: '2026-08-31', by }, true]);
  const body = await directory.putBody(schoolId, { body: { ...school, kind: 'university' }, isVerified: false }, 1);
  const bodies = [body, await directory.verifyBody(schoolId, body.body.version), await directory.getBody()];
  expect(bodies.map(versioned)).toEqual([
    [200, true],
    [200, true],
    [200, true],
  ]);
  expect(bodies[2]?.body.history.map((one) => [one.act, one.by, one.at])).toEqual([
    ['verified', by, at],
    ['changed', by, at],
    ['entered', by, at],
  ]);
});

test('who only reads is told that they may not write, and so is whoever may', async () => {
  await filled(server);
  for (const [headers, mayWrite] of [
    [reader, false],
    [{}, true],
  ] as const) {
    const answers = [
      await ask<{ mayWrite: boolean }>(`offers/${courseId}`, headers),
      await ask<{ mayWrite: boolean }>(`bodies/${schoolId}`, headers),
      await ask<{ mayWrite: boolean }>('bodies', headers),
      await ask<{ mayWrite: boolean }>('remarks?region=bamberg', headers),
      await server.ask<{ mayWrite: boolean }>('/api/v1/actions', { headers }),
    ];
    expect(answers.map(({ body }) => body.mayWrite)).toEqual(answers.map(() => mayWrite));
  }
});

test('bodies are listed by name, as names are sorted here, each with its version', async () => {
  const directory = directoryOn(server);
  const named = ['Zentrum', 'Ämterlotsen', 'Bildungswerk', 'arbeit und mehr'];
  for (const [index, name] of named.entries())
    await directory.putBody(`${schoolId.slice(0, -1)}${index}`, { body: { ...school, name }, isVerified: false });
  const { body } = await ask<Bodies>('bodies');
  expect(body.bodies.map((one) => one.body.name)).toEqual(['Ämterlotsen', 'arbeit und mehr', 'Bildungswerk', 'Zentrum']);
  expect(body.bodies.map(({ version }) => version)).toEqual([2, 4, 3, 1]);
});

test('a page is as long as usual unless it was said, and from its begin', async () => {
  const { directory } = await filled(server);
  for (let index = 0; index < 60; index += 1)
    await directory.put(`7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f1${String(index).padStart(3, '0')}`, { offer: written(), isVerified: false });
  const { body } = await server.ask<Directory>(path);
  expect([body.total, body.offers.length, body.next]).toEqual([61, 20, 20]);
  const rest = (await server.ask<Directory>(`${path}?offset=50&limit=5`)).body;
  expect([rest.offers.length, rest.next]).toEqual([5, 55]);
});

const write = (method: string, of: string, version: number | null, body?: object): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', ...(version !== null && { 'if-match': `"${version}"` }) };
  return server.ask(of, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
};
const [offers, bodies, actions] = [`${path}/offers`, `${path}/bodies`, '/api/v1/actions'];
const offer = { offer: written(), isVerified: false };
const body = { body: school, isVerified: false };
const action = {
  action: {
    title: 'Fahrtkosten übernehmen',
    region: 'bamberg',
    hurdle: 'travelCost',
    step: 'attendCourse',
    asked: 'jobCentre',
    status: 'open',
    dueOn: '2026-09-30',
    note: null,
  },
};

test.each<[string, () => Promise<Answer>, number, string]>([
  ['an offer nobody knows is read', () => ask(`offers/${unknown}`), 404, 'unknownEntry'],
  ['a body nobody knows is read', () => ask(`bodies/${unknown}`), 404, 'unknownEntry'],
  ['an offer nobody knows is verified', () => write('POST', `${offers}/${unknown}/verifications`, 0, {}), 404, 'unknownEntry'],
  ['a body nobody knows is verified', () => write('POST', `${bodies}/${unknown}/verifications`, 0, {}), 404, 'unknownEntry'],
  ['an offer nobody knows is removed', () => write('DELETE', `${offers}/${unknown}`, 0), 404, 'unknownEntry'],
  ['a body nobody knows is removed', () => write('DELETE', `${bodies}/${unknown}`, 0), 404, 'unknownEntry'],
  ['an action nobody knows is removed', () => write('DELETE', `${actions}/${unknown}`, 0), 404, 'unknownEntry'],
  ['an offer is written that cannot have such an id', () => write('PUT', `${offers}/x`, 0, offer), 404, 'unknownEntry'],
  ['a body is written that cannot have such an id', () => write('PUT', `${bodies}/x`, 0, body), 404, 'unknownEntry'],
  [
    'an offer is entered of a body nobody knows',
    () => write('PUT', `${offers}/${unknown}`, 0, { ...offer, offer: written({ body: unknown }) }),
    409,
    'unknownBody',
  ],
  [
    'an offer is changed in another version',
    () => write('PUT', `${offers}/${courseId}`, 0, { ...offer, offer: written({ title: 'x' }) }),
    409,
    'entryMoved',
  ],
  [
    'an offer is verified in another version',
    () => (server.setToday('2026-09-30'), write('POST', `${offers}/${courseId}/verifications`, 0, {})),
    409,
    'entryMoved',
  ],
  ['an offer is removed in another version', () => write('DELETE', `${offers}/${courseId}`, 0), 409, 'entryMoved'],
  ['a body is removed in another version', () => write('DELETE', `${bodies}/${cafeId}`, 0), 409, 'entryMoved'],
  ['a body is removed that offers something', () => write('DELETE', `${bodies}/${schoolId}`, 1), 409, 'bodyInUse'],
  ['an action is removed in another version', () => write('DELETE', `${actions}/${actionId}`, 0), 409, 'entryMoved'],
  ['an offer is changed without a version', () => write('PUT', `${offers}/${courseId}`, null, offer), 428, 'versionMissing'],
  ['a body is changed without a version', () => write('PUT', `${bodies}/${schoolId}`, null, body), 428, 'versionMissing'],
  ['an action is changed without a version', () => write('PUT', `${actions}/${actionId}`, null, action), 428, 'versionMissing'],
  [
    'a remark is written without a version',
    () => write('PUT', `${path}/remarks/bamberg/attendCourse`, null, { text: 'x' }),
    428,
    'versionMissing',
  ],
])('%s: refused, and nothing is written', async (_, asked, status, code) => {
  const { directory } = await filled(server);
  await directory.putBody(cafeId);
  await write('PUT', `${actions}/${actionId}`, 0, action);
  const before = await server.storage.directory.since(0);
  expect(said(await asked())).toEqual([status, code]);
  expect(await server.storage.directory.since(0)).toEqual(before);
});

test('what is removed is kept as removed, by whom and when', async () => {
  const { directory, version } = await filled(server);
  const { body: list } = await server.send<Actions>(`${actions}/${actionId}`, action, { 'if-match': '"0"' }, 'PUT');
  expect(list).toEqual({
    today: '2026-08-31',
    mayWrite: true,
    actions: [{ action: { ...action.action, id: actionId }, version: list.actions[0]?.version, isLate: false }],
  });
  const removed = [await directory.drop(courseId, version), await directory.drop(schoolId, 1, 'bodies')];
  expect(removed.map(({ status, text }) => [status, text])).toEqual([
    [204, ''],
    [204, ''],
  ]);
  const gone = await write('DELETE', `${actions}/${actionId}`, list.actions[0]?.version ?? 0);
  expect([gone.status, gone.body]).toEqual([200, { today: '2026-08-31', mayWrite: true, actions: [] }]);
  for (const id of [courseId, schoolId, actionId])
    expect((await server.storage.directory.about(id)).at(-1)).toMatchObject({ act: 'removed', entry: null, by, at });
});

test('an offer that was brought in keeps where it is from, whoever changes it here', async () => {
  const { directory, version } = await filled(server);
  const kept = (await server.storage.directory.about(courseId)).at(-1)?.entry as OfferView['offer'];
  expect(kept).toMatchObject({ origin: null, isExample: false, verified: { on: '2026-08-31', by } });
  server.setToday('2026-09-30');
  const { body: changed } = await directory.put(courseId, { offer: written({ title: 'Anders' }), isVerified: false }, version);
  const { body: anew } = await directory.put(courseId, { offer: written({ title: 'Anders' }), isVerified: true }, changed.version);
  expect([changed.offer.verified?.on, anew.offer.verified?.on]).toEqual(['2026-08-31', '2026-09-30']);
});

test('remarks are those of the region that were ever written, in the order of the steps, with the day', async () => {
  const put = (region: string, step: string, text: string | null, version: number) =>
    server.send<Remarks['remarks'][number]>(`${path}/remarks/${region}/${step}`, { text }, { 'if-match': `"${version}"` }, 'PUT');
  const second = await put('bamberg', 'attendCourse', 'Bus 7', 0);
  expect([second.status, second.body]).toEqual([
    200,
    { step: 'attendCourse', remark: { text: 'Bus 7', writtenOn: '2026-08-31' }, version: second.body.version },
  ]);
  await put('wetzlar', 'attendCourse', 'Bus 8', 0);
  server.setToday('2026-09-01');
  const changed = await put('bamberg', 'attendCourse', 'Bus 9', second.body.version);
  expect(changed.body.remark).toEqual({ text: 'Bus 9', writtenOn: '2026-09-01' });
  expect(said((await put('bamberg', 'attendCourse', 'x', second.body.version)) as never)).toEqual([409, 'entryMoved']);
  const removed = await put('bamberg', 'attendCourse', null, changed.body.version);
  expect(removed.body).toEqual({ step: 'attendCourse', remark: null, version: removed.body.version });
  expect((await ask<Remarks>('remarks?region=bamberg')).body.remarks).toEqual([removed.body]);
  const kept = (await server.storage.directory.since(0)).filter(({ kind }) => kind === 'remark');
  const histories = await Promise.all(kept.map(({ id }) => server.storage.directory.about(id)));
  expect(histories.map((history) => history.map(({ act }) => act))).toEqual([['entered'], ['entered', 'changed', 'removed']]);
});

test.each([
  ['json', 'application/json; charset=utf-8'],
  ['tabular', 'application/zip'],
])('the whole directory as %s says what it is', async (format, type) => {
  await filled(server);
  const { status, headers } = await ask(`export?format=${format}`);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  expect(said((await ask('export?format=xml')) as Answer)).toEqual([400, 'malformed']);
});
