// Whatever is wrong with a request is said clearly, and nothing of it is written.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everythingIn, inMemory, inquiry, newKey, serverOn, storages, type Answer, type ProblemBody, type TestServer } from './harness.ts';

type Case = { id: string; at: string };
type Attempt = (server: TestServer, known: Case) => Promise<Answer<ProblemBody>>;

const write = (key = newKey()) => ({ 'if-match': '"1"', 'idempotency-key': key });
const privacy = { type: 'privacy.explained', language: 'ar' };
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Sent to a case that has one entry, dated 2026-08-31. */
const sent =
  (body: unknown, headers: Record<string, string> = {}): Attempt =>
  ({ send }, { at }) =>
    send<ProblemBody>(`${at}/proposals`, body, { ...write(), ...headers });

const attempts: [string, number, string, Attempt][] = [
  ['an unknown event', 400, 'malformed', sent({ type: 'client.punished' })],
  ['an event only the calendar may cause', 400, 'malformed', sent({ type: 'deadline.firstTalkMissed' })],
  ['an event in a wrong state', 409, 'refused', sent({ type: 'agreement.concluded', version: 1 })],
  ['an event whose conditions are not met', 409, 'refused', sent({ type: 'talk.begun' })],
  ['a future day', 409, 'refused', sent({ ...privacy, effectiveOn: '2026-09-01' })],
  ['a day before the last entry', 409, 'refused', sent({ ...privacy, effectiveOn: '2026-08-30', lateReason: 'forgotten' })],
  ['a day that does not exist', 400, 'malformed', sent({ ...privacy, effectiveOn: '2026-02-30' })],
  ['an unknown field', 400, 'malformed', sent({ ...privacy, colour: 'red' })],
  ['an unknown word field', 400, 'malformed', sent({ ...inquiry, words: { religion: 'secret' } })],
  ['words where there are none', 400, 'malformed', sent({ ...privacy, words: { note: 'x' } })],
  ['a missing field', 400, 'malformed', sent({ type: 'privacy.explained' })],
  ['a key that changes what an object is', 400, 'malformed', sent('{"type":"talk.begun","__proto__":{"type":"case.erased"}}')],
  ['a text that is none', 400, 'malformed', sent('{"type":"inquiry.noted","words":{"name":"\\ud800"}}')],
  ['a text that is too long', 400, 'malformed', sent({ ...inquiry, words: { concern: 'x'.repeat(4001) } })],
  ['no version', 428, 'versionMissing', ({ send }, { at }) => send(`${at}/proposals`, privacy, { 'idempotency-key': newKey() })],
  ['an old version', 412, 'outdated', sent(privacy, { 'if-match': '"0"' })],
  ['a future version', 412, 'outdated', sent(privacy, { 'if-match': '"2"' })],
  ['a version that is none', 400, 'malformed', sent(privacy, { 'if-match': '*' })],
  ['a weak version', 400, 'malformed', sent(privacy, { 'if-match': 'W/"1"' })],
  ['no key', 400, 'malformed', ({ send }, { at }) => send(`${at}/proposals`, privacy, { 'if-match': '"1"' })],
  ['a key that is none', 400, 'malformed', sent(privacy, { 'idempotency-key': 'a b' })],
  ['somebody who is not on the staff', 400, 'malformed', sent(privacy, { 'etappe-actor': 'counsellor:c-nobody' })],
  ['the calendar as a person', 400, 'malformed', sent(privacy, { 'etappe-actor': 'calendar:calendar' })],
  ['300 KiB', 413, 'tooLarge', sent({ ...inquiry, words: { concern: 'x'.repeat(300 * 1024) } })],
  ['half a JSON', 400, 'notJson', sent('{"type":')],
  ['nothing at all', 400, 'notJson', sent('')],
  ['JSON that is no object', 400, 'malformed', sent('[]')],
  ['deep nesting', 400, 'malformed', sent(`{"type":"inquiry.noted","words":${nested(40)}}`)],
  ['nesting without end', 400, 'malformed', sent(`{"type":"inquiry.noted","words":${nested(100_000)}}`)],
  ['a form instead of JSON', 415, 'unsupportedType', sent('type=talk.begun', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a text that claims to be nothing special', 415, 'unsupportedType', sent('{}', { 'content-type': 'text/plain' })],
  ['packed JSON', 415, 'unsupportedType', sent(privacy, { 'content-encoding': 'gzip' })],
  ['an unknown case', 404, 'unknownCase', ({ propose }) => propose('11111111-1111-4111-8111-111111111111', 1, privacy)],
  ['a case id of odd shape', 404, 'unknownCase', ({ propose }) => propose('..%2f..%2fetc', 1, privacy)],
  ['a case id with a line end', 404, 'unknownCase', ({ propose }) => propose('a%0d%0ab', 1, privacy)],
  ['a case id that is code', 404, 'unknownCase', ({ propose }) => propose("x'%20or%201=1--", 1, privacy)],
  ['a page that is foreign', 403, 'foreignOrigin', sent(privacy, { 'sec-fetch-site': 'cross-site' })],
  ['an unknown site', 400, 'malformed', ({ send }) => send('/api/v1/cases', { site: 'atlantis' }, { 'idempotency-key': newKey() })],
  [
    'a first proposal that is refused',
    409,
    'refused',
    ({ send }) => send('/api/v1/cases', { site: 'wetzlar', proposal: { type: 'talk.begun' } }, { 'idempotency-key': newKey() }),
  ],
  [
    'a draft of 65 KiB',
    413,
    'tooLarge',
    ({ send }, { at }) => send(`${at}/drafts/inquiry`, { note: 'x'.repeat(65 * 1024) }, { 'if-match': '"0"' }, 'PUT'),
  ],
  ['a draft that is not JSON', 400, 'notJson', ({ send }, { at }) => send(`${at}/drafts/inquiry`, '{', { 'if-match': '"0"' }, 'PUT')],
  [
    'a draft of an unknown case',
    404,
    'unknownCase',
    ({ send }) => send('/api/v1/cases/nobody/drafts/inquiry', {}, { 'if-match': '"0"' }, 'PUT'),
  ],
  ['a draft of an odd page', 400, 'malformed', ({ send }, { at }) => send(`${at}/drafts/..%2fx`, {}, { 'if-match': '"0"' }, 'PUT')],
];

describe.each(storages)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;
  let known: Case;

  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
    const id = await server.newCase(inquiry);
    known = { id, at: `/api/v1/cases/${id}` };
  });
  afterEach(() => close());

  test.each(attempts)('%s is answered with %i %s, and nothing is written', async (_, status, code, attempt) => {
    const before = await everythingIn(server.storage.store);
    const answer = await attempt(server, known);
    expect([answer.status, answer.body.type]).toEqual([status, `urn:etappe:problem:${code}`]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.title).not.toBe('');
    expect(await everythingIn(server.storage.store)).toBe(before);
  });

  test('a refused proposal does not even write what the calendar would say', async () => {
    server.setToday('2026-12-01');
    const before = await everythingIn(server.storage.store);
    const { status, body } = await server.propose(known.id, 1, { type: 'talk.begun' });
    expect([status, body.refusals]).toEqual([409, [{ code: 'privacyNotExplained' }]]);
    expect(await everythingIn(server.storage.store)).toBe(before);
  });

  test('a key that was used for something else is refused, and the key of a refused request stays free', async () => {
    const key = newKey();
    const refused = await server.propose(known.id, 1, { type: 'talk.begun' }, { 'idempotency-key': key });
    expect(refused.status).toBe(409);
    const first = await server.propose(known.id, 1, privacy, { 'idempotency-key': key });
    expect(first.status).toBe(200);
    const before = await everythingIn(server.storage.store);
    for (const other of [{ ...privacy, language: 'de' }, { type: 'talk.begun' }]) {
      const { status, body } = await server.propose(known.id, 2, other, { 'idempotency-key': key });
      expect([status, body.type]).toEqual([422, 'urn:etappe:problem:keyReused']);
    }
    const otherPerson = { 'idempotency-key': key, 'etappe-actor': 'teamLead:t-hoffmann' };
    expect((await server.propose(known.id, 1, privacy, otherPerson)).status).toBe(422);
    expect(await everythingIn(server.storage.store)).toBe(before);
  });
});

test('what is wrong is named by its path, in the language of whoever asked, without repeating what was sent', async () => {
  const { newCase, propose } = serverOn(inMemory());
  const id = await newCase(inquiry);
  const body = { ...inquiry, ageBand: 'ancient', words: { religion: 'secret' } };
  const german = await propose(id, 1, body);
  expect(german.body.errors).toEqual([
    { path: 'ageBand', message: 'hat einen Wert, den es hier nicht gibt' },
    { path: 'words.?', message: 'ist hier unbekannt' },
  ]);
  const english = await propose(id, 1, body, { 'accept-language': 'en-GB,en;q=0.9,de;q=0.5' });
  expect(english.body.errors[1]).toEqual({ path: 'words.?', message: 'is not known here' });
  expect([german.headers.get('content-language'), english.headers.get('content-language')]).toEqual(['de', 'en']);
  expect(german.text + english.text).not.toMatch(/ancient|secret/);
});
