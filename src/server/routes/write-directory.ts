// Entering, changing, verifying and removing offers of the directory.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../../machines/actor.ts';
import { DirectoryPath, OfferBody, OfferView, WriteEntryHeaders } from '../../contract/directory.ts';
import { Nothing } from '../../contract/request.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { isCurrent } from '../../network/directory/standing.ts';
import { verify } from '../../network/directory/trust.ts';
import { writeEntry, type Write } from '../directory/write.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { versionIn } from '../http/if-match.ts';
import { problem } from '../http/problem.ts';
import { offerPath, offerView } from './directory.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const params = DirectoryPath;
const headers = WriteEntryHeaders;
export const json = <T>(schema: T) => ({ required: true, content: { 'application/json': { schema } } });
const offerAnswer = { description: 'the offer as it stands now', content: { 'application/json': { schema: OfferView } } };
export const removed = { 204: { description: 'it is not there any more' } };

export const putOfferRoute = createRoute({
  method: 'put',
  path: offerPath,
  summary: 'Enter an offer, or change it',
  request: { headers, params, body: json(OfferBody) },
  responses: { 200: offerAnswer, ...problems(400, 403, 409, 413, 415, 428) },
});

export const verifyOfferRoute = createRoute({
  method: 'post',
  path: `${offerPath}/verifications`,
  summary: 'Somebody has asked there today, and all of it is right',
  request: { headers, params, body: json(Nothing) },
  responses: { 200: offerAnswer, ...problems(400, 403, 404, 409, 413, 415, 428) },
});

export const dropOfferRoute = createRoute({
  method: 'delete',
  path: offerPath,
  summary: 'Remove an offer; its history stays',
  request: { headers, params },
  responses: { ...removed, ...problems(400, 403, 404, 409, 428) },
});

type Asked = { readonly by: Actor; readonly after: number; readonly id: string };
type Sent = z.infer<typeof WriteEntryHeaders>;

/** Who writes what, against which version; a response where one of them is missing or wrong. */
export function askedOf(c: Context<Env>, sent: Sent, path: z.infer<typeof DirectoryPath>): Asked | Response {
  const by = c.get('actor');
  const id = z.uuid().safeParse(path.id);
  if (!id.success) return problem(c, 'unknownEntry');
  const after = versionIn(c, sent['if-match']);
  return after instanceof Response ? after : { by, after, id: id.data };
}

/** Writes the offer and answers with it as it then stands. */
async function answerOffer(c: Context<Env>, parts: RouteParts, write: Write) {
  if (!(await writeEntry(parts, write))) return problem(c, 'entryMoved');
  const view = await offerView(parts, write.entry.id, may(c, 'directory.write'));
  return view === null ? problem(c, 'unknownEntry') : c.json(view, 200, { etag: `"${view.version}"` });
}

export const putOffer =
  (parts: RouteParts): RouteHandler<typeof putOfferRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const { offer: written, isVerified } = c.req.valid('json');
    const { offers, bodies } = await parts.readDirectory();
    const body = bodies.get(written.body)?.entry;
    if (body === undefined) return problem(c, 'unknownBody');
    const before = offers.get(id)?.entry;
    const { verified = null, origin = null, isExample = false }: Partial<Offer> = before ?? {};
    const changed: Offer = { ...written, id, verified, origin, isExample };
    const today = parts.clock.today();
    if (body.isClosed && isCurrent(changed, today)) return problem(c, 'bodyClosed');
    const entry = isVerified ? verify(changed, today, by) : changed;
    return answerOffer(c, parts, { entry: { kind: 'offer', id, entry }, act: before === undefined ? 'entered' : 'changed', after, by });
  };

export const verifyOffer =
  (parts: RouteParts): RouteHandler<typeof verifyOfferRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    const offer = (await parts.readDirectory()).offers.get(id)?.entry;
    if (offer === undefined) return problem(c, 'unknownEntry');
    const entry = verify(offer, parts.clock.today(), by);
    return answerOffer(c, parts, { entry: { kind: 'offer', id, entry }, act: 'verified', after, by });
  };

export const dropOffer =
  (parts: RouteParts): RouteHandler<typeof dropOfferRoute, Env> =>
  async (c) => {
    const asked = askedOf(c, c.req.valid('header'), c.req.valid('param'));
    if (asked instanceof Response) return asked;
    const { by, after, id } = asked;
    if (!(await parts.readDirectory()).offers.has(id)) return problem(c, 'unknownEntry');
    const isDone = await writeEntry(parts, { entry: { kind: 'offer', id, entry: null }, act: 'removed', after, by });
    return isDone ? c.body(null, 204) : problem(c, 'entryMoved');
  };
