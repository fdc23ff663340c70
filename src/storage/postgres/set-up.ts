// Sets up, or brings up to date, the two databases of an installation, as their owner.
import { setUpKeyDatabase } from './key-database.ts';
import { setUpLogDatabase } from './log-database.ts';
import { refuseSame, type Addresses } from './open.ts';

/** `role` is the application's: it gets what `grants.ts` lists, and no more. Run again at any time, it changes nothing. */
export async function setUp({ database, keysDatabase }: Addresses, role: string): Promise<void> {
  await refuseSame({ database, keysDatabase });
  await setUpKeyDatabase(keysDatabase, role);
  await setUpLogDatabase(database, role);
}
