// Words of a page that was left without a connection: tried again by themselves, until they are safe or somebody takes them back.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newQueryClient } from '../../../../src/ui/parts/api/queries.ts';
import { openWindow } from '../../../../src/ui/parts/api/tab.ts';
import { areWordsSafe, leaveWords, takeWords, wordsLeft, type Left } from '../../../../src/ui/parts/draft/left-words.ts';
import { answerWith, json } from '../../network.ts';
import { closeWindows, opened } from '../../windows.ts';

const left: Left = {
  desk: { id: 'case-1', page: 'need', tab: '00000000-0000-4000-8000-000000000001' },
  what: { value: 'Deutsch', grewFrom: 0, settles: null, sparing: null },
};

const realFetch = globalThis.fetch;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  closeWindows();
  vi.useRealTimers();
  globalThis.fetch = realFetch;
});

function newWindow() {
  const client = opened(newQueryClient());
  openWindow(client, { host: new EventTarget(), leave: () => {}, storage: () => ({ getItem: () => null, setItem() {}, removeItem() {} }) });
  return client;
}

test('they are sent again every five seconds, and once they are safe no more', async () => {
  let isOn = false;
  const received = answerWith(() => {
    if (!isOn) throw new TypeError('no network');
    return json({ version: 1 });
  });
  const client = newWindow();
  leaveWords(client, left);
  expect(await areWordsSafe(client)).toBe(false);
  expect(received.map(({ method, path, body }) => [method, path, body])).toEqual([['PUT', '/cases/case-1/drafts/need', 'Deutsch']]);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(received).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(received).toHaveLength(2);
  isOn = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(received).toHaveLength(3);
  expect([await areWordsSafe(client), wordsLeft(client, left.desk)]).toEqual([true, null]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(received).toHaveLength(3);
});

test('taken back by the page they are no longer sent by themselves', async () => {
  const received = answerWith(() => {
    throw new TypeError('no network');
  });
  const client = newWindow();
  leaveWords(client, left);
  expect(await areWordsSafe(client)).toBe(false);
  takeWords(client, left.desk);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(received).toHaveLength(1);
});
