// Cuts a file of recordings into pieces that several threads can read at once: at headers, so that no case is torn.
import { closeSync, openSync, readSync } from 'node:fs';

/** `to` is the first byte after the piece, null for the rest of the file. */
export type Piece = { readonly file: string; readonly from: number; readonly to: number | null; readonly firstLine: number };

/** Large enough that starting with a piece costs nothing beside judging it. */
const pieceLength = 8 * 1_048_576;
const readAtATime = 1_048_576;
const lineEnd = 10;
/** How a case begins in every recording that was not written by hand. One that was stays whole. */
const header = Buffer.from('\n{"format"');

export const wholeFile = (file: string): Piece => ({ file, from: 0, to: null, firstLine: 1 });

/** Lazily, so that the first pieces are judged while the rest is still being looked through. Throws what the system refuses. */
export function* piecesOf(file: string, length = pieceLength): Generator<Piece> {
  const descriptor = openSync(file, 'r');
  try {
    let piece = { file, from: 0, firstLine: 1 };
    let lines = 1;
    for (const { at, bytes } of blocksOf(descriptor)) {
      const cut = at + bytes.length - piece.from < length ? -1 : bytes.indexOf(header);
      if (cut === -1) {
        lines += lineEndsIn(bytes);
        continue;
      }
      const to = at + cut + 1;
      yield { ...piece, to };
      const before = lineEndsIn(bytes.subarray(0, cut + 1));
      piece = { file, from: to, firstLine: lines + before };
      lines += lineEndsIn(bytes);
    }
    yield { ...piece, to: null };
  } finally {
    closeSync(descriptor);
  }
}

type Block = { readonly at: number; readonly bytes: Buffer };

/** One after the other in the same bytes. A header that lies across two blocks is not found, and the next one is taken. */
function* blocksOf(descriptor: number): Generator<Block> {
  const block = Buffer.allocUnsafe(readAtATime);
  let at = 0;
  for (;;) {
    const length = readSync(descriptor, block, 0, readAtATime, at);
    if (length === 0) return;
    yield { at, bytes: block.subarray(0, length) };
    at += length;
  }
}

function lineEndsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1)) count += 1;
  return count;
}
