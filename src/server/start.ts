// Starts the server on a data directory and stops it again in the right order.
import { watchClock, type Doubt } from './parts/clock-watch.ts';
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import { refuseMoved } from '../storage/moved.ts';
import { vouchAtStart } from '../storage/vouch-at-start.ts';
import { lockDirectory } from '../storage/server-lock.ts';
import { appOf } from './app.ts';
import { traceOf } from './parts/log.ts';
import type { Clock } from './parts/clock.ts';
import type { Lang } from '../language/language.ts';
import { mayConnectTo, refuseOpenDoor } from './http/door.ts';
import { listen, type Listening } from './http/listen.ts';
import { strangers } from './http/strangers.ts';
import type { TlsPair } from './http/tls-files.ts';
import { thisComputerOnly } from './parts/entrance.ts';
import type { ServerParts } from './parts/server-parts.ts';
import { measuring, type Measuring } from './metrics/measuring.ts';
import type { SignInStart } from './parts/sign-in-settings.ts';
import { openSignIn, refuseWithoutSignIn, setUpLink } from './sign-in/at-start.ts';
import { newDispatcher } from './messages/dispatcher.ts';
import { routeParts, type RouteParts } from './routes/route-parts.ts';
import { startRounds } from './messages/rounds.ts';

export type StartOptions = Place & Omit<ServerParts, 'storage' | 'mailer' | 'metrics'> & StartSettings;

type StartSettings = {
  readonly port: number;
  /** Without it this computer only. */
  readonly host?: string;
  readonly tls?: TlsPair | null;
  /** How people sign in. Left out: the demonstration, which nobody but this computer may reach. */
  readonly signIn?: SignInStart | null;
  readonly staffLanguage?: Lang;
  /** Where /metrics is answered, on this computer; null for nowhere. */
  readonly metricsPort?: number | null;
  readonly clock: Clock;
  readonly mailer?: ServerParts['mailer'];
  /** Fills an empty directory before the port opens. */
  readonly fill?: (storage: Pick<Storage, 'file' | 'directory'>) => Promise<void>;
};

export type Started = Listening & {
  /** Opens the first set-up, once; null where somebody has done it. */
  readonly setUpLink: string | null;
  /** Where /metrics is answered; null for nowhere. */
  readonly metricsPort: number | null;
  /** Null while the clock is believed. */
  readonly doubt: Doubt | null;
};

type Fetch = Parameters<typeof listen>[0];

/** Throws `StartRefused`, or the system's error when the port cannot be opened. */
export async function start(options: StartOptions): Promise<Started> {
  const {
    port,
    host = '127.0.0.1',
    tls = null,
    signIn = null,
    staffLanguage = 'de',
    metricsPort = null,
    fill,
    mailer = null,
    ...parts
  } = options;
  const entrance = parts.entrance ?? thisComputerOnly;
  refuseOpenDoor({ host, signsIn: signIn !== null, ...entrance });
  if ('directory' in options) refuseMoved(options.directory);
  // Before anything is opened: a second server is refused before it can change anything. On PostgreSQL there may be several.
  const letGo = 'directory' in options ? lockDirectory(options.directory, parts.clock.now().toISOString()) : () => {};
  let storage: Storage | null = null;
  let measured: Measuring | null = null;
  let door: Listening | null = null;
  const closeStorage = async () => {
    await measured?.close();
    // What was settled last is signed before nobody vouches for it any more.
    await storage?.vouching.ledger.flush(true);
    await storage?.close();
    letGo();
  };
  try {
    const opened = await openStorage(options);
    storage = opened;
    await vouchAtStart(opened);
    await fill?.(opened);
    if (signIn === null) await refuseWithoutSignIn(opened);
    const watch = watchClock({ ...parts, storage: opened });
    await watch.look();
    const { clock } = watch;
    const { metrics, ...counted } = (measured = await measuring({ storage: opened, clock, log: parts.log }, metricsPort));
    counted.noteCertificate(tls);
    const mayConnect = mayConnectTo(entrance, tls, strangers(parts.log));
    // Which port it is is known only once it is open. Nobody is answered before what stands below has run.
    let fetch: Fetch = () => new Response(null, { status: 503 });
    const listening = (door = await listen((request, env) => fetch(request, env), { host, port, tls, ...(mayConnect && { mayConnect }) }));
    const address = entrance.publicAddress ?? `${tls === null ? 'http' : 'https'}://localhost:${listening.port}`;
    const ready = signIn === null ? null : await openSignIn(signIn, address, { ...counted.storage, clock });
    const shared = routeParts({ ...parts, mailer, metrics, storage: counted.storage }, ready, watch);
    const app = appOf(shared);
    fetch = (request, env) => app.fetch(request, env);
    foldAhead(shared);
    const endRounds = startRounds(counted.countedRounds(newDispatcher({ ...shared, address, staffLanguage })), parts.log);
    // Requests first, then the round of messages, then what both write to; the lock on the directory last.
    const close = async () => {
      await listening.close();
      await endRounds();
      shared.press.close();
      mailer?.close();
      await closeStorage();
    };
    const renew = (pair: TlsPair) => {
      listening.renew(pair);
      counted.noteCertificate(pair);
    };
    return { port: listening.port, renew, close, setUpLink: await setUpLink(ready), metricsPort: counted.port, doubt: watch.doubt() };
  } catch (error) {
    // What cannot be opened is not answered for either: a port that stayed open would keep the process alive.
    await door?.close();
    await closeStorage();
    throw error;
  }
}

/** After an update every row of the caseload and of the figures is folded anew: begun before anybody asks for it. */
function foldAhead({ caseload, figures, clock, log }: RouteParts): void {
  caseload
    .refresh(clock.today())
    .then(() => figures.refresh(clock.today()))
    .catch((error: unknown) => log.warn(traceOf(error), 'projections not ready'));
}
