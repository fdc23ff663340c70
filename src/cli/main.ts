// The command line `etappe`: connects the real streams and the real day, and ends with the exit code.
import { berlinDayOf } from './berlin-day.ts';
import { defaultPlace } from './default-place.ts';
import { because, whyOf } from '../record/ports/system-reasons.ts';
import type { Io } from './io.ts';
import { run, sayDefect } from './run.ts';

const io: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stdin: () => process.stdin,
  today: () => berlinDayOf(new Date()),
  elapsed: () => performance.now(),
  place: defaultPlace,
};

// Whoever reads the output may stop reading: `etappe simulate … | head`.
// Node ignores SIGPIPE, so that a closed pipe arrives as EPIPE. That is no fault of ours: 0, as for a result read to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  io.err(`etappe: standard output cannot be written${because('en', 'writing', whyOf(error))}.`);
  process.exit(2);
});

// What goes wrong with the other stream cannot be told anywhere, and nothing fails for it.
process.stderr.on('error', () => {});

// What is thrown where nobody waits for it. Left to itself Node would end with 1, and 1 says that something was found.
process.on('uncaughtException', (error) => process.exit(sayDefect(error, io)));

// Not `process.exit`: that would cut off output which a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), io);
