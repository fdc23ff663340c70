// /api/v1/outbox: what will be sent, was sent or was not, and what people do about it.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { Outbox, OutboxMessage, OutboxQuery } from '../../contract/outbox.ts';
import { Nothing } from '../../contract/request.ts';
import { ImpossibleEntry } from '../../engine/step/advance.ts';
import { DamagedCase } from '../../record/case/damaged-case.ts';
import { outboxStatuses, type OutboxRow, type OutboxStatus } from '../../record/ports/outbox-store.ts';
import type { Context } from 'hono';
import { sightFor, type Asker } from '../access/asker.ts';
import { viewerOf } from '../caseload/viewer.ts';
import { factsIn } from '../cases/case-facts.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { textOf } from '../messages/text.ts';
import { problemText } from '../http/problem-texts.ts';
import { langOf, problem } from '../http/problem.ts';
import { problems } from './shared.ts';

/** Not over yet. */
const open: readonly OutboxStatus[] = ['waiting', 'heldBack', 'failed'];

export const outboxRoute = createRoute({
  method: 'get',
  path: '/api/v1/outbox',
  summary: 'The outbox',
  request: { query: OutboxQuery },
  responses: {
    200: { description: 'messages by sending day', content: { 'application/json': { schema: Outbox } } },
    ...problems(400),
  },
});

const MessagePath = z.object({ id: z.string().regex(/^\d{1,15}$/) });
const act = (path: string, summary: string) => ({
  method: 'post' as const,
  path,
  summary,
  request: { params: MessagePath, body: { required: true, content: { 'application/json': { schema: Nothing } } } },
  responses: {
    200: { description: 'the message as it is now', content: { 'application/json': { schema: OutboxMessage } } },
    ...problems(400, 403, 404, 409, 413, 415),
  },
});
export const doneRoute = createRoute(act('/api/v1/outbox/{id}/done', 'A person has seen to it'));
export const againRoute = createRoute(act('/api/v1/outbox/{id}/again', 'Try to send it again'));

export const getOutbox =
  (parts: RouteParts): RouteHandler<typeof outboxRoute, Env> =>
  async (c) => {
    const { status, offset, limit, ...rest } = c.req.valid('query');
    const { outbox } = parts.storage;
    const seen = { ...rest, ...(await casesOf(parts, c.get('asker'))) };
    const filter = { ...seen, ...(status !== undefined && { statuses: status === 'open' ? open : [status] }) };
    const total = await outbox.count(filter);
    const rows = await outbox.list({ ...filter, offset, limit });
    const counted = outboxStatuses.map(async (one) => [one, await outbox.count({ ...seen, statuses: [one] })]);
    const counts = Object.fromEntries(await Promise.all(counted)) as Outbox['counts'];
    const messages = await Promise.all(rows.map((row) => viewOf(parts, row, c)));
    const after = offset + rows.length;
    const next = after < total && rows.length > 0 ? after : null;
    // Asked last: it is known by then whether anything could not be read.
    return c.json({ today: parts.clock.today(), counts, total, hasUnreadable: outbox.hasUnreadable(), messages, next }, 200);
  };

export const markDone = (parts: RouteParts): RouteHandler<typeof doneRoute, Env> => changing(parts, open, { status: 'done' });

export const sendAgain = (parts: RouteParts): RouteHandler<typeof againRoute, Env> =>
  changing(parts, ['failed', 'done'], { status: 'waiting', attempts: 0, error: null });

function changing(parts: RouteParts, from: readonly OutboxStatus[], change: Partial<OutboxRow>): RouteHandler<typeof doneRoute, Env> {
  return async (c) => {
    const { outbox } = parts.storage;
    const row = await outbox.get(Number(c.req.valid('param').id));
    const facts = row === null ? null : await factsIn(parts, row.case);
    // A message about a case of others is one that does not exist.
    if (row === null || facts === null || sightFor(c.get('asker'), facts) === null) return problem(c, 'notFound');
    const { status, attempts, error } = { ...row, ...change };
    const at = parts.clock.now().toISOString();
    const isChanged = from.includes(row.status) && (await outbox.change(row, { status, attempts, error, at }));
    // Idempotent: what has the wanted status already is answered as done, also when two people click at once.
    if (!isChanged && row.status !== status) return problem(c, 'messageMoved');
    return c.json(await viewOf(parts, (await outbox.get(row.id)) ?? row, c), 200);
  };
}

/** The text as it would read now: nothing of it is kept. */
async function viewOf({ cases, storage }: RouteParts, row: OutboxRow, c: Context<Env>): Promise<OutboxMessage> {
  const { key: _, ...shown } = row;
  const known = await orDamaged(async () => {
    const at = await storage.store.head(row.case);
    if (at === null) return null;
    const glance = await cases.glance({ ...at.header, version: at.head.version, head: at.head.hash });
    return glance === null ? null : { at, glance };
  });
  // The others are shown all the same.
  if (known === 'damaged') return { ...shown, name: null, subject: problemText(langOf(c), 'damagedCase').title, body: '' };
  if (known === null) return { ...shown, name: null, subject: '', body: '' };
  const { at, glance } = known;
  const { site, centre = null } = at.header;
  const sight = sightFor(c.get('asker'), { id: row.case, site, centre, counsellor: glance.state.context.file.counsellor });
  const text = textOf(row, glance.state, { lang: langOf(c), address: null });
  return { ...shown, name: sight === 'content' || sight === 'identity' ? glance.name : null, ...text };
}

/** The cases in the list of whoever asks; nothing to narrow in the demonstration. Folded first, so that none is missing. */
async function casesOf({ caseload, storage, clock }: RouteParts, asker: Asker): Promise<{ readonly cases?: readonly string[] }> {
  const { within } = viewerOf(asker);
  if (within === undefined) return {};
  await caseload.refresh(clock.today());
  return { cases: (await storage.store.caseload.all({ within })).map((row) => row.case) };
}

async function orDamaged<T>(work: () => Promise<T>): Promise<T | 'damaged'> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DamagedCase || error instanceof ImpossibleEntry) return 'damaged';
    throw error;
  }
}
