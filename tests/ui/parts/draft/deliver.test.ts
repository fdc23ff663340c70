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
