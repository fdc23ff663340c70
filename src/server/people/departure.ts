// Somebody leaves: every role ends, and every session.
import type { Day } from '../../../machines/day.ts';
import type { Membership } from '../../organisation/membership.ts';
import type { OrganisationEntry, OrganisationChange } from '../../organisation/organisation-store.ts';
import type { WithCases } from '../cases/folded-cases.ts';
import { endSessionsOf } from '../sign-in/end-sessions.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { openCasesOf } from './open-cases.ts';

/**
 * Nothing happens as long as open cases stand against it; answers with how many. `by` is null at the command line, where nobody is
 * known, as for the first set-up.
 */
export async function depart(
  parts: WithCases<'storage' | 'clock'> & { readonly signIn: SignIn },
  person: string,
  by: OrganisationChange['by'],
): Promise<number> {
  let remaining = 0;
  for await (const _ of openCasesOf(parts, person, null)) remaining += 1;
  if (remaining > 0) return remaining;
  const { memberships } = await parts.signIn.readOrganisation();
  const theirs = [...memberships.values()].filter((one) => one.person === person);
  const at = parts.clock.now().toISOString();
  await parts.storage.organisation.add(theirs.map((one) => ({ ...endingOn(one, parts.clock.today()), by, at })));
  await endSessionsOf(parts.signIn.auth, person);
  return 0;
}

/** Today is the last day. What has not begun yet is taken back, and what ended before stays as it was. */
const endingOn = (membership: Membership, today: Day): OrganisationEntry => ({
  kind: 'membership',
  id: membership.id,
  entry:
    membership.from > today
      ? null
      : { ...membership, until: membership.until !== null && membership.until < today ? membership.until : today },
});
