// What each standard this software knows says in words. Apart from the parameters, so that rules never load a text.
import { catalogue as catalogue2026 } from './2026.1/catalogue/catalogue.ts';
import { byVersion } from './by-version.ts';
import type { Catalogue } from './catalogue.ts';

const catalogues: ReadonlyMap<string, Catalogue> = new Map([['2026.1', catalogue2026]]);

/** Throws for a standard that nobody has released. */
export const catalogueOf = (version: string): Catalogue => byVersion(catalogues, version, 'has no catalogue');
