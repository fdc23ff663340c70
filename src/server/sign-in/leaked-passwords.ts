// Whether a password stands in a file of leaked ones, read in place: the whole file is larger than the memory of a server.
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** `path`: the SHA-1 sums of leaked passwords in order, a line each, as Have I Been Pwned offers them for download. */
export async function isLeaked(password: string, path: string): Promise<boolean> {
  const sum = createHash('sha1').update(password).digest('hex').toUpperCase();
  const file = await open(path);
  try {
    return await holds(file, sum);
  } finally {
    await file.close();
  }
}

/** Longer than any line: 40 characters of the sum, a colon, how often. */
const window = 128;

/** Binary search over bytes: the file is 40 GB, and one password needs about 35 short reads. */
async function holds(file: FileHandle, sum: string): Promise<boolean> {
  let low = 0;
  let high = (await file.stat()).size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { start, line } = await lineFrom(file, middle);
    if (line === null || start >= high) high = middle;
    else if (line.startsWith(sum)) return true;
    else if (line < sum) low = start + line.length + 1;
    else high = middle;
  }
  return (await lineFrom(file, low)).line?.startsWith(sum) ?? false;
}

/** The first line that begins at `from` or after it; null behind the last one. */
async function lineFrom(file: FileHandle, from: number): Promise<{ readonly start: number; readonly line: string | null }> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * window), 0, 2 * window, Math.max(0, from - 1));
  const text = buffer.toString('latin1', 0, bytesRead);
  const begin = from === 0 ? 0 : text.indexOf('\n') + 1;
  if (begin === 0 && from > 0) return { start: from, line: null };
  const [line = ''] = text.slice(begin).split('\n');
  return line === '' ? { start: from, line: null } : { start: Math.max(0, from - 1) + begin, line };
}
