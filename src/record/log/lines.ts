// Cuts a stream of bytes into lines without ever holding more than one of them.

/** No honest entry comes near it; a file without line ends must not fill the memory. */
const longestLine = 1_048_576;

/** A line of text, or why there is none. */
export type Line = string | { unreadable: 'notUtf8' | 'lineTooLong' };

/**
 * Splits at LF only. A file that ends with LF gives an empty last line,
 * so a reader can tell a finished last line from a torn one.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield textOf([...held, chunk.subarray(start, end)]);
      held = [];
      start = end + 1;
    }
    if (lengthOf(held) <= longestLine) held.push(chunk.slice(start));
  }
  yield textOf(held);
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

function textOf(pieces: readonly Uint8Array[]): Line {
  const length = lengthOf(pieces);
  if (length > longestLine) return { unreadable: 'lineTooLong' };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { unreadable: 'notUtf8' };
  }
}
