// Entering, changing, verifying and removing bodies of the directory.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { BodyBody, BodyView, DirectoryPath, WriteEntryHeaders } from '../../contract/directory.ts';
import { Nothing } from '../../contract/request.ts';
import type { Body } from '../../network/directory/body.ts';
import { verifyBody } from '../../network/directory/trust.ts';
import { offersOf, offersSomething } from '../directory/body-view.ts';
import { writeEntry, type Write } from '../directory/write.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { problem } from '../http/problem.ts';
import { bodyPath, bodyViewOf } from './directory.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';
import { askedOf, json, removed } from './write-directory.ts';

const params = DirectoryPath;
const headers = WriteEntryHeaders;
const answer = { 200: { description: 'the body as it stands now', content: { 'application/json': { schema: BodyView } } } };

export const putBodyRoute = createRoute({
  method: 'put',
  path: bodyPath,
  summary: 'Enter a body, or change it',
  request: { headers, params, body: json(BodyBody) },
  responses: { ...answer, ...problems(400, 403, 409, 413, 415, 428) },
});

export const bodyVerificationRoute = createRoute({
  method: 'post',
  path: `${bodyPath}/verifications`,
  summary: 'Somebody has asked there today, and all of it is right',
  request: { headers, params, body: json(Nothing) },
  responses: { ...answer, ...problems(400, 403, 404, 409, 413, 415, 428) },
});

export const dropBodyRoute = createRoute({
  method: 'delete',
  path: bodyPath,
  summary: 'Remove a body without offers',
  request: { headers, params },
  responses: { ...removed, ...problems(400, 403, 404, 409, 428) },
});

/** Writes the body and answers with it as it then stands. */
async function answerBody(c: Context<Env>, parts: RouteParts, write: Write) {
  if (!(await writeEntry(parts, write))) return problem(c, 'entryMoved');
  const view = await bodyViewOf(parts, write.entry.id, may(c, 'directory.write'));
  return view === null ? problem(c, 'unknownEntry') : c.json(view, 200, { etag: `"${view.version}"` });
}

export const putBody =
  (parts: RouteParts): RouteHandler<typeof putBodyRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const { body: written, isVerified } = c.req.valid('json');
    const standing = await parts.readDirectory();
    const today = parts.clock.today();
    if (written.isClosed && offersSomething(standing, id, today)) return problem(c, 'bodyOffers');
    const before = standing.bodies.get(id)?.entry;
    const { verified = null, origins = [] }: Partial<Body> = before ?? {};
    const changed: Body = { ...written, id, verified, origins };
    const entry = isVerified ? verifyBody(changed, today, by) : changed;
    return answerBody(c, parts, { entry: { kind: 'body', id, entry }, act: before === undefined ? 'entered' : 'changed', after, by });
  };

export const postBodyVerification =
  (parts: RouteParts): RouteHandler<typeof bodyVerificationRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const body = (await parts.readDirectory()).bodies.get(id)?.entry;
    if (body === undefined) return problem(c, 'unknownEntry');
    const entry = verifyBody(body, parts.clock.today(), by);
    return answerBody(c, parts, { entry: { kind: 'body', id, entry }, act: 'verified', after, by });
  };

export const dropBody =
  (parts: RouteParts): RouteHandler<typeof dropBodyRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const standing = await parts.readDirectory();
    if (!standing.bodies.has(id)) return problem(c, 'unknownEntry');
    if (offersOf(standing, id).length > 0) return problem(c, 'bodyInUse');
    const isDone = await writeEntry(parts, { entry: { kind: 'body', id, entry: null }, act: 'removed', after, by });
    return isDone ? c.body(null, 204) : problem(c, 'entryMoved');
  };
