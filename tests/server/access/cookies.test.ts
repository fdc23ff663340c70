// What the cookies of a session say to a browser: to whom they are sent back, who may read them, and what becomes of the one before.
import { expect, test } from 'vitest';
import { inMemory } from '../harness.ts';
import { cookiesIn, installation, password } from './people.ts';

type Cookie = { readonly name: string; readonly says: readonly string[] };

/** Every cookie that is set on the way in, with its attributes in small letters. */
async function cookiesAt(publicAddress: string): Promise<readonly Cookie[]> {
  const at = installation(inMemory(), { publicAddress });
  const { id, email } = await at.person('cookie', 'evaluator', { site: null }, { isSecured: false });
  const plain = await at.server.send('/api/v1/sign-in', { email, password });
  await (await at.signIn.auth.$context).internalAdapter.updateUser(id, { twoFactorEnabled: true });
  const waiting = await at.server.send('/api/v1/sign-in', { email, password });
  return [...plain.headers.getSetCookie(), ...waiting.headers.getSetCookie()].map((line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    return { name: pair.slice(0, pair.indexOf('=')), says: attributes.map((one) => one.toLowerCase()) };
  });
}

test('over https every cookie belongs to this host alone, is sent encrypted only, and no script reads it', async () => {
  const cookies = await cookiesAt('https://etappe.example');
  expect(cookies.length).toBeGreaterThan(2);
  for (const { name, says } of cookies) {
    expect(name).toMatch(/^__Host-etappe/u);
    expect([name, says]).toEqual([name, expect.arrayContaining(['path=/', 'httponly', 'secure'])]);
    expect(says.filter((one) => one.startsWith('domain'))).toEqual([]);
  }
  const session = cookies.find(({ name }) => name === '__Host-etappe');
  expect(session?.says).toEqual(expect.arrayContaining(['samesite=strict', 'max-age=43200']));
});

test('on this computer, over http, they are the same but for the encryption', async () => {
  for (const { name, says } of await cookiesAt('http://localhost')) {
    expect(name).toMatch(/^etappe/u);
    expect([name, says]).toEqual([name, expect.arrayContaining(['path=/', 'httponly'])]);
    expect(says).not.toContain('secure');
  }
});

test('whoever signs in anew in a browser leaves no session behind there, and none of another browser ends', async () => {
  const all = installation(inMemory());
  const { email, ...first } = await all.person('anew', 'evaluator', { site: null }, { isSecured: false });
  const elsewhere = await all.enter(email);
  const again = await first.send('/api/v1/sign-in', { email, password });
  expect(again.status).toBe(200);
  expect((await first.ask('/api/v1/session')).status).toBe(401);
  expect((await elsewhere.ask('/api/v1/session')).status).toBe(200);
  expect((await all.sessionOf(cookiesIn(again.headers, first.cookie)).ask('/api/v1/session')).status).toBe(200);
});
