// GET and PUT /api/v1/settings: quiet mode, and whether mail can leave at all.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { SettingsChange, SettingsView } from '../../contract/settings.ts';
import type { Env } from '../http/env.ts';
import type { RouteParts } from './route-parts.ts';
import { isQuiet, setQuiet } from '../messages/settings.ts';
import { problems } from './shared.ts';

const path = '/api/v1/settings';
const answer = { description: 'the settings', content: { 'application/json': { schema: SettingsView } } };

export const settingsRoute = createRoute({ method: 'get', path, summary: 'The settings', responses: { 200: answer, ...problems() } });

export const changeSettingsRoute = createRoute({
  method: 'put',
  path,
  summary: 'Quiet mode on or off',
  request: { body: { required: true, content: { 'application/json': { schema: SettingsChange } } } },
  responses: { 200: answer, ...problems(400, 403, 413, 415) },
});

const viewOf = async ({ storage, mailer }: RouteParts): Promise<SettingsView> => ({
  quiet: await isQuiet(storage.settings),
  mail: mailer === null ? 'off' : 'configured',
});

export const getSettings =
  (parts: RouteParts): RouteHandler<typeof settingsRoute, Env> =>
  async (c) =>
    c.json(await viewOf(parts), 200);

export const changeSettings =
  (parts: RouteParts): RouteHandler<typeof changeSettingsRoute, Env> =>
  async (c) => {
    await setQuiet(parts.storage.settings, c.req.valid('json').quiet);
    return c.json(await viewOf(parts), 200);
  };
