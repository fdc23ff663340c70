// A fingerprint of the program that runs: what was folded by another one is folded anew.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../');

/** The screen folds nothing that is kept. */
const isScreen = (path: string) => path === 'src/ui';

/** Worked out once a process: the program does not change while it runs. */
let known: string | null = null;

/**
 * SHA-256 (hex) over the sources of the standard and of the server, and over the versions of the packages. Whoever changes what a
 * row says, where it stands or how long it is valid need not think of the rows that lie in databases. Reading all sources takes
 * some thirty milliseconds; folding known lives and comparing what comes out took eight hundred and saw less.
 */
export const programHash = (): string => (known ??= hashOfSources(root));

/** Of the project that lies in `folder`, a path that ends with a slash. */
export function hashOfSources(folder: string): string {
  const sources = globSync('{machines,src}/**/*.{ts,mjs,json}', { cwd: folder, exclude: isScreen }).toSorted();
  const hash = createHash('sha256');
  for (const path of [...sources, 'package-lock.json'])
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(folder + path))
      .update('\0');
  return hash.digest('hex');
}
