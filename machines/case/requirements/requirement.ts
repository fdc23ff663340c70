// What a requirement is: one question to a case, answered by nothing or by a reason.
import type { CaseContext } from '../context/context.ts';
import type { Refusal } from '../context/refusal.ts';

/** Null when nothing speaks against it. Reads coded facts and presence only, never words (decision 4). */
export type Requirement = (context: CaseContext) => Refusal | null;
