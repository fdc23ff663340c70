// GET and PUT /api/v1/directory/remarks: what a region says beside the steps of the support chains.
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import { ChainStepCode } from '../../../machines/standards/chain-step-code.ts';
import { WriteEntryHeaders } from '../../contract/directory.ts';
import { RemarkBody, RemarkPath, RemarkRow, Remarks, RemarksQuery } from '../../contract/remarks.ts';
import { ActorHeader } from '../../contract/request.ts';
import type { Remark } from '../../network/directory/remark.ts';
import { uuidFrom } from '../../network/exchange/ids.ts';
import type { StandingDirectory } from '../directory/read-directory.ts';
import { writeEntry } from '../directory/write.ts';
import type { Env } from '../http/env.ts';
import { may } from '../http/may.ts';
import { versionIn } from '../http/if-match.ts';
import { problem } from '../http/problem.ts';
import type { RouteParts } from './route-parts.ts';
import { problems } from './shared.ts';

const path = '/api/v1/directory/remarks';

export const remarksRoute = createRoute({
  method: 'get',
  path,
  summary: 'Local remarks of a region on the steps of the support chains',
  request: { headers: ActorHeader, query: RemarksQuery },
  responses: {
    200: { description: 'every step something was ever written on', content: { 'application/json': { schema: Remarks } } },
    ...problems(400),
  },
});

export const putRemarkRoute = createRoute({
  method: 'put',
  path: `${path}/{region}/{step}`,
  summary: 'Write a local remark, change it, or take it away',
  request: {
    headers: WriteEntryHeaders,
    params: RemarkPath,
    body: { required: true, content: { 'application/json': { schema: RemarkBody } } },
  },
  responses: {
    200: { description: 'the remark as it stands now', content: { 'application/json': { schema: RemarkRow } } },
    ...problems(400, 403, 409, 413, 415, 428),
  },
});

/** Follows from what it is about, so that two people who begin the same remark write the same entry, and one of them is told. */
const remarkId = (region: Remark['region'], step: Remark['step']): string => uuidFrom('remark', region, step);

function rowOf({ remarks, versionOf }: StandingDirectory, region: Remark['region'], step: Remark['step']): RemarkRow {
  const id = remarkId(region, step);
  const kept = remarks.get(id)?.entry;
  return { step, remark: kept === undefined ? null : { text: kept.text, writtenOn: kept.writtenOn }, version: versionOf(id) };
}

export const getRemarks =
  ({ readDirectory }: RouteParts): RouteHandler<typeof remarksRoute, Env> =>
  async (c) => {
    const standing = await readDirectory();
    const rows = ChainStepCode.options.map((step) => rowOf(standing, c.req.valid('query').region, step));
    return c.json({ remarks: rows.filter(({ version }) => version > 0), mayWrite: may(c, 'directory.write') }, 200);
  };

export const putRemark =
  (parts: RouteParts): RouteHandler<typeof putRemarkRoute, Env> =>
  async (c) => {
    const headers = c.req.valid('header');
    const by = c.get('actor');
    const after = versionIn(c, headers['if-match']);
    if (after instanceof Response) return after;
    const { region, step } = c.req.valid('param');
    const { text } = c.req.valid('json');
    const id = remarkId(region, step);
    const isThere = (await parts.readDirectory()).remarks.has(id);
    const entry = text === null ? null : { region, step, text, writtenOn: parts.clock.today() };
    const act = text === null ? 'removed' : isThere ? 'changed' : 'entered';
    if (!(await writeEntry(parts, { entry: { kind: 'remark', id, entry }, act, after, by }))) return problem(c, 'entryMoved');
    return c.json(rowOf(await parts.readDirectory(), region, step), 200);
  };
