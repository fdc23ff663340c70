// /api/v1/cases/{id}/drafts/{page}: what was typed and not proposed yet, sealed like the rest. Two who type at the same time are told
// of one another, and both texts are kept (see `writeDraft`).
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Draft, DraftHeaders } from '../../contract/request.ts';
import { isDraftPage } from '../../record/words/draft-page.ts';
import { idsIn } from '../../record/case/stray-facts.ts';
import type { DraftWrite, Tab } from '../../record/words/page-draft.ts';
import type { Env } from '../http/env.ts';
import { versionIn } from '../http/if-match.ts';
import type { RouteParts } from './route-parts.ts';
import { faultAt } from '../http/malformed.ts';
import { langOf, problem } from '../http/problem.ts';
import { malformedHeader } from '../http/writer.ts';
import { CasePath, problems } from './shared.ts';

const DraftPath = CasePath.extend({ page: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,59}$/) });
const tabId = /^[A-Za-z0-9-]{1,40}$/;
const AsidePath = DraftPath.extend({ tab: z.string().regex(tabId) });

const kept = { 204: { description: 'kept; the version of the draft is the ETag' } };

export const keepDraftRoute = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/drafts/{page}',
  summary: 'Keep the draft of a page',
  request: { params: DraftPath, headers: DraftHeaders, body: { required: true, content: { 'application/json': { schema: Draft } } } },
  responses: { ...kept, ...problems(400, 403, 404, 409, 413, 415, 428) },
});

export const dropDraftRoute = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/drafts/{page}',
  summary: 'Drop what this window has typed on a page',
  request: { params: DraftPath, headers: DraftHeaders },
  responses: { ...kept, ...problems(400, 403, 404, 428) },
});

export const dropAsideRoute = createRoute({
  method: 'delete',
  path: '/api/v1/cases/{id}/drafts/{page}/asides/{tab}',
  summary: 'Drop a text that was kept beside the draft, once somebody has decided',
  request: { params: AsidePath },
  responses: { 204: { description: 'dropped' }, ...problems(400, 403, 404) },
});

/** `id.number`. Without the header each request is a window of its own: then the version alone decides. */
function tabIn(header: string | undefined): Tab | null {
  if (header === undefined) return { id: randomUUID(), seq: 0 };
  const [id = '', seq = '', ...more] = header.split('.');
  return tabId.test(id) && /^\d{1,9}$/.test(seq) && more.length === 0 ? { id, seq: Number(seq) } : null;
}

/** The name of a page is kept in clear. In an old case it may hold an id of then. */
async function isPage({ cases }: RouteParts, { id, page }: z.infer<typeof DraftPath>): Promise<boolean> {
  if (isDraftPage(page)) return true;
  const ids = idsIn((await cases.open(id))?.entries ?? []);
  return isDraftPage(page, (item) => ids.has(item));
}

async function write(c: Context<Env>, parts: RouteParts, to: z.infer<typeof DraftPath>, sent: SentDraft): Promise<Response> {
  const { storage, clock } = parts;
  const { headers, value } = sent;
  if (value !== null && !(await isPage(parts, to)))
    return problem(c, 'malformed', { errors: [faultAt(langOf(c), 'notAllowed', ['page'])] });
  const grewFrom = versionIn(c, headers['if-match']);
  if (grewFrom instanceof Response) return grewFrom;
  const tab = tabIn(headers['etappe-tab']);
  if (tab === null) return malformedHeader(c, 'wrongForm', 'Etappe-Tab');
  const by = c.get('actor');
  const written: DraftWrite = { value, by, at: clock.now().toISOString(), tab, grewFrom };
  const outcome = await storage.file.saveDraft(to.id, to.page, written);
  if (outcome === null) return problem(c, 'unknownCase');
  const { version, main } = outcome.draft;
  if (outcome.code === 'aside' && main !== null)
    return problem(c, 'draftMoved', { draft: { version, value: main.value, by: main.by, since: main.since, at: main.at } });
  return c.body(null, 204, { etag: `"${version}"` });
}

type SentDraft = { readonly headers: z.infer<typeof DraftHeaders>; readonly value: unknown };

export const keepDraft =
  (parts: RouteParts): RouteHandler<typeof keepDraftRoute, Env> =>
  (c) =>
    write(c, parts, c.req.valid('param'), { headers: c.req.valid('header'), value: c.req.valid('json') }) as never;

export const dropDraft =
  (parts: RouteParts): RouteHandler<typeof dropDraftRoute, Env> =>
  (c) =>
    write(c, parts, c.req.valid('param'), { headers: c.req.valid('header'), value: null }) as never;

export const dropAside =
  ({ storage }: RouteParts): RouteHandler<typeof dropAsideRoute, Env> =>
  async (c) => {
    const { id, page, tab } = c.req.valid('param');
    return (await storage.file.dropAside(id, page, tab)) ? c.body(null, 204) : problem(c, 'unknownCase');
  };
