// A new password for somebody, and what ends with the old one.
import type { Auth } from './auth.ts';
import { endSessionsOf } from './end-sessions.ts';
import { hashPassword } from './passwords.ts';

/** Every session of theirs ends. `alsoSecondFactor`: whoever has lost it as well; whoever has not keeps it, so that a mail alone opens nothing. */
export async function setPassword(
  auth: Auth,
  person: string,
  password: string,
  { alsoSecondFactor }: { alsoSecondFactor: boolean },
): Promise<void> {
  const { internalAdapter, adapter } = await auth.$context;
  const hash = await hashPassword(password);
  if ((await internalAdapter.findCredentialAccount(person)) === null)
    await internalAdapter.linkAccount({ userId: person, providerId: 'credential', accountId: person, password: hash });
  else await internalAdapter.updatePassword(person, hash);
  if (alsoSecondFactor) {
    await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: person }] });
    await internalAdapter.updateUser(person, { twoFactorEnabled: false });
  }
  await endSessionsOf(auth, person);
}
