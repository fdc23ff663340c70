// What is asked of the server about cases, one request each. Every failure is a `Problem`.
import type { TriageGroup } from '../../../engine/outlook/triage-groups.ts';
import { ask, read } from './ask.ts';
import type { Port, SentDraft } from './port.ts';
import { reviewsIn } from '../../../record/ports/review-store.ts';
import type { ReviewedLanguage } from '../../../record/ports/text-review.ts';
import type { Caseload, TranslationReviews } from './views.ts';

const at = (id: string): string => `/cases/${encodeURIComponent(id)}`;
export const reviewsAt = (standard: string, language: ReviewedLanguage): string =>
  `/translations/${encodeURIComponent(standard)}/${language}/reviews`;
const draftAt = (id: string, page: string): string => `${at(id)}/drafts/${encodeURIComponent(page)}`;

/**
 * An idempotency key, sent with a write: a write whose answer got lost is repeated under the same key and not done twice.
 * A key belongs to exactly one body; the server refuses it for another one (422).
 */
export const newKey = (): string => crypto.randomUUID();

/** Rows of one request. Two screens full: what has to be done first is among them. */
const rowsAtOnce = 50;

/** What the caseload is narrowed to; null and an empty text leave out nothing. */
export type CaseFilter = {
  readonly whose: 'mine' | 'all';
  readonly group: TriageGroup | null;
  readonly site: string | null;
  readonly words: string;
};

/** `offset`: how many rows to leave out, as `next` of the page before says. */
export function fetchCases({ whose, group, site, words }: CaseFilter, offset: number): Promise<Caseload> {
  const asked = { whose, ...(group !== null && { group }), ...(site !== null && { site }), offset, limit: rowsAtOnce };
  if (words.trim() !== '') return read('/cases/search', { method: 'POST', body: { ...asked, words } });
  const given = Object.entries(asked).map(([field, value]): [string, string] => [field, String(value)]);
  return read(`/cases?${new URLSearchParams(given).toString()}`);
}

const draftHeaders = ({ grewFrom, tab }: Omit<SentDraft, 'value'>) => ({
  'if-match': `"${grewFrom}"`,
  'etappe-tab': `${tab.id}.${tab.seq}`,
});

/** A proxy may make a strong tag a weak one (`W/"3"`). */
function versionIn(etag: string | null): number | null {
  const version = /^(?:W\/)?"(\d+)"$/u.exec(etag ?? '')?.[1];
  return version === undefined ? null : Number(version);
}

/** The adapter that asks the server. */
export const http: Port = {
  followsSwitch: true,
  fetchSession: () => read('/session'),
  fetchCase: (id) => read(at(id)),
  fetchHousehold: (id) => read(`${at(id)}/household`),
  fetchReviews: async (standard, language) => reviewsIn((await read<TranslationReviews>(reviewsAt(standard, language))).reviews),
  openCase: (site, proposal, key) => read('/cases', { method: 'POST', body: { site, proposal }, headers: { 'idempotency-key': key } }),
  propose: (id, proposal, version, key) =>
    read(`${at(id)}/proposals`, { method: 'POST', body: proposal, headers: { 'if-match': `"${version}"`, 'idempotency-key': key } }),
  async keepDraft(id, page, draft) {
    const { headers } = await ask(draftAt(id, page), { method: 'PUT', body: draft.value, headers: draftHeaders(draft) });
    return versionIn(headers.get('etag')) ?? draft.grewFrom;
  },
  /** `keepalive` lets the request outlive the page. */
  async flushDraft(id, page, draft) {
    await ask(draftAt(id, page), { method: 'PUT', body: draft.value, headers: draftHeaders(draft), keepalive: true });
  },
  async dropDraft(id, page, draft) {
    await ask(draftAt(id, page), { method: 'DELETE', headers: draftHeaders(draft) });
  },
  async dropAside(id, page, tab) {
    await ask(`${draftAt(id, page)}/asides/${encodeURIComponent(tab)}`, { method: 'DELETE' });
  },
  fetchHandoverFile: async (id) => (await ask(`${at(id)}/handover`)).blob(),
  recordingAddress: (id) => `/api/v1${at(id)}/recording`,
  guideAddress: (language) => `/api/v1/guide/pdf?${new URLSearchParams({ language }).toString()}`,
  hasDirectory: true,
  fetchPaper: async (id, path) => (await ask(`${at(id)}/${path}`)).blob(),
  fetchSheet: async (id, version, look) =>
    (await ask(`${at(id)}/agreements/${version}/pdf?${new URLSearchParams(look).toString()}`)).blob(),
};
