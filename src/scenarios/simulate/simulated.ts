// A case as a simulation hands it out, with the fault that was planted in it, if any.
import type { Played } from '../record-of.ts';
import type { FaultName } from './faults.ts';

/** What `conform` is to find: at this entry, with this code and, where the rules refuse, this refusal. */
export type Planted = { readonly fault: FaultName; readonly seq: number; readonly code: string; readonly refusal?: string };

export type Simulated = Played & { readonly planted: Planted | null };
