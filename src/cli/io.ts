// What a command may use of the outside: streams, and the day.
import type { Day } from '../../machines/day.ts';

export type Io = {
  /** The result: standard output. */
  out: (line: string) => void;
  /** Everything else, progress and faults: standard error. */
  err: (line: string) => void;
  /** Standard input, for a file named `-`. */
  stdin: () => AsyncIterable<Uint8Array>;
  /** The civil day in Germany. */
  today: () => Day;
  /** Milliseconds since some moment, monotonic: setting the time of day changes nothing. */
  elapsed: () => number;
  /** The data directory unless another is named. */
  place: string;
};

/** Both streams of what is said: all that a recording is judged with, on whatever thread. */
export type Said = Pick<Io, 'out' | 'err'>;

/**
 * 0 fine · 1 a finding · 2 wrong usage or malformed input · 3 a defect. As POSIX has it for `grep` and `diff`: 1 is an answer,
 * above 1 is trouble, so that a script can tell „a deviation was found“ from „nothing could be judged“.
 */
export type ExitCode = 0 | 1 | 2 | 3;

export type Command = { summary: string; run: (argv: string[], io: Io) => Promise<ExitCode> };
