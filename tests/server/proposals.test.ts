// Proposals over HTTP: decided, recorded and answered once, whatever the network and other people do.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { deadlineTypes } from '../../machines/case/events/case-event.ts';
import { conform } from '../../src/engine/log/conform.ts';
import type { OpenCase } from '../../src/record/case/case-file.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { play } from '../../src/scenarios/life.ts';
import { lives } from '../../src/scenarios/lives.ts';
import { everythingIn, inMemory, inquiry, newKey, serverOn, everyStorage, type TestServer } from './harness.ts';

const privacy: Proposal = { type: 'privacy.explained', language: 'ar' };
const talk: Proposal = { type: 'talk.begun' };

describe.each(everyStorage)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;

  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
  });
  afterEach(() => close());

  const stored = async (id: string): Promise<OpenCase> => {
    const opened = await server.storage.file.open(id);
    if (opened === null) throw new Error('the case is not there');
    return opened;
  };

  test('an accepted proposal is recorded and answered with the case as it is now', async () => {
    const id = await server.newCase();
    const { status, body, headers } = await server.propose(id, 0, inquiry);
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, '"1"', 'no-store']);
    expect(body).toMatchObject({ id, version: 1, today: '2026-08-31', settled: [], due: null, drafts: {} });
    expect(body.dossier).toEqual({ inquiry: { name: 'Amira Musterfrau', contact: '0152 28817000' } });
    expect(body.words).toEqual({ 1: inquiry.words });
    expect(body.entries).toEqual([
      {
        seq: 1,
        on: '2026-08-31',
        at: '2026-08-31T09:12:33.123Z',
        by: { role: 'counsellor', id: 'c-weber' },
        event: { type: 'inquiry.noted', service: 'mbe', ageBand: 'adult', language: 'ar', channel: 'phone', given: ['contact', 'name'] },
      },
    ]);
    expect(body.offers.find(({ type }) => type === 'talk.begun')?.refusals).toEqual([{ code: 'privacyNotExplained' }]);
    expect(body.next).toEqual({ on: '2026-09-15', event: { type: 'deadline.firstTalkMissed' } });
    const again = await server.ask(`/api/v1/cases/${id}`);
    expect([again.body, again.headers.get('etag')]).toEqual([body, '"1"']);
  });

  test('a refusal gives all reasons, as codes and as sentences in the language of whoever asked', async () => {
    const id = await server.newCase(inquiry);
    const german = await server.propose(id, 1, talk);
    const english = await server.propose(id, 1, talk, { 'accept-language': 'en' });
    for (const { body } of [german, english]) expect(body.refusals).toEqual([{ code: 'privacyNotExplained' }]);
    expect(german.body.detail).toContain(sentencesIn('de').refusal({ code: 'privacyNotExplained' }));
    expect(english.body.detail).toContain(sentencesIn('en').refusal({ code: 'privacyNotExplained' }));
  });

  test('a new case may come with its first entry', async () => {
    const body = { site: 'nuernberg', proposal: inquiry };
    const created = await server.send<{ id: string }>('/api/v1/cases', body, { 'idempotency-key': newKey() });
    expect([created.status, created.headers.get('location')]).toEqual([201, `/api/v1/cases/${created.body.id}`]);
    const { header, entries, words } = await stored(created.body.id);
    expect(header).toMatchObject({ site: 'nuernberg', land: 'BY', standard: '2026.1' });
    expect([entries.length, words]).toEqual([1, { 1: inquiry.words }]);
  });

  test('the same request sent again is answered the same and recorded once', async () => {
    const id = await server.newCase();
    const headers = { 'idempotency-key': newKey() };
    const first = await server.propose(id, 0, inquiry, headers);
    await server.propose(id, 1, privacy);
    const before = await everythingIn(server.storage.store);
    const again = await server.propose(id, 0, inquiry, headers);
    expect([again.status, again.headers.get('etag'), again.body]).toEqual([200, '"1"', first.body]);
    expect(await everythingIn(server.storage.store)).toBe(before);
  });

  test('a case that is opened twice with one key exists once', async () => {
    const headers = { 'idempotency-key': newKey() };
    const body = { site: 'wetzlar', proposal: inquiry };
    const twice = await Promise.all([1, 2].map(() => server.send<{ id: string }>('/api/v1/cases', body, headers)));
    const later = await server.send<{ id: string }>('/api/v1/cases', body, headers);
    expect(new Set([...twice, later].map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect((await server.ask<{ cases: unknown[] }>('/api/v1/cases')).body.cases).toHaveLength(1);
    const other = await server.send('/api/v1/cases', { site: 'essen' }, headers);
    expect(other.status).toBe(422);
  });

  test('of two proposals on the same version one is recorded and the other is told that it is outdated', async () => {
    const id = await server.newCase(inquiry, privacy);
    const offered: Proposal = { type: 'talk.offered', for: '2026-09-02' };
    const answers = await Promise.all([server.propose(id, 2, talk), server.propose(id, 2, offered)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]));
    expect((await stored(id)).entries).toHaveLength(3);
  });

  test('the same request sent twice at once is recorded once and answered twice', async () => {
    const id = await server.newCase(inquiry);
    const headers = { 'idempotency-key': newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => server.propose(id, 1, privacy, headers)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    expect((await stored(id)).entries).toHaveLength(2);
  });

  test('the calendar speaks first, and only together with an accepted proposal', async () => {
    const id = await server.newCase(inquiry);
    server.setToday('2026-10-01');
    const looked = await server.ask<{ version: number; settled: { type: string; on: string }[] }>(`/api/v1/cases/${id}`);
    expect(looked.body.settled.map(({ type, on }) => [type, on])).toEqual([['deadline.firstTalkMissed', '2026-09-15']]);
    expect(looked.body.version).toBe(1);
    const { body } = await server.propose(id, 1, {
      type: 'client.described',
      occupation: 'other',
      interpreter: 'needed',
      titleExpires: null,
    });
    expect(body.entries.map(({ on, by, event }) => [on, by.role, event.type])).toEqual([
      ['2026-08-31', 'counsellor', 'inquiry.noted'],
      ['2026-09-15', 'calendar', 'deadline.firstTalkMissed'],
      ['2026-10-01', 'counsellor', 'client.described'],
    ]);
    expect((await stored(id)).entries).toHaveLength(3);
  });

  test('a late entry takes effect on its own day, and says why it is late', async () => {
    const id = await server.newCase(inquiry);
    server.setToday('2026-09-07');
    const late = { ...privacy, effectiveOn: '2026-09-02' };
    const refused = await server.propose(id, 1, late);
    expect([refused.status, refused.body.refusals]).toEqual([409, [{ code: 'lateEntryReasonMissing' }]]);
    for (const lateReason of [' ', '\u200b', '\u2800', '\u3164\u0301']) {
      const unread = await server.propose(id, 1, { ...late, lateReason });
      expect([unread.status, unread.body.refusals]).toEqual([409, [{ code: 'lateEntryReasonMissing' }]]);
    }
    const { body } = await server.propose(id, 1, { ...late, lateReason: 'The system was down.' });
    expect(body.entries[1]).toMatchObject({ on: '2026-09-02', at: '2026-09-07T09:12:33.123Z' });
    expect(body.words['2']).toEqual({ lateReason: 'The system was down.' });
    const today = await server.propose(id, 2, { ...talk, effectiveOn: '2026-09-07' });
    expect([today.status, today.body.words['3']]).toEqual([200, undefined]);
  });

  test('whoever proposes is recorded by pseudonym', async () => {
    const id = await server.newCase();
    await server.propose(id, 0, inquiry, { 'etappe-actor': 'teamLead:t-hoffmann' });
    expect((await stored(id)).entries[0]?.by).toEqual({ role: 'teamLead', id: 't-hoffmann' });
  });

  test('a draft is kept beside the case until it is dropped', async () => {
    const id = await server.newCase(inquiry);
    const at = `/api/v1/cases/${id}`;
    expect((await server.send(`${at}/drafts/needs`, { need: 'half a sen' }, { 'if-match': '"0"' }, 'PUT')).status).toBe(204);
    expect((await server.ask(at)).body['drafts']).toEqual({ needs: { need: 'half a sen' } });
    expect((await server.ask(`${at}/drafts/needs`, { method: 'DELETE', headers: { 'if-match': '"1"' } })).status).toBe(204);
    expect((await server.ask(at)).body['drafts']).toEqual({});
  });
});

const lateReason = 'Das Gespräch fand außerhalb statt.';

/** The proposals of a played life, as somebody would have sent them day by day. */
const sentIn = (life: (typeof lives)[number]) => {
  const { entries, words } = play(life);
  return entries
    .filter(({ event }) => !deadlineTypes.some((type) => type === event.type))
    .map(({ seq, on: day, at, by, event }) => {
      const { given: _, ...facts } = { given: [], ...event };
      const actor = by.role === 'teamLead' ? 'teamLead:t-hoffmann' : 'counsellor:c-weber';
      const on = at.slice(0, 10);
      const late = day < on && { effectiveOn: day, lateReason };
      return { on, actor, proposal: { ...facts, ...late, ...(words[seq] && { words: words[seq] }) } };
    });
};

test.each(lives.map((life) => [life.name, life] as const))(
  'the life of %s, sent over HTTP, stands in the record as it was played',
  async (_, life) => {
    const server = serverOn(inMemory());
    const created = await server.send<{ id: string }>('/api/v1/cases', { site: life.site }, { 'idempotency-key': newKey() });
    let version = 0;
    for (const { on, actor, proposal } of sentIn(life)) {
      server.setToday(on);
      const { status, text, body } = await server.propose(created.body.id, version, proposal, { 'etappe-actor': actor });
      expect([status, status === 200 ? '' : text]).toEqual([200, '']);
      version = body.version;
    }
    const played = play(life);
    const log = await server.storage.file.open(created.body.id);
    if (log === null) throw new Error('the case is not there');
    const told = (entries: readonly { on: string; event: unknown }[]) => entries.map(({ on, event }) => [on, event]);
    expect(told(log.entries)).toEqual(told(played.entries));
    const own = Object.entries(log.words).map(([seq, { lateReason: _, ...words }]) => [seq, words] as const);
    expect(Object.fromEntries(own.filter(([, words]) => Object.keys(words).length > 0))).toEqual(played.words);
    expect(conform({ input: inputOf(log.header), entries: log.entries }).deviation).toBeNull();
  },
);

test('a text is offered only under its own hash', async () => {
  const document = JSON.stringify({ goals: ['Deutsch lernen'] });
  const hash = `sha256:${createHash('sha256').update(document).digest('hex')}`;
  const [life] = lives;
  if (life === undefined) throw new Error('there are no lives');
  const before = sentIn(life).slice(
    0,
    sentIn(life).findIndex(({ proposal }) => proposal.type === 'version.offered'),
  );
  const offer = sentIn(life)[before.length]?.proposal;
  const server = serverOn(inMemory());
  const id = await server.newCase();
  let version = 0;
  for (const { on, proposal } of before) {
    server.setToday(on);
    version = (await server.propose(id, version, proposal)).body.version;
  }
  for (const words of [{ document: `${document} ` }, {}]) {
    const { status, body } = await server.propose(id, version, { ...offer, hash, words });
    expect([status, body.refusals]).toEqual([409, [{ code: 'textChanged' }]]);
  }
  const { status, body } = await server.propose(id, version, { ...offer, hash, words: { document } });
  expect([status, body.dossier['version.1']]).toEqual([200, { document }]);
});
