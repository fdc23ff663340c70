// The steps of the support chains, as they come over a border.
import { z } from 'zod';
import { chainStepCodes } from './chain.ts';

export const ChainStepCode = z.enum(chainStepCodes);
export type ChainStepCode = z.infer<typeof ChainStepCode>;
