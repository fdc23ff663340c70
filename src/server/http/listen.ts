// Opens the port, in the open or with TLS, and closes it without cutting anybody off.
import type { Server } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import type { TlsPair } from './tls-files.ts';

/** Milliseconds; 0 would be for ever. Whoever sends half a request, or nothing, holds a connection no longer than this. */
export type Limits = {
  readonly requestTimeout: number;
  readonly headersTimeout: number;
  readonly keepAliveTimeout: number;
  /** How often Node looks whether one of the first two has passed: left to itself every 30 s, and 10 s were up to 40. */
  readonly connectionsCheckingInterval: number;
  /** Of TLS, before the first byte of a request; Node would wait two minutes. */
  readonly handshakeTimeout: number;
  /** How long a server that closes waits for what has begun. */
  readonly closingPatience: number;
};

export const usualLimits: Limits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  handshakeTimeout: 10_000,
  closingPatience: 3_000,
};

/** Milliseconds. */
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
  readonly limits?: Limits;
};

type Fetch = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** Rejects with the error of the system, `EADDRINUSE` for one. Port 0 takes any free one. */
export function listen(
  fetch: Fetch,
  { host, port, tls, mayConnect = () => true, limits = usualLimits }: ListenOptions,
): Promise<Listening> {
  const server = serverFor(fetch, tls, limits);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    if (!mayConnect(socket.remoteAddress ?? '')) socket.destroy();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        renew: (pair) => {
          if (server instanceof TlsServer) server.setSecureContext(secureWith(pair));
        },
        close: () => close(server, sockets, limits.closingPatience),
      }),
    );
  });
}

/** HTTP/1.1 in both: what is in front speaks it, and closing idle connections works (decision 47). */
function serverFor(fetch: Fetch, tls: TlsPair | null, { handshakeTimeout, closingPatience: _closing, ...limits }: Limits): Server {
  const made =
    tls === null
      ? createAdaptorServer({ fetch, serverOptions: limits })
      : createAdaptorServer({ fetch, createServer: createTlsServer, serverOptions: { ...limits, handshakeTimeout, ...secureWith(tls) } });
  return made as Server;
}

/**
 * What BSI TR-02102-2 recommends for TLS 1.2 and every browser of the last ten years speaks: keys of their own for each connection, authenticated
 * encryption only. The suites of TLS 1.3 stand first; OpenSSL knows no others.
 */
const ciphers = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
].join(':');

const secureWith = ({ cert, key }: TlsPair) => ({ cert, key, minVersion: 'TLSv1.2' as const, ciphers, honorCipherOrder: true });

/**
 * Takes nothing new, finishes what has begun; after three seconds it goes all the same, also with a request that never ends. Node knows no
 * connection whose handshake is not finished, so each socket is destroyed.
 */
function close(server: Server, sockets: ReadonlySet<Socket>, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, patience);
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
