// What every port of the pages promises, asked of each: cases are opened and proposed to, drafts kept, nothing recorded twice.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newKey } from '../../../../src/ui/parts/api/client.ts';
import type { Port, SentDraft } from '../../../../src/ui/parts/api/port.ts';
import { Problem } from '../../../../src/ui/parts/api/problem.ts';
import { firstDay, inquiry } from '../../../server/harness.ts';
import { ports } from './ports.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

let requests = 0;
const typed = (value: unknown, grewFrom: number, id = 'window'): SentDraft => ({ value, grewFrom, tab: { id, seq: (requests += 1) } });

const problemOf = (asked: Promise<unknown>): Promise<Problem> =>
  asked.then(
    () => Promise.reject(new Error('was answered')),
    (error: unknown) => (error instanceof Problem ? error : Promise.reject(error)),
  );

describe.each(ports)('the $name port', ({ open }) => {
  let port: Port;
  let id: string;

  beforeEach(async () => {
    port = await open();
    ({ id } = await port.openCase('wiesbaden', inquiry, newKey()));
  });

  test('a new case has its first entry, the words of it, and what may follow', async () => {
    const view = await port.fetchCase(id);
    expect([view.id, view.version, view.today]).toEqual([id, 1, firstDay]);
    expect(view.dossier['inquiry']).toMatchObject(inquiry.words);
    expect(view.offers.find(({ type }) => type === 'talk.offered')?.refusals).toEqual([]);
  });

  test('what is proposed is recorded with the number after the last', async () => {
    const view = await port.propose(id, { type: 'talk.offered', for: '2026-09-07' }, 1, newKey());
    expect(view.entries.map(({ seq, on, event }) => [seq, on, event.type])).toEqual([
      [1, firstDay, 'inquiry.noted'],
      [2, firstDay, 'talk.offered'],
    ]);
    expect(await port.fetchCase(id)).toEqual(view);
  });

  test('a late entry takes effect on its day, and keeps its reason', async () => {
    const late = { type: 'privacy.explained', language: 'ar', effectiveOn: firstDay, lateReason: 'Kein Netz.' } as const;
    const view = await port.propose(id, late, 1, newKey());
    expect(view.entries.at(-1)?.on).toBe(firstDay);
    const without = { type: 'filing.consented', effectiveOn: '2026-08-30' } as const;
    expect((await problemOf(port.propose(id, without, 2, newKey()))).kind).toBe('refused');
  });

  test('what the rules do not allow is refused with all reasons, and nothing is recorded', async () => {
    const problem = await problemOf(port.propose(id, { type: 'talk.begun' }, 1, newKey()));
    expect([problem.kind, problem.body.refusals?.map(({ code }) => code)]).toEqual(['refused', ['privacyNotExplained']]);
    expect((await port.fetchCase(id)).version).toBe(1);
  });

  test('whoever has not seen the latest entry is told so', async () => {
    await port.propose(id, { type: 'privacy.explained', language: 'ar' }, 1, newKey());
    expect((await problemOf(port.propose(id, { type: 'talk.begun' }, 1, newKey()))).kind).toBe('outdated');
  });

  test('the same request sent twice is recorded once', async () => {
    const key = newKey();
    const once = await port.propose(id, { type: 'privacy.explained', language: 'ar' }, 1, key);
    expect(await port.propose(id, { type: 'privacy.explained', language: 'ar' }, 1, key)).toEqual(once);
    const open1 = newKey();
    expect(await port.openCase('wiesbaden', inquiry, open1)).toEqual(await port.openCase('wiesbaden', inquiry, open1));
  });

  test('a draft is kept by page, replaced, flushed and dropped', async () => {
    expect(await port.keepDraft(id, 'inquiry', typed({ name: 'Am' }, 0))).toBe(1);
    await port.flushDraft(id, 'inquiry', typed({ name: 'Amira' }, 1));
    await port.keepDraft(id, 'schedule', typed('Montag', 0));
    expect((await port.fetchCase(id)).drafts).toEqual({ inquiry: { name: 'Amira' }, schedule: 'Montag' });
    await port.dropDraft(id, 'inquiry', typed(null, 2));
    expect((await port.fetchCase(id)).drafts).toEqual({ schedule: 'Montag' });
  });

  test('who is second on a page is told of the first, and both texts are kept until somebody decides', async () => {
    await port.keepDraft(id, 'inquiry', typed({ name: 'Amira' }, 0, 'first'));
    const moved = await problemOf(port.keepDraft(id, 'inquiry', typed({ name: 'Amina' }, 0, 'second')));
    const { actor } = await port.fetchSession();
    expect([moved.kind, moved.body.draft]).toMatchObject(['moved', { version: 1, value: { name: 'Amira' }, by: { id: actor?.id } }]);
    expect(moved.body.draft?.since).toMatch(/^2026-08-31T/u);
    const { drafts, drafted } = await port.fetchCase(id);
    expect(drafts).toEqual({ inquiry: { name: 'Amira' } });
    expect(drafted['inquiry']).toMatchObject({ version: 1, lately: true, asides: [{ tab: 'second', value: { name: 'Amina' } }] });
    expect(await port.keepDraft(id, 'inquiry', typed({ name: 'Amira Amina' }, 1, 'second'))).toBe(2);
    expect((await port.fetchCase(id)).drafted['inquiry']?.asides).toEqual([]);
  });

  test('dropping what one window has typed leaves the words of another', async () => {
    await port.keepDraft(id, 'inquiry', typed({ name: 'Amira' }, 0, 'first'));
    await port.keepDraft(id, 'inquiry', typed({ name: 'Amira M.' }, 1, 'second'));
    await port.dropDraft(id, 'inquiry', typed(null, 1, 'first'));
    expect((await port.fetchCase(id)).drafts).toEqual({ inquiry: { name: 'Amira M.' } });
  });

  test('a text beside the draft is gone once somebody has decided about it', async () => {
    await port.keepDraft(id, 'inquiry', typed({ name: 'Amira' }, 0, 'first'));
    await problemOf(port.keepDraft(id, 'inquiry', typed({ name: 'Amina' }, 0, 'second')));
    await port.dropAside(id, 'inquiry', 'second');
    expect((await port.fetchCase(id)).drafted['inquiry']?.asides).toEqual([]);
  });

  test('where nothing is handed over there is no file to save', async () => {
    expect((await problemOf(port.fetchHandoverFile(id))).kind).toBe('unknown');
  });

  test('a case nobody knows is unknown', async () => {
    expect((await problemOf(port.fetchCase('nowhere'))).kind).toBe('unknown');
  });

  test('it says who is there, and that the day was set', async () => {
    const { today, setDay, actor, staff } = await port.fetchSession();
    expect([today, setDay]).toEqual([firstDay, true]);
    expect(staff).toContainEqual(expect.objectContaining(actor));
  });
});
