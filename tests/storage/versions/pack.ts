// Files of a data directory and its key as one compressed file: lengths in the first line, then the bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** `paths` are named from `folder`. */
export function pack(folder: string, paths: readonly string[]): Uint8Array {
  const files = paths.map((path) => readFileSync(join(folder, path)));
  const lengths = JSON.stringify(paths.map((path, index) => [path, files[index]?.length]));
  return brotliCompressSync(Buffer.concat([Buffer.from(`${lengths}\n`), ...files]));
}

/** Keys are readable by their owner only, or no start takes them. */
export function unpack(packed: Uint8Array, folder: string): void {
  const bytes = brotliDecompressSync(packed);
  let at = bytes.indexOf('\n') + 1;
  for (const [path, length] of JSON.parse(bytes.toString('utf8', 0, at)) as [string, number][]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, bytes.subarray(at, at + length), { mode: 0o600 });
    at += length;
  }
}
