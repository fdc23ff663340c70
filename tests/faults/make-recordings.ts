// Makes the recordings anew that `npm test` makes its crash images from: after a new version of SQLite, or of what is written. Needs strace.
import { temporaryDirectory } from '../storage/stores.ts';
import { keep, recorded, recordLive } from './recording.ts';

for (const [name, how] of Object.entries(recorded)) {
  const recording = await recordLive(temporaryDirectory(), how);
  keep(name, recording);
  process.stdout.write(`${name}: ${recording.ops.length} calls, SQLite ${recording.made.sqlite}\n`);
}
