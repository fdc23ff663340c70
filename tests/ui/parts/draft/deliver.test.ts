// Sending proposals beside readings of the same case that are on their way: what was recorded stays on the screen.
import { afterEach, expect, test } from 'vitest';
import { caseQuery, newQueryClient } from '../../../../src/ui/parts/api/queries.ts';
import { deliver } from '../../../../src/ui/parts/draft/deliver.ts';
import { answerWith, json } from '../../network.ts';
import { viewAfter } from '../../views.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const before = viewAfter(1);
const after = { ...before, version: 2 };
const { queryKey } = caseQuery(before.id);

test('a reading that began before and arrives after what was recorded does not take it from the screen', async () => {
  const client = newQueryClient();
  client.setQueryData(queryKey, before);
  const late = Promise.withResolvers<Response>();
  answerWith(({ method }) => (method === 'POST' ? json(after) : late.promise));
  const reading = client.fetchQuery({ ...caseQuery(before.id), staleTime: 0 }).catch(() => null);
  expect(await deliver(client, before.id, [{ proposal: { type: 'privacy.explained', language: 'ar' }, key: 'k1' }])).toEqual({
    kind: 'saved',
  });
  late.resolve(json(before));
  await reading;
  expect(client.getQueryData(queryKey)?.version).toBe(2);
});

const both = [
  { proposal: { type: 'privacy.explained', language: 'ar' }, key: 'k1' },
  { proposal: { type: 'talk.begun' }, key: 'k2' },
] as const;

test('what got no answer is left to be sent again under its own key; what was accepted before it is not', async () => {
  const client = newQueryClient();
  client.setQueryData(queryKey, before);
  const received = answerWith(({ headers }) => {
    if (headers.get('idempotency-key') === 'k2') throw new TypeError('connection reset');
    return json(after);
  });
  expect(await deliver(client, before.id, both)).toEqual({ kind: 'offline', pending: [both[1]] });
  // Not read again either: there is no connection.
  expect(received.map(({ method }) => method)).toEqual(['POST', 'POST']);
});

test.each([502, 503, 504])('an answer that decides nothing (%i) is no answer', async (status) => {
  const client = newQueryClient();
  client.setQueryData(queryKey, before);
  answerWith(() => json({}, status));
  expect(await deliver(client, before.id, both)).toEqual({ kind: 'offline', pending: both });
});

test.each([
  [409, { kind: 'refused', refusals: [] }],
  [412, { kind: 'outdated' }],
  [422, { kind: 'failed', faults: [], detail: 'so nicht' }],
])('an answer that decides (%i) is not sent again by itself, and the case is read anew', async (status, ending) => {
  const client = newQueryClient();
  client.setQueryData(queryKey, before);
  answerWith(({ method }) => (method === 'POST' ? json({ detail: 'so nicht' }, status) : json(after)));
  expect(await deliver(client, before.id, both)).toEqual(ending);
  expect(client.getQueryData(queryKey)?.version).toBe(2);
});
