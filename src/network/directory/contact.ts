// How a body or an offer is reached: an office, not a private person.
import { z } from 'zod';
import { Line } from './text.ts';

export const Contact = z.strictObject({
  name: Line.nullable(),
  phone: Line.nullable(),
  mail: z.email().nullable(),
  // Nothing but a page: an address of another kind would run in the browser of whoever follows it.
  web: z.url({ protocol: /^https?$/u }).nullable(),
});
