// Roles and parties in English.
import type { Party } from '../../../machines/case/events/signature.ts';
import type { RoleNames } from '../wording.ts';

/** Inside a sentence. */
export const people: Readonly<Record<Party, string>> = { client: 'the client', counsellor: 'the counsellor', guardian: 'the guardian' };

export const roles: RoleNames = {
  counsellor: 'Counsellor',
  deputy: 'Deputy',
  teamLead: 'Team lead',
  siteAdministration: 'Administration of the centre',
  trainer: 'Trainer',
  dataProtection: 'Data protection',
  calendar: 'Calendar',
};
