// What `openStorage` would refuse, everything at once, without opening it for good or changing anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../record/ports/start-refused.ts';
import { readKeyFile, refusalsOfKeyFile, refuseOtherKeyFile } from '../record/seal/key-file.ts';
import type { KeyStore } from '../record/ports/key-store.ts';
import { refusalOfMoved } from './moved.ts';
import { refusalOfLedgerFile } from './open-ledger.ts';
import { ledgerFileIn, type Place } from './open-storage.ts';
import { openKeyDatabase } from './postgres/key-database.ts';
import { refusalsOfBoth } from './postgres/open.ts';
import { sqlKeyStore } from './sql/key-store.ts';
import { keksInFile } from './sqlite/keks-in-file.ts';

/** `of`: which part of the place it is about. */
export type PlaceRefusal = { readonly of: 'directory' | 'cases' | 'keys' | 'keyFile' | 'ledger'; readonly refusal: StartRefused };

/** Throws the system's error where the key file cannot be read. */
export async function inspectPlace(place: Place): Promise<PlaceRefusal[]> {
  const found = 'directory' in place ? inDirectory(place.directory) : await inDatabases(place);
  const dataDirectory = 'directory' in place ? place.directory : null;
  const keysExist = dataDirectory === null || existsSync(join(dataDirectory, 'cases.sqlite'));
  const ofKeyFile = refusalsOfKeyFile({ file: place.keyFile, dataDirectory, keysExist });
  const ofLedger = refusalOfLedgerFile(ledgerFileIn(place), dataDirectory);
  const refusals: PlaceRefusal[] = [
    ...found,
    ...(ofLedger === null ? [] : [{ of: 'ledger' as const, refusal: ofLedger }]),
    ...ofKeyFile.map((refusal) => ({ of: 'keyFile' as const, refusal })),
  ];
  if (ofKeyFile.some(({ code }) => code !== 'keyFileInDataDirectory') || !existsSync(place.keyFile)) return refusals;
  const other = await otherKeyFile(place, found);
  return other === null ? refusals : [...refusals, { of: 'keyFile', refusal: other }];
}

function inDirectory(directory: string): PlaceRefusal[] {
  const refusal = refusalOfMoved(directory);
  return refusal === null ? [] : [{ of: 'directory', refusal }];
}

async function inDatabases(place: Exclude<Place, { readonly directory: string }>): Promise<PlaceRefusal[]> {
  const { cases, keys } = await refusalsOfBoth(place);
  return [...cases.map((refusal) => ({ of: 'cases' as const, refusal })), ...keys.map((refusal) => ({ of: 'keys' as const, refusal }))];
}

/** Null where it opens something, or where nobody can say: of a database that is refused itself. */
async function otherKeyFile(place: Place, found: readonly PlaceRefusal[]): Promise<StartRefused | null> {
  if ('directory' in place) return judgedBy(place.keyFile, { keks: async () => keksInFile(place.directory) });
  if (found.some(({ of }) => of === 'keys')) return null;
  const keys = await openKeyDatabase(place.keysDatabase);
  try {
    return await judgedBy(place.keyFile, sqlKeyStore(keys));
  } finally {
    await keys.close();
  }
}

async function judgedBy(keyFile: string, keys: Pick<KeyStore, 'keks'>): Promise<StartRefused | null> {
  try {
    await refuseOtherKeyFile(keyFile, readKeyFile(keyFile), keys);
    return null;
  } catch (error) {
    if (error instanceof StartRefused) return error;
    throw error;
  }
}
