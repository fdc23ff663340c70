// Says on standard error how far something is that takes longer than a second.
import type { Io } from './io.ts';
import type { Texts } from './texts.ts';

/** Milliseconds between two lines. */
const pause = 1000;

/** To be called with the count so far, as often as one likes. */
export function progressOf(io: Io, t: Texts, what: string): (count: number) => void {
  let next = io.elapsed() + pause;
  return (count) => {
    const now = io.elapsed();
    if (now < next) return;
    next = now + pause;
    io.err(t.progress(count, what));
  };
}
