// /api/v1/actions: the action list of the steering group.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { ActionBody, Actions } from '../../contract/actions.ts';
import { DirectoryPath, WriteEntryHeaders } from '../../contract/directory.ts';
import { ActorHeader } from '../../contract/request.ts';
import { inOrder, isLate } from '../../network/directory/action.ts';
import { writeEntry } from '../directory/write.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';
import { askedOf } from './write-directory.ts';

const path = '/api/v1/actions';
const answer = { description: 'the list as it stands now', content: { 'application/json': { schema: Actions } } };
const request = { headers: WriteEntryHeaders, params: DirectoryPath };

export const actionsRoute = createRoute({
  method: 'get',
  path,
  summary: 'What the network has to do',
  request: { headers: ActorHeader },
  responses: { 200: answer, ...problems(400) },
});

export const putActionRoute = createRoute({
  method: 'put',
  path: `${path}/{id}`,
  summary: 'Enter something to do, or change it',
  request: { ...request, body: { required: true, content: { 'application/json': { schema: ActionBody } } } },
  responses: { 200: answer, ...problems(400, 403, 409, 413, 415, 428) },
});

export const dropActionRoute = createRoute({
  method: 'delete',
  path: `${path}/{id}`,
  summary: 'Take something from the list; its history stays',
  request,
  responses: { 200: answer, ...problems(400, 403, 404, 409, 428) },
});

async function viewOf({ readDirectory, clock }: RouteParts, mayWrite: boolean): Promise<Actions> {
  const { actions } = await readDirectory();
  const today = clock.today();
  const ordered = inOrder(
    [...actions.values()].map(({ entry }) => entry),
    today,
  );
  const rows = ordered.map((action) => ({ action, version: actions.get(action.id)?.version ?? 0, isLate: isLate(action, today) }));
  return { today, mayWrite, actions: rows };
}

export const getActions =
  (parts: RouteParts): RouteHandler<typeof actionsRoute, Env> =>
  async (c) =>
    c.json(await viewOf(parts, may(c, 'directory.write')), 200);

export const putAction =
  (parts: RouteParts): RouteHandler<typeof putActionRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const act = (await parts.readDirectory()).actions.has(id) ? 'changed' : 'entered';
    const entry = { ...c.req.valid('json').action, id };
    const isDone = await writeEntry(parts, { entry: { kind: 'action', id, entry }, act, after, by });
    return isDone ? c.json(await viewOf(parts, may(c, 'directory.write')), 200) : problem(c, 'entryMoved');
  };

export const dropAction =
  (parts: RouteParts): RouteHandler<typeof dropActionRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    if (!(await parts.readDirectory()).actions.has(id)) return problem(c, 'unknownEntry');
    const isDone = await writeEntry(parts, { entry: { kind: 'action', id, entry: null }, act: 'removed', after, by });
    return isDone ? c.json(await viewOf(parts, may(c, 'directory.write')), 200) : problem(c, 'entryMoved');
  };
