// Cuts a stream of bytes into lines without ever holding more than a piece of it.

/** No honest entry comes near it; a file without line ends must not fill the memory. */
const longestLine = 1_048_576;
/** What is decoded at a time. Shorter than the longest line, so that no line within a piece can be too long. */
const pieceLength = 262_144;
const lineEnd = 10;

/** A line of text, or why there is none. */
export type Line = string | { unreadable: 'notUtf8' | 'lineTooLong' };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Splits at LF only. A file that ends with LF gives an empty last line,
 * so a reader can tell a finished last line from a torn one.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceLength) {
      const piece = chunk.subarray(start, start + pieceLength);
      const last = piece.lastIndexOf(lineEnd);
      if (last === -1) {
        hold(held, piece);
        continue;
      }
      const first = piece.indexOf(lineEnd);
      yield lineOf([...held, piece.subarray(0, first)]);
      if (first < last) yield* wholeLines(piece.subarray(first + 1, last));
      held = [];
      hold(held, piece.subarray(last + 1));
    }
  }
  yield lineOf(held);
}

/** Of a line that is too long already nothing more is kept. A copy: the stream may use its bytes again. */
function hold(held: Uint8Array[], bytes: Uint8Array): void {
  if (bytes.length > 0 && lengthOf(held) <= longestLine) held.push(bytes.slice());
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

/** Decoded at once; one by one only where a byte is no text, so that the other lines still are. */
function wholeLines(bytes: Uint8Array): Line[] {
  const text = decoded(bytes);
  if (text !== null) return text.split('\n');
  const lines: Line[] = [];
  let start = 0;
  for (let end = bytes.indexOf(lineEnd); end !== -1; end = bytes.indexOf(lineEnd, start)) {
    lines.push(lineOf([bytes.subarray(start, end)]));
    start = end + 1;
  }
  return [...lines, lineOf([bytes.subarray(start)])];
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function lineOf(pieces: readonly Uint8Array[]): Line {
  const length = lengthOf(pieces);
  if (length > longestLine) return { unreadable: 'lineTooLong' };
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return decoded(bytes) ?? { unreadable: 'notUtf8' };
}
