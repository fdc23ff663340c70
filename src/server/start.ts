// Starts the server on a data directory and stops it again in the right order.
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
import { lockDirectory } from '../storage/server-lock.ts';
import { appOf } from './app.ts';
import { traceOf } from './parts/log.ts';
import type { Clock } from './parts/clock.ts';
import type { Lang } from '../language/language.ts';
import { mayConnectTo, refuseOpenDoor } from './http/door.ts';
import { listen, type Listening } from './http/listen.ts';
import type { TlsPair } from './http/tls-files.ts';
import { thisComputerOnly } from './parts/entrance.ts';
import type { ServerParts } from './parts/server-parts.ts';
import { newMetrics, type Metrics } from './parts/metrics.ts';
import { countedRounds, countedStorage } from './metrics/counted.ts';
import { listenForMetrics, type MetricsPort } from './metrics/listen-metrics.ts';
import { addStanding } from './metrics/standing.ts';
import type { SignInStart } from './parts/sign-in-settings.ts';
import { refuseWithoutSignIn, setUpLink, signInSettings } from './sign-in/at-start.ts';
import { newDispatcher } from './messages/dispatcher.ts';
import { routeParts } from './routes/route-parts.ts';
import { startRounds } from './messages/rounds.ts';

export type StartOptions = Place & Omit<ServerParts, 'storage' | 'mailer' | 'metrics' | 'signIn'> & StartSettings;

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
  readonly metricsPort: number | null;
  /** Opens the first set-up, once; null where somebody has done it. */
  readonly setUpLink: string | null;
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
  // Before anything is opened: a second server is refused before it can change anything. On PostgreSQL there may be several.
  const letGo = 'directory' in options ? lockDirectory(options.directory, parts.clock.now().toISOString()) : () => {};
  let storage: Storage | null = null;
  let measured: Measured | null = null;
  const closeStorage = async () => {
    await measured?.port.close();
    await storage?.close();
    letGo();
  };
  try {
    const opened = await openStorage(options);
    storage = opened;
    await fill?.(opened);
    measured = metricsPort === null ? null : await measuring({ metricsPort, tls, storage: opened, ...parts });
    const metrics = measured?.metrics ?? null;
    const counted = metrics === null ? opened : countedStorage(opened, metrics);
    if (signIn === null) await refuseWithoutSignIn(opened);
    const mayConnect = mayConnectTo(entrance, tls);
    // Which port it is is known only once it is open. Nobody is answered before what stands below has run.
    let fetch: Fetch = () => new Response(null, { status: 503 });
    const { renew, ...listening } = await listen((request, env) => fetch(request, env), {
      host,
      port,
      tls,
      ...(mayConnect && { mayConnect }),
    });
    const address = entrance.publicAddress ?? `${tls === null ? 'http' : 'https'}://localhost:${listening.port}`;
    const settings = signIn === null ? {} : { signIn: await signInSettings(signIn, address, opened) };
    const shared = routeParts({ ...parts, mailer, metrics, storage: counted, ...settings });
    const app = appOf(shared);
    fetch = (request, env) => app.fetch(request, env);
    // After an update every row of the caseload and of the figures is folded anew: begun before anybody asks for it.
    shared.caseload
      .refresh(parts.clock.today())
      .then(() => shared.figures.refresh(parts.clock.today()))
      .catch((error: unknown) => parts.log.warn(traceOf(error), 'projections not ready'));
    const dispatcher = newDispatcher({ ...shared, address, staffLanguage });
    const endRounds = startRounds(metrics === null ? dispatcher : countedRounds(dispatcher, metrics), parts.log);
    // Requests first, then the round of messages, then what both write to; the lock on the directory last.
    const close = async () => {
      await listening.close();
      await endRounds();
      shared.press.close();
      mailer?.close();
      await closeStorage();
    };
    const renewCounted = (pair: TlsPair) => {
      renew(pair);
      metrics?.certificateUntil.set(pair.until.getTime() / 1000);
    };
    return {
      ...listening,
      renew: renewCounted,
      close,
      metricsPort: measured?.port.port ?? null,
      setUpLink: await setUpLink(shared.signIn),
    };
  } catch (error) {
    await closeStorage();
    throw error;
  }
}

type Measured = { readonly metrics: Metrics; readonly port: MetricsPort };
type Measuring = Pick<StartOptions, 'clock' | 'log'> & { metricsPort: number; tls: TlsPair | null; storage: Storage };

async function measuring({ metricsPort, tls, storage, clock, log }: Measuring): Promise<Measured> {
  const metrics = newMetrics();
  addStanding(metrics, { storage, clock });
  if (tls !== null) metrics.certificateUntil.set(tls.until.getTime() / 1000);
  return { metrics, port: await listenForMetrics(metrics, metricsPort, log) };
}
