// An address nobody could sign in under sets nothing up and invites nobody; with any that is taken the door opens.
import { beforeEach, expect, test } from 'vitest';
import { inMemory, type ProblemBody } from '../harness.ts';
import { installation, password, type Installation } from './people.ts';

let all: Installation;
beforeEach(() => {
  all = installation(inMemory());
});

const setUp = async (email: string) => {
  const token = await all.signIn.links.give('first-run', 'installation', 24);
  const body = { token, name: 'Jana Weber', email, password, site: 'wiesbaden', centre: 'wiesbaden-2' };
  return all.server.send<ProblemBody>('/api/v1/first-run', body);
};

test.each([
  ['no point after the @', 'jana@beispiel'],
  ['a computer of this house', 'jana@localhost'],
  ['two @', 'jana@weber@example.org'],
  ['a blank', 'jana weber@example.org'],
  ['a comma at its end', 'jana@example.org,'],
  ['a name around it', 'Jana Weber <jana@example.org>'],
  ['a point before the @', 'jana.@example.org'],
  ['an umlaut', 'jana@möbel.example'],
  ['nothing before the @', '@example.org'],
  ['too many characters', `${'j'.repeat(190)}@example.org`],
])('%s: nothing is set up, and the link still counts', async (_, email) => {
  const refused = await setUp(email);
  expect([refused.status, refused.body.type, refused.body.errors?.map(({ path }) => path)]).toEqual([
    400,
    'urn:etappe:problem:malformed',
    ['email'],
  ]);
  expect((await setUp('jana@example.org')).status).toBe(200);
});

test.each(['j@x.de', 'Jana.Weber+etappe@Sub.Example.ORG', "o'neil_7@example-mail.museum", 'jana@xn--mbel-5qa.example'])(
  'whoever set up as %s comes in again',
  async (email) => {
    expect((await setUp(email)).status).toBe(200);
    for (const typed of [email, email.toUpperCase()])
      expect((await all.server.send('/api/v1/sign-in', { email: typed, password })).status).toBe(200);
  },
);

test('nobody is invited under one, and nothing tells at the door that it could be none', async () => {
  const admin = await all.person('ada', 'siteAdministration', { site: 'wiesbaden' });
  const membership = { role: 'counsellor', site: 'wiesbaden', centre: 'wiesbaden-2', team: null, from: '2026-01-01', until: null };
  const invited = await admin.send<ProblemBody>('/api/v1/people', { name: 'Lena', email: 'lena@beispiel', membership });
  expect([invited.status, invited.body.errors?.map(({ path }) => path)]).toEqual([400, ['email']]);
  const refused = await all.server.send<ProblemBody>('/api/v1/sign-in', { email: 'lena@beispiel', password });
  expect([refused.status, refused.body.type]).toEqual([401, 'urn:etappe:problem:signInRefused']);
});
