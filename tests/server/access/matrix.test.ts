// The access matrix: every route of the interface, and by hand who may ask it. A route without a row fails, and so does a row without a route.
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { Role } from '../../../machines/actor.ts';
import { can, rights } from '../../../src/server/access/can.ts';
import { guard } from '../../../src/server/http/guard.ts';
import type { StaffMember } from '../../../src/server/parts/staff-member.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { inMemory, newKey, serverOn } from '../harness.ts';

/** One of each role there is, also of those nobody can be yet. */
const staff: readonly StaffMember[] = Role.options.map((role) => ({ role, id: `m-${role.toLowerCase()}`, name: role }));
const headerOf = (role: Role) => `${role}:m-${role.toLowerCase()}`;

/** C counsellor, D deputy, T team lead, P data protection, A administration of a site, B trainer. The calendar asks nothing. */
const letters: Readonly<Record<string, Role>> = {
  C: 'counsellor',
  D: 'deputy',
  T: 'teamLead',
  P: 'dataProtection',
  A: 'siteAdministration',
  B: 'trainer',
};

const rows: Readonly<Record<string, string>> = {
  'get /api/v1/openapi.json': 'C D T P A B',
  'get /api/v1/session': 'C D T P A B',
  'get /api/v1/cases': 'C D T P',
  'post /api/v1/cases': 'C D T P',
  'get /api/v1/cases/{id}': 'C D T P',
  'post /api/v1/cases/{id}/proposals': 'C D T P',
  'put /api/v1/cases/{id}/drafts/{page}': 'C D T P',
  'delete /api/v1/cases/{id}/drafts/{page}': 'C D T P',
  'delete /api/v1/cases/{id}/drafts/{page}/asides/{tab}': 'C D T P',
  'get /api/v1/cases/{id}/household': 'C D T P',
  'get /api/v1/cases/{id}/recording': 'C D T P',
  'get /api/v1/cases/{id}/handover': 'C D T P',
  'get /api/v1/cases/{id}/agreements/{version}/pdf': 'C D T P',
  'get /api/v1/cases/{id}/consents/{consent}/pdf': 'C D T P',
  'get /api/v1/cases/{id}/referrals/{referral}/pdf': 'C D T P',
  'get /api/v1/translations/{standard}/{language}/reviews': 'C D T P A B',
  'post /api/v1/translations/{standard}/{language}/reviews': 'T A',
  'get /api/v1/guide/pdf': 'C D T P A B',
  'get /api/v1/calendar': 'C D T P',
  'get /api/v1/calendar/feed': 'C D T P',
  'post /api/v1/calendar/feed': 'C D T P',
  'delete /api/v1/calendar/feed': 'C D T P',
  'get /api/v1/outbox': 'C D T P',
  'post /api/v1/outbox/{id}/done': 'C D T P',
  'post /api/v1/outbox/{id}/again': 'C D T P',
  'get /api/v1/settings': 'C D T P A',
  'put /api/v1/settings': 'C D T P A',
  'get /api/v1/directory': 'C D T P A B',
  'get /api/v1/directory/bodies': 'C D T P A B',
  'get /api/v1/directory/export': 'C D T P A B',
  'post /api/v1/directory/imports': 'C D T A',
  'get /api/v1/directory/offers/{id}': 'C D T P A B',
  'put /api/v1/directory/offers/{id}': 'C D T A',
  'delete /api/v1/directory/offers/{id}': 'C D T A',
  'post /api/v1/directory/offers/{id}/verifications': 'C D T A',
  'get /api/v1/directory/bodies/{id}': 'C D T P A B',
  'put /api/v1/directory/bodies/{id}': 'C D T A',
  'delete /api/v1/directory/bodies/{id}': 'C D T A',
  'post /api/v1/directory/bodies/{id}/verifications': 'C D T A',
  'get /api/v1/figures/report/pdf': 'C D T P A B',
  'get /api/v1/actions': 'C D T P A B',
  'put /api/v1/actions/{id}': 'C D T A',
  'delete /api/v1/actions/{id}': 'C D T A',
  'get /api/v1/directory/remarks': 'C D T P A B',
  'put /api/v1/directory/remarks/{region}/{step}': 'C D T A',
  'get /api/v1/figures': 'C D T P A B',
  'get /api/v1/figures/{indicator}': 'C D T P A B',
  'get /api/v1/figures/{indicator}/csv': 'C D T P A B',
  'get /api/v1/programme': 'C D T P A B',
};

const server = serverOn(inMemory(), { staff });

const roles = (row: string): readonly Role[] => row.split(' ').flatMap((letter) => letters[letter] ?? []);
const allowedAt = (route: string): readonly Role[] => roles(rows[route] ?? '');

/** A question nobody can answer with content: which case, and in which language, does not exist. */
function asked(route: string, actor: string) {
  const [method = '', path = ''] = route.split(' ');
  const init = { method: method.toUpperCase(), headers: { 'etappe-actor': actor, 'if-match': '"0"', 'idempotency-key': newKey() } };
  const address = `${path.replaceAll(/\{\w+\}/gu, 'x')}?language=zz`;
  return method === 'get' || method === 'delete'
    ? server.ask<{ type?: string }>(address, init)
    : server.ask<{ type?: string }>(address, { ...init, body: '{}', headers: { ...init.headers, 'content-type': 'application/json' } });
}

test('every route of the interface has a row, and every row its route', async () => {
  const { body } = await server.ask<{ paths: Record<string, object> }>('/api/v1/openapi.json');
  const routes = Object.entries(body.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  const ofInterface = routes.filter((route) => route.includes(' /api/'));
  expect(Object.keys(rows).toSorted()).toEqual([...ofInterface, 'get /api/v1/openapi.json'].toSorted());
});

describe.each(Object.keys(rows))('%s', (route) => {
  test.each(Role.options)('asked by %s', async (role) => {
    const { status, body } = await asked(route, headerOf(role));
    const isDenied = status === 403 && /:(?:notForRole|mayNot\w+)$/u.test(body.type ?? '');
    expect({ status, isDenied }).toEqual({ status, isDenied: !allowedAt(route).includes(role) });
  });
});

test('whoever is nobody of the staff is answered nothing, and an address nobody knows is one for everybody', async () => {
  for (const route of Object.keys(rows)) expect((await asked(route, 'counsellor:c-nobody')).status, route).toBe(400);
  expect((await server.ask('/api/v1/nowhere', { headers: { 'etappe-actor': headerOf('trainer') } })).status).toBe(404);
});

test('a route the policy does not know is denied to everybody', async () => {
  const app = new Hono<Env>();
  app.use('/api/v1/*', guard(staff));
  app.get('/api/v1/new', (c) => c.text('told'));
  for (const { role } of staff) {
    const answer = await app.request('/api/v1/new', { headers: { 'etappe-actor': headerOf(role) } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('told');
  }
});

test('the calendar may ask for nothing, and nothing is open to nobody', () => {
  expect(rights.filter((right) => can('calendar', right))).toEqual([]);
  expect(rights.filter((right) => !Role.options.some((role) => can(role, right)))).toEqual([]);
});
