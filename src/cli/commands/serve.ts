// `etappe serve`: the application on this computer.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../../machines/day.ts';
import { clockDoubtIn } from '../../language/clock-doubt.ts';
import { StartRefused } from '../../record/ports/start-refused.ts';
import { folderNotMade, isOfSystem, whyOf } from '../../record/ports/system-reasons.ts';
import { fillWithDemo } from '../../server/cases/demo.ts';
import type { Listening } from '../../server/http/listen.ts';
import { isLoopback } from '../../server/http/loopback.ts';
import { newLog } from '../../server/parts/log.ts';
import { areFaults, mailSettingsOf } from '../../server/messages/mail-settings.ts';
import type { Mailer } from '../../server/parts/mailer.ts';
import type { SignInStart } from '../../server/parts/sign-in-settings.ts';
import { start, type StartOptions, type Started } from '../../server/start.ts';
import type { ExitCode, Io } from '../io.ts';
import { readTls, type TlsPair } from '../../server/http/tls-files.ts';
import { tlsFaults } from '../settings/checks.ts';
import { faultSentence } from '../settings/fault-texts.ts';
import type { Read } from '../settings/read-settings.ts';
import { logLevelFor, readServeOptions, serveUsage, type ServeOptions } from './serve-options.ts';

const screenFolder = fileURLToPath(new URL('../../../dist/client', import.meta.url));

/** 0 after Ctrl+C or SIGTERM, 1 when the port cannot be had, 2 for wrong options or a start that is refused; else it throws (3). */
export async function serveCommand(argv: string[], io: Io): Promise<ExitCode> {
  const options = readServeOptions(argv, process.env);
  if (options === 'help') return explain(io);
  if (typeof options === 'string') return refuse(io, options.split('\n'));
  const tls = tlsOf(options, new Date());
  if (isFaulty(tls)) return refuse(io, tls);
  // Who reads what is said here may have gone, or the disk under it may be full: the server works on.
  process.stdout.removeAllListeners('error').on('error', () => {});
  let temporary: string | null = null;
  const clearAway = () => {
    if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
  };
  // Heard from the beginning, so that a throw-away place is cleared away whenever somebody stops.
  const stop = askedToStop(clearAway);
  try {
    temporary = options.demo ? throwAwayPlace() : null;
    const server = await start({ ...startOptions(options, io, temporary), tls, mailer: await mailerFor(options) });
    renewOnHangUp(options, server, io);
    announce(options, io, server);
    // Node keeps compiled sources only at its end, and a server may be killed: everything that is loaded is kept now.
    flushCompileCache();
    await stop;
    io.out('Stopping; what has begun is finished first.');
    await server.close();
    io.out('Stopped. Nothing that was stored is lost.');
    return 0;
  } catch (error) {
    return explainFailure(error, options, io);
  } finally {
    clearAway();
  }
}

function throwAwayPlace(): string {
  const place = join(tmpdir(), 'etappe-demo-');
  try {
    return mkdtempSync(place);
  } catch (error) {
    throw isOfSystem(error) ? folderNotMade(`${place}…`, whyOf(error)) : error;
  }
}

function explain({ out }: Io): ExitCode {
  serveUsage.forEach(out);
  return 0;
}

function refuse({ err }: Io, faults: readonly string[]): ExitCode {
  for (const fault of faults) err(`etappe serve: ${fault}`);
  err('etappe serve --help shows what is possible; etappe check-config looks further, at files, folders and ports.');
  return 2;
}

type Tls = TlsPair | null | readonly string[];
const isFaulty = (tls: Tls): tls is readonly string[] => Array.isArray(tls);

/** Null without TLS; sentences where the files cannot be used. */
function tlsOf({ read }: ServeOptions, now: Date): Tls {
  const faults = tlsFaults(read, now);
  if (faults.length > 0) return faults.map((fault) => faultSentence('en', fault));
  const { certificate, key } = read.settings.tls;
  const pair = certificate === null || key === null ? null : readTls({ certificate, key }, now, null);
  return pair === null || 'cert' in pair ? pair : [];
}

/** A renewed certificate is taken up without a restart; one that cannot be used changes nothing. Without TLS the signal keeps its usual meaning. */
function renewOnHangUp(options: ServeOptions, { renew }: Listening, { err }: Io): void {
  if (options.read.settings.tls.certificate === null) return;
  process.on('SIGHUP', () => {
    const tls = tlsOf(options, new Date());
    if (isFaulty(tls)) tls.forEach((fault) => err(`The old certificate stays: ${fault}`));
    if (tls === null || isFaulty(tls)) return;
    renew(tls);
    err(`The certificate is renewed; it counts until ${tls.until.toISOString().slice(0, 10)}.`);
  });
}

/** Loaded only where it is used. Made-up cases and made-up days write to nobody. */
async function mailerFor({ read: { settings }, demo, day }: ServeOptions): Promise<Mailer | null> {
  const mail = mailSettingsOf(settings.mail);
  if (mail === null || areFaults(mail) || demo || day !== null) return null;
  const { smtpMailer } = await import('../../server/messages/smtp.ts');
  return smtpMailer(mail);
}

const halfADay = 12 * 3_600_000;

/** On a day that was chosen, what is recorded is recorded on that day, from eight o'clock on and in its order. */
function clockOn(day: Day) {
  const begun = Date.now();
  const now = () => new Date(Date.parse(`${day}T08:00:00.000Z`) + Math.min(Date.now() - begun, halfADay));
  return { now, today: () => day };
}

/** On a made-up day and with made-up cases nobody signs in. Half a provider was refused with the settings. */
function signInOf({ provider: { name, issuer, client, secret }, leakedPasswords }: Read['settings']['signIn']): SignInStart {
  const discoveryUrl = `${issuer?.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  const isWhole = name !== null && issuer !== null && client !== null && secret !== null;
  return { provider: isWhole ? { name, discoveryUrl, clientId: client, clientSecret: secret } : null, leakedPasswords };
}

function startOptions(options: ServeOptions, io: Io, temporary: string | null): StartOptions {
  const { port, day, demo, read } = options;
  const { settings } = read;
  const { host, publicAddress, behindProxy, trustedProxies } = settings.server;
  const clock = day === null ? { now: () => new Date(), today: io.today } : clockOn(day);
  const place = temporary === null ? options.place : { directory: join(temporary, 'data'), keyFile: join(temporary, 'keys', 'data.kek') };
  const fill: StartOptions['fill'] = (storage) => fillWithDemo(storage, clock.today());
  return {
    ...place,
    host,
    port,
    entrance: { publicAddress, behindProxy, trustedProxies },
    signIn: demo || day !== null ? null : signInOf(settings.signIn),
    staffLanguage: settings.mail.staffLanguage,
    metricsPort: demo ? null : settings.metrics.port,
    clock,
    setDay: demo || day !== null,
    trustedDays: settings.clock.trustedDays,
    log: newLog(logLevelFor(options, process.stderr.isTTY)),
    screen: existsSync(screenFolder) ? screenFolder : null,
    ...(demo && { fill }),
  };
}

function announce({ day, demo, place, read: { settings } }: ServeOptions, { out, err }: Io, { port, setUpLink, doubt }: Started): void {
  const { server, tls } = settings;
  if (day !== null) err(`ATTENTION: the day is set to ${day}. For training and tests only; every entry is dated on that day.`);
  if (doubt !== null) err(`ATTENTION: ${clockDoubtIn('en')(doubt).join(' ')}`);
  if (demo) err('ATTENTION: made-up cases in a throw-away place; everything is gone when the server stops.');
  out(`Etappe: ${server.publicAddress ?? `${tls.certificate === null ? 'http' : 'https'}://localhost:${port}`}`);
  // Whoever mistyped the folder of an installation sees here that another one was begun.
  const where = 'directory' in place ? ` in ${resolve(place.directory)}` : '';
  if (setUpLink !== null) out(`Nobody has set up the installation${where} yet. This link does it, once: ${setUpLink}`);
  if (isLoopback(server.host)) out('It listens on this computer only. Ctrl+C stops it.');
  else out(`It listens on ${server.host}, port ${port}. Ctrl+C stops it.`);
}

/** Milliseconds from the signal. Whatever is still under way then, a mail for one, would be cut off by whoever has asked a little later. */
const endsWithin = 4_500;

/** Ctrl+C may come twice: from the terminal and from the program that started this one. */
const askedToStop = (clearAway: () => void): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      resolve();
      // Also where nobody reads the last lines: they wait in a pipe, and the process with them.
      setTimeout(() => {
        clearAway();
        process.exit(0);
      }, endsWithin).unref();
    };
    process.once('SIGINT', end).on('SIGINT', () => {});
    process.once('SIGTERM', end).on('SIGTERM', () => {});
  });

function explainFailure(error: unknown, { port }: ServeOptions, { err }: Io): ExitCode {
  if (error instanceof StartRefused) {
    err(error.message);
    return 2;
  }
  if (codeOf(error) === 'EADDRINUSE' && portOf(error) !== port)
    err(`The port of the metrics, ${portOf(error)}, is taken by another program; set metrics.port.`);
  else if (codeOf(error) === 'EADDRINUSE')
    err(`Port ${port} is taken by another program. Stop that one, or choose another: --port ${port + 1}`);
  else if (codeOf(error) === 'EACCES' && portOf(error) !== null)
    err(`Port ${port} may not be opened by you. Choose one above 1023: --port 4173`);
  else throw error;
  return 1;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const portOf = (error: unknown): number | null =>
  error instanceof Error && 'port' in error && typeof error.port === 'number' ? error.port : null;
