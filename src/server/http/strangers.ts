// Says once for each address what was not believed or not let in, so that a wrong setting shows in the log and an attack does not fill it.
import type { Logger } from 'pino';

/** Lines until the server is started again. */
const most = 100;

export type NoteStranger = (address: string, what: string) => void;

export function strangers(log: Pick<Logger, 'warn'>): NoteStranger {
  const told = new Set<string>();
  return (address, what) => {
    const line = `${address} ${what}`;
    if (told.size >= most || told.has(line)) return;
    told.add(line);
    log.warn({ address }, what);
  };
}
