// The support chains of each standard this software knows. Apart from its texts, because most pages need no chain.
import { chains as chains2026 } from './2026.1/catalogue/chains.ts';
import { byVersion } from './by-version.ts';
import type { Chains } from './chain.ts';

const known: ReadonlyMap<string, Chains> = new Map([['2026.1', chains2026]]);

/** Throws for a standard that nobody has released. */
export const chainsOf = (version: string): Chains => byVersion(known, version, 'has no chains');
