// Opens the port, on this computer only, and closes it without cutting anybody off.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** The only address there is as long as nobody can sign in. */
export const onlyHost = '127.0.0.1';

/** Milliseconds. */
const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };
const patience = 10_000;
const sweepEvery = 25;

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

type Fetch = (request: Request) => Response | Promise<Response>;

/** Rejects with the error of the system, `EADDRINUSE` for one. Port 0 takes any free one. */
export function listen(fetch: Fetch, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch, serverOptions: limits }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, onlyHost, () => resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) }));
  });
}

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
