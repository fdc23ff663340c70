// Opens the port, in the open or with TLS, and closes it without cutting anybody off.
import type { Server } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import type { TlsPair } from './tls-files.ts';

/** Milliseconds. */
const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };
const patience = 10_000;
const sweepEvery = 25;

export type Listening = {
  readonly port: number;
  /** New connections get this certificate; those that are open keep theirs. */
  readonly renew: (pair: TlsPair) => void;
  readonly close: () => Promise<void>;
};

export type ListenOptions = {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsPair | null;
  /** Anybody else is cut off before a byte is read. */
  readonly mayConnect?: (address: string) => boolean;
};

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** Rejects with the error of the system, `EADDRINUSE` for one. Port 0 takes any free one. */
export function listen(fetch: Fetch, { host, port, tls, mayConnect = () => true }: ListenOptions): Promise<Listening> {
  const server = serverFor(fetch, tls);
  server.on('connection', (socket: Socket) => {
    if (!mayConnect(socket.remoteAddress ?? '')) socket.destroy();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        renew: (pair) => {
          if (server instanceof TlsServer) server.setSecureContext(secureWith(pair));
        },
        close: () => close(server),
      }),
    );
  });
}

/** HTTP/1.1 in both: what is in front speaks it, and closing idle connections works (decision 47). */
function serverFor(fetch: Fetch, tls: TlsPair | null): Server {
  const made =
    tls === null
      ? createAdaptorServer({ fetch, serverOptions: limits })
      : createAdaptorServer({ fetch, createServer: createTlsServer, serverOptions: { ...limits, ...secureWith(tls) } });
  return made as Server;
}

/** TLS 1.2 and 1.3 with the ciphers Node chooses (BSI TR-02102-2 names both versions). */
const secureWith = ({ cert, key }: TlsPair) => ({ cert, key, minVersion: 'TLSv1.2' as const });

/** Takes nothing new, finishes what has begun; after ten seconds it goes all the same. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => server.closeAllConnections(), patience);
    // Browsers keep connections open for a next request; whoever has had their answer is let go at once.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepEvery);
    server.close((error) => {
      clearTimeout(force);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
