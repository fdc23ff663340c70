// The account of whoever is invited: a new one, or that of somebody who was here before. Nobody is here twice.
import type { Day } from '../../../machines/day.ts';
import { hasRoleAhead } from '../../organisation/organisation.ts';
import { accountWith, newAccount, type Account } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/**
 * Somebody new; or the same person again, under the name the record knows, where somebody with this address has left or has no role any more: a
 * link then opens what they are given now, and nothing else. Null where they work here.
 */
export async function accountFor(signIn: SignIn, { name, email }: Pick<Account, 'name' | 'email'>, today: Day): Promise<Account | null> {
  const id = await newAccount(signIn, { name, email });
  if (id !== null) return { id, name, email, twoFactorEnabled: false };
  const known = await accountWith(signIn, email);
  return known === null || hasRoleAhead(await signIn.readOrganisation(), known.id, today) ? null : known;
}
