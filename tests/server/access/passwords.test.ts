// How a password is kept, and what is said where too many are asked for at once. Which are refused: `sign-in/weak-passwords.test.ts`.
import { expect, test } from 'vitest';
import { Busy } from '../../../src/server/sign-in/busy.ts';
import { inMemory } from '../harness.ts';
import { installation, password } from './people.ts';
import { hashPassword, inTurn, isPasswordOf } from '../../../src/server/sign-in/passwords.ts';

test('a password is kept as argon2id with a salt of its own, and only the same one fits, however it was typed', async () => {
  const [one, other] = [await hashPassword('Käse-und-Brot-12'), await hashPassword('Käse-und-Brot-12')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/u);
  expect(one).not.toBe(other);
  expect(await isPasswordOf({ hash: one, password: 'Käse-und-Brot-12'.normalize('NFD') })).toBe(true);
  expect(await isPasswordOf({ hash: one, password: 'Käse-und-Brot-13' })).toBe(false);
});

test('more sign-ins than can be served are turned away as such, and the others are served', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, async () => isPasswordOf({ hash: weakHash, password: 'x' })));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.every(({ reason }) => reason instanceof Busy)).toBe(true);
  expect([outcomes.length - refused.length, refused.length]).toEqual([150, 50]);
});

test('whoever comes while too many wait is told to come again, at every place where a password is asked for; nothing is called a defect', async () => {
  const all = installation(inMemory());
  const { email, send } = await all.person('patient', 'evaluator', { site: null }, { isSecured: false });
  // The first keeps all others waiting, so that no place becomes free while these are asked.
  const { promise: areAnswered, resolve: goOn } = Promise.withResolvers<void>();
  const crowd = [inTurn(() => areAnswered), ...Array.from({ length: 149 }, () => isPasswordOf({ hash: weakHash, password: 'x' }))];
  const answers = await Promise.all([
    all.server.send('/api/v1/sign-in', { email, password }),
    all.server.send('/api/v1/sign-in', { email: 'nobody@example.org', password }),
    send('/api/v1/password', { current: password, next: 'Kerzenlicht-am-Fenster' }),
    send('/api/v1/second-factor', { password }),
  ]);
  for (const { status, headers } of answers) expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  goOn();
  await Promise.all(crowd);
  expect((await all.server.send('/api/v1/sign-in', { email, password })).status).toBe(200);
});

/** At the lowest cost there is, so that 150 of them take no time. */
const weakHash = '$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$c29tZXNhbHRzb21lc2FsdHNvbWVzYWx0c29tZXNhbHQ';
