// People by where they belong: centre by centre, then whoever belongs to a whole site, then the programme. Everybody stands once.
import { isInForce } from '../../../organisation/membership.ts';
import type { Day } from '../../../../machines/day.ts';
import type { MembershipRow, PersonRow } from '../../parts/api/people.ts';

export type Place = Pick<MembershipRow, 'site' | 'centre'>;
export type PeopleGroup = { readonly place: Place; readonly people: readonly PersonRow[] };

/** Goes on, or begins later. */
export const isAhead = ({ until }: Pick<MembershipRow, 'until'>, today: Day): boolean => until === null || until >= today;

/** The narrowest place counts: it is where the person is looked for. Whoever has no role any more stands where they had the last one. */
function placeOf({ memberships }: PersonRow, today: Day): Place {
  const ahead = memberships.filter((membership) => isAhead(membership, today));
  const now = ahead.filter((membership) => isInForce(membership, today));
  const among = [now, ahead, lastOf(memberships)].find((some) => some.length > 0) ?? [];
  const found = among.find(({ centre }) => centre !== null) ?? among.find(({ site }) => site !== null);
  return { site: found?.site ?? null, centre: found?.centre ?? null };
}

const lastOf = (memberships: readonly MembershipRow[]): readonly MembershipRow[] =>
  memberships.toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? '')).slice(0, 1);

const nameOfPlace = ({ site, centre }: Place): string => `${site ?? ''} ${centre ?? ''}`;
/** `~` stands behind every letter of a code, but in no language: codes are compared as they are written. */
const rank = ({ site, centre }: Place): string => `${site ?? '~'} ${centre ?? '~'}`;

export function groupsOf(people: readonly PersonRow[], today: Day): readonly PeopleGroup[] {
  const groups = new Map<string, { readonly place: Place; readonly people: PersonRow[] }>();
  for (const person of people) {
    const place = placeOf(person, today);
    const group = groups.get(nameOfPlace(place)) ?? { place, people: [] };
    group.people.push(person);
    groups.set(nameOfPlace(place), group);
  }
  return [...groups.values()].toSorted((a, b) => (rank(a.place) < rank(b.place) ? -1 : 1));
}
