// What each standard this software knows says in words. Apart from the parameters, so that rules never load a text.
import { catalogue as catalogue2026 } from './2026.1/catalogue/catalogue.ts';
import type { Catalogue } from './catalogue.ts';

const catalogues: Readonly<Record<string, Catalogue>> = { '2026.1': catalogue2026 };

/** Throws for a standard that nobody has released. */
export function catalogueOf(version: string): Catalogue {
  // By its own names only: `toString` is no standard.
  const catalogue = Object.hasOwn(catalogues, version) ? catalogues[version] : undefined;
  if (catalogue === undefined)
    throw new Error(`the standard '${version}' has no catalogue here; known are ${Object.keys(catalogues).join(', ')}`);
  return catalogue;
}
