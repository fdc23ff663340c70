// The fingerprint of a standard: one bit of a rule, a number, a chart or a text changed, and it is another standard.
import canonicalize from 'canonicalize';
import { deadlines } from '../../../machines/case/deadlines/deadlines.ts';
import { chainsOf } from '../../../machines/standards/chains.ts';
import { catalogueOf } from '../../../machines/standards/catalogues.ts';
import { parametersOf } from '../../../machines/standards/released.ts';
import { chartNames, chartOf } from './chart-of.ts';
import { hashOfText } from './text-hash.ts';

/** Everything a standard lays down, as plain JSON. */
export const standardContent = (version: string) => ({
  version,
  parameters: parametersOf(version),
  deadlines,
  charts: chartNames.map(chartOf),
  catalogue: catalogueOf(version),
  chains: chainsOf(version),
});

const hashes = new Map<string, string>();

/** `sha256:<hex>` over the RFC 8785 form of the standard's content. Throws for a standard that nobody has released. */
export function standardHash(version: string): string {
  const cached = hashes.get(version);
  if (cached !== undefined) return cached;
  const text = canonicalize(standardContent(version));
  if (text === undefined) throw new Error(`the standard '${version}' is not plain JSON`);
  const hash = hashOfText(text);
  hashes.set(version, hash);
  return hash;
}
