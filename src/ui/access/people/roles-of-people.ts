// What the roles that look after people do: an administration gives roles, a team lead hands over caseloads, both enter stand-ins.
import type { AccessRole } from '../../../organisation/access-role.ts';

const entersStandIns: ReadonlySet<AccessRole> = new Set(['teamLead', 'siteAdministration']);

export const mayEnterStandIns = (role: AccessRole | null): boolean => role !== null && entersStandIns.has(role);
export const mayHandOver = (role: AccessRole | null): boolean => role === 'teamLead';
