// Ends this process with the one that has started it, however that one ends: nobody would know of it any more, and its port would stay taken.

/** Milliseconds between two looks. */
const every = 250;

/** The launcher says its number; npm says only what it runs. Whoever starts `etappe` in another way may go and leave it working. */
const launcher = process.env.ETAPPE_LAUNCHER;
const parent = launcher === undefined ? process.ppid : Number(launcher);

if (launcher !== undefined || process.env.npm_lifecycle_event !== undefined) {
  // A process that has lost its parent gets another one. As if somebody had asked it to stop: what has begun is finished first.
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, every).unref();
}
// What is started from here has a parent of its own.
delete process.env.ETAPPE_LAUNCHER;
