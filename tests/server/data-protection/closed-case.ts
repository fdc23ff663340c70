// A case that is closed, with a word in everything that takes one, and the two people who erase it.
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import { inquiry, type TestServer } from '../harness.ts';

export const canary = (field: string): string => `canary ${field} 4711`;

/** Long after retention has run out. */
export const onErasureDay = '2037-01-05';

export const teamLead = { 'etappe-actor': 'teamLead:t-hoffmann' };
export const dataProtection = { 'etappe-actor': 'dataProtection:p-lang' };

const life: readonly Proposal[] = [
  { ...inquiry, words: { name: canary('name'), contact: canary('contact'), concern: canary('concern') } },
  { type: 'privacy.explained', language: 'ar' },
  { type: 'case.closed', reason: 'clientWish', words: { note: canary('note') } },
];

export async function closedCase(server: TestServer): Promise<string> {
  const [first, ...others] = life;
  const id = await server.newCase(...(first === undefined ? [] : [first]));
  await server.send(`/api/v1/cases/${id}/drafts/needs`, { need: canary('draft') }, { 'if-match': '"0"' }, 'PUT');
  for (const [index, proposal] of others.entries()) await told200(server.propose(id, index + 1, proposal));
  return id;
}

/** Throws with the status unless it was recorded. */
export async function told200<T extends { readonly status: number; readonly text: string }>(answer: Promise<T>): Promise<T> {
  const told = await answer;
  if (told.status !== 200) throw new Error(`${told.status}: ${told.text}`);
  return told;
}

export async function erase(server: TestServer, id: string): Promise<void> {
  server.setToday(onErasureDay);
  const { body } = await told200(server.propose(id, 3, { type: 'approval.given', act: 'erasure' }, teamLead));
  await told200(server.propose(id, body.version, { type: 'case.erased' }, dataProtection));
}
