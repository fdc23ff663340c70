// The log of the server: JSON, a line an event, on standard error; codes and numbers, never what people wrote.
import { destination, pino, type Logger } from 'pino';

export const logLevels = ['info', 'warn', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const newLog = (level: LogLevel, stream: { write: (line: string) => void } = destination({ dest: 2, sync: true })): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
