// Takes a named life through the running product, request by request, and answers the recording it keeps of it.
import { sites } from '../../machines/sites.ts';
import { writerOf } from '../../src/export/agreement/made-up-agreement.ts';
import type { CaseView } from '../../src/contract/case-view.ts';
import { staff } from '../../src/server/access/staff.ts';
import { proposalOf, type Life, type Step } from '../../src/scenarios/life.ts';
import { translations } from '../export/translations.ts';
import { inMemory, newKey, serverOn, type TestServer } from '../server/harness.ts';

const writeDocument = writerOf({
  counsellor: staff.find(({ role }) => role === 'counsellor')?.name ?? '',
  siteOf: (code) => sites.find((site) => site.code === code)?.name ?? code,
  translations,
});

export async function recordThroughTheProduct(life: Life): Promise<string> {
  const server = serverOn(inMemory());
  return (await server.ask(`/api/v1/cases/${await liveThrough(server, life)}/recording`)).text;
}

/** The id of the case that has lived it. */
export async function liveThrough(server: TestServer, life: Life): Promise<string> {
  const opened = await server.send<{ id: string }>('/api/v1/cases', { site: life.site }, { 'idempotency-key': newKey() });
  for (const step of life.steps) await take(server, opened.body.id, step, life.name);
  return opened.body.id;
}

async function take(server: TestServer, id: string, { on, by, act, recordedOn }: Step, name: string): Promise<void> {
  server.setToday(recordedOn ?? on);
  const { body: view } = await server.ask<CaseView>(`/api/v1/cases/${id}`);
  const { header, state, dossier, version } = view;
  const proposal = proposalOf(act, { header, state, on, dossier: () => dossier, writeDocument });
  const late = recordedOn === undefined ? {} : { effectiveOn: on, lateReason: 'Das Blatt lag noch in der Mappe.' };
  const answer = await server.propose(id, version, { ...proposal, ...late }, { 'etappe-actor': `${by.role}:${by.id}` });
  if (answer.status !== 200) throw new Error(`${name}: '${proposal.type}' on ${on} was answered with ${answer.status}: ${answer.text}`);
}
