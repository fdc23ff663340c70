// Talks to `/api/v1`, one function a request. Every failure is a `Problem`.
import type { Proposal } from '../../../machines/case/events/case-event.ts';
import type { Day } from '../../../machines/day.ts';
import { useScreenState } from '../screen-state.ts';
import { Problem, problemOf } from './problem.ts';
import type { Caseload, CaseView, Session } from './views.ts';

/** A proposal, and for a late entry the day it took effect with the reason. */
export type Sent = Proposal & { readonly effectiveOn?: Day; readonly lateReason?: string };

type Request = {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Outlives the page that sends it; browsers allow this up to 64 KiB, as much as a draft may have. */
  readonly keepalive?: boolean;
};

/** A server that does not answer within this many milliseconds counts as unreachable. */
const patience = 15_000;

async function ask(path: string, { method = 'GET', body, headers = {}, keepalive = false }: Request = {}): Promise<Response> {
  const { language, actor } = useScreenState.getState();
  const response = await fetch(`/api/v1${path}`, {
    method,
    keepalive,
    signal: AbortSignal.timeout(patience),
    headers: {
      'accept-language': language,
      ...(actor !== null && { 'etappe-actor': `${actor.role}:${actor.id}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Problem('offline');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

const read = async <T>(path: string, request?: Request): Promise<T> => (await ask(path, request)).json() as Promise<T>;

const at = (id: string): string => `/cases/${encodeURIComponent(id)}`;

/** Sent with a write, so that a write whose answer got lost can be repeated without being done twice. */
export const newKey = (): string => crypto.randomUUID();

export const fetchSession = (): Promise<Session> => read('/session');
export const fetchCases = (): Promise<Caseload> => read('/cases');
export const fetchCase = (id: string): Promise<CaseView> => read(at(id));

export const openCase = (site: string, proposal: Proposal, key: string): Promise<{ readonly id: string }> =>
  read('/cases', { method: 'POST', body: { site, proposal }, headers: { 'idempotency-key': key } });

export const propose = (id: string, proposal: Sent, version: number, key: string): Promise<CaseView> =>
  read(`${at(id)}/proposals`, { method: 'POST', body: proposal, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } });

export async function keepDraft(id: string, page: string, draft: unknown): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'PUT', body: draft });
}

/** The last request of a page that is being left. */
export async function keepLastWords(id: string, page: string, draft: unknown): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'PUT', body: draft, keepalive: true });
}

export async function dropDraft(id: string, page: string): Promise<void> {
  await ask(`${at(id)}/drafts/${encodeURIComponent(page)}`, { method: 'DELETE' });
}

export const recordingAddress = (id: string): string => `/api/v1${at(id)}/recording`;
