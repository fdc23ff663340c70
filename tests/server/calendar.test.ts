// The calendar on the screen and the feed for everybody's own calendar.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CalendarMonth } from '../../src/contract/calendar-month.ts';
import type { FeedView, NewFeed } from '../../src/contract/calendar-feed.ts';
import { clarification, inForce, inquiry, on, paused, reviewed } from '../engine/lives/lives.ts';
import { inMemory, serverOn } from './harness.ts';
import { keepLife } from './messages/office.ts';

// In force from Monday 2026-03-02: the window opens on Tuesday 2026-05-05, the review is due on Tuesday 2026-06-02.
async function server() {
  const storage = inMemory();
  const api = serverOn(storage);
  api.setToday('2026-05-05');
  return { storage, api };
}
const words = { name: 'Amira Musterfrau' };

describe('the month', () => {
  test('shows the days with what falls on them, who it is about and where the case stands', async () => {
    const { storage, api } = await server();
    await keepLife(storage, 'one', inForce(), words);
    await keepLife(storage, 'two', paused('2026-03-02', '2026-05-29'), words);
    const may = await api.ask<CalendarMonth>('/api/v1/calendar?month=2026-05');
    expect(may.body).toEqual({
      today: '2026-05-05',
      month: '2026-05',
      days: [
        { on: '2026-05-05', items: [{ case: 'one', name: words.name, kind: 'reviewWindow', rule: null, group: 'windowOpen' }] },
        { on: '2026-05-29', items: [{ case: 'two', name: words.name, kind: 'wake', rule: null, group: 'paused' }] },
      ],
    });
    expect((await api.ask<CalendarMonth>('/api/v1/calendar?month=2026-06')).body.days).toMatchObject([
      { on: '2026-06-02', items: [{ case: 'one', kind: 'reviewDue', rule: 'R1' }] },
    ]);
    expect((await api.ask<CalendarMonth>('/api/v1/calendar')).body.month).toBe('2026-05');
  });
  test.each(['2026-13', '2026', '26-05', '2026-05-01', 'x', '1999-01'])('%s is no month', async (month) => {
    const { api } = await server();
    expect((await api.ask(`/api/v1/calendar?month=${month}`)).status).toBe(400);
  });
});

describe('my feed', () => {
  const weber = { 'etappe-actor': 'counsellor:c-weber' };
  const yilmaz = { 'etappe-actor': 'deputy:d-yilmaz' };

  async function withFeed(headers: Record<string, string> = weber) {
    const { storage, api } = await server();
    await keepLife(storage, 'one', inForce(), words);
    const made = await api.send<NewFeed>('/api/v1/calendar/feed', {}, headers);
    return { storage, api, made, address: made.body.address };
  }

  test('is there once it was made, and its address is never shown again', async () => {
    const { api, made, address } = await withFeed();
    expect([made.status, address]).toEqual([201, expect.stringMatching(/^http:\/\/localhost\/calendar\/[A-Za-z0-9_-]{43}\.ics$/)]);
    const { body, text } = await api.ask<FeedView>('/api/v1/calendar/feed', { headers: weber });
    expect(body).toEqual({ exists: true, since: '2026-05-05T09:12:33.123Z' });
    expect(text).not.toContain(address.slice(-40));
    expect((await api.ask<FeedView>('/api/v1/calendar/feed', { headers: yilmaz })).body).toEqual({ exists: false, since: null });
  });
  test('is a calendar that nobody keeps on the way', async () => {
    const { api, address } = await withFeed();
    const { status, headers, text } = await api.ask(address);
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
      'no-referrer',
    ]);
    expect(text).toContain('SUMMARY:Überprüfung spätestens heute · Fall one');
    expect(text).toContain('DTSTART;VALUE=DATE:20260602');
    expect(text).toContain('DTSTAMP:20260505T091233Z');
  });
  test('speaks the language of whoever made it, whoever reads it', async () => {
    const { api, address } = await withFeed({ ...weber, 'accept-language': 'en' });
    expect((await api.ask(address, { headers: { 'accept-language': 'de' } })).text).toContain(
      'SUMMARY:Review today at the latest · case one',
    );
  });
  test('holds the cases I am responsible for and no others', async () => {
    const { storage, api, address } = await withFeed();
    await keepLife(storage, 'other', [...inForce(), ...on('2026-03-02', { type: 'counsellor.assigned', counsellor: 'd-yilmaz' })], words);
    const theirs = (await api.send<NewFeed>('/api/v1/calendar/feed', {}, yilmaz)).body.address;
    expect((await api.ask(address)).text.match(/(?:Fall|case) \w+/g)).toEqual(['Fall one', 'Fall one']);
    expect((await api.ask(theirs)).text.match(/(?:Fall|case) \w+/g)).toEqual(['Fall other', 'Fall other']);
  });
  test('a review that was held or moved is gone from its old day', async () => {
    const { storage, api, address } = await withFeed();
    await keepLife(storage, 'moved', [
      ...inForce(),
      ...on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' }),
      ...on('2026-05-04', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-05-27', side: 'client' }),
    ]);
    await keepLife(storage, 'held', [...inForce(), ...reviewed('2026-05-05', '2026-10-05')]);
    const { text } = await api.ask(address);
    expect(text).toContain('20260527');
    expect(text).not.toContain('20260520');
    expect(text).toContain('20261005');
  });
  test('what is moved keeps its name and counts on, what is taken away is cancelled until its day, what was held is over', async () => {
    const { storage, api, address } = await withFeed();
    const planned = on('2026-04-01', { type: 'review.planned', review: 'r1', for: '2026-05-20' });
    const moved = on('2026-05-04', { type: 'review.moved', review: 'r1', to: 'r2', for: '2026-05-27', side: 'client' });
    const paused = on('2026-05-05', { type: 'pause.agreed', reason: 'illness', until: '2026-08-31', contactBy: 'centre' });
    await keepLife(storage, 'first', [...inForce(), ...planned]);
    await keepLife(storage, 'then', [...inForce(), ...planned, ...moved]);
    await keepLife(storage, 'gone', [...inForce(), ...planned, ...moved, ...paused]);
    await keepLife(storage, 'held', [
      ...inForce(),
      ...on('2026-05-05', { type: 'review.planned', review: 'r1', for: '2026-05-05' }),
      ...reviewed('2026-05-05', '2026-10-05'),
    ]);
    const said = async (id: string) =>
      new ICAL.Component(ICAL.parse((await api.ask(address)).text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((component) => new ICAL.Event(component))
        .filter(({ summary }) => summary.startsWith('Überprüfung geplant') && summary.endsWith(`Fall ${id}`))
        .map(({ startDate, sequence, component }) => [
          startDate.toString(),
          sequence,
          ...['status', 'last-modified'].map((name) => String(component.getFirstPropertyValue(name))),
        ]);
    expect(await said('first')).toEqual([['2026-05-20', 0, 'CONFIRMED', '2026-04-01T08:00:00Z']]);
    expect(await said('then')).toEqual([['2026-05-27', 1, 'CONFIRMED', '2026-05-04T08:00:00Z']]);
    expect(await said('gone')).toEqual([['2026-05-27', 2, 'CANCELLED', '2026-05-05T08:00:00Z']]);
    expect(await said('held')).toEqual([['2026-10-05', 1, 'CONFIRMED', '2026-05-05T08:00:00Z']]);
    api.setToday('2026-05-28');
    expect(await said('gone')).toEqual([]);
  });
  test('a talk that was held on its day is over; held sooner, its day is cancelled', async () => {
    const { storage, api, address } = await withFeed();
    const begun = clarification('2026-05-05').slice(1);
    const offered = (day: string) => [...inquiry('2026-05-04'), ...on('2026-05-04', { type: 'talk.offered', for: day })];
    await keepLife(storage, 'held', [...offered('2026-05-05'), ...begun]);
    await keepLife(storage, 'sooner', [...offered('2026-05-08'), ...begun]);
    const { text } = await api.ask(address);
    expect(text).not.toMatch(/Erstgespräch · Fall held/u);
    const [, sooner = ''] = /BEGIN:VEVENT((?:(?!END:VEVENT)[^])*Erstgespräch · Fall sooner[^]*?)END:VEVENT/u.exec(text) ?? [];
    expect(sooner).toContain('STATUS:CANCELLED');
    expect(sooner).toContain('DTSTART;VALUE=DATE:20260508');
  });
  test('a new address ends the one before it; revoked it is nothing, like one that never was', async () => {
    const { api, address } = await withFeed();
    const next = (await api.send<NewFeed>('/api/v1/calendar/feed', {}, weber)).body.address;
    expect([(await api.ask(address)).status, (await api.ask(next)).status]).toEqual([404, 200]);
    expect((await api.ask('/api/v1/calendar/feed', { method: 'DELETE', headers: weber })).status).toBe(204);
    const [revoked, unknown] = [await api.ask(next), await api.ask(`/calendar/${'A'.repeat(43)}.ics`)];
    const { request: _a, ...first } = revoked.body;
    const { request: _b, ...second } = unknown.body;
    expect([revoked.status, first]).toEqual([404, second]);
    expect((await api.ask<FeedView>('/api/v1/calendar/feed', { headers: weber })).body.exists).toBe(false);
  });
  test.each(['POST', 'DELETE'])('a foreign page cannot %s it', async (method) => {
    const { api, address } = await withFeed();
    const headers = { ...weber, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
    expect((await api.ask('/api/v1/calendar/feed', { method, headers, ...(method === 'POST' && { body: '{}' }) })).status).toBe(403);
    expect((await api.ask(address)).status).toBe(200);
  });
});
