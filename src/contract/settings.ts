// How the centre sends: quiet mode, and whether mail can leave at all.
import { z } from '@hono/zod-openapi';

export const SettingsView = z
  .object({
    quiet: z.boolean().openapi({ description: 'nothing is sent while it is true; everything is held back' }),
    mail: z.enum(['off', 'configured']).openapi({ description: 'set where the server is started; not changed here' }),
  })
  .openapi('Settings');
export type SettingsView = z.infer<typeof SettingsView>;

export const SettingsChange = z.strictObject({ quiet: z.boolean() });
