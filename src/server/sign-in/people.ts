// The people of the organisation: accounts by their pseudonym, and who works with whom.
import { randomBytes } from 'node:crypto';
import { Role } from '../../../machines/actor.ts';
import type { Day } from '../../../machines/day.ts';
import type { AccessRole } from '../../organisation/access-role.ts';
import { isInForce, type Membership } from '../../organisation/membership.ts';
import type { SignedIn } from '../access/asker.ts';
import type { StaffMember } from '../parts/staff-member.ts';
import type { SignIn } from './sign-in.ts';

export type Account = { readonly id: string; readonly name: string; readonly email: string; readonly twoFactorEnabled: boolean };

/** By pseudonym; those who are not known any more are left out. */
export async function accountsOf({ auth }: Pick<SignIn, 'auth'>, people: readonly string[]): Promise<ReadonlyMap<string, Account>> {
  if (people.length === 0) return new Map();
  const { adapter } = await auth.$context;
  const where = [{ field: 'id', operator: 'in' as const, value: [...new Set(people)] }];
  const found = await adapter.findMany<Account>({ model: 'user', where, limit: 10_000 });
  return new Map(found.map(({ id, name, email, twoFactorEnabled }) => [id, { id, name, email, twoFactorEnabled }]));
}

/** Everybody who was ever invited. */
export async function everyAccount({ auth }: Pick<SignIn, 'auth'>): Promise<readonly Account[]> {
  const { adapter } = await auth.$context;
  const found = await adapter.findMany<Account>({ model: 'user', limit: 10_000 });
  return found.map(({ id, name, email, twoFactorEnabled }) => ({ id, name, email, twoFactorEnabled }));
}

/** Who has this address; null where nobody does. */
export async function accountWith({ auth }: Pick<SignIn, 'auth'>, email: string): Promise<Account | null> {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email);
  return found === null ? null : ((await accountsOf({ auth }, [found.user.id])).get(found.user.id) ?? null);
}

/** Whether somebody works where somebody else does: at the same centre, or at the site both belong to as a whole. */
const isNear = (one: Membership, { site, centre }: Membership): boolean =>
  site === null || (one.site === site && (centre === null || one.centre === null || one.centre === centre));

/** To these the record speaks of colleagues. Quality assurance reads it without anybody's name. */
export const knowsColleagues: ReadonlySet<AccessRole> = new Set(['counsellor', 'deputy', 'teamLead', 'dataProtection']);

/** By the names of those one works with the record is read: who wrote what, who stands in for whom. */
export async function colleaguesOf(signIn: SignIn, { membership }: SignedIn, today: Day): Promise<StaffMember[]> {
  if (membership === null || !knowsColleagues.has(membership.role)) return [];
  const { memberships } = await signIn.readOrganisation();
  const near = [...memberships.values()].filter((one) => isNear(one, membership) && isInForce(one, today));
  const accounts = await accountsOf(
    signIn,
    near.map(({ person }) => person),
  );
  return near.flatMap(({ person, role }) => {
    const account = accounts.get(person);
    const recorded = Role.safeParse(role);
    return account === undefined || !recorded.success ? [] : [{ id: person, role: recorded.data, name: account.name }];
  });
}

/** Who of these has taken their invitation: they have a password, or have come by the identity provider. */
export async function haveComeIn({ auth }: Pick<SignIn, 'auth'>, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const { adapter } = await auth.$context;
  const where = [{ field: 'userId', operator: 'in' as const, value: [...new Set(people)] }];
  const found = await adapter.findMany<{ userId: string }>({ model: 'account', where, limit: 20_000 });
  return new Set(found.map(({ userId }) => userId));
}

export const newMembershipId = (): string => `m-${randomBytes(8).toString('hex')}`;

type NewAccount = { readonly name: string; readonly email: string };

/**
 * The pseudonym; null where somebody has this address already, however it is written: the library keeps and finds it in small letters. Whoever
 * invites vouches for the address: a mail to it is the proof.
 */
export async function newAccount({ auth }: Pick<SignIn, 'auth'>, { name, email }: NewAccount): Promise<string | null> {
  const { internalAdapter } = await auth.$context;
  if ((await internalAdapter.findUserByEmail(email)) !== null) return null;
  const { id } = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'email-password' });
  return id;
}
