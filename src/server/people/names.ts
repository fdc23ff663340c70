// The names of people by their pseudonyms: of whoever has an account, and in the demonstration of the made-up staff.
import type { StaffMember } from '../parts/staff-member.ts';
import { accountsOf } from '../sign-in/people.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

type Parts = { readonly signIn: SignIn | null; readonly staff: readonly StaffMember[] };

export async function namesOf({ signIn, staff }: Parts, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (signIn === null) return new Map(staff.map(({ id, name }) => [id, name]));
  return new Map([...(await accountsOf(signIn, people))].map(([id, { name }]) => [id, name]));
}
