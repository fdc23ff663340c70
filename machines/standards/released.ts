// The standards this software knows, by their version.
import { parameters as parameters2026 } from './2026.1/parameters.ts';
import { byVersion } from './by-version.ts';
import type { Parameters } from './parameters.ts';

const released: ReadonlyMap<string, Parameters> = new Map([['2026.1', parameters2026]]);

/** New cases begin under it. A case keeps the standard it was begun under: that one is named in its header. */
export const currentStandard = '2026.1';
export const knownStandards: readonly string[] = [...released.keys()];

/** Throws for a standard that nobody has released; check with `knownStandards` at the border. */
export const parametersOf = (version: string): Parameters => byVersion(released, version, 'is not known');
