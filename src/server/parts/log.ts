// The log of the server: JSON, a line an event, on standard error; codes and numbers, never what people wrote.
import { destination, pino, type Logger } from 'pino';

export const logLevels = ['info', 'warn', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const newLog = (level: LogLevel, stream: { write: (line: string) => void } = destination({ dest: 2, sync: true })): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);

/** Where it happened. Messages stay out: some of them repeat what was sent. */
export function traceOf(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, at: at.slice(0, 12).map((line) => line.trim()) };
}
