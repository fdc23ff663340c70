// What is left out of a case before it is answered, by how much of it somebody sees.
import { expect, test } from 'vitest';
import type { CaseView } from '../../src/contract/case-view.ts';
import { seen } from '../../src/server/cases/seen.ts';
import { inMemory, inquiry, serverOn } from './harness.ts';

async function viewed(name: string | undefined): Promise<CaseView> {
  const server = serverOn(inMemory());
  const words = { concern: 'Miete', ...(name !== undefined && { name }) };
  const id = await server.newCase({ ...inquiry, words });
  await server.send(`/api/v1/cases/${id}/drafts/needs`, { value: { need: 'Wohnung' } }, { 'if-match': '"0"' }, 'PUT');
  return (await server.ask<CaseView>(`/api/v1/cases/${id}`)).body;
}
const nothing = { words: {}, drafts: {}, drafted: {} };

test('whoever sees the content is answered everything', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'content')).toEqual(view);
  expect(Object.keys(view.drafts)).toEqual(['needs']);
});

test('whoever sees whose case it is has the name, and no other word', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'identity')).toEqual({ ...view, ...nothing, sight: 'identity', dossier: { client: { name: 'Amira' } } });
  const nameless = await viewed(undefined);
  expect(seen(nameless, 'identity')).toEqual({ ...nameless, ...nothing, sight: 'identity', dossier: {} });
});

test('whoever sees the clocks has facts and days, and no word at all', async () => {
  const view = await viewed('Amira');
  expect(seen(view, 'clocks')).toEqual({ ...view, ...nothing, sight: 'clocks', dossier: {} });
});
