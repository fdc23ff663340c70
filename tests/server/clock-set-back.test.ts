// A server whose clock ran ahead and was set back: nothing that was looked at in between stays, nothing that was recorded is lost.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../machines/case/events/case-event.ts';
import { conform } from '../../src/engine/log/conform.ts';
import { replay } from '../../src/engine/log/replay.ts';
import { inputOf } from '../../src/record/log/input-of.ts';
import { watchClock } from '../../src/server/parts/clock-watch.ts';
import { everythingIn, inquiry, serverOn, storages, type TestServer } from './harness.ts';

const privacy: Proposal = { type: 'privacy.explained', language: 'ar' };
const talk: Proposal = { type: 'talk.begun' };
const need: Proposal = { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: true, words: { need: 'Deutsch' } };
const consent: Proposal = { type: 'filing.consented' };

describe.each(storages)('on $name', ({ open }) => {
  let close: () => Promise<void>;
  let server: TestServer;
  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    server = serverOn(opened.storage);
  });
  afterEach(() => close());

  const seen = async (id: string): Promise<string[]> => {
    const answers = await Promise.all([server.ask(`/api/v1/cases/${id}`), server.ask('/api/v1/cases')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    return answers.map(({ text }) => text);
  };

  test('looking a year ahead leaves no trace once the clock is right again', async () => {
    const id = await server.newCase(inquiry, privacy, talk, need, consent);
    const [before, stored] = [await seen(id), await everythingIn(server.storage.store)];
    for (const ahead of ['2026-09-01', '2027-08-31', '2026-10-25', '2028-02-29']) {
      server.setToday(ahead);
      expect(await seen(id)).not.toEqual(before);
    }
    server.setToday('2026-08-31');
    expect(await seen(id)).toEqual(before);
    expect(await everythingIn(server.storage.store)).toBe(stored);
  });

  test('a day behind the last entry nothing is recorded; once the clock is confirmed it is dated as told, and moves no deadline', async () => {
    server = serverOn(server.storage, { setDay: false });
    const id = await server.newCase(inquiry, privacy, talk);
    server.setToday('2026-09-10');
    const { body: before } = await server.propose(id, 3, need);
    server.setToday('2026-09-09');
    const stored = await everythingIn(server.storage.store);
    expect((await server.propose(id, 4, consent)).body.type).toBe('urn:etappe:problem:clockDoubted');
    expect(await everythingIn(server.storage.store)).toBe(stored);
    const watch = watchClock({ storage: server.storage, clock: server.clock, setDay: false });
    await watch.confirm(null);
    const { status, body } = await server.propose(id, 4, consent);
    expect(status).toBe(200);
    expect(body.entries.slice(0, 4)).toEqual(before.entries);
    expect(body.entries.slice(4).map(({ on, event }) => [on, event.type])).toEqual([['2026-09-09', 'filing.consented']]);
    server.setToday('2026-09-10');
    const { body: after } = await server.ask<typeof body>(`/api/v1/cases/${id}`);
    expect([after.next, after.due, after.state.value]).toEqual([before.next, before.due, before.state.value]);
    const opened = await server.storage.file.open(id);
    const log = opened && { input: inputOf(opened.header), entries: opened.entries };
    expect([log && conform(log).deviation, log && replay(log)]).toEqual([null, after.state]);
  });
});
