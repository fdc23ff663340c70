// Where a command finds the cases: a data directory, PostgreSQL, or what the settings of the server say.
import type { Place } from '../storage/open-storage.ts';
import { keyFileOf } from '../storage/open-storage.ts';
import { isAsked, textAsked } from './asked.ts';
import type { Asked, Voice } from './command.ts';
import { faultSentence } from './settings/fault-texts.ts';
import { readSettings } from './settings/read-settings.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Of every command that opens an installation. */
export const placeOptions = {
  config: 'string',
  data: 'string',
  database: 'string',
  'keys-database': 'string',
  'key-file': 'string',
} as const;

/** Lines of help, the same for all of them. */
export const placeHelp = {
  en: [
    '--data DIR       a data directory',
    '--database URL --keys-database URL',
    '                 PostgreSQL instead; addresses with a password belong into ETAPPE_DATABASE_FILE and the like',
    '--config FILE    the settings of the server, which say where; with it also the environment is asked',
    '--key-file FILE  the key that opens it; default beside the data directory',
  ],
  de: [
    '--data ORDNER    ein Datenordner',
    '--database URL --keys-database URL',
    '                 stattdessen PostgreSQL; Adressen mit Passwort gehören in ETAPPE_DATABASE_FILE und Ähnliches',
    '--config DATEI   die Einstellungen des Servers, die sagen wo; mit ihr wird auch die Umgebung gefragt',
    '--key-file DATEI der Schlüssel dazu; sonst neben dem Datenordner',
  ],
} as const;

const elsewhere = ['config', 'database', 'keys-database'] as const;

export const isPlaceAsked = (asked: Asked): boolean => isAsked(asked, 'data') || elsewhere.some((name) => isAsked(asked, name));

/** `usual`: the data directory where none is named. Throws `WrongUsage` for what contradicts itself or is only half of a place. */
export function placeAsked(asked: Asked, usual: string, { lang, t }: Voice): Place {
  const data = textAsked(asked, 'data');
  const keyFile = textAsked(asked, 'key-file');
  if (!elsewhere.some((name) => isAsked(asked, name))) {
    const directory = data ?? usual;
    return { directory, keyFile: keyFile ?? keyFileOf(directory) };
  }
  if (data !== null) throw new WrongUsage(t.dataOrDatabase);
  const options = {
    database: textAsked(asked, 'database') ?? undefined,
    'keys-database': textAsked(asked, 'keys-database') ?? undefined,
    'key-file': keyFile ?? undefined,
  };
  const read = readSettings({ options, environment: process.env, file: textAsked(asked, 'config') });
  if (read.faults.length > 0) throw new WrongUsage(read.faults.map((fault) => faultSentence(lang, fault)).join(' '));
  const { data: kept, database } = read.settings;
  if (database.cases !== null && database.keys !== null)
    return { database: database.cases, keysDatabase: database.keys, keyFile: kept.keyFile };
  if (database.cases !== null || database.keys !== null)
    throw new WrongUsage(t.missingOption(database.cases === null ? '--database' : '--keys-database'));
  return { directory: kept.directory, keyFile: kept.keyFile };
}
