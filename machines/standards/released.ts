// The standards this software knows, by their version.
import { parameters as parameters2026 } from './2026.1/parameters.ts';
import type { Parameters } from './parameters.ts';

const released: Readonly<Record<string, Parameters>> = { '2026.1': parameters2026 };

/** New cases begin under it. A case keeps the standard it was begun under: that one is named in its header. */
export const currentStandard = '2026.1';
export const knownStandards: readonly string[] = Object.keys(released);

/** Throws for a standard that nobody has released; check with `knownStandards` at the border. */
export function parametersOf(version: string): Parameters {
  // By its own names only: `toString` is no standard.
  const parameters = Object.hasOwn(released, version) ? released[version] : undefined;
  if (parameters === undefined) throw new Error(`the standard '${version}' is not known here; known are ${knownStandards.join(', ')}`);
  return parameters;
}
