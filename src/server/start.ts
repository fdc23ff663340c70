// Starts the server on a data directory and stops it again in the right order.
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import { lockDirectory } from '../storage/server-lock.ts';
import { appOf } from './app.ts';
import { traceOf } from './parts/log.ts';
import type { Clock } from './parts/clock.ts';
import { listen, type Listening } from './http/listen.ts';
import type { ServerParts } from './parts/server-parts.ts';
import { newDispatcher } from './messages/dispatcher.ts';
import { routeParts } from './routes/route-parts.ts';
import { startRounds } from './messages/rounds.ts';

export type StartOptions = Omit<ServerParts, 'storage' | 'mailer'> &
  Place & {
    readonly port: number;
    readonly clock: Clock;
    readonly mailer?: ServerParts['mailer'];
    /** Fills an empty directory before the port opens. */
    readonly fill?: (storage: Pick<Storage, 'file' | 'directory'>) => Promise<void>;
  };

/** Throws `StartRefused`, or the system's error when the port cannot be opened. */
export async function start({ port, fill, mailer = null, ...parts }: StartOptions): Promise<Listening> {
  // Before anything is opened: a second server is refused before it can change anything. On PostgreSQL there may be several.
  const letGo = 'directory' in parts ? lockDirectory(parts.directory, parts.clock.now().toISOString()) : () => {};
  let storage: Storage | null = null;
  const closeStorage = async () => {
    await storage?.close();
    letGo();
  };
  try {
    const opened = await openStorage(parts);
    storage = opened;
    await fill?.(opened);
    const shared = routeParts({ ...parts, mailer, storage: opened });
    const { fetch } = appOf(shared);
    const listening = await listen((request) => fetch(request), port);
    // After an update every row of the caseload and of the figures is folded anew: begun before anybody asks for it.
    shared.caseload
      .refresh(parts.clock.today())
      .then(() => shared.figures.refresh(parts.clock.today()))
      .catch((error: unknown) => parts.log.warn(traceOf(error), 'projections not ready'));
    const endRounds = startRounds(newDispatcher({ ...shared, address: `http://localhost:${listening.port}` }), parts.log);
    // Requests first, then the round of messages, then what both write to; the lock on the directory last.
    const close = async () => {
      await listening.close();
      await endRounds();
      shared.press.close();
      mailer?.close();
      await closeStorage();
    };
    return { port: listening.port, close };
  } catch (error) {
    await closeStorage();
    throw error;
  }
}
