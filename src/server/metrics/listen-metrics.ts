// Answers GET /metrics on a port of its own, on this computer only.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics } from 'prom-client';
import type { Logger } from 'pino';
import { traceOf } from '../parts/log.ts';
import type { Metrics } from '../parts/metrics.ts';

const here = '127.0.0.1';

export type MetricsPort = { readonly port: number; readonly close: () => Promise<void> };

/** Rejects with the error of the system. Adds what the process itself can tell: memory, event loop, garbage collection. */
export function listenForMetrics({ registry }: Metrics, port: number, log: Logger): Promise<MetricsPort> {
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    const { pathname, hostname } = URL.parse(request.url ?? '/', `http://${request.headers.host ?? ''}`) ?? {};
    const isOwn = hostname === here || hostname === 'localhost';
    const status = !isOwn ? 421 : pathname !== '/metrics' ? 404 : request.method !== 'GET' ? 405 : 200;
    if (status !== 200) return void response.writeHead(status).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text),
      (error: unknown) => {
        log.warn(traceOf(error), 'metrics not ready');
        response.writeHead(503).end();
      },
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, here, () => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
