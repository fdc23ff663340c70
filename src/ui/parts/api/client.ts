// What is asked of the server about cases, one function a request. Every failure is a `Problem`.
import type { Proposal } from '../../../../machines/case/events/case-event.ts';
import type { TriageGroup } from '../../../engine/outlook/triage.ts';
import { ask, read } from './ask.ts';
import type { Caseload, CaseView, Created, Household, ProposalBody, Session } from './views.ts';

const at = (id: string): string => `/cases/${encodeURIComponent(id)}`;

/**
 * An idempotency key, sent with a write: a write whose answer got lost is repeated under the same key and not done twice.
 * A key belongs to exactly one body; the server refuses it for another one (422).
 */
export const newKey = (): string => crypto.randomUUID();

/** Rows of one request. Two screens full: what has to be done first is among them. */
const rowsAtOnce = 50;

export const fetchSession = (): Promise<Session> => read('/session');
/** What the caseload is narrowed to; null and an empty text leave out nothing. */
export type CaseFilter = { readonly group: TriageGroup | null; readonly site: string | null; readonly words: string };

/** `offset`: how many rows to leave out, as `next` of the page before says. */
export function fetchCases({ group, site, words }: CaseFilter, offset: number): Promise<Caseload> {
  const asked = { group: group ?? '', site: site ?? '', q: words, offset: String(offset), limit: String(rowsAtOnce) };
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return read(`/cases?${new URLSearchParams(given).toString()}`);
}
export const fetchHousehold = (id: string): Promise<Household> => read(`${at(id)}/household`);
export const fetchCase = (id: string): Promise<CaseView> => read(at(id));

/** The first entry opens the case; without one there is none. */
export const openCase = (site: string, proposal: Proposal, key: string): Promise<Created> =>
  read('/cases', { method: 'POST', body: { site, proposal }, headers: { 'idempotency-key': key } });

/**
 * Optimistic concurrency: `version` is the number of entries the proposer has seen. Rejects as `outdated` when somebody else
 * has written since, as `refused` with all reasons when the rules say no.
 */
export const propose = (id: string, proposal: ProposalBody, version: number, key: string): Promise<CaseView> =>
  read(`${at(id)}/proposals`, { method: 'POST', body: proposal, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } });

/** Replaces the whole draft of a page. At most 64 KiB (65,536 bytes), else `malformed`. */
export async function keepDraft(id: string, page: string, draft: unknown): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'PUT', body: draft });
}

/** The last request of a page that is being left: `keepalive` lets it outlive the page. */
export async function flushDraft(id: string, page: string, draft: unknown): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'PUT', body: draft, keepalive: true });
}

export async function dropDraft(id: string, page: string): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'DELETE' });
}

/** For a link that downloads: coded facts only, no words (decision 4). */
export const recordingAddress = (id: string): string => `/api/v1${at(id)}/recording`;
