// In which role somebody belongs to the programme, to a site or to a centre, and from when to when.
import { z } from 'zod';
import { centresOf } from '../../machines/centres.ts';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';
import { AccessRole, rolesOfCentre, rolesOfProgramme } from './access-role.ts';

/** A pseudonym made by the server: the record keeps it, so it is never a name. */
export const PersonId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

export const Membership = z
  .strictObject({
    id: z.string().regex(/^m-[0-9a-f]{16}$/),
    person: PersonId,
    role: AccessRole,
    /** Null: the whole programme. */
    site: SiteCode.nullable(),
    /** Null: the whole site. */
    centre: z.string().max(60).nullable(),
    /** Inside a centre; null: the whole of it. A team lead with a team leads that one. */
    team: z.string().trim().min(1).max(60).nullable(),
    from: Day,
    /** The last day; null while it goes on. */
    until: Day.nullable(),
  })
  .refine(({ role, site }) => site !== null || rolesOfProgramme.has(role), { path: ['site'], message: 'siteMissing' })
  .refine(({ role, centre }) => (centre !== null) === rolesOfCentre.has(role), { path: ['centre'], message: 'centreOfRole' })
  .refine(({ site, centre }) => centre === null || (site !== null && isCentreOf(site, centre)), {
    path: ['centre'],
    message: 'centreElsewhere',
  })
  .refine(({ team, centre }) => team === null || centre !== null, { path: ['team'], message: 'teamWithoutCentre' })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], message: 'endsBeforeBegin' });
export type Membership = Readonly<z.infer<typeof Membership>>;

/** A site outside the model project has one centre, which bears its name. */
export const centreCodesOf = (site: SiteCode): readonly string[] => {
  const codes = centresOf(site).map(({ code }) => code);
  return codes.length === 0 ? [`${site}-1`] : codes;
};

const isCentreOf = (site: SiteCode, centre: string): boolean => centreCodesOf(site).includes(centre);

export const isInForce = ({ from, until }: Pick<Membership, 'from' | 'until'>, today: Day): boolean =>
  from <= today && (until === null || today <= until);
