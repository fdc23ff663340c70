// What a site may set for itself: only ever tighter than what holds for everybody.
import { z } from 'zod';

/** 5-trust, Sessions and borders. Minutes, hours and days; each is the most a site can allow. */
export const loosest = { idleMinutes: 30, sessionHours: 12, invitationDays: 7, emergencyHours: 12 } as const;

export const SiteRules = z.strictObject({
  /** After how many minutes without a request a session ends. */
  idleMinutes: z.int().min(5).max(loosest.idleMinutes),
  /** After how many hours it ends in any case. */
  sessionHours: z.int().min(1).max(loosest.sessionHours),
  invitationDays: z.int().min(1).max(loosest.invitationDays),
  /** How long an emergency access lasts; 0 where there is none at this site. */
  emergencyHours: z.int().min(0).max(loosest.emergencyHours),
  /** True: a second factor for everybody, not only for roles that see content. */
  secondFactorForEverybody: z.boolean(),
});
export type SiteRules = Readonly<z.infer<typeof SiteRules>>;

export const usualRules: SiteRules = { ...loosest, emergencyHours: 8, secondFactorForEverybody: false };
