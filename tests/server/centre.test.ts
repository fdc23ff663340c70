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

test('where a site stands, in which Land and which part of it, stands in the header as well; the id is a UUID of version 8', async () => {
  const munich = await opened({ site: 'muenchen' });
  const hanover = await opened({ site: 'hannover' });
  const headOf = async ({ server, body }: typeof munich) => (await server.storage.store.head(body.id))?.header;
  expect(await headOf(munich)).toMatchObject({ case: munich.body.id, site: 'muenchen', land: 'BY', municipality: 'KATH' });
  expect(Object.keys((await headOf(hanover)) ?? {})).not.toContain('municipality');
  for (const { body } of [munich, hanover]) expect(body.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
});
