// Values of an OCEL log as text: its JSON schema takes nothing else, and the type that is declared says how to read them.
import type { OcelType } from './ocel-types.ts';

/** A civil day is told as its midnight in UTC: OCEL has no days. Null for what is not there. */
export function ocelText(value: unknown, type: OcelType): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return type === 'time' && !text.includes('T') ? `${text}T00:00:00.000Z` : text;
}
