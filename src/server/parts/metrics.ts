// What is counted while the server runs, in the Prometheus format. Labels are codes and patterns: never a name, an id or an address.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds. */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const appendBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export type Metrics = ReturnType<typeof newMetrics>;

export function newMetrics() {
  // One of its own for each server: the library's common one would mix those of several.
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'etappe_http_request_duration_seconds',
      help: 'Answers, by the pattern of their address',
      labelNames: ['method', 'route', 'status'],
      buckets: requestBuckets,
      registers,
    }),
    appends: new Histogram({
      name: 'etappe_append_duration_seconds',
      help: 'Writes to the record until they are safe on disk; outdated: somebody else was faster and nothing was written',
      labelNames: ['outcome'],
      buckets: appendBuckets,
      registers,
    }),
    entries: new Counter({ name: 'etappe_entries_total', help: 'Entries added to the record since the start', registers }),
    lastRound: new Gauge({ name: 'etappe_last_round_timestamp_seconds', help: 'When the last round of messages ended well', registers }),
    failedRounds: new Counter({ name: 'etappe_failed_rounds_total', help: 'Rounds of messages that ended with an error', registers }),
    signInFailures: new Counter({ name: 'etappe_sign_in_failures_total', help: 'Sign-ins that were refused', registers }),
    certificateUntil: new Gauge({
      name: 'etappe_certificate_expires_timestamp_seconds',
      help: 'When the certificate ends; 0 without one',
      registers,
    }),
  };
}
