// POST /api/v1/directory/imports: what files would change, and, once a person has chosen, the writing of it. GET /api/v1/directory/export:
// the whole directory in HSDS 3.0.
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { strToU8, zipSync } from 'fflate';
import { ActorHeader } from '../../contract/request.ts';
import { ImportBody, ImportView } from '../../contract/directory-import.ts';
import { hsdsJson } from '../../network/exchange/hsds/write-json.ts';
import { hsdsTabular } from '../../network/exchange/hsds/write-tabular.ts';
import { directoryOf, importFiles } from '../directory/import-files.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

export const importPath = '/api/v1/directory/imports';

export const importRoute = createRoute({
  method: 'post',
  path: importPath,
  summary: 'Compare files with the directory, or write them',
  request: { headers: ActorHeader, body: { required: true, content: { 'application/json': { schema: ImportBody } } } },
  responses: {
    200: { description: 'what they change, and how much was written', content: { 'application/json': { schema: ImportView } } },
    ...problems(400, 403, 409, 413, 415),
  },
});

export const exportRoute = createRoute({
  method: 'get',
  path: '/api/v1/directory/export',
  summary: 'The whole directory in HSDS 3.0',
  request: {
    headers: ActorHeader,
    query: z.strictObject({
      format: z.enum(['json', 'tabular']).openapi({ description: 'tabular: the CSV files and their datapackage in one archive' }),
    }),
  },
  responses: {
    200: {
      description: 'the directory',
      content: { 'application/json': { schema: z.unknown() }, 'application/zip': { schema: z.unknown() } },
    },
    ...problems(400),
  },
});

export const importDirectory =
  ({ readDirectory, storage, clock }: RouteParts): RouteHandler<typeof importRoute, Env> =>
  async (c) => {
    const by = c.get('actor');
    const parts = { directory: storage.directory, now: clock.now(), today: clock.today(), by };
    const view = await importFiles(await readDirectory(), c.req.valid('json'), parts);
    return view === null ? problem(c, 'entryMoved') : c.json(view, 200);
  };

export const exportDirectory =
  ({ readDirectory }: RouteParts): RouteHandler<typeof exportRoute, Env> =>
  async (c) => {
    const directory = directoryOf(await readDirectory());
    if (c.req.valid('query').format === 'json')
      return c.body(hsdsJson(directory), 200, { 'content-type': 'application/json; charset=utf-8' });
    const files = Object.entries(hsdsTabular(directory)).map(([name, text]) => [name, strToU8(text)] as const);
    return c.body(new Uint8Array(zipSync(Object.fromEntries(files))), 200, { 'content-type': 'application/zip' });
  };
