// What is typed of a role somebody is given, and what of it is still missing. Which place a role needs follows from the role.
import { SiteCode } from '../../../../machines/sites.ts';
import type { Day } from '../../../../machines/day.ts';
import { AccessRole, rolesOfCentre, rolesOfProgramme } from '../../../organisation/access-role.ts';
import type { MembershipFields, People } from '../../parts/api/people.ts';
import { dayOf, isUnread, type TypedDay } from '../../parts/kit/typed-day.ts';

export type TypedMembership = {
  readonly role: string | null;
  /** Empty for the whole programme, null while nothing was chosen. */
  readonly site: string | null;
  readonly centre: string | null;
  readonly team: string;
  readonly from: TypedDay;
  readonly until: TypedDay;
};
export type MembershipFault = 'role' | 'site' | 'centre' | 'from' | 'until';

/** Where there is only one place it is that one. */
export function beginMembership({ sites }: Pick<People, 'sites'>, today: Day): TypedMembership {
  const [site, ...more] = sites;
  const isOnly = site !== undefined && more.length === 0;
  const centre = isOnly && site.centres.length === 1 ? (site.centres[0]?.code ?? null) : null;
  return { role: null, site: isOnly ? site.code : null, centre, team: '', from: today, until: null };
}

const isRole = (role: string | null): role is AccessRole => AccessRole.options.some((known) => known === role);
export const needsCentre = (role: string | null): boolean => isRole(role) && rolesOfCentre.has(role);
export const mayBeOfProgramme = (role: string | null): boolean => isRole(role) && rolesOfProgramme.has(role);

function isOutOfOrder(from: Day | null, until: TypedDay): boolean {
  const last = dayOf(until);
  return isUnread(until) || (from !== null && last !== null && last < from);
}

export function membershipIn(typed: TypedMembership): {
  readonly fields: MembershipFields | null;
  readonly faults: ReadonlySet<MembershipFault>;
} {
  const role = isRole(typed.role) ? typed.role : null;
  const isOfProgramme = mayBeOfProgramme(role) && typed.site === '';
  const site = SiteCode.safeParse(typed.site);
  const from = dayOf(typed.from);
  const isMissing: Readonly<Record<MembershipFault, boolean>> = {
    role: role === null,
    site: role !== null && !site.success && !isOfProgramme,
    centre: site.success && needsCentre(role) && typed.centre === null,
    from: from === null,
    until: isOutOfOrder(from, typed.until),
  };
  const faults = new Set((Object.keys(isMissing) as MembershipFault[]).filter((name) => isMissing[name]));
  if (faults.size > 0 || role === null || from === null) return { fields: null, faults };
  const centre = needsCentre(role) ? typed.centre : null;
  const team = centre === null || typed.team.trim() === '' ? null : typed.team.trim();
  return { fields: { role, site: site.success ? site.data : null, centre, team, from, until: dayOf(typed.until) }, faults };
}
