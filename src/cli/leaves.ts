// The innermost states a case is in, as paths: `stage.intake.inquiry`, `presence.reachable`.
import type { StateValue } from 'xstate';

export function leavesOf(value: StateValue, before: readonly string[] = []): string[] {
  if (typeof value === 'string') return [[...before, value].join('.')];
  return Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : leavesOf(inner, [...before, key])));
}

/** That no handover is on offer says nothing to a reader. */
export const isTelling = (leaf: string): boolean => leaf !== 'open.handover.none';
