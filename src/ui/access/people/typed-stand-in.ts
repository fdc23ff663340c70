// What is typed of a stand-in, and what of it is still missing. It belongs to the centre of whoever is stood in for.
import type { Day } from '../../../../machines/day.ts';
import type { PersonRow, StandInFields } from '../../parts/api/people.ts';
import { dayOf, type TypedDay } from '../../parts/kit/typed-day.ts';
import { isAhead } from './groups.ts';

export type TypedStandIn = { readonly for: string | null; readonly by: string | null; readonly from: TypedDay; readonly until: TypedDay };
export type StandInFault = 'for' | 'by' | 'same' | 'from' | 'until' | 'untilMissing';

/** Where somebody counsels, or would stand in. */
export const centresOfPerson = ({ memberships }: PersonRow, today: Day): readonly string[] =>
  memberships.flatMap(({ role, centre, ...days }) =>
    (role === 'counsellor' || role === 'deputy') && centre !== null && isAhead(days, today) ? [centre] : [],
  );

/** Only whoever works at the centre of the other can stand in there. */
export const deputiesOf = (people: readonly PersonRow[], person: PersonRow | undefined, today: Day): readonly PersonRow[] =>
  people.filter(
    (one) =>
      one.id !== person?.id &&
      one.state === 'active' &&
      centresOfPerson(one, today).some((centre) => person === undefined || centresOfPerson(person, today).includes(centre)),
  );

export function standInIn(typed: TypedStandIn, people: readonly PersonRow[], today: Day) {
  const person = people.find(({ id }) => id === typed.for);
  const by = people.find(({ id }) => id === typed.by);
  const [from, until] = [dayOf(typed.from), dayOf(typed.until)];
  const isMissing: Readonly<Record<StandInFault, boolean>> = {
    for: person === undefined,
    by: by === undefined,
    same: by !== undefined && by.id === person?.id,
    from: from === null,
    until: from !== null && until !== null && until < from,
    untilMissing: until === null,
  };
  const faults = new Set((Object.keys(isMissing) as StandInFault[]).filter((name) => isMissing[name]));
  const centre = person && by && centresOfPerson(person, today).find((code) => centresOfPerson(by, today).includes(code));
  const isWhole = faults.size === 0 && person && by && from !== null && until !== null && centre;
  const fields: StandInFields | null = isWhole ? { for: person.id, by: by.id, centre, from, until } : null;
  return { fields, faults };
}
