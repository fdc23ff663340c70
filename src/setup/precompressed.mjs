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

const ways = [
  ['br', (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
  ['gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
];

async function compress(file) {
  const bytes = await readFile(file);
  if (bytes.length < worthwhile) return;
  await Promise.all(ways.map(async ([ending, way]) => writeFile(`${file}.${ending}`, await way(bytes))));
}

/**
 * Two dozen lines of node:zlib; a package does the same with more ways to be told.
 * @returns {import('vite').Plugin}
 */
export const precompressed = () => ({
  name: 'precompressed',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    await Promise.all(
      Object.keys(bundle)
        .filter(isText)
        .map((name) => compress(join(dir, name))),
    );
  },
});
