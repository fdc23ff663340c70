// What is asked of the practice guide: the language it is read in.
import { z } from '@hono/zod-openapi';

export const GuideQuery = z.object({ language: z.enum(['de', 'en']).optional().openapi({ description: 'German without it' }) });
