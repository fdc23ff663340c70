// The options of `etappe serve`, read once together with the settings, and checked.
import { parseArgs } from 'node:util';
import { Day } from '../../../machines/day.ts';
import { logLevels, type LogLevel } from '../../server/parts/log.ts';
import { halfFaults, leakedFaults, mailFaults } from '../settings/checks.ts';
import { faultSentence } from '../settings/fault-texts.ts';
import { readSettings, type Read, type ReadSettings } from '../settings/read-settings.ts';
import { entranceFaults } from '../settings/entrance.ts';
import { configName, type Environment } from '../settings/sources.ts';
import type { Place } from '../../storage/open-storage.ts';
import { texts } from '../texts.ts';

export type ServeOptions = {
  /** The settings, and where each was set. */
  readonly read: Read;
  readonly port: number;
  readonly place: Place;
  readonly demo: boolean;
  /** The day somebody set; null for the real one. */
  readonly day: Day | null;
  readonly log: LogLevel;
};

export const serveUsage: readonly string[] = [
  'usage: etappe serve [--config FILE] [--port N] [--data DIR] [--key-file FILE] [--demo] [--today DAY] [--log LEVEL]',
  '',
  '  --config FILE    the settings; what is said here and in the environment comes first. etappe check-config explains them',
  '  --port N         default 4173; 0 takes any free one',
  '  --data DIR       where the cases are kept, default var/data',
  '  --database URL   PostgreSQL instead, such as postgres://etappe@db.example/etappe; also ETAPPE_DATABASE',
  '  --keys-database URL',
  '                   the other database, for the keys, with backups of its own; see check-config for passwords',
  '  --key-file FILE  the key that opens them, outside DIR; default beside it: var/keys/data.kek',
  '  --ledger-file FILE   where each case ends, outside DIR; default beside it: var/ledger/data.ledger',
  '  --demo           made-up cases in a throw-away place',
  '  --today DAY      for training and tests, with --demo or --data only: the day the rules read, such as 2026-08-31',
  `  --log LEVEL      ${logLevels.join(', ')}; JSON on standard error, default info, on a terminal warn`,
  '  --host HOST      default 127.0.0.1; beyond this computer only with sign-in, and with TLS or a proxy in front',
  '  --behind-proxy   a proxy in front does TLS; only it may connect',
  '  --public-address URL   where people reach it, such as https://etappe.example.org',
];

const options = {
  config: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  database: { type: 'string' },
  'keys-database': { type: 'string' },
  'key-file': { type: 'string' },
  'ledger-file': { type: 'string' },
  demo: { type: 'boolean', default: false },
  today: { type: 'string' },
  log: { type: 'string' },
  host: { type: 'string' },
  'behind-proxy': { type: 'boolean' },
  'public-address': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for, `help`, or what is wrong with it: a sentence for each fault, a line each. */
export function readServeOptions(argv: string[], environment: Environment = {}): ServeOptions | string {
  const values = valuesOf(argv);
  if (typeof values === 'string') return values;
  if (values.help) return 'help';
  const { config, demo, today = null, help: _, ...set } = values;
  if (today !== null && !Day.safeParse(today).success) return `--today must be a day such as 2026-08-31, not '${today}'.`;
  if (demo && (set.data ?? set.database) !== undefined)
    return '--demo uses a throw-away place of its own; leave --data out, and --database.';
  if (set.data !== undefined && (set.database ?? set['keys-database']) !== undefined)
    return 'cases are kept in --data or in --database, not in both.';
  // An entry is never changed afterwards: a made-up day in real cases could not be taken back.
  if (today !== null && !demo && set.data === undefined)
    return `--today ${today} would date real cases on that day for good; use it with --demo, or with --data DIR for a place of its own.`;
  const file = config ?? (environment[configName] || null);
  const read = readSettings({ options: { ...set, 'behind-proxy': set['behind-proxy'] === true ? 'true' : undefined }, environment, file });
  const checked = [...entranceFaults(read, !demo && today === null), ...mailFaults(read), ...halfFaults(read), ...leakedFaults(read)];
  const faults = [...read.faults, ...checked];
  if (faults.length > 0) return faults.map((fault) => faultSentence('en', fault)).join('\n');
  const { server, log } = read.settings;
  return {
    read,
    port: server.port,
    place: placeIn(read.settings, set.data !== undefined),
    demo,
    day: today,
    log: log.level,
  };
}

/**
 * On a terminal only what needs somebody, unless a level was asked for: a line for each request of the first page would carry the link of the first
 * set-up out of sight. `isTerminal`: where the log goes.
 */
export const logLevelFor = ({ read: { placeOf }, log }: Pick<ServeOptions, 'read' | 'log'>, isTerminal: boolean): LogLevel =>
  isTerminal && placeOf('log.level').setBy.kind === 'default' ? 'warn' : log;

/** Both databases or none, which is checked with the settings. A directory that was asked for comes before what the environment says. */
function placeIn({ data, database: { cases, keys } }: ReadSettings['settings'], asksForDirectory: boolean): Place {
  const files = { keyFile: data.keyFile, ledgerFile: data.ledgerFile ?? undefined };
  if (!asksForDirectory && cases !== null && keys !== null) return { database: cases, keysDatabase: keys, ...files };
  return { directory: data.directory, ...files };
}

/** In our words: those of the reader of options hint at a way to write file names, which this command does not take. */
function valuesOf(argv: string[]): Values | string {
  const { tokens } = parseArgs({ args: argv, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return t.tooMuch(token.value);
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined;
    if (known === undefined) return t.unknownOption(token.rawName);
    if (known.type === 'string' && (token.value === undefined || token.value === '')) return t.missingValue(token.rawName);
    if (known.type === 'boolean' && token.value !== undefined) return t.noValue(token.rawName);
  }
  return parseArgs({ args: argv, options, strict: false }).values as Values;
}

const { en: t } = texts;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
