// Two servers on one storage: what the other has written is seen at once, wherever a state was folded and kept before.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarMonth } from '../../src/contract/calendar-month.ts';
import type { CaseView } from '../../src/contract/case-view.ts';
import type { Caseload } from '../../src/contract/caseload.ts';
import { inForce } from '../engine/lives/lives.ts';
import { canary, closedCase, erase, onErasureDay } from './data-protection/closed-case.ts';
import { serverOn, storages, type TestServer } from './harness.ts';
import { keepLife } from './messages/office.ts';

// In force from Monday 2026-03-02: the window opens on Tuesday 2026-05-05.
const today = '2026-05-05';
const pause = { type: 'pause.agreed', reason: 'illness', until: '2026-05-29', contactBy: 'centre' };

describe.each(storages)('on $name', ({ open }) => {
  let here: TestServer;
  let there: TestServer;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const opened = await open();
    ({ close } = opened);
    [here, there] = [serverOn(opened.storage), serverOn(opened.storage)];
    for (const server of [here, there]) server.setToday(today);
  });
  afterEach(() => close());

  const view = async (id: string) => (await here.ask<CaseView>(`/api/v1/cases/${id}`)).body;
  const listed = async () => (await here.ask<Caseload>('/api/v1/cases')).body.cases;
  const may = async () => (await here.ask<CalendarMonth>('/api/v1/calendar?month=2026-05')).body.days;

  describe('a case the other server has moved on', () => {
    let version: number;

    beforeEach(async () => {
      await keepLife(here.storage, 'one', inForce(), { name: 'Amira Musterfrau' });
      // Everything has been asked for once: whatever is kept is kept now.
      ({ version } = await view('one'));
      await Promise.all([listed(), may()]);
      const { body } = await there.propose('one', version, pause);
      version = body.version;
    });

    test('is opened as it stands now', async () => {
      const { state, version: seen } = await view('one');
      expect([seen, state.context.presence.pause?.until]).toEqual([version, '2026-05-29']);
    });

    test('stands in the list as it stands now', async () => {
      expect(await listed()).toMatchObject([{ id: 'one', presence: 'paused', group: 'paused', day: '2026-05-29', version }]);
    });

    test('is in the calendar with the days of now', async () => {
      expect(await may()).toMatchObject([{ on: '2026-05-29', items: [{ case: 'one', kind: 'wake' }] }]);
    });

    test('is decided on as it stands now', async () => {
      const { status, body } = await here.propose('one', version, { type: 'renegotiation.begun', because: 'date' });
      expect([status, body.refusals]).toEqual([409, [{ code: 'paused', until: '2026-05-29' }]]);
    });

    test('takes no proposal of whoever has not seen it', async () => {
      expect((await here.propose('one', version - 1, { type: 'renegotiation.begun', because: 'date' })).status).toBe(412);
    });
  });

  test('of a case the other server has erased no word is kept', async () => {
    const id = await closedCase(here);
    expect((await here.ask(`/api/v1/cases/${id}`)).text).toContain(canary('name'));
    expect((await here.ask('/api/v1/cases?group=closed')).text).toContain(canary('name'));
    await erase(there, id);
    here.setToday(onErasureDay);
    const answers = [`/api/v1/cases/${id}`, '/api/v1/cases', '/api/v1/cases?group=closed', '/api/v1/calendar?month=2037-01'];
    const told = await Promise.all(answers.map((path) => here.ask(path)));
    expect(told.map(({ text }) => text).join('\n')).not.toContain('canary');
    expect((await view(id)).state.value).toBe('erased');
    expect((await here.send<Caseload>('/api/v1/cases/search', { words: 'canary' })).body.cases).toEqual([]);
  });
});
