// The access matrix: every route of the interface, and by hand who may ask it. A route without a row fails, and so does a row without a route.
import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { AccessRole } from '../../../src/organisation/access-role.ts';
import { can, rights } from '../../../src/server/access/can.ts';
import { guard } from '../../../src/server/http/guard.ts';
import type { Env } from '../../../src/server/http/env.ts';
import { believing } from '../../../src/server/parts/clock-watch.ts';
import { whoAsks } from '../../../src/server/sign-in/who-asks.ts';
import { inMemory, newKey } from '../harness.ts';
import { installation, type Installation } from './people.ts';

/**
 * C counsellor, D deputy, T team lead, P data protection, A administration of a site, B trainer, Q quality assurance, E evaluator, S whoever
 * runs the system. `everybody`: also without a session. `account`: whoever has signed in, with a role or without.
 */
const letters: Readonly<Record<string, AccessRole>> = {
  C: 'counsellor',
  D: 'deputy',
  T: 'teamLead',
  P: 'dataProtection',
  A: 'siteAdministration',
  B: 'trainer',
  Q: 'qualityAssurance',
  E: 'evaluator',
  S: 'systemAdministration',
};

const rows: Readonly<Record<string, string>> = {
  'get /api/v1/sign-in': 'everybody',
  'post /api/v1/sign-in': 'everybody',
  'post /api/v1/sign-in/second-factor': 'everybody',
  'post /api/v1/sign-in/provider': 'everybody',
  'post /api/v1/first-run': 'everybody',
  'post /api/v1/first-run/read': 'everybody',
  'post /api/v1/invitations/read': 'everybody',
  'post /api/v1/invitations/accept': 'everybody',
  'get /api/v1/session': 'account',
  'put /api/v1/session/membership': 'account',
  'post /api/v1/session/renewal': 'account',
  'post /api/v1/sign-out': 'account',
  'post /api/v1/sign-out/everywhere': 'account',
  'get /api/v1/sessions': 'account',
  'delete /api/v1/sessions/{id}': 'account',
  'post /api/v1/password': 'account',
  'post /api/v1/second-factor': 'account',
  'post /api/v1/second-factor/confirm': 'account',
  'post /api/v1/second-factor/off': 'account',
  'post /api/v1/second-factor/backup-codes': 'account',
  'get /api/v1/openapi.json': 'C D T P A B Q E S',
  'get /api/v1/people': 'C D T P A S',
  'post /api/v1/people': 'A S',
  'post /api/v1/people/{id}/invitation': 'A S',
  'post /api/v1/people/{id}/memberships': 'A S',
  'put /api/v1/people/{id}/memberships/{membership}': 'A S',
  'post /api/v1/people/{id}/caseload': 'T',
  'delete /api/v1/people/{id}/sessions': 'A S',
  'post /api/v1/people/{id}/departure': 'A S',
  'post /api/v1/stand-ins': 'T A',
  'delete /api/v1/stand-ins/{id}': 'T A',
  'get /api/v1/sites/{site}/rules': 'C D T P A S',
  'put /api/v1/sites/{site}/rules': 'A S',
  'get /api/v1/emergencies': 'C D T P',
  'post /api/v1/emergencies': 'C D',
  'delete /api/v1/emergencies/{id}': 'C D',
  'get /api/v1/cases': 'C D T P Q',
  'post /api/v1/cases/search': 'C D T P Q',
  'post /api/v1/cases': 'C D',
  'get /api/v1/cases/{id}': 'C D T P Q',
  'get /api/v1/cases/{id}/accesses': 'C D T P',
  'post /api/v1/cases/{id}/proposals': 'C D T P',
  'put /api/v1/cases/{id}/drafts/{page}': 'C D T P',
  'delete /api/v1/cases/{id}/drafts/{page}': 'C D T P',
  'delete /api/v1/cases/{id}/drafts/{page}/asides/{tab}': 'C D T P',
  'get /api/v1/cases/{id}/household': 'C D T P',
  'get /api/v1/cases/{id}/recording': 'C D T P Q',
  'get /api/v1/cases/{id}/erasure': 'T P',
  'get /api/v1/cases/{id}/erasure/certificate': 'T P',
  'get /api/v1/cases/{id}/erasure/certificate/pdf': 'T P',
  'get /api/v1/retention': 'P',
  'post /api/v1/clock/confirmation': 'S',
  'get /api/v1/cases/{id}/own-file': 'C D T P',
  'get /api/v1/cases/{id}/own-file/pdf': 'C D T P',
  'get /api/v1/cases/{id}/handover': 'C D T P',
  'get /api/v1/cases/{id}/agreements/{version}/pdf': 'C D T P',
  'get /api/v1/cases/{id}/consents/{consent}/pdf': 'C D T P',
  'get /api/v1/cases/{id}/referrals/{referral}/pdf': 'C D T P',
  'get /api/v1/translations/{standard}/{language}/reviews': 'C D T P A B Q E',
  'post /api/v1/translations/{standard}/{language}/reviews': 'T A',
  'get /api/v1/guide/pdf': 'C D T P A B Q E S',
  'get /api/v1/calendar': 'C D T P',
  'get /api/v1/calendar/feed': 'C D T P',
  'post /api/v1/calendar/feed': 'C D T P',
  'delete /api/v1/calendar/feed': 'C D T P',
  'get /api/v1/outbox': 'C D T P',
  'post /api/v1/outbox/{id}/done': 'C D T P',
  'post /api/v1/outbox/{id}/again': 'C D T P',
  'get /api/v1/settings': 'C D T P A S',
  'put /api/v1/settings': 'C D T P A S',
  'get /api/v1/directory': 'C D T P A B Q E',
  'post /api/v1/directory/search': 'C D T P A B Q E',
  'get /api/v1/directory/bodies': 'C D T P A B Q E',
  'get /api/v1/directory/export': 'C D T P A B Q E',
  'post /api/v1/directory/imports': 'C D T A',
  'get /api/v1/directory/offers/{id}': 'C D T P A B Q E',
  'put /api/v1/directory/offers/{id}': 'C D T A',
  'delete /api/v1/directory/offers/{id}': 'C D T A',
  'post /api/v1/directory/offers/{id}/verifications': 'C D T A',
  'get /api/v1/directory/bodies/{id}': 'C D T P A B Q E',
  'put /api/v1/directory/bodies/{id}': 'C D T A',
  'delete /api/v1/directory/bodies/{id}': 'C D T A',
  'post /api/v1/directory/bodies/{id}/verifications': 'C D T A',
  'get /api/v1/figures/report/pdf': 'C D T P A B Q E',
  'get /api/v1/actions': 'C D T P A B Q E',
  'put /api/v1/actions/{id}': 'C D T A',
  'delete /api/v1/actions/{id}': 'C D T A',
  'get /api/v1/directory/remarks': 'C D T P A B Q E',
  'put /api/v1/directory/remarks/{region}/{step}': 'C D T A',
  'get /api/v1/figures': 'C D T P A B Q E',
  'get /api/v1/figures/{indicator}': 'C D T P A B Q E',
  'get /api/v1/figures/{indicator}/csv': 'C D T P A B Q E',
  'get /api/v1/programme': 'C D T P A B Q E',
};

const place = { site: 'wiesbaden' } as const;
let all: Installation;
const people = new Map<string, Awaited<ReturnType<Installation['person']>>>();

beforeAll(async () => {
  all = installation(inMemory());
  for (const role of AccessRole.options) people.set(role, await all.person(role, role, place));
  people.set('nobody', await all.person('nobody', null, place));
});

const isPublic = (route: string): boolean => rows[route] === 'everybody';
const isAccount = (route: string): boolean => rows[route] === 'account';
const allowedAt = (route: string): readonly AccessRole[] => (rows[route] ?? '').split(' ').flatMap((letter) => letters[letter] ?? []);

type Problem = { type?: string };

/** A question nobody can answer with content: which case, and in which language, does not exist. */
function asked(route: string, cookie: string | null) {
  const [method = '', path = ''] = route.split(' ');
  const headers = { 'if-match': '"0"', 'idempotency-key': newKey(), ...(cookie !== null && { cookie }) };
  const address = `${path.replaceAll(/\{\w+\}/gu, 'x')}?language=zz`;
  if (method === 'get' || method === 'delete') return all.server.ask<Problem>(address, { method: method.toUpperCase(), headers });
  return all.server.send<Problem>(address, {}, headers, method.toUpperCase());
}

const codeOf = ({ type = '' }: Problem): string => type.slice(type.lastIndexOf(':') + 1);

/** What ends or changes a session is asked by the double of a role, whose sessions nobody needs. */
async function cookieOf(role: string, route: string): Promise<string> {
  const person = people.get(role);
  if (person === undefined) throw new Error(`nobody is ${role}`);
  if (!isAccount(route)) return person.cookie;
  const double =
    people.get(`double ${role}`) ??
    (await all.person(`double-${role}`, role === 'nobody' ? null : (role as AccessRole), place, { isSecured: false }));
  people.set(`double ${role}`, double);
  return (await all.enter(double.email)).cookie;
}

test('every route of the interface has a row, and every row its route', async () => {
  const { body } = await all.server.ask<{ paths: Record<string, object> }>('/api/v1/openapi.json', {
    headers: { cookie: people.get('counsellor')?.cookie ?? '' },
  });
  const routes = Object.entries(body.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
  const ofInterface = routes.filter((route) => route.includes(' /api/'));
  expect(Object.keys(rows).toSorted()).toEqual([...ofInterface, 'get /api/v1/openapi.json'].toSorted());
});

/** What somebody learns of whether they may: let in, kept out for not having signed in, for having no role, or for having another one. */
function outcomeOf({ status, body }: { readonly status: number; readonly body: Problem }): string {
  const code = codeOf(body);
  if (status === 401 && code === 'notSignedIn') return 'not signed in';
  if (status !== 403) return 'let in';
  if (code === 'noMembership') return 'no role';
  return code === 'notForRole' || code.startsWith('mayNot') ? 'not in this role' : 'let in';
}

function expectedOf(route: string, role: AccessRole | 'nobody' | null): string {
  if (isPublic(route)) return 'let in';
  if (role === null) return 'not signed in';
  if (isAccount(route)) return 'let in';
  if (role === 'nobody') return 'no role';
  return allowedAt(route).includes(role) ? 'let in' : 'not in this role';
}

describe.each(Object.keys(rows))('%s', (route) => {
  test.each([...AccessRole.options, 'nobody' as const])('asked by %s', async (role) => {
    expect(outcomeOf(await asked(route, await cookieOf(role, route)))).toBe(expectedOf(route, role));
  });

  test('asked without a session', async () => {
    expect(outcomeOf(await asked(route, null))).toBe(expectedOf(route, null));
  });
});

test('whoever needs a second factor and has none gets nowhere but to their account', async () => {
  await all.person('bare', 'counsellor', place, { isSecured: false });
  const { cookie } = await all.enter('bare@example.org');
  for (const route of Object.keys(rows).filter((one) => !isPublic(one) && !isAccount(one)))
    expect([route, codeOf((await asked(route, cookie)).body)]).toEqual([route, 'secondFactorMissing']);
  expect((await asked('get /api/v1/session', cookie)).status).toBe(200);
});

test('a route the policy does not know is denied to everybody', async () => {
  const app = new Hono<Env>();
  const staff = [{ role: 'counsellor', id: 'c-weber', name: 'Jana Weber' }] as const;
  const watch = believing({ now: () => new Date(), today: () => '2026-08-31' });
  app.use('/api/v1/*', guard({ whoAsks: whoAsks({ signIn: null, staff }), factsOf: async () => null, journal: async () => {}, watch }));
  app.get('/api/v1/new', (c) => c.text('told'));
  const answer = await app.request('/api/v1/new');
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toContain('told');
});

test('no right is open to nobody', () => {
  expect(rights.filter((right) => !AccessRole.options.some((role) => can(role, right)))).toEqual([]);
});
