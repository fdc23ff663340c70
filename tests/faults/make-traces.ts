// Makes the traces anew that `npm test` makes its crash images from: after a new version of SQLite, or of what is written. Needs strace.
import { temporaryDirectory } from '../storage/stores.ts';
import { keep, traced, traceLive } from './disk-trace.ts';

for (const [name, how] of Object.entries(traced)) {
  const trace = await traceLive(temporaryDirectory(), how);
  keep(name, trace);
  process.stdout.write(`${name}: ${trace.ops.length} calls, SQLite ${trace.made.sqlite}\n`);
}
