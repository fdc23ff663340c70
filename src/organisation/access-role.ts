// In which role somebody signs in. Only the roles of a record (`machines/actor.ts`) can be named in a case; the others look on or keep things running.
import { z } from 'zod';

/** 2-standard, People and roles. */
export const AccessRole = z.enum([
  'counsellor',
  'deputy',
  'teamLead',
  'siteAdministration',
  'trainer',
  'qualityAssurance',
  'evaluator',
  'dataProtection',
  'systemAdministration',
]);
export type AccessRole = z.infer<typeof AccessRole>;

/**
 * These read what was said in a counselling room, or give out the links by which anybody's access is renewed, and could come in as
 * anybody: they sign in with a second factor.
 */
export const rolesWithSecondFactor: ReadonlySet<AccessRole> = new Set([
  'counsellor',
  'deputy',
  'dataProtection',
  'siteAdministration',
  'systemAdministration',
]);

/** Of these a whole programme can have some; all others belong to one site. */
export const rolesOfProgramme: ReadonlySet<AccessRole> = new Set([
  'qualityAssurance',
  'evaluator',
  'trainer',
  'dataProtection',
  'systemAdministration',
]);

/** These belong to one centre: what they see of cases ends there. */
export const rolesOfCentre: ReadonlySet<AccessRole> = new Set(['counsellor', 'deputy', 'teamLead']);
