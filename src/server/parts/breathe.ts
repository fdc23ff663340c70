// Lets other requests be answered in between: work on thousands of cases never holds the process for long.

/** Milliseconds at a stretch; well below what anybody notices. */
const atAStretch = 12;

/** To be called between two pieces of work. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < atAStretch) return;
    await new Promise<void>((resume) => setImmediate(resume));
    since = performance.now();
  };
}
