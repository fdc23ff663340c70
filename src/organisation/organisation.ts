// The organisation as it stands: memberships, stand-ins and rules of sites, folded from their changes; and what is asked of it.
import type { Day } from '../../machines/day.ts';
import { rolesWithSecondFactor } from './access-role.ts';
import type { Departed } from './departed.ts';
import { isInForce, type Membership } from './membership.ts';
import type { KeptOrganisationChange } from './organisation-store.ts';
import { usualRules, type loosest, type SiteRules } from './site-rules.ts';
import type { StandIn } from './stand-in.ts';

export type Organisation = {
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly standIns: ReadonlyMap<string, StandIn>;
  readonly siteRules: ReadonlyMap<string, SiteRules>;
  /** By person. */
  readonly departed: ReadonlyMap<string, Departed>;
};

export type GrowingOrganisation = Organisation & { readonly take: (changes: readonly KeptOrganisationChange[]) => void };

export function emptyOrganisation(): GrowingOrganisation {
  const memberships = new Map<string, Membership>();
  const standIns = new Map<string, StandIn>();
  const siteRules = new Map<string, SiteRules>();
  const departed = new Map<string, Departed>();
  const kept = { membership: memberships, standIn: standIns, siteRules, departed } satisfies Record<
    KeptOrganisationChange['kind'],
    unknown
  >;
  return {
    memberships,
    standIns,
    siteRules,
    departed,
    take(changes) {
      for (const { kind, id, entry } of changes) {
        // Each map holds what its kind says; TypeScript cannot follow the pair through the index.
        const entries = kept[kind] as Map<string, unknown>;
        if (entry === null) entries.delete(id);
        else entries.set(id, entry);
      }
    },
  };
}

/** In force on this day. */
export const membershipsOf = ({ memberships }: Organisation, person: string, today: Day): readonly Membership[] =>
  [...memberships.values()].filter((membership) => membership.person === person && isInForce(membership, today));

/** In force on this day, or beginning later. */
export const hasRoleAhead = ({ memberships }: Organisation, person: string, today: Day): boolean =>
  [...memberships.values()].some((one) => one.person === person && (one.until === null || one.until >= today));

/** Whose cases somebody works with besides their own on this day. Only in the centre for which it was agreed. */
export const standInsOf = ({ standIns }: Organisation, { person, centre }: Membership, today: Day): readonly StandIn[] =>
  [...standIns.values()].filter((standIn) => standIn.by === person && standIn.centre === centre && isInForce(standIn, today));

/** All roles that are known of everybody, also those that have ended, or that were taken back as somebody left. */
export const allRoles = ({ memberships, departed }: Organisation): readonly Membership[] => [
  ...memberships.values(),
  ...[...departed.values()].flatMap(({ roles }) => roles),
];

/** Those who belong to the same team of the same centre; everybody of the centre for whoever has no team. */
export const teamOf = ({ memberships }: Organisation, { centre, team }: Membership): readonly string[] =>
  [...memberships.values()].filter((one) => one.centre === centre && (team === null || one.team === team)).map(({ person }) => person);

export const rulesAt = ({ siteRules }: Organisation, site: string | null): SiteRules =>
  (site === null ? undefined : siteRules.get(site)) ?? usualRules;

/** The tightest of the sites somebody belongs to: they sit at one computer, whichever role they act in. */
export function rulesFor(organisation: Organisation, memberships: readonly Membership[]): SiteRules {
  const rules = memberships.map(({ site }) => rulesAt(organisation, site));
  const least = (of: keyof typeof loosest): number => Math.min(usualRules[of], ...rules.map((one) => one[of]));
  return {
    idleMinutes: least('idleMinutes'),
    sessionHours: least('sessionHours'),
    invitationDays: least('invitationDays'),
    emergencyHours: least('emergencyHours'),
    secondFactorForEverybody: rules.some(({ secondFactorForEverybody }) => secondFactorForEverybody),
  };
}

/** By every role somebody has, not only the one they act in: changing it must not be a way around. `rules`: those that hold for them. */
export const keepsSecondFactor = (memberships: readonly Membership[], rules: SiteRules): boolean =>
  memberships.some(({ role }) => rolesWithSecondFactor.has(role)) || rules.secondFactorForEverybody;

export const needsSecondFactor = (organisation: Organisation, memberships: readonly Membership[]): boolean =>
  keepsSecondFactor(memberships, rulesFor(organisation, memberships));
