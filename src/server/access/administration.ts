// Which roles somebody who administrates may give, and where. Roles that read content are given at the site, never by whoever runs the computers.
import type { AccessRole } from '../../organisation/access-role.ts';
import { centreCodesOf, type Membership } from '../../organisation/membership.ts';

const given: Readonly<Partial<Record<AccessRole, readonly AccessRole[]>>> = {
  siteAdministration: ['counsellor', 'deputy', 'teamLead', 'trainer', 'dataProtection', 'siteAdministration'],
  systemAdministration: ['siteAdministration', 'trainer', 'qualityAssurance', 'evaluator', 'dataProtection', 'systemAdministration'],
};

export const mayGive = (role: AccessRole): readonly AccessRole[] => given[role] ?? [];

type Place = Pick<Membership, 'role' | 'site'>;

/** Inside one's own site; whoever belongs to the whole programme, everywhere. */
export const mayManage = (acting: Place, given: Place): boolean =>
  mayGive(acting.role).includes(given.role) && isInside(acting, given.site);

/** A centre belongs to a place that is the whole programme, its site, or itself. */
export const holdsCentre = ({ site, centre }: Pick<Membership, 'site' | 'centre'>, code: string): boolean =>
  centre === null ? site === null || centreCodesOf(site).includes(code) : centre === code;

export const isInside = ({ site: own }: Pick<Membership, 'site'>, site: string | null): boolean => own === null || own === site;
