// The demonstration: made-up people act, and whatever belongs to signing in says that nobody does.
import { expect, test } from 'vitest';
import { sites } from '../../../machines/sites.ts';
import type { Session } from '../../../src/contract/session.ts';
import { staff } from '../../../src/server/access/staff.ts';
import { firstDay, inMemory, serverOn, type ProblemBody } from '../harness.ts';
import { password } from '../access/people.ts';

const token = 'x'.repeat(43);
const person = 'p-0000000000000001';
const membership = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-1', team: null, from: '2026-08-31', until: null };
const rules = { idleMinutes: 10, sessionHours: 8, invitationDays: 2, emergencyHours: 0, secondFactorForEverybody: true };
const setUp = { token, name: 'Jana Weber', email: 'weber@example.org', password, site: 'wiesbaden', centre: null };
const standIn = { for: person, by: 'p-0000000000000002', centre: 'wiesbaden-1', from: '2026-08-31', until: '2026-09-11' };

const lead = 'teamLead:t-hoffmann';
/** Who asks: whoever may here. */
const routes: readonly (readonly [method: string, path: string, body?: object | undefined, actor?: string])[] = [
  ['POST', 'first-run', setUp],
  ['POST', 'first-run/read', { token }],
  ['POST', 'invitations/read', { token }],
  ['POST', 'invitations/accept', { token, password }],
  ['POST', 'sign-in', { email: 'weber@example.org', password }],
  ['POST', 'sign-in/second-factor', { code: '000000' }],
  ['POST', 'sign-in/provider', {}],
  ['POST', 'sign-out', {}],
  ['POST', 'sign-out/everywhere', {}],
  ['POST', 'password', { current: password, next: password }],
  ['POST', 'second-factor', { password }],
  ['POST', 'second-factor/confirm', { code: '000000' }],
  ['POST', 'second-factor/off', { password }],
  ['POST', 'second-factor/backup-codes', { password }],
  ['GET', 'sessions'],
  ['DELETE', 'sessions/x'],
  ['PUT', 'session/membership', { membership: 'm-0000000000000001' }],
  ['GET', 'people'],
  ['POST', `people/${person}/caseload`, { to: person }, lead],
  ['POST', 'stand-ins', standIn, lead],
  ['DELETE', 'stand-ins/s-0000000000000001', undefined, lead],
  ['GET', 'sites/wiesbaden/rules'],
  ['POST', 'emergencies', { name: 'Amira Musterfrau', reason: 'Anruf der Klinik heute' }],
];

test.each(routes.map(([method, path, body, actor]) => ({ method, path, body, actor })))(
  '$method $path: nobody signs in here',
  async (asked) => {
    const { method, path, body, actor } = asked;
    const { raw } = serverOn(inMemory());
    const headers = { 'content-type': 'application/json', ...(actor !== undefined && { 'etappe-actor': actor }) };
    const answer = await raw(`/api/v1/${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { type } = (await answer.json()) as ProblemBody;
    expect([answer.status, type]).toEqual([409, 'urn:etappe:problem:demonstrationOnly']);
  },
);

// Only who administrates may: nobody of the made-up people does.
test.each([
  ['POST', 'people', { name: 'Lena', email: 'lena@example.org', membership }],
  ['POST', `people/${person}/departure`, {}],
  ['PUT', 'sites/wiesbaden/rules', rules],
])('%s %s: for none of the made-up people', async (method, path, body) => {
  const { send } = serverOn(inMemory());
  for (const { role, id } of staff) {
    const answer = await send<ProblemBody>(`/api/v1/${path}`, body, { 'etappe-actor': `${role}:${id}` }, method);
    expect([answer.status, answer.body.type]).toEqual([403, 'urn:etappe:problem:notForRole']);
  }
});

test('there is one way in, and no first set-up', async () => {
  const { ask } = serverOn(inMemory());
  expect((await ask('/api/v1/sign-in')).body).toEqual({ kind: 'demonstration', identityProvider: null, isFirstRun: false });
  expect((await ask('/api/v1/sign-in/library/callback/provider?code=x&state=y')).status).toBe(404);
});

test('whoever acts is told so, with everybody one can be, and every site', async () => {
  const { ask } = serverOn(inMemory());
  const { body } = await ask<Session>('/api/v1/session', { headers: { 'etappe-actor': 'deputy:d-yilmaz' } });
  expect(body).toEqual({
    today: firstDay,
    setDay: true,
    actor: { role: 'deputy', id: 'd-yilmaz' },
    signedIn: null,
    staff,
    sites: sites.map(({ code, name, land }) => ({ code, name, land })),
    site: 'wiesbaden',
  });
});

test('nobody acts who is not one of them, and the place of the mistake is named in the language of whoever asks', async () => {
  const { ask } = serverOn(inMemory());
  const said = { de: 'hat einen Wert, den es hier nicht gibt', en: 'has a value that does not exist here' };
  for (const [lang, message] of Object.entries(said)) {
    const headers = { 'etappe-actor': 'deputy:c-weber', 'accept-language': lang };
    const { status, body } = await ask<ProblemBody>('/api/v1/session', { headers });
    expect([status, body.type, body.errors]).toEqual([400, 'urn:etappe:problem:malformed', [{ path: 'Etappe-Actor', message }]]);
  }
});
