// Reads back from a transition what it needs: requirements by name, never a guard that nobody could explain (decision 2).
import type { RequirementName } from '../../../machines/case/requirements/requirements.ts';

/** Throws for a guard that was written in any other way than with `needs`. */
export function needsOf({ guard, eventType }: { guard?: unknown; eventType: string }): readonly RequirementName[] {
  if (guard === undefined) return [];
  if (typeof guard === 'object' && guard !== null && 'params' in guard) return (guard.params as { names: RequirementName[] }).names;
  throw new Error(`the guard of '${eventType}' cannot be explained; write it with needs`);
}
