// How far the access of people is: once for the screen and for the command line.
import type { Day } from '../../../machines/day.ts';
import type { Person } from '../../contract/people.ts';
import { hasRoleAhead, type Organisation } from '../../organisation/organisation.ts';

type Standing = Pick<Person, 'state' | 'leftOn'>;

/** `hasComeIn`: they have a password, or have come by the identity provider. */
export function standingOf(organisation: Organisation, person: string, hasComeIn: boolean, today: Day): Standing {
  const leftOn = organisation.departed.get(person)?.on ?? null;
  if (leftOn !== null) return { state: 'left', leftOn };
  if (!hasRoleAhead(organisation, person, today)) return { state: 'withoutRole', leftOn };
  return { state: hasComeIn ? 'active' : 'invited', leftOn };
}
