// Who has looked into a case, and the emergency access to cases of others.
import { z } from '@hono/zod-openapi';
import { AccessRole } from '../organisation/access-role.ts';

/** What somebody did with a case, as the access log keeps it. Who changed what stands in the entries of the case itself. */
export const AccessKind = z.enum(['read', 'printed', 'exported', 'emergencyBegun', 'emergencyEnded']);
export type AccessKind = z.infer<typeof AccessKind>;

export const CaseAccess = z.object({
  at: z.iso.datetime(),
  kind: AccessKind,
  role: AccessRole,
  person: z.string(),
  name: z.string().nullable().openapi({ description: 'null for somebody who is not known any more' }),
  reason: z.string().nullable().openapi({ description: 'of an emergency access' }),
  isEmergency: z.boolean(),
});
export const CaseAccesses = z.object({ accesses: z.array(CaseAccess), next: z.int().nullable() }).openapi('CaseAccesses');
export type CaseAccesses = z.infer<typeof CaseAccesses>;

export const NewEmergency = z
  .strictObject({
    name: z.string().trim().min(3).max(120).openapi({ description: 'the whole name of the client, as the case holds it' }),
    reason: z.string().trim().min(10).max(500),
  })
  .openapi('NewEmergency');
export type NewEmergency = z.infer<typeof NewEmergency>;

export const Emergency = z.object({
  id: z.string(),
  case: z.string(),
  client: z.string().nullable().openapi({ description: 'the name of the client; null for whoever does not see it' }),
  reason: z.string(),
  begunAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  person: z.string(),
  name: z.string().nullable(),
  isMine: z.boolean(),
});
export type Emergency = z.infer<typeof Emergency>;
export const Emergencies = z
  .object({ emergencies: z.array(Emergency).openapi({ description: 'mine, and those into cases I am responsible for or oversee' }) })
  .openapi('Emergencies');
export type Emergencies = z.infer<typeof Emergencies>;
