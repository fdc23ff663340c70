// Who can be named in an entry: whoever has or had a role here, and in the demonstration the made-up staff.
import { allRoles } from '../../organisation/organisation.ts';
import type { IsPerson } from '../../record/case/stray-facts.ts';
import type { StaffMember } from '../parts/staff-member.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

type Parts = { readonly signIn: SignIn | null; readonly staff: readonly StaffMember[] };

export async function knownPeople({ signIn, staff }: Parts): Promise<IsPerson> {
  const people = new Set(
    signIn === null ? staff.map(({ id }) => id) : allRoles(await signIn.readOrganisation()).map(({ person }) => person),
  );
  return (id) => people.has(id);
}
