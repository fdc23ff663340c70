// Calls the dispatcher again and again while the server runs; the only timer of the messages.
import type { Logger } from 'pino';
import { traceOf } from '../parts/log.ts';
import type { Dispatcher } from './dispatcher.ts';

/** Milliseconds. */
const every = 120_000;

/** The first round begins at once. The answer ends the rounds and waits for the one under way. */
export function startRounds({ tick, stop }: Dispatcher, log: Logger): () => Promise<void> {
  const round = () => void tick().catch((error: unknown) => log.error(traceOf(error), 'outbox'));
  const timer = setInterval(round, every);
  round();
  return async () => {
    clearInterval(timer);
    await stop();
  };
}
