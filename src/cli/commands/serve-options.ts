// The options of `etappe serve`, read once and checked.
import { parseArgs } from 'node:util';
import { Day } from '../../../machines/day.ts';
import { logLevels, type LogLevel } from '../../server/parts/log.ts';
import type { Place } from '../../storage/open-storage.ts';
import { placeAsked } from '../place-asked.ts';

export type ServeOptions = {
  readonly port: number;
  readonly place: Place;
  readonly demo: boolean;
  /** The day somebody set; null for the real one. */
  readonly day: Day | null;
  readonly log: LogLevel;
};

export const serveUsage: readonly string[] = [
  'usage: etappe serve [--port N] [--data DIR | --database URL --keys-database URL] [--key-file FILE] [--demo] [--today DAY] [--log LEVEL]',
  '',
  '  --port N         default 4173; 0 takes any free one',
  '  --data DIR       where the cases are kept, default var/data',
  '  --database URL   PostgreSQL instead, such as postgres://etappe@db.example/etappe; also ETAPPE_DATABASE',
  '  --keys-database URL',
  '                   the other database, for the keys, with backups of its own; also ETAPPE_KEYS_DATABASE',
  '  --key-file FILE  the key that opens them, outside DIR; default beside it: var/keys/data.kek',
  '  --demo           made-up cases in a throw-away place',
  '  --today DAY      for training and tests, with --demo or --data only: the day the rules read, such as 2026-08-31',
  `  --log LEVEL      ${logLevels.join(', ')}; JSON on standard error, default info`,
  '  --host HOST      only 127.0.0.1: without sign-in nobody else may reach it',
];

const options = {
  port: { type: 'string', default: '4173' },
  data: { type: 'string' },
  database: { type: 'string' },
  'keys-database': { type: 'string' },
  'key-file': { type: 'string' },
  demo: { type: 'boolean', default: false },
  today: { type: 'string' },
  log: { type: 'string', default: 'info' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for, `help`, or a sentence saying what is wrong with it. */
export function readServeOptions(argv: string[]): ServeOptions | string {
  const values = valuesOf(argv);
  if (typeof values === 'string') return values;
  if (values.help) return 'help';
  const { port, demo, today = null } = values;
  const log = logLevels.find((level) => level === values.log);
  // Decision 7: the address is the only lock until there is a sign-in.
  if (!['127.0.0.1', 'localhost'].includes(values.host))
    return `--host ${values.host} is refused: this build has no sign-in yet, so it listens on 127.0.0.1 only.`;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return `--port must be a number from 0 to 65535, not '${port}'.`;
  if (today !== null && !Day.safeParse(today).success) return `--today must be a day such as 2026-08-31, not '${today}'.`;
  if (log === undefined) return `--log must be one of ${logLevels.join(', ')}, not '${values.log}'.`;
  if (demo && (values.data ?? values.database) !== undefined)
    return '--demo uses a throw-away place of its own; leave --data out, and --database.';
  // An entry is never changed afterwards: a made-up day in real cases could not be taken back.
  if (today !== null && !demo && values.data === undefined)
    return `--today ${today} would date real cases on that day for good; use it with --demo, or with --data DIR for a place of its own.`;
  const place = placeAsked(values, process.env);
  return typeof place === 'string' ? place : { port: Number(port), place, demo, day: today, log };
}

function valuesOf(argv: string[]) {
  try {
    return parseArgs({ args: argv, options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
