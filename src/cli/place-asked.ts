// Where a command finds the cases: a data directory, PostgreSQL, or what the settings of the server say.
import type { Place } from '../storage/open-storage.ts';
import { keyFileOf } from '../storage/open-storage.ts';
import { isAsked, textAsked } from './asked.ts';
import type { Asked, Voice } from './command.ts';
import { faultSentence } from './settings/fault-texts.ts';
import { readSettings, type Read } from './settings/read-settings.ts';
import { configName, type Environment } from './settings/sources.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Of every command that opens an installation. */
export const placeOptions = {
  config: 'string',
  data: 'string',
  database: 'string',
  'keys-database': 'string',
  'key-file': 'string',
  'ledger-file': 'string',
} as const;

/** Lines of help, the same for all of them. */
export const placeHelp = {
  en: [
    '--data DIR       a data directory',
    '--database URL --keys-database URL',
    '                 PostgreSQL instead; addresses with a password belong into ETAPPE_DATABASE_FILE and the like',
    '--config FILE    the settings of the server, which say where; without --data the environment is asked too',
    '--key-file FILE  the key that opens it; default beside the data directory',
    '--ledger-file FILE  where each case ends; default beside the data directory, on PostgreSQL beside the key file',
  ],
  de: [
    '--data ORDNER    ein Datenordner',
    '--database URL --keys-database URL',
    '                 stattdessen PostgreSQL; Adressen mit Passwort gehören in ETAPPE_DATABASE_FILE und Ähnliches',
    '--config DATEI   die Einstellungen des Servers, die sagen wo; ohne --data wird auch die Umgebung gefragt',
    '--key-file DATEI der Schlüssel dazu; sonst neben dem Datenordner',
    '--ledger-file DATEI  das Bestandsbuch; sonst neben dem Datenordner, bei PostgreSQL neben der Schlüsseldatei',
  ],
} as const;

const elsewhere = ['config', 'database', 'keys-database'] as const;

export const isPlaceAsked = (asked: Asked): boolean =>
  isAsked(asked, 'data') || elsewhere.some((name) => isAsked(asked, name)) || (asked.words.length === 0 && isPlaceSet(process.env));

/** In a container, or for whoever has set it for their shell, the environment says where the cases are. */
function isPlaceSet(environment: Environment): boolean {
  const { placeOf } = readSettings({ options: {}, environment, file: environment[configName] || null });
  return ['data.directory', 'database.cases'].some((key) => placeOf(key).setBy.kind !== 'default');
}

/** Options before the environment, that before the file. Throws `WrongUsage` with everything that is wrong with them. */
export function settingsAsked(asked: Asked, { lang }: Voice): Read['settings'] & Pick<Read, 'placeOf'> {
  const options = Object.fromEntries(
    ['data', 'database', 'keys-database', 'key-file', 'ledger-file'].map((name) => [name, textAsked(asked, name) ?? undefined]),
  );
  const environment = process.env;
  const { settings, faults, placeOf } = readSettings({
    options,
    environment,
    file: textAsked(asked, 'config') ?? (environment[configName] || null),
  });
  if (faults.length > 0) throw new WrongUsage(faults.map((fault) => faultSentence(lang, fault)).join(' '));
  return { ...settings, placeOf };
}

/**
 * `usual`: the data directory where nothing names one. A directory that was asked for comes before the database of the settings, and without
 * `--config` it stands for itself. Throws `WrongUsage` for what contradicts itself or is only half of a place.
 */
export function placeAsked(asked: Asked, usual: string, voice: Voice): Place {
  const { t } = voice;
  const [data, keyFile] = [textAsked(asked, 'data'), textAsked(asked, 'key-file')];
  const ledgerAsked = textAsked(asked, 'ledger-file') ?? undefined;
  if (data !== null && (isAsked(asked, 'database') || isAsked(asked, 'keys-database'))) throw new WrongUsage(t.dataOrDatabase);
  if (data !== null && !isAsked(asked, 'config')) return { directory: data, keyFile: keyFile ?? keyFileOf(data), ledgerFile: ledgerAsked };
  const { data: kept, database, placeOf } = settingsAsked(asked, voice);
  const ledgerFile = kept.ledgerFile ?? undefined;
  if (data === null && database.cases !== null && database.keys !== null)
    return { database: database.cases, keysDatabase: database.keys, keyFile: kept.keyFile, ledgerFile };
  if (data === null && (database.cases !== null || database.keys !== null))
    throw new WrongUsage(t.missingOption(database.cases === null ? '--database' : '--keys-database'));
  const isSet = (key: string): boolean => placeOf(key).setBy.kind !== 'default';
  const directory = isSet('data.directory') ? kept.directory : usual;
  return { directory, keyFile: isSet('data.keyFile') ? kept.keyFile : keyFileOf(directory), ledgerFile };
}
