// The log of the server: JSON, a line an event, on standard error; codes and numbers, never what people wrote.
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { pino, type Logger } from 'pino';

export const logLevels = ['info', 'warn', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

type Lines = { readonly write: (line: string) => void };

export const newLog = (level: LogLevel, stream: Lines = standardError()): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);

/** Bytes that wait at most for whoever reads the pipe. */
const waitingAtMost = 1_048_576;

/** What standard error does not take is lost, and the next line that is taken says how many were: no request waits for a log or fails with it. */
function standardError({ stderr } = process): Lines {
  // A pipe or a terminal. A file takes what is written at once, or says that it does not.
  const isPiped = stderr instanceof Socket && !stderr.isTTY;
  let lost = 0;
  const take = (text: string): boolean => {
    if (!isPiped) return isWritten(stderr.fd, text);
    return stderr.writableLength <= waitingAtMost && (stderr.write(text), true);
  };
  return {
    write(line) {
      // Begins anew: of the last line a part may have been written.
      const gap = lost === 0 ? '' : `\n${JSON.stringify({ level: 40, time: new Date().toISOString(), lost, msg: 'lines lost' })}\n`;
      lost = take(gap + line) ? 0 : lost + 1;
    },
  };
}

function isWritten(file: number, text: string): boolean {
  try {
    return writeSync(file, text) === Buffer.byteLength(text);
  } catch {
    return false;
  }
}

/** Where it happened. Messages stay out: some of them repeat what was sent. */
export function traceOf(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, ...code, at: at.slice(0, 12).map((line) => line.trim()) };
}
