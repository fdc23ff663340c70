// What every outbox and every store of feeds and settings promises, asked of each.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/engine/outlook/messages.ts';
import type { FeedStore } from '../../src/record/ports/feed-store.ts';
import type { SettingsStore } from '../../src/record/ports/settings-store.ts';
import type { OutboxStore } from '../../src/record/ports/outbox-store.ts';
import { headerOf } from '../record/examples.ts';
import { offices } from './stores.ts';

const at = '2026-05-05T09:12:33.123Z';
const later = '2026-05-06T09:12:33.123Z';

const message = (changes: Partial<Message> = {}): Message => ({
  key: 'reviewToday.counsellor.2026-06-02',
  on: '2026-06-02',
  to: 'counsellor',
  language: null,
  topic: 'reviewToday',
  day: '2026-06-02',
  rule: 'R1',
  ...changes,
});
const earlier = message({
  key: 'reviewWindowOpen.client.2026-06-02',
  on: '2026-05-05',
  to: 'client',
  topic: 'reviewWindowOpen',
  language: 'ar',
  rule: null,
});

describe.each(offices)('$name office', ({ open }) => {
  let outbox: OutboxStore;
  let feeds: FeedStore;
  let settings: SettingsStore;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const opened = await open();
    ({ outbox, feeds, settings } = opened.store);
    close = opened.close;
    for (const id of ['one', 'two']) await opened.store.log.create(headerOf(id));
  });
  afterEach(() => close());

  const only = async () => {
    const [row] = await outbox.list({ case: 'one' });
    if (row === undefined) throw new Error('no row');
    return row;
  };

  test('a wanted message waits, with nothing done yet', async () => {
    await outbox.reconcile('one', [message()], at);
    expect(await outbox.list({})).toEqual([
      { ...message(), id: (await only()).id, case: 'one', status: 'waiting', attempts: 0, error: null, at },
    ]);
    expect(await outbox.get((await only()).id)).toEqual(await only());
    expect(await outbox.get(4711)).toBeNull();
  });

  test('wanted again it is there once, and a later sending day or reason is taken over', async () => {
    await outbox.reconcile('one', [message()], at);
    await outbox.reconcile('one', [message({ rule: 'R2', on: '2026-06-03' })], later);
    expect(await outbox.list({})).toMatchObject([{ rule: 'R2', on: '2026-06-03', status: 'waiting', at }]);
  });

  test.each(['waiting', 'heldBack', 'failed'] as const)(
    '%s and no longer wanted it is obsolete; wanted again it waits again',
    async (status) => {
      await outbox.reconcile('one', [message()], at);
      await outbox.change(await only(), { status, attempts: 2, error: null, at });
      await outbox.reconcile('one', [], later);
      expect(await only()).toMatchObject({ status: 'obsolete', attempts: 2, at: later });
      await outbox.reconcile('one', [message()], later);
      expect(await only()).toMatchObject({ status: 'waiting', attempts: 2 });
    },
  );

  test.each(['sent', 'done'] as const)('%s it stays so, whatever is wanted', async (status) => {
    await outbox.reconcile('one', [message()], at);
    await outbox.change(await only(), { status, attempts: 1, error: null, at });
    await outbox.reconcile('one', [], later);
    await outbox.reconcile('one', [message({ rule: 'R2' })], later);
    expect(await outbox.list({})).toMatchObject([{ status, rule: 'R1', at }]);
  });

  test('of two that change the same row one is told that somebody was faster', async () => {
    await outbox.reconcile('one', [message()], at);
    const row = await only();
    expect(await outbox.change(row, { status: 'waiting', attempts: 1, error: 'interrupted', at: later })).toBe(true);
    expect(await outbox.change(row, { status: 'waiting', attempts: 1, error: null, at: later })).toBe(false);
    expect(await only()).toMatchObject({ attempts: 1, error: 'interrupted', at: later });
    await outbox.forget('one');
    expect(await outbox.change(row, { status: 'sent', attempts: 1, error: null, at })).toBe(false);
  });

  test('the same key in two cases is two messages, and each case has its own', async () => {
    await outbox.reconcile('one', [message()], at);
    await outbox.reconcile('two', [message()], at);
    await outbox.reconcile('one', [], later);
    expect((await outbox.list({})).map(({ case: id, status }) => [id, status])).toEqual([
      ['one', 'obsolete'],
      ['two', 'waiting'],
    ]);
    await outbox.forget('one');
    expect((await outbox.list({})).map(({ case: id }) => id)).toEqual(['two']);
  });

  test('rows are listed by sending day, filtered, counted and in pages', async () => {
    await outbox.reconcile('one', [message(), earlier], at);
    await outbox.reconcile('two', [message()], at);
    const keys = async (filter: Parameters<OutboxStore['list']>[0]) => (await outbox.list(filter)).map(({ case: id, on }) => `${id} ${on}`);
    expect(await keys({})).toEqual(['one 2026-05-05', 'one 2026-06-02', 'two 2026-06-02']);
    expect(await keys({ until: '2026-05-05' })).toEqual(['one 2026-05-05']);
    expect(await keys({ case: 'two' })).toEqual(['two 2026-06-02']);
    expect(await keys({ statuses: ['sent'] })).toEqual([]);
    expect(await keys({ statuses: ['sent', 'waiting'], offset: 1, limit: 1 })).toEqual(['one 2026-06-02']);
    expect(await outbox.count({ statuses: ['waiting'] })).toBe(3);
    expect(await outbox.count({ case: 'one', until: '2026-05-05' })).toBe(1);
  });

  test('a person has one feed; a new one takes its place, and it can be dropped', async () => {
    const feed = { actor: 'counsellor:c-weber', hash: 'a'.repeat(64), lang: 'de', since: at };
    expect(await feeds.get(feed.actor)).toBeNull();
    await feeds.put(feed);
    await feeds.put({ ...feed, actor: 'deputy:d-yilmaz' });
    await feeds.put({ ...feed, hash: 'b'.repeat(64), since: later });
    expect(await feeds.get(feed.actor)).toEqual({ ...feed, hash: 'b'.repeat(64), since: later });
    expect(await feeds.all()).toHaveLength(2);
    expect([await feeds.drop(feed.actor), await feeds.drop(feed.actor)]).toEqual([true, false]);
    expect((await feeds.all()).map(({ actor }) => actor)).toEqual(['deputy:d-yilmaz']);
  });

  test('a setting has its last value', async () => {
    expect(await settings.get('quiet')).toBeNull();
    await settings.set('quiet', 'yes');
    await settings.set('quiet', 'no');
    expect(await settings.get('quiet')).toBe('no');
  });
});
