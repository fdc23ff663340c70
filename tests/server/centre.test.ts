// A new case may name the counselling centre that keeps it.
import { expect, test } from 'vitest';
import { inMemory, newKey, serverOn } from './harness.ts';

const opened = async (body: object) => {
  const server = serverOn(inMemory());
  const answer = await server.send<{ id: string; errors: { path: string }[] }>('/api/v1/cases', body, { 'idempotency-key': newKey() });
  return { server, ...answer };
};

test('it stands in the header from then on, and in its recording', async () => {
  const { server, status, body } = await opened({ site: 'hannover', centre: 'hannover-3' });
  expect(status).toBe(201);
  expect((await server.storage.store.head(body.id))?.header.centre).toBe('hannover-3');
  expect((await server.ask(`/api/v1/cases/${body.id}/recording`)).text).toContain('"centre":"hannover-3"');
});

test('without one the header is what it was before there were centres', async () => {
  const { server, body } = await opened({ site: 'hannover' });
  expect(Object.keys((await server.storage.store.head(body.id))?.header ?? {})).not.toContain('centre');
});

test.each(['hannover-7', 'wetzlar-1', 'Hannover', ''])('“%s” is no centre of Hannover and opens nothing', async (centre) => {
  const { status, body } = await opened({ site: 'hannover', centre });
  expect([status, body.errors.map(({ path }) => path)]).toEqual([400, ['centre']]);
});
