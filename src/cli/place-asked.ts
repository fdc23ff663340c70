// Where the cases of an installation are kept, as somebody asked for it: a directory, or two databases.
import { resolve } from 'node:path';
import { keyFileOf, type Place } from '../storage/open-storage.ts';
import { defaultPlace } from './default-place.ts';

type Asked = Readonly<Partial<Record<'data' | 'database' | 'keys-database' | 'key-file', string | undefined>>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** A directory that was asked for comes before what the environment says. Answers a sentence when what was asked for is not enough. */
export function placeAsked(asked: Asked, environment: Environment): Place | string {
  const fromElsewhere = asked.data === undefined ? environment : {};
  const database = asked.database ?? fromElsewhere['ETAPPE_DATABASE'];
  const keysDatabase = asked['keys-database'] ?? fromElsewhere['ETAPPE_KEYS_DATABASE'];
  if (database === undefined && keysDatabase === undefined) return inDirectory(asked);
  if (asked.data !== undefined) return 'cases are kept in --data or in --database, not in both.';
  if (database === undefined || keysDatabase === undefined)
    return '--database and --keys-database go together: cases and keys lie apart, so that no backup holds both.';
  return { database, keysDatabase, keyFile: asked['key-file'] ?? keyFileOf(resolve(defaultPlace)) };
}

function inDirectory(asked: Asked): Place {
  const directory = resolve(asked.data ?? defaultPlace);
  return { directory, keyFile: asked['key-file'] ?? keyFileOf(directory) };
}
