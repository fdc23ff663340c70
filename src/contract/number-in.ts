// A whole number as it stands in an address.
import { z } from '@hono/zod-openapi';

export const numberIn = (least: number, most: number, without?: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .optional()
    .openapi({ type: 'integer', minimum: least, maximum: most, ...(without !== undefined && { default: without }) });
