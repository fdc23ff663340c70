// The action list over HTTP: from a hurdle to something somebody is asked to do, on every storage.
import { beforeEach, describe, expect, test } from 'vitest';
import type { ActionBody, Actions } from '../../../src/contract/actions.ts';
import { serverOn, storages, type TestServer } from '../harness.ts';

const first = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0a01';
const second = '7c0f4d6a-52a1-4a6e-9d0b-0f6a5a0f0a02';
const action = (changes: Partial<ActionBody['action']> = {}): ActionBody => ({
  action: {
    title: 'Fahrtkosten zum Kurs übernehmen',
    region: 'bamberg',
    hurdle: 'travelCost',
    step: 'attendCourse',
    asked: 'jobCentre',
    status: 'open',
    dueOn: '2026-09-30',
    note: null,
    ...changes,
  },
});

describe.each(storages)('with $name', ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const { storage, close } = await open();
    server = serverOn(storage);
    return close;
  });
  const path = '/api/v1/actions';
  const put = (id: string, body: unknown, after = 0, actor?: string) =>
    server.send<Actions>(`${path}/${id}`, body, { 'if-match': `"${after}"`, ...(actor !== undefined && { 'etappe-actor': actor }) }, 'PUT');
  const list = async () => (await server.ask<Actions>(path)).body;

  test('what was entered stands in the list with who is asked, and moves on step by step', async () => {
    const { body } = await put(first, action());
    const version = body.actions[0]?.version ?? 0;
    expect(body.actions).toMatchObject([{ action: { id: first, asked: 'jobCentre', status: 'open' }, isLate: false }]);
    const { body: moved } = await put(first, action({ status: 'promised' }), version);
    expect(moved.actions).toMatchObject([{ action: { status: 'promised' } }]);
    expect((await server.storage.directory.about(first)).map(({ act }) => act)).toEqual(['entered', 'changed']);
  });

  test('what is late comes first, and done it is late no more', async () => {
    await put(second, action({ title: 'Weiterer Kurs am Abend', dueOn: '2026-10-31' }));
    await put(first, action({ dueOn: '2026-09-01', status: 'promised' }));
    server.setToday('2026-09-01');
    expect((await list()).actions.map(({ isLate }) => isLate)).toEqual([false, false]);
    server.setToday('2026-09-02');
    const { actions } = await list();
    expect(actions.map(({ action: { id }, isLate }) => [id, isLate])).toEqual([
      [first, true],
      [second, false],
    ]);
    await put(first, action({ dueOn: '2026-09-01', status: 'done' }), actions[0]?.version);
    expect((await list()).actions.map(({ action: { id }, isLate }) => [id, isLate])).toEqual([
      [second, false],
      [first, false],
    ]);
  });

  test('two people at once: the second is told, and nothing is lost', async () => {
    const { body } = await put(first, action());
    const version = body.actions[0]?.version ?? 0;
    await put(first, action({ status: 'asked' }), version, 'teamLead:t-hoffmann');
    const { status, body: answer } = await put(first, action({ status: 'dropped' }), version);
    expect([status, answer]).toMatchObject([409, { type: 'urn:etappe:problem:entryMoved' }]);
    expect((await list()).actions[0]?.action.status).toBe('asked');
  });

  test('taken from the list it is gone there, and readable in the store', async () => {
    const { body } = await put(first, action());
    const version = body.actions[0]?.version ?? 0;
    const dropped = await server.ask<Actions>(`${path}/${first}`, { method: 'DELETE', headers: { 'if-match': `"${version}"` } });
    expect([dropped.status, dropped.body.actions]).toEqual([200, []]);
    expect(await server.storage.directory.about(first)).toHaveLength(2);
  });

  test('what cannot be written is named with its place, and only who works with the directory writes', async () => {
    expect((await put(first, action({ title: ' ' }))).status).toBe(400);
    expect((await put(first, { action: { ...action().action, case: 'secret' } })).status).toBe(400);
    expect((await put(first, action(), 0, 'dataProtection:p-lang')).status).toBe(403);
    expect((await put('no-id', action())).status).toBe(404);
    expect((await list()).actions).toEqual([]);
  });
});
