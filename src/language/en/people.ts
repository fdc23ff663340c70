// Roles and parties in English.
import type { Role } from '../../../machines/actor.ts';
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

/** Inside a sentence, as who decides. */
export const deciders: Readonly<Record<Role, string>> = {
  counsellor: 'the counsellor',
  deputy: 'the deputy',
  teamLead: 'the team lead',
  siteAdministration: 'the administration of the centre',
  trainer: 'the trainer',
  dataProtection: 'data protection',
  calendar: 'the calendar',
};
