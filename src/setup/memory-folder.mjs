// Where the databases of the tests lie while they run: in memory where there is room, because they wait for the disk thousands of times.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

const folder = '/dev/shm';
/** Bytes: some hundred megabytes are used; the rest is for everybody else. */
const roomNeeded = 4 * 2 ** 30;
const memoryNeeded = 8 * 2 ** 30;

/** Null where there is none, or too little room, or where nothing in it may be run (the tests' browser unpacks itself there). */
export const memoryFolder = () => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < roomNeeded || freemem() < memoryNeeded) return null;
    const made = mkdtempSync(join(folder, 'etappe-tests-'));
    // PostgreSQL does not run as root: whoever it runs as has to get through to its own folder, and sees nothing on the way.
    chmodSync(made, 0o711);
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    return runs(made) ? made : null;
  } catch {
    return null;
  }
};

const runs = (made) => {
  const program = join(made, 'tried');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  return spawnSync(program).status === 0;
};
