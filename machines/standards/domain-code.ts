// The twelve life domains as they come over a border.
import { z } from 'zod';
import { domainCodes } from './catalogue.ts';

export const DomainCode = z.enum(domainCodes);
export type DomainCode = z.infer<typeof DomainCode>;
