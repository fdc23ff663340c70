// Who has looked into a case, and the emergency access to cases of others: with a reason, told to those it concerns, and with an end.
import { randomBytes } from 'node:crypto';
import { createRoute, z, type RouteHandler } from '@hono/zod-openapi';
import { AccessKind, CaseAccesses, Emergencies, NewEmergency, type Emergency } from '../../contract/case-access.ts';
import { AccessRole } from '../../organisation/access-role.ts';
import { sightOf } from '../../organisation/sight.ts';
import { roleOf, sightFor, type Asker } from '../access/asker.ts';
import { namedFactsIn } from '../cases/case-facts.ts';
import type { Env } from '../http/env.ts';
import { problem } from '../http/problem.ts';
import { namesOf } from '../people/names.ts';
import { casesNamed } from '../people/cases-named.ts';
import { actingIn } from './people.ts';
import type { RouteParts } from './route-parts.ts';
import { answerOf, bodyOf, CasePath, problems } from './shared.ts';

const refusals = problems(400, 401, 403, 404, 409, 413, 415);
const path = '/api/v1/emergencies';

/** Rows of the access log an answer holds. */
const pageLength = 50;

export const accessesRoute = createRoute({
  method: 'get',
  path: '/api/v1/cases/{id}/accesses',
  summary: 'Who has looked into a case',
  request: { params: CasePath, query: z.object({ offset: z.coerce.number().int().min(0).max(1_000_000).default(0) }) },
  responses: { 200: answerOf('the latest first', CaseAccesses), ...problems(400, 401, 403, 404) },
});

export const emergenciesRoute = createRoute({
  method: 'get',
  path,
  summary: 'Emergency accesses that go on',
  responses: { 200: answerOf('those that concern me', Emergencies), ...problems(401, 403) },
});

export const newEmergencyRoute = createRoute({
  method: 'post',
  path,
  summary: 'Open a case of a colleague in an emergency',
  request: bodyOf(NewEmergency),
  responses: { 201: answerOf('opened', Emergencies), ...refusals },
});

export const endEmergencyRoute = createRoute({
  method: 'delete',
  path: `${path}/{id}`,
  summary: 'The emergency is over',
  request: { params: z.object({ id: z.string().max(40) }) },
  responses: { 204: { description: 'ended' }, ...refusals },
});

export const getAccesses =
  (parts: RouteParts): RouteHandler<typeof accessesRoute, Env> =>
  async (c) => {
    const { id } = c.req.valid('param');
    const { offset } = c.req.valid('query');
    const rows = await parts.storage.accesses.ofCase(id, offset, pageLength + 1);
    const shown = rows.slice(0, pageLength);
    const names = await namesOf(
      parts,
      shown.map(({ person }) => person),
    );
    const accesses = shown.map(({ at, kind, role, person, emergency, reason }) => ({
      at,
      kind: AccessKind.parse(kind),
      role: AccessRole.parse(role),
      person,
      name: names.get(person) ?? null,
      reason,
      isEmergency: emergency !== null,
    }));
    return c.json({ accesses, next: rows.length > pageLength ? offset + pageLength : null }, 200);
  };

export const getEmergencies =
  (parts: RouteParts): RouteHandler<typeof emergenciesRoute, Env> =>
  async (c) =>
    c.json({ emergencies: await concerning(parts, c.get('asker')) }, 200);

/** Mine, and those into cases that I am responsible for or oversee. */
async function concerning(parts: RouteParts, asker: Asker): Promise<Emergency[]> {
  const running = await parts.storage.accesses.emergencies(parts.instant().toISOString());
  const names = await namesOf(
    parts,
    running.map(({ person }) => person),
  );
  const shown: Emergency[] = [];
  for (const { case: id, emergency, reason, at, endsAt, person } of running) {
    const found = await namedFactsIn(parts, id);
    const isMine = person === asker.id;
    const sight = found === null ? null : sightFor(asker, found.facts);
    if (found === null || emergency === null || endsAt === null || (!isMine && sight === null)) continue;
    const client = sight === 'content' || sight === 'identity' ? found.client : null;
    const name = names.get(person) ?? null;
    shown.push({ id: emergency, case: id, client, reason: reason ?? '', begunAt: at, endsAt, person, name, isMine });
  }
  return shown;
}

export const postEmergency =
  (parts: RouteParts): RouteHandler<typeof newEmergencyRoute, Env> =>
  async (c) => {
    const acting = actingIn(c, parts);
    if (acting instanceof Response) return acting;
    const { asker, membership } = acting;
    const { emergencyHours } = asker.rules;
    if (emergencyHours === 0) return problem(c, 'notForRole');
    const { name, reason } = c.req.valid('json');
    const begun = parts.instant();
    const at = begun.toISOString();
    const endsAt = new Date(begun.getTime() + emergencyHours * 3_600_000).toISOString();
    const all = { at, role: membership.role, person: asker.id };
    const found = await casesNamed(parts, name, membership);
    // Whoever works with a case anyway needs no emergency.
    const others = found.filter((facts) => asker.standpoint !== null && sightOf(asker.standpoint, facts) !== 'content');
    if (others.length === 0) {
      c.get('note')({ event: 'emergency.refused' });
      return problem(c, 'unknownName');
    }
    await parts.storage.accesses.add(
      others.map((facts) => ({
        ...all,
        case: facts.id,
        kind: 'emergencyBegun',
        emergency: `e-${randomBytes(8).toString('hex')}`,
        reason,
        endsAt,
      })),
    );
    c.get('note')({ event: 'emergency.begun', cases: others.map(({ id }) => id) });
    return c.json({ emergencies: (await concerning(parts, asker)).filter(({ isMine }) => isMine) }, 201);
  };

export const endEmergency =
  (parts: RouteParts): RouteHandler<typeof endEmergencyRoute, Env> =>
  async (c) => {
    const asker = c.get('asker');
    const at = parts.instant().toISOString();
    const running = await parts.storage.accesses.emergencies(at);
    const mine = running.find(({ emergency, person }) => emergency === c.req.valid('param').id && person === asker.id);
    const role = roleOf(asker);
    if (mine === undefined || role === null) return problem(c, 'notFound');
    const { case: of, emergency } = mine;
    await parts.storage.accesses.add([
      { case: of, at, kind: 'emergencyEnded', role, person: asker.id, emergency, reason: null, endsAt: null },
    ]);
    c.get('note')({ event: 'emergency.ended', case: of });
    return c.body(null, 204);
  };
