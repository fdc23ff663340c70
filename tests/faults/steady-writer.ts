// A process that writes steadily and may be cut off, refused or failed at any moment: what it says is what it was told.
import { writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StartRefused } from '../../src/record/ports/start-refused.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { isUnavailable } from '../../src/storage/unavailable.ts';
import { vouchAtStart } from '../../src/storage/vouch-at-start.ts';
import { writeSteadily } from './steady.ts';

const [directory = '', ids = '', entries = '', how = ''] = process.argv.slice(2);

// The control: everything as it is, but the setting that is asked for and read back is not the one in force.
if (how === 'careless')
  Database.prototype.pragma = new Proxy(Reflect.get(Database.prototype, 'pragma'), {
    apply(pragma: (...words: unknown[]) => unknown, sqlite, [source, ...more]: [string, ...unknown[]]) {
      const answer = Reflect.apply(pragma, sqlite, [source.replace('synchronous = 2', 'synchronous = 1'), ...more]);
      return source === 'synchronous' ? 2 : answer;
    },
  });

const say = (what: object): void => void writeSync(1, `${JSON.stringify(what)}\n`);

/** How often in a row somebody is told that it does not go now before they give up. */
const patience = 5;

try {
  for (const until of entries.split(',').map(Number)) {
    const storage = await openStorage(directory);
    await vouchAtStart(storage);
    await writeSteadily(storage, {
      ids: ids.split(','),
      entries: until,
      acknowledged: say,
      unavailable(times) {
        say({ unavailable: times });
        return times < patience;
      },
    });
    await storage.store.wipe();
    await storage.close();
  }
  say({ ended: true });
} catch (error) {
  if (error instanceof StartRefused) say({ refused: error.message });
  else if (isUnavailable(error)) say({ unavailable: 0 });
  else throw error;
}
