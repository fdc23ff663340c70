// Reads a file piece by piece and lets the screen breathe in between: 50 MB must not freeze the page.

/** Bytes. Small enough that reading one piece of a recording takes less than a tenth of a second. */
const piece = 131_072;
/** Milliseconds after which whatever works on in the page lets the page answer first. */
const breath = 40;

/** Waits a moment whenever the page has had to wait for too long. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < breath) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

export async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const breathe = breathing();
  for (let start = 0; start < file.size; start += piece) {
    yield new Uint8Array(await file.slice(start, start + piece).arrayBuffer());
    await breathe();
  }
}

export const firstBytesOf = async (file: Blob, count: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, count).arrayBuffer());
