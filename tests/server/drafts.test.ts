// What is typed, over the wire: which window typed it, what it grew from, on which page, and what is refused in which words.
import { beforeEach, expect, test } from 'vitest';
import type { CaseView } from '../../src/contract/case-view.ts';
import type { OtherDraft } from '../../src/contract/draft.ts';
import { inMemory, inquiry, serverOn, type ProblemBody, type TestServer } from './harness.ts';

type Problem = Partial<ProblemBody> & { draft?: OtherDraft };
const [now, later] = ['2026-08-31T09:12:33.123Z', '2026-09-01T09:12:33.123Z'];
const weber = { role: 'counsellor', id: 'c-weber' };

let server: TestServer;
let id = '';
beforeEach(async () => {
  server = serverOn(inMemory());
  id = await server.newCase(inquiry);
});

const address = (page: string, of = id) => `/api/v1/cases/${of}/drafts/${page}`;
const keep = (value: unknown, version: number | null, headers: Record<string, string> = {}, page = 'needs') =>
  server.send<Problem>(address(page), value, { ...(version !== null && { 'if-match': `"${version}"` }), ...headers }, 'PUT');
const drop = (version: number, headers: Record<string, string> = {}, page = 'needs') =>
  server.ask<Problem>(address(page), { method: 'DELETE', headers: { 'if-match': `"${version}"`, ...headers } });
const view = async () => (await server.ask<CaseView>(`/api/v1/cases/${id}`)).body;
const said = ({ status, body, headers }: Awaited<ReturnType<typeof keep>>) =>
  status === 204 ? [status, headers.get('etag')] : [status, body.type?.split(':').at(-1), body.errors?.map(({ path }) => path)];

test('each text is kept under a version of its own, with whoever wrote it, since when and when last', async () => {
  expect(said(await keep({ need: 'a' }, 0))).toEqual([204, '"1"']);
  server.setToday('2026-09-01');
  expect(said(await keep({ need: 'ab' }, 1))).toEqual([204, '"2"']);
  const { drafts, drafted } = await view();
  expect([drafts, drafted]).toEqual([
    { needs: { need: 'ab' } },
    { needs: { version: 2, by: weber, since: expect.toBeOneOf([now, later]) as unknown, at: later, lately: true, asides: [] } },
  ]);
  expect(said(await drop(2))).toEqual([204, '"3"']);
  expect((await view()).drafts).toEqual({});
});

test('a text that grew from an older one is kept beside the other, and whoever sent it is told of that', async () => {
  await keep({ need: 'first' }, 0, { 'etappe-tab': 'tab-one.1' });
  const deputy = { 'etappe-actor': 'deputy:d-yilmaz', 'etappe-tab': 'tab-two.1' };
  const moved = await keep({ need: 'second' }, 0, deputy);
  expect(said(moved)).toEqual([409, 'draftMoved', undefined]);
  expect(moved.body.draft).toEqual({ version: 1, value: { need: 'first' }, by: weber, since: now, at: now });
  const { drafts, drafted } = await view();
  expect([drafts['needs'], drafted['needs']?.asides]).toEqual([
    { need: 'first' },
    [{ tab: 'tab-two', value: { need: 'second' }, by: { role: 'deputy', id: 'd-yilmaz' }, since: now, at: now }],
  ]);
  const decide = (of: string, tab = 'tab-two') => server.ask<Problem>(`${address('needs', of)}/asides/${tab}`, { method: 'DELETE' });
  expect([(await decide(id, 'tab-three')).status, (await view()).drafted['needs']?.asides.length]).toEqual([204, 1]);
  expect([(await decide(id)).status, (await view()).drafted['needs']?.asides]).toEqual([204, []]);
  expect(said(await decide('nobody'))).toEqual([404, 'unknownCase', undefined]);
  expect((await decide(id, 'tab.two')).status).toBe(400);
});

test('what arrives late from the same window undoes nothing', async () => {
  expect(said(await keep({ need: 'newer' }, 0, { 'etappe-tab': 'tab-one.7' }))).toEqual([204, '"1"']);
  expect(said(await keep({ need: 'older' }, 0, { 'etappe-tab': 'tab-one.6' }))).toEqual([204, '"1"']);
  expect((await view()).drafts).toEqual({ needs: { need: 'newer' } });
  expect(said(await keep({ need: 'newest' }, 0, { 'etappe-tab': 'tab-one.8' }))).toEqual([204, '"2"']);
});

test.each(['', 'tab', 'tab.', '.1', 'tab.x', 'tab.-1', 'tab.1.2', 'tab.1.', 'tab.1234567890', `${'t'.repeat(41)}.1`, 'tab_one.1', 'a b.1'])(
  '“%s” is no window',
  async (tab) => {
    expect(said(await keep({ need: 'x' }, 0, { 'etappe-tab': tab }))).toEqual([400, 'malformed', ['Etappe-Tab']]);
    expect((await view()).drafts).toEqual({});
  },
);

test.each([`${'t'.repeat(40)}.0`, 'A-9.999999999'])('“%s” is one', async (tab) => {
  expect(said(await keep({ need: 'x' }, 0, { 'etappe-tab': tab }))).toEqual([204, '"1"']);
});

test('without the version it grew from nothing is kept, and a version is a number in quotes', async () => {
  expect(said(await keep({ need: 'x' }, null))).toEqual([428, 'versionMissing', undefined]);
  for (const version of ['0', 'W/"0"', '"x"', '*'])
    expect(said(await keep({ need: 'x' }, null, { 'if-match': version }))).toEqual([400, 'malformed', ['If-Match']]);
  expect((await view()).drafts).toEqual({});
});

test.each(['nowhere', 'goal.g9', 'Amira', '9needs', `n${'e'.repeat(60)}`])('“%s” is no page: nothing is kept there', async (page) => {
  const refused = await keep({ need: 'x' }, 0, {}, page);
  expect([refused.status, refused.body.errors?.map(({ path }) => path)]).toEqual([400, ['page']]);
  expect((await view()).drafts).toEqual({});
});

test('to drop from a page that is none any more takes nothing', async () => {
  expect((await drop(0, {}, 'nowhere')).status).toBe(204);
});

test('nothing is kept of a case nobody knows', async () => {
  expect((await server.send(address('needs', 'nobody'), {}, { 'if-match': '"0"' }, 'PUT')).status).toBe(404);
});
