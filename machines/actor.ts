// Who did something, as the record keeps it: a role and a pseudonym, never a name.
import { z } from 'zod';

export const Role = z.enum(['counsellor', 'deputy', 'teamLead', 'siteAdministration', 'trainer', 'dataProtection', 'calendar']);
export type Role = z.infer<typeof Role>;

/** `id` is a pseudonym such as `c-weber`. Who may see which case is decided outside; rules read roles only for waivers and four eyes. */
export const Actor = z.strictObject({ role: Role, id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) });
export type Actor = z.infer<typeof Actor>;

/** The only actor that may raise a deadline, and may do nothing else. */
export const calendar: Actor = { role: 'calendar', id: 'calendar' };
