// Where mail to the staff goes: to the address somebody signs in with, else to the one that was set by hand for an id from before anybody could.
import { isInForce } from '../../organisation/membership.ts';
import { staff } from '../access/staff.ts';
import type { Clock } from '../parts/clock.ts';
import type { Mailer } from '../parts/mailer.ts';
import type { StaffAddresses } from '../parts/staff-addresses.ts';
import { accountsOf } from './people.ts';
import type { SignIn } from './sign-in.ts';

type Parts = { readonly signIn: SignIn | null; readonly mailer: Mailer | null; readonly clock: Clock };

export function staffAddressesOf({ signIn, mailer, clock }: Parts): StaffAddresses {
  const set = mailer?.staff ?? new Map<string, string>();
  const byHand: StaffAddresses = {
    of: async (person) => set.get(person) ?? null,
    having: async (role) => staff.filter((one) => one.role === role).flatMap(({ id }) => set.get(id) ?? []),
  };
  if (signIn === null) return byHand;
  const inForce = async () => [...(await signIn.readOrganisation()).memberships.values()].filter((one) => isInForce(one, clock.today()));
  return {
    async of(person) {
      const works = (await inForce()).some((one) => one.person === person);
      const account = works ? (await accountsOf(signIn, [person])).get(person) : undefined;
      return account?.email ?? byHand.of(person);
    },
    async having(role, { site, centre }) {
      const near = (await inForce()).filter(
        (one) =>
          one.role === role &&
          (one.site === null || one.site === site) &&
          (one.centre === null || centre === undefined || one.centre === centre),
      );
      const accounts = await accountsOf(
        signIn,
        near.map(({ person }) => person),
      );
      const found = near.flatMap(({ person }) => accounts.get(person)?.email ?? []);
      return found.length > 0 ? found : byHand.having(role, { site });
    },
  };
}
