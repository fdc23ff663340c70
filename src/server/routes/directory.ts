// GET /api/v1/directory: the directory narrowed and cut into pages. POST /api/v1/directory/search: what of it holds the words, and for whom it is.
// One offer with its history; the bodies.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import {
  Bodies,
  BodyView,
  Directory,
  DirectoryPath,
  DirectoryQuery,
  DirectorySearch,
  OfferView,
  offersAtOnce,
} from '../../contract/directory.ts';
import { ActorHeader } from '../../contract/request.ts';
import { bodyView } from '../directory/body-view.ts';
import { applicantOf, foundIn, rowOf, sentBody } from '../directory/found.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const path = '/api/v1/directory';
export const offerPath = `${path}/offers/{id}` as const;
export const bodyPath = `${path}/bodies/{id}` as const;

const page = { 200: { description: 'a page of it', content: { 'application/json': { schema: Directory } } } };

export const directoryRoute = createRoute({
  method: 'get',
  path,
  summary: 'The directory of offers',
  request: { headers: ActorHeader, query: DirectoryQuery },
  responses: { ...page, ...problems(400) },
});

export const directorySearchRoute = createRoute({
  method: 'post',
  path: `${path}/search`,
  summary: 'Offers of the directory by words, and for somebody who is described',
  request: { headers: ActorHeader, body: { required: true, content: { 'application/json': { schema: DirectorySearch } } } },
  responses: { ...page, ...problems(400, 413, 415) },
});

export const offerRoute = createRoute({
  method: 'get',
  path: offerPath,
  summary: 'One offer, with its history',
  request: { headers: ActorHeader, params: DirectoryPath },
  responses: {
    200: { description: 'the offer; its version is the ETag', content: { 'application/json': { schema: OfferView } } },
    ...problems(400, 404),
  },
});

export const bodiesRoute = createRoute({
  method: 'get',
  path: `${path}/bodies`,
  summary: 'The bodies that offer something',
  request: { headers: ActorHeader },
  responses: { 200: { description: 'all of them, by name', content: { 'application/json': { schema: Bodies } } }, ...problems(400) },
});

export const bodyRoute = createRoute({
  method: 'get',
  path: bodyPath,
  summary: 'One body, with its offers and its history',
  request: { headers: ActorHeader, params: DirectoryPath },
  responses: {
    200: { description: 'the body; its version is the ETag', content: { 'application/json': { schema: BodyView } } },
    ...problems(400, 404),
  },
});

export const getDirectory =
  ({ readDirectory, clock }: RouteParts): RouteHandler<typeof directoryRoute, Env> =>
  async (c) => {
    const { offset = 0, limit = offersAtOnce.usual, ...asked } = c.req.valid('query');
    return c.json(foundIn(await readDirectory(), { ...asked, words: '', offset, limit }, clock.today()), 200);
  };

export const searchDirectory =
  ({ readDirectory, clock }: RouteParts): RouteHandler<typeof directorySearchRoute, Env> =>
  async (c) =>
    c.json(foundIn(await readDirectory(), c.req.valid('json'), clock.today()), 200);

/** As it stands now; null where there is none. */
export async function offerView({ readDirectory, storage, clock }: RouteParts, id: string, mayWrite: boolean): Promise<OfferView | null> {
  const standing = await readDirectory();
  const kept = standing.offers.get(id);
  if (kept === undefined) return null;
  const changes = await storage.directory.about(id);
  const history = changes.map(({ number, act, by: who, at }) => ({ number, act, by: who, at }));
  return {
    ...rowOf(standing, kept, applicantOf({}), clock.today()),
    mayWrite,
    history: history.toReversed(),
  };
}

export const getOffer =
  (parts: RouteParts): RouteHandler<typeof offerRoute, Env> =>
  async (c) => {
    const view = await offerView(parts, c.req.valid('param').id, may(c, 'directory.write'));
    return view === null ? problem(c, 'unknownEntry') : c.json(view, 200, { etag: `"${view.version}"` });
  };

/** As it stands now; null where there is none. */
export async function bodyViewOf({ readDirectory, storage, clock }: RouteParts, id: string, mayWrite: boolean): Promise<BodyView | null> {
  const standing = await readDirectory();
  const kept = standing.bodies.get(id);
  if (kept === undefined) return null;
  const view = bodyView(standing, kept, await storage.directory.about(id), clock.today());
  return { ...view, mayWrite };
}

export const getBody =
  (parts: RouteParts): RouteHandler<typeof bodyRoute, Env> =>
  async (c) => {
    const view = await bodyViewOf(parts, c.req.valid('param').id, may(c, 'directory.write'));
    return view === null ? problem(c, 'unknownEntry') : c.json(view, 200, { etag: `"${view.version}"` });
  };

const names = new Intl.Collator('de');

export const getBodies =
  ({ readDirectory }: RouteParts): RouteHandler<typeof bodiesRoute, Env> =>
  async (c) => {
    const rows = [...(await readDirectory()).bodies.values()].map(({ entry, version }) => ({ body: sentBody(entry), version }));
    return c.json({ bodies: rows.toSorted((a, b) => names.compare(a.body.name, b.body.name)), mayWrite: may(c, 'directory.write') }, 200);
  };
