// Starts the server on a data directory and stops it again in the right order.
import { openStorage, type Place, type Storage } from '../storage/open-storage.ts';
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
import { StartRefused } from '../record/ports/start-refused.ts';
import { signInSecret } from './sign-in/secret.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { SignInStart } from './parts/sign-in-settings.ts';
import { startRounds } from './messages/rounds.ts';

export type StartOptions = Omit<ServerParts, 'storage' | 'mailer' | 'signIn'> &
  Place & {
    readonly port: number;
    /** Without it this computer only. */
    readonly host?: string;
    readonly tls?: TlsPair | null;
    /** How people sign in. Left out: the demonstration, which nobody but this computer may reach. */
    readonly signIn?: SignInStart | null;
    readonly staffLanguage?: Lang;
    readonly clock: Clock;
    readonly mailer?: ServerParts['mailer'];
    /** Fills an empty directory before the port opens. */
    readonly fill?: (storage: Pick<Storage, 'file' | 'directory'>) => Promise<void>;
  };

export type Started = Listening & {
  /** Opens the first set-up, once; null where somebody has done it. */
  readonly setUpLink: string | null;
};

type Fetch = Parameters<typeof listen>[0];

/** Throws `StartRefused`, or the system's error when the port cannot be opened. */
export async function start(options: StartOptions): Promise<Started> {
  const { port, host = '127.0.0.1', tls = null, signIn = null, staffLanguage = 'de', fill, mailer = null, ...parts } = options;
  const reach = parts.reach ?? thisComputerOnly;
  refuseOpenDoor({ host, signsIn: signIn !== null, ...reach });
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
    if (signIn === null) await refuseWithoutSignIn(opened);
    const mayConnect = mayConnectTo(reach, tls);
    // Which port it is is known only once it is open. Nobody is answered before the next line has run.
    let fetch: Fetch = () => new Response(null, { status: 503 });
    const listening = await listen((request, env) => fetch(request, env), { host, port, tls, ...(mayConnect && { mayConnect }) });
    const address = reach.publicAddress ?? `${tls === null ? 'http' : 'https'}://localhost:${listening.port}`;
    const settings =
      signIn === null ? null : { ...signIn, publicAddress: address, secrets: [await signInSecret(opened)] as const, now: Date.now };
    const shared = routeParts({ ...parts, mailer, storage: opened, ...(settings !== null && { signIn: settings }) });
    const app = appOf(shared);
    fetch = (request, env) => app.fetch(request, env);
    // After an update every row of the caseload and of the figures is folded anew: begun before anybody asks for it.
    shared.caseload
      .refresh(parts.clock.today())
      .then(() => shared.figures.refresh(parts.clock.today()))
      .catch((error: unknown) => parts.log.warn(traceOf(error), 'projections not ready'));
    const endRounds = startRounds(newDispatcher({ ...shared, address, staffLanguage }), parts.log);
    // Requests first, then the round of messages, then what both write to; the lock on the directory last.
    const close = async () => {
      await listening.close();
      await endRounds();
      shared.press.close();
      mailer?.close();
      await closeStorage();
    };
    return { ...listening, close, setUpLink: await setUpLink(shared.signIn) };
  } catch (error) {
    await closeStorage();
    throw error;
  }
}

/** Where people have accounts nobody gets in without one, on whatever day. */
async function refuseWithoutSignIn({ organisation }: Storage): Promise<void> {
  if ((await organisation.since(0)).length === 0) return;
  throw new StartRefused(
    'peopleSignIn',
    'People sign in to this installation, so it is not opened on a chosen day. Use --demo, or another --data DIR.',
  );
}

/** Hours the link of the first set-up counts; another start gives another one. */
const setUpHours = 24;

async function setUpLink(signIn: SignIn | null): Promise<string | null> {
  if (signIn === null || !(await signIn.isFirstRun())) return null;
  return `${signIn.settings.publicAddress}/einrichten#${await signIn.links.give('first-run', 'installation', setUpHours)}`;
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
