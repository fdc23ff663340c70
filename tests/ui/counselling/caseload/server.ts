// The server as the start page knows it: cases by group, site and words, page after page.
import { triageGroups } from '../../../../src/engine/outlook/triage-groups.ts';
import type { Caseload, CaseRow } from '../../../../src/ui/parts/api/views.ts';
import { answerWith, json, type Received } from '../../network.ts';
import { sessionOn } from '../../views.ts';

export const today = '2026-11-22';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** What is asked for in the address of a request for cases; with words to search for, in its body. */
export const askedIn = ({ path, body }: Pick<Received, 'path' | 'body'>): URLSearchParams =>
  path === '/cases/search'
    ? new URLSearchParams(Object.entries(body as object).map(([field, value]) => [field, String(value)]))
    : new URL(path, 'http://localhost').searchParams;

export function answerCases(rows: readonly CaseRow[], request: Pick<Received, 'path' | 'body'>): Caseload {
  const asked = askedIn(request);
  const words = plain(asked.get('words') ?? '')
    .split(' ')
    .filter(Boolean);
  const site = asked.get('site');
  const fitting = rows.filter((row) => (site === null || row.site === site) && words.every((word) => plain(row.name ?? '').includes(word)));
  const counts = Object.fromEntries(triageGroups.map((group) => [group, fitting.filter((row) => row.group === group).length]));
  const found = asked.has('group') ? fitting.filter(({ group }) => group === asked.get('group')) : fitting;
  const offset = Number(asked.get('offset'));
  const end = offset + Number(asked.get('limit'));
  return {
    today,
    counts: counts as Caseload['counts'],
    total: found.length,
    cases: found.slice(offset, end),
    next: end < found.length ? end : null,
    damaged: [],
  };
}

export const isForCases = ({ method, path }: Received): boolean =>
  path === '/cases/search' ? method === 'POST' : method === 'GET' && /^\/cases(?:\?|$)/u.test(path);

export const serverWith = (...rows: readonly CaseRow[]): Received[] =>
  answerWith((request) => {
    if (request.path === '/session') return json(sessionOn(today));
    return isForCases(request) ? json(answerCases(rows, request)) : undefined;
  });
