// The organisation on screen: who belongs to it in which roles, who stands in for whom, and what a site has set for itself.
import { z } from '@hono/zod-openapi';
import { Day } from '../../machines/day.ts';
import { SiteCode } from '../../machines/sites.ts';
import { AccessRole } from '../organisation/access-role.ts';
import { Membership, PersonId } from '../organisation/membership.ts';
import { SiteRules } from '../organisation/site-rules.ts';
import { StandIn } from '../organisation/stand-in.ts';
import { EMail } from './sign-in.ts';

export const Person = z.object({
  id: PersonId,
  name: z.string(),
  email: z.string(),
  state: z
    .enum(['invited', 'active', 'withoutRole', 'left'])
    .openapi({ description: 'withoutRole: no membership goes on or begins later; left: neither does their access' }),
  leftOn: Day.nullable().openapi({ description: 'the day on which they left' }),
  hasSecondFactor: z.boolean(),
  memberships: z.array(Membership),
  openCases: z.int().nullable().openapi({ description: 'cases they are responsible for; null where whoever asks may not know' }),
});

export type Person = z.infer<typeof Person>;

export const People = z
  .object({
    people: z.array(Person),
    standIns: z.array(StandIn),
    mayGive: z.array(AccessRole).openapi({ description: 'roles whoever asks may give' }),
    sites: z.array(z.object({ code: SiteCode, centres: z.array(z.object({ code: z.string(), name: z.string() })) })),
  })
  .openapi('People');
export type People = z.infer<typeof People>;

/** What is said of a membership; the server gives it an id. */
export const MembershipFields = z.strictObject({
  role: AccessRole,
  site: SiteCode.nullable(),
  centre: z.string().max(60).nullable(),
  team: z.string().trim().min(1).max(60).nullable(),
  from: Day,
  until: Day.nullable(),
});
export type MembershipFields = z.infer<typeof MembershipFields>;

export const NewPerson = z
  .strictObject({ name: z.string().trim().min(1).max(120), email: EMail, membership: MembershipFields })
  .openapi('NewPerson');
export type NewPerson = z.infer<typeof NewPerson>;

/** Whoever has lost only the password keeps the second factor; without it whoever reads the mail would be in. */
export const Renewal = z
  .strictObject({ alsoSecondFactor: z.boolean().default(false).openapi({ description: 'true: a lost second factor ends as well' }) })
  .openapi('Renewal');
export type Renewal = z.input<typeof Renewal>;

/** `link` is null where it went out by mail. */
export const Invited = z.object({ id: PersonId, link: z.string().nullable() }).openapi('Invited');
export type Invited = z.infer<typeof Invited>;

/** All open cases of somebody, given to somebody else of the same centre: what a team lead does before somebody leaves. */
export const CaseloadHandover = z.strictObject({ to: PersonId }).openapi('CaseloadHandover');
export const HandedOver = z
  .object({
    handedOver: z.int(),
    left: z.array(z.string()).openapi({ description: 'cases that could not be handed over, by id' }),
  })
  .openapi('HandedOver');
export type HandedOver = z.infer<typeof HandedOver>;

export const StandInFields = z.strictObject({ for: PersonId, by: PersonId, centre: z.string().max(60), from: Day, until: Day });
export type StandInFields = z.infer<typeof StandInFields>;

export const SiteRulesView = z.object({ site: SiteCode, rules: SiteRules, loosest: SiteRules }).openapi('SiteRules');
export type SiteRulesView = z.infer<typeof SiteRulesView>;
