// What is asked of the sheet of one version: the language beside the German, and how large the letters are.
import { z } from '@hono/zod-openapi';

export const SheetPath = z.object({
  id: z.string().openapi({ description: 'the id of a case' }),
  version: z.string().openapi({ description: 'the number of the version' }),
});

export const SheetQuery = z.object({
  language: z
    .string()
    .optional()
    .openapi({ description: 'beside the German; `de` for German alone. Without it: what the version was offered in' }),
  size: z.enum(['usual', 'large']).optional(),
});
