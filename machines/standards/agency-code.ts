// The bodies a centre works with, as they come over a border.
import { z } from 'zod';
import { agencyCodes } from './catalogue.ts';

export const AgencyCode = z.enum(agencyCodes);
export type AgencyCode = z.infer<typeof AgencyCode>;
