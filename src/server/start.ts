// Starts the server on a data directory and stops it again in the right order.
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { lockDirectory } from '../storage/server-lock.ts';
import { appOf } from './app.ts';
import { traceOf } from './parts/log.ts';
import type { Clock } from './parts/clock.ts';
import type { Lang } from '../language/language.ts';
import { trustIn } from './http/client-address.ts';
import { listen, type Listening } from './http/listen.ts';
import { isLoopback } from './http/loopback.ts';
import type { TlsPair } from './http/tls-files.ts';
import { thisComputerOnly, type Reach } from './parts/reach.ts';
import type { ServerParts } from './parts/server-parts.ts';
import { newDispatcher } from './messages/dispatcher.ts';
import { routeParts } from './routes/route-parts.ts';
import { startRounds } from './messages/rounds.ts';

export type StartOptions = Omit<ServerParts, 'storage' | 'mailer'> & {
  readonly port: number;
  /** Without it this computer only. */
  readonly host?: string;
  readonly tls?: TlsPair | null;
  /** People sign in; nobody else may be reached by anybody but this computer. */
  readonly signsIn?: boolean;
  readonly staffLanguage?: Lang;
  readonly directory: string;
  readonly keyFile: string;
  readonly clock: Clock;
  readonly mailer?: ServerParts['mailer'];
  /** Fills an empty directory before the port opens. */
  readonly fill?: (storage: Pick<Storage, 'file' | 'directory'>) => Promise<void>;
};

/** Throws `StartRefused`, or the system's error when the port cannot be opened. */
export async function start(options: StartOptions): Promise<Listening> {
  const {
    directory,
    keyFile,
    port,
    host = '127.0.0.1',
    tls = null,
    signsIn = false,
    staffLanguage = 'de',
    fill,
    mailer = null,
    ...parts
  } = options;
  const reach = parts.reach ?? thisComputerOnly;
  refuseOpenDoor({ host, signsIn, ...reach });
  // Before anything is opened: a second server is refused before it can change anything.
  const letGo = lockDirectory(directory, parts.clock.now().toISOString());
  let storage: Storage | null = null;
  const closeStorage = async () => {
    await storage?.close();
    letGo();
  };
  try {
    const opened = await openStorage(directory, keyFile);
    storage = opened;
    await fill?.(opened);
    const shared = routeParts({ ...parts, mailer, storage: opened });
    const { fetch } = appOf(shared);
    const mayConnect = mayConnectTo(reach, tls);
    const listening = await listen((request, env) => fetch(request, env), { host, port, tls, ...(mayConnect && { mayConnect }) });
    // After an update every row of the caseload and of the figures is folded anew: begun before anybody asks for it.
    shared.caseload
      .refresh(parts.clock.today())
      .then(() => shared.figures.refresh(parts.clock.today()))
      .catch((error: unknown) => parts.log.warn(traceOf(error), 'projections not ready'));
    const address = reach.publicAddress ?? `http://localhost:${listening.port}`;
    const endRounds = startRounds(newDispatcher({ ...shared, address, staffLanguage }), parts.log);
    // Requests first, then the round of messages, then what both write to; the lock on the directory last.
    const close = async () => {
      await listening.close();
      await endRounds();
      shared.press.close();
      mailer?.close();
      await closeStorage();
    };
    return { ...listening, close };
  } catch (error) {
    await closeStorage();
    throw error;
  }
}

/** The settings are checked before; this is the last lock, for whoever starts a server in another way. */
function refuseOpenDoor({ host, signsIn, publicAddress, behindProxy }: Reach & { host: string; signsIn: boolean }): void {
  const isHere = isLoopback(host) && !behindProxy && (publicAddress === null || isLoopback(new URL(publicAddress).hostname));
  if (!isHere && !signsIn) throw new Error(`without sign-in nobody but this computer may reach the server, not ${publicAddress ?? host}`);
}

/** In the open only the proxy may connect, and this computer, which asks for health. Null where anybody may. */
function mayConnectTo(reach: Reach, tls: TlsPair | null): ((address: string) => boolean) | null {
  if (!reach.behindProxy || tls !== null) return null;
  const isTrusted = trustIn(reach);
  return (address) => isLoopback(address) || isTrusted(address);
}
