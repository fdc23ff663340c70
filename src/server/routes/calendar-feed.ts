// /api/v1/calendar/feed: whether I have a calendar feed, a new secret address for it, and an end to it.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { FeedView, NewFeed } from '../../contract/calendar-feed.ts';
import { ActorHeader, Nothing } from '../../contract/request.ts';
import { hashOfSecret, newSecret } from '../access/feed-secret.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { langOf } from '../http/problem.ts';
import { problems } from './shared.ts';

const path = '/api/v1/calendar/feed';
const request = { headers: ActorHeader };

export const feedRoute = createRoute({
  method: 'get',
  path,
  summary: 'My calendar feed, without its address',
  request,
  responses: { 200: { description: 'whether there is one', content: { 'application/json': { schema: FeedView } } }, ...problems(400) },
});

export const newFeedRoute = createRoute({
  method: 'post',
  path,
  summary: 'A new secret address for my calendar feed',
  request: { ...request, body: { required: true, content: { 'application/json': { schema: Nothing } } } },
  responses: {
    201: { description: 'the address, shown this once', content: { 'application/json': { schema: NewFeed } } },
    ...problems(400, 403, 413, 415),
  },
});

export const dropFeedRoute = createRoute({
  method: 'delete',
  path,
  summary: 'Revoke my calendar feed',
  request,
  responses: { 204: { description: 'there is none any more' }, ...problems(400, 403) },
});

const feedActor = (c: Context<Env>): string => {
  const { role, id } = c.get('actor');
  return `${role}:${id}`;
};

export const getFeed =
  ({ storage }: RouteParts): RouteHandler<typeof feedRoute, Env> =>
  async (c) => {
    const actor = feedActor(c);
    const feed = await storage.feeds.get(actor);
    return c.json({ exists: feed !== null, since: feed?.since ?? null }, 200);
  };

export const makeFeed =
  ({ storage, clock, entrance }: RouteParts): RouteHandler<typeof newFeedRoute, Env> =>
  async (c) => {
    const actor = feedActor(c);
    const secret = newSecret();
    const since = clock.now().toISOString();
    await storage.feeds.put({ actor, hash: hashOfSecret(secret), lang: langOf(c), since });
    const server = entrance?.publicAddress ?? new URL(c.req.url).origin;
    return c.json({ address: `${server}/calendar/${secret}.ics`, since }, 201);
  };

export const dropFeed =
  ({ storage }: RouteParts): RouteHandler<typeof dropFeedRoute, Env> =>
  async (c) => {
    const actor = feedActor(c);
    await storage.feeds.drop(actor);
    return c.body(null, 204);
  };
