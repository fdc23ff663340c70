// Whether the ports can be opened; and where not, whether it is a server of Etappe that holds them.
import { request as requestInOpen } from 'node:http';
import { request as requestWithTls } from 'node:https';
import { createServer } from 'node:net';
import { isLoopback } from '../../server/http/loopback.ts';
import { whyOf } from '../../record/ports/system-reasons.ts';
import { isServed } from '../../storage/server-lock.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read-settings.ts';

/**
 * A port that this installation's own server holds is no fault: somebody is checking beside it. On a data directory its lock says whose it is; on
 * PostgreSQL, where several servers may share the databases, what answers on the port has to say so (`portServed`, which is a note).
 */
export async function portFaults(read: Read): Promise<Fault[]> {
  const { settings, placeOf, isWrong } = read;
  const isOnPostgres = settings.database.cases !== null || settings.database.keys !== null;
  if (!isOnPostgres && isServed(settings.data.directory)) return [];
  const { host } = settings.server;
  const asked = [
    { key: 'server.port', host, port: settings.server.port, sign: () => answersHealth(read) },
    { key: 'metrics.port', host: '127.0.0.1', port: settings.metrics.port, sign: () => answersMetrics(settings.metrics.port) },
  ];
  const faults: Fault[] = [];
  for (const { key, host: at, port, sign } of asked) {
    if (port === null || isWrong(key)) continue;
    const why = await whyNoPort(at, port);
    if (why === 'EADDRINUSE') faults.push({ code: isOnPostgres && (await sign()) ? 'portServed' : 'portTaken', place: placeOf(key), port });
    else if (why === 'EACCES') faults.push({ code: 'portForbidden', place: placeOf(key), port });
    else if (why !== null) faults.push({ code: 'wrongForm', place: placeOf('server.host'), given: host });
  }
  return faults;
}

const whyNoPort = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(whyOf(error)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });

/** `/healthz` answers like this and with nothing else, also where the database is away. */
const alive = '{"status":"alive"}';

async function answersHealth({ settings: { server, tls } }: Read): Promise<boolean> {
  const isAnywhere = ['0.0.0.0', '::'].includes(server.host);
  const host = isAnywhere || isLoopback(server.host) ? '127.0.0.1' : server.host;
  return (await textAt({ host, port: server.port, path: '/healthz', tls: tls.certificate !== null })) === alive;
}

const answersMetrics = async (port: number | null): Promise<boolean> =>
  port !== null && ((await textAt({ host: '127.0.0.1', port, path: '/metrics', tls: false }))?.includes('\netappe_') ?? false);

/** Milliseconds. */
const patience = 2000;

type Address = { readonly host: string; readonly port: number; readonly path: string; readonly tls: boolean };

/** Null where nothing answers in time. Nothing is sent that a stranger might not see, so the certificate may be anybody's. */
const textAt = ({ host, port, path, tls }: Address): Promise<string | null> =>
  new Promise((resolve) => {
    const wish = { host, port, path, headers: { host: 'localhost' }, rejectUnauthorized: false, signal: AbortSignal.timeout(patience) };
    const asking = (tls ? requestWithTls : requestInOpen)(wish, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve(text));
      answer.on('error', () => resolve(null));
    });
    asking.on('error', () => resolve(null));
    asking.end();
  });
