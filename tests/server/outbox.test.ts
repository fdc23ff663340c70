// The outbox and the settings as the screen meets them.
import { expect, test } from 'vitest';
import type { Outbox, OutboxMessage } from '../../src/contract/outbox.ts';
import { inForce } from '../engine/lives/lives.ts';
import { serverOn } from './harness.ts';
import { keepLife, officeOn } from './messages/office.ts';

const words = { name: 'Amira Musterfrau', contact: '0152 28817000' };

// In force from Monday 2026-03-02: the window opens on Tuesday 2026-05-05.
async function opened() {
  const office = officeOn();
  await keepLife(office.storage, 'one', inForce(), words);
  await keepLife(office.storage, 'two', inForce(), words);
  await office.round('2026-05-05');
  const api = serverOn(office.storage);
  api.setToday('2026-05-05');
  const read = async (query = '') => (await api.ask<Outbox>(`/api/v1/outbox${query}`)).body;
  const act = (id: number, what: 'done' | 'again', body: unknown = {}) =>
    api.send<OutboxMessage & { type: string }>(`/api/v1/outbox/${id}/${what}`, body);
  return { office, api, read, act };
}

test('a message is shown with its text, in the language of whoever reads and of whoever it is for', async () => {
  const { read, api } = await opened();
  const { messages, total, next, today } = await read('?case=one');
  expect([total, next, today]).toEqual([2, null, '2026-05-05']);
  expect(messages[0]).toEqual({
    id: messages[0]?.id,
    case: 'one',
    name: words.name,
    on: '2026-05-05',
    to: 'client',
    language: 'ar',
    topic: 'reviewWindowOpen',
    day: '2026-06-02',
    rule: null,
    status: 'waiting',
    attempts: 0,
    error: null,
    at: '2026-05-05T08:00:00.000Z',
    subject: 'موعد في مركز الاستشارة · Termin in der Beratungsstelle',
    body: expect.stringContaining('am besten bis zum 02.06.2026'),
  });
  expect(messages[1]).toMatchObject({ to: 'counsellor', subject: 'Überprüfung möglich · Fall one' });
  const english = await api.ask<Outbox>('/api/v1/outbox?case=one', { headers: { 'accept-language': 'en' } });
  expect(english.body.messages[1]).toMatchObject({
    subject: 'Review possible · case one',
    body: expect.stringMatching(/\n\nAbout case one\.$/u),
  });
});

test('rows are filtered and come in pages', async () => {
  const { read, api } = await opened();
  expect((await read()).total).toBe(4);
  expect((await read('?status=sent')).messages).toEqual([]);
  const first = await read('?limit=3');
  expect([first.messages.length, first.next]).toEqual([3, 3]);
  expect((await read(`?limit=3&offset=${first.next}`)).next).toBeNull();
  for (const query of ['?status=lost', '?limit=201', '?limit=-1', '?offset=x'])
    expect((await api.ask(`/api/v1/outbox${query}`)).status).toBe(400);
});

test('who has told somebody in another way marks it done, and it stays done', async () => {
  const { read, act, office } = await opened();
  const [message] = (await read('?case=one')).messages;
  const done = await act(message?.id ?? 0, 'done');
  expect([done.status, done.body.status]).toEqual([200, 'done']);
  expect((await act(message?.id ?? 0, 'done')).status).toBe(200);
  await office.round('2026-05-05');
  expect((await read('?case=one&status=done')).total).toBe(1);
  const again = await act(message?.id ?? 0, 'again');
  expect([again.status, again.body]).toEqual([200, expect.objectContaining({ status: 'waiting', attempts: 0, error: null })]);
});

test('what was sent cannot be undone, what is unknown is not found, and what is no text is refused', async () => {
  const { read, act, office } = await opened();
  const [message] = (await read('?case=one')).messages;
  const row = await office.storage.outbox.get(message?.id ?? 0);
  if (row !== null) await office.storage.outbox.change(row, { status: 'sent', attempts: 1, error: null, at: row.at });
  const late = await act(message?.id ?? 0, 'again');
  expect([late.status, late.body.type]).toEqual([409, 'urn:etappe:problem:messageMoved']);
  expect((await act(message?.id ?? 0, 'done')).status).toBe(409);
  expect([(await act(4711, 'done')).status, (await act(message?.id ?? 0, 'done', { colour: 'red' })).status]).toEqual([404, 400]);
});

test('quiet mode is switched on and off, and mail is off where no server is set up', async () => {
  const { api } = await opened();
  expect((await api.ask('/api/v1/settings')).body).toEqual({ quiet: false, mail: 'off' });
  expect((await api.send('/api/v1/settings', { quiet: true }, {}, 'PUT')).body).toEqual({ quiet: true, mail: 'off' });
  expect((await api.ask('/api/v1/settings')).body).toEqual({ quiet: true, mail: 'off' });
  for (const body of [{}, { quiet: 'yes' }, { quiet: true, mail: 'off' }])
    expect((await api.send('/api/v1/settings', body, {}, 'PUT')).status).toBe(400);
  expect((await api.send('/api/v1/settings', { quiet: false }, { 'sec-fetch-site': 'cross-site' }, 'PUT')).status).toBe(403);
  const mailer = { send: async () => null, staff: new Map<string, string>(), close: () => {} };
  expect((await serverOn(api.storage, { mailer }).ask('/api/v1/settings')).body).toEqual({ quiet: true, mail: 'configured' });
});

test('what is not over yet is asked for in one, and every answer counts all', async () => {
  const { read, act, office } = await opened();
  const [first, second] = (await read()).messages;
  await act(first?.id ?? 0, 'done');
  const row = await office.storage.outbox.get(second?.id ?? 0);
  if (row !== null) await office.storage.outbox.change(row, { status: 'failed', attempts: 3, error: 'unreachable', at: row.at });
  const open = await read('?status=open');
  expect(open.messages.map(({ status }) => status).toSorted()).toEqual(['failed', 'waiting', 'waiting']);
  expect([open.total, open.counts]).toEqual([3, { waiting: 2, sent: 0, heldBack: 0, failed: 1, obsolete: 0, done: 1 }]);
  expect((await read('?case=one')).counts).toMatchObject({ waiting: 0, failed: 1, done: 1 });
});
