// Birthdays that change what applies. The birth date is personal and never part of the record: only the day is, once it has come.
import { plus, type Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import type { EventOf } from '../events/case-event.ts';

type Age = EventOf<'deadline.ageReached'>['age'];

/** The age at which each band ends: of age (18), no longer young in R3 (25), no longer a youth service (27). */
const endOf: Readonly<Record<CaseContext['client']['ageBand'], Age | null>> = { minor: 18, under25: 25, under27: 27, adult: null };

const bandFrom: Readonly<Record<Age, CaseContext['client']['ageBand']>> = { 18: 'under25', 25: 'under27', 27: 'adult' };

/** The birthday that ends a band, and the band that follows; null for adults. */
export function ageAfter(
  band: CaseContext['client']['ageBand'],
): { readonly age: Age; readonly next: CaseContext['client']['ageBand'] } | null {
  const age = endOf[band];
  return age === null ? null : { age, next: bandFrom[age] };
}

/** The band of somebody born on `birthDate` on the day `on`. */
export function ageBandOn(birthDate: Day, on: Day): CaseContext['client']['ageBand'] {
  const reached = ([27, 25, 18] as const).find((age) => birthdayOf(birthDate, age) <= on);
  return reached === undefined ? 'minor' : bandFrom[reached];
}

/** The birthdays after `from`, up to and including `until`, that change what applies. */
export const birthdaysBetween = (birthDate: Day, from: Day, until: Day): { readonly age: Age; readonly on: Day }[] =>
  ([18, 25, 27] as const).map((age) => ({ age, on: birthdayOf(birthDate, age) })).filter(({ on }) => on > from && on <= until);

/** The day somebody born on `birthDate` reaches `age`; born on 29 February, in other years on 1 March (§ 187 II, § 188 II BGB). */
export function birthdayOf(birthDate: Day, age: number): Day {
  const day = plus(birthDate, { months: 12 * age });
  return day.slice(8) === birthDate.slice(8) ? day : plus(day, { days: 1 });
}

/** The age that ends the present band; null for adults. */
export const nextAge = ({ client }: CaseContext): Age | null => endOf[client.ageBand];

/** The next birthday that changes something; null when there is none. Never moved to a working day. */
export function nextBirthday(context: CaseContext, birthDate: Day): { readonly on: Day; readonly age: Age } | null {
  const age = nextAge(context);
  return age === null ? null : { on: birthdayOf(birthDate, age), age };
}
