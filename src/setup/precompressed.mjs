// Lays a brotli and a gzip file beside every script and style of a build, so that the server hands out what was compressed once, as
// tightly as it can be, and no request waits for it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures are compressed already. The page is none of these: every answer writes its own nonce into it. */
const isText = (name) => /\.(?:js|css|svg|json)$/u.test(name);

/** What is smaller fits into one packet either way. */
const worthwhile = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compress(file) {
  const bytes = await readFile(file);
  if (bytes.length < worthwhile) return;
  const [br, gz] = await Promise.all([brotli(bytes), zip(bytes, { level: constants.Z_BEST_COMPRESSION })]);
  // Brotli is at its best unless told otherwise.
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/**
 * @param {string} folder of the build
 * @param {readonly string[]} names of its files
 */
export const compressBuilt = (folder, names) => Promise.all(names.filter(isText).map((name) => compress(join(folder, name))));

/**
 * A few lines of node:zlib; a package does the same with more ways to be told.
 * @returns {import('vite').Plugin}
 */
export const precompressed = () => ({
  name: 'precompressed',
  apply: 'build',
  writeBundle: async ({ dir }, bundle) => void (await compressBuilt(dir, Object.keys(bundle))),
});
