// What belongs to the sign-in when a server starts: one secret for all starts, the link of the first set-up, and no way around it.
import { expect, test } from 'vitest';
import { newKek } from '../../../src/record/seal/keys.ts';
import { openSignIn, refuseWithoutSignIn, setUpLink } from '../../../src/server/sign-in/at-start.ts';
import { accountsOf, everyAccount } from '../../../src/server/sign-in/people.ts';
import { signInSecret } from '../../../src/server/sign-in/secret.ts';
import { inMemory, serverOn } from '../harness.ts';
import { installation } from '../access/people.ts';

const address = 'https://etappe.example';
const opened = async (storage = inMemory()) => {
  const { clock } = serverOn(storage);
  const provider = { name: 'Caritas', discoveryUrl: 'http://127.0.0.1:9/x', clientId: 'x', clientSecret: 'x' };
  return {
    storage,
    signIn: await openSignIn({ provider, leakedPasswords: 'leaked.txt' }, address, { ...storage, clock } as never),
    provider,
  };
};

test('every start signs with the same secret, and with what was set', async () => {
  const { storage, signIn, provider } = await opened();
  const again = (await opened(storage)).signIn;
  expect(signIn.settings).toEqual({
    publicAddress: address,
    secrets: [expect.stringMatching(/^[\w-]{43}$/u)],
    provider,
    leakedPasswords: 'leaked.txt',
    now: Date.now,
  });
  expect([again.settings.secrets, await signInSecret(storage)]).toEqual([signIn.settings.secrets, signIn.settings.secrets[0]]);
  expect((await opened()).signIn.settings.secrets).not.toEqual(signIn.settings.secrets);
});

test('under another key file, or once it was destroyed, the secret is opened by nobody', async () => {
  const storage = inMemory();
  await signInSecret(storage);
  const refused = { code: 'keyFileMissing', message: expect.stringContaining('Restore the key file from its own backup.') as string };
  await expect(signInSecret({ ...storage, ring: [newKek()] })).rejects.toMatchObject(refused);
  await storage.keys.destroy('sign-in');
  await expect(signInSecret(storage)).rejects.toMatchObject(refused);
});

test('the first set-up is opened by a link of a day, once nobody is there; in the demonstration there is none', async () => {
  const { signIn } = await opened();
  expect(await setUpLink(null)).toBeNull();
  const all = installation(inMemory());
  const link = (await setUpLink(all.signIn)) ?? '';
  expect(link).toMatch(/^http:\/\/localhost\/einrichten#[\w-]{43}$/u);
  const token = new URL(link).hash.slice(1);
  all.shift(24 * 3_600_000 - 60_000);
  expect(await all.signIn.links.read('first-run', token)).toBe('installation');
  all.shift(60_000);
  expect(await all.signIn.links.read('first-run', token)).toBeNull();
  // Another start gives another one, and the one before does not count any more.
  const [first, second] = [await setUpLink(signIn), await setUpLink(signIn)].map((one) => new URL(one ?? '').hash.slice(1));
  expect([await signIn.links.read('first-run', first ?? ''), await signIn.links.read('first-run', second ?? '')]).toEqual([
    null,
    'installation',
  ]);
  await all.person('somebody', 'systemAdministration', { site: null });
  expect(await setUpLink(all.signIn)).toBeNull();
});

test('where people sign in nothing is opened without it', async () => {
  const storage = inMemory();
  await refuseWithoutSignIn(storage as never);
  const { id } = await installation(storage).person('somebody', 'systemAdministration', { site: null });
  await expect(refuseWithoutSignIn(storage as never)).rejects.toMatchObject({
    code: 'peopleSignIn',
    message: 'People sign in to this installation, so it is not opened on a chosen day. Use --demo, or another --data DIR.',
  });
  const { signIn } = await opened(storage);
  const account = { id, name: 'somebody', email: 'somebody@example.org', twoFactorEnabled: true };
  expect(await everyAccount(signIn)).toEqual([account]);
  expect([...(await accountsOf(signIn, [id, id, 'p-0000000000000001']))]).toEqual([[id, account]]);
});

test('a link is spent by its kind, its secret and its time alone, and one anew for the same ends the one before', async () => {
  const { links } = installation(inMemory()).signIn;
  const [ofOne, ofOther] = [await links.give('invitation', 'p-1', 1, 'anew'), await links.give('invitation', 'p-2', 1)];
  expect([await links.read('invitation', ofOne), await links.read('invitation', ofOther)]).toEqual(['p-1 anew', 'p-2']);
  expect([await links.read('first-run', ofOther), await links.use('first-run', ofOther)]).toEqual([null, null]);
  const next = await links.give('invitation', 'p-1', 1);
  expect([await links.read('invitation', ofOne), await links.use('invitation', ofOne)]).toEqual([null, null]);
  expect([await links.use('invitation', next), await links.use('invitation', next), await links.use('invitation', ofOther)]).toEqual([
    'p-1',
    null,
    'p-2',
  ]);
});

test('a link counts until its last millisecond', async () => {
  let now = Date.now();
  const { links } = installation(inMemory(), { now: () => now }).signIn;
  const [read, used, late] = [
    await links.give('invitation', 'p-1', 1),
    await links.give('invitation', 'p-2', 1),
    await links.give('invitation', 'p-3', 1),
  ];
  now += 3_600_000 - 1;
  expect([await links.read('invitation', read), await links.use('invitation', used)]).toEqual(['p-1', 'p-2']);
  now += 1;
  expect([await links.read('invitation', read), await links.use('invitation', late)]).toEqual([null, null]);
});
