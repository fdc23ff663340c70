// Measures a server while it runs, or does nothing of the kind: whoever starts it need not know which.
import type { Logger } from 'pino';
import type { Storage } from '../../storage/open-storage.ts';
import type { TlsPair } from '../http/tls-files.ts';
import type { Dispatcher } from '../messages/dispatcher.ts';
import type { Clock } from '../parts/clock.ts';
import { newMetrics, type Metrics } from '../parts/metrics.ts';
import { countedRounds, countedStorage } from './counted.ts';
import { listenForMetrics } from './listen-metrics.ts';
import { addStanding } from './standing.ts';

export type Measuring = {
  readonly metrics: Metrics | null;
  /** Where they are read; null for nowhere. */
  readonly port: number | null;
  readonly storage: Storage;
  readonly countedRounds: (dispatcher: Dispatcher) => Dispatcher;
  readonly noteCertificate: (pair: TlsPair | null) => void;
  readonly close: () => Promise<void>;
};

type Measured = { readonly storage: Storage; readonly clock: Clock; readonly log: Logger };

/** Rejects with the error of the system when the port cannot be opened. */
export async function measuring({ storage, clock, log }: Measured, asked: number | null): Promise<Measuring> {
  if (asked === null) return unmeasured(storage);
  const metrics = newMetrics();
  addStanding(metrics, { storage, clock });
  const { port, close } = await listenForMetrics(metrics, asked, log);
  return {
    metrics,
    port,
    storage: countedStorage(storage, metrics),
    countedRounds: (dispatcher) => countedRounds(dispatcher, metrics),
    noteCertificate: (pair) => metrics.certificateUntil.set(pair === null ? 0 : pair.until.getTime() / 1000),
    close,
  };
}

const unmeasured = (storage: Storage): Measuring => ({
  metrics: null,
  port: null,
  storage,
  countedRounds: (dispatcher) => dispatcher,
  noteCertificate: () => {},
  close: async () => {},
});
