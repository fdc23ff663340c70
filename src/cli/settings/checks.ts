// What is asked of the computer itself before the settings are believed: files, folders, ports. Reads and tries; leaves nothing behind.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { whyNotWritable } from '../../record/ports/make-folder.ts';
import { isThere, whyAt } from '../../record/ports/system-reasons.ts';
import { areFaults, mailSettingsOf } from '../../server/messages/mail-settings.ts';
import { readTls } from '../../server/http/tls-files.ts';
import { inspectPlace, type PlaceRefusal } from '../../storage/inspect.ts';
import { ledgerFileIn, type Place } from '../../storage/open-storage.ts';
import { addressMeant } from './entrance.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read-settings.ts';

export function mailFaults({ settings, placeOf, isWrong }: Read): Fault[] {
  const mail = mailSettingsOf(settings.mail);
  const faults = (areFaults(mail) ? mail : []).map(({ of, ...fault }): Fault => {
    const place = placeOf(`mail.${of}`);
    return fault.code === 'byHalf' ? { ...fault, missing: `mail.${fault.missing}`, place } : { ...fault, place };
  });
  return faults.filter((fault) => fault.code !== 'byHalf' || !isWrong(fault.missing));
}

/** Read only when somebody chooses a password, which is too late to learn that it cannot be. */
export function leakedFaults({ settings, placeOf }: Read): Fault[] {
  const path = settings.signIn.leakedPasswords;
  if (path === null) return [];
  const unreadable = (why: string): Fault => ({ code: 'unreadable', place: placeOf('signIn.leakedPasswords'), path, why });
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isDirectory() ? [unreadable('EISDIR')] : [];
  } catch (error) {
    return [unreadable(whyAt(path, error))];
  }
}

/** Databases, a certificate with its key and the sign-in of an organisation come whole or not at all. */
export function halfFaults({ settings, placeOf, isWrong }: Read): Fault[] {
  const groups = [
    { needed: ['database.cases', 'database.keys'], values: [settings.database.cases, settings.database.keys] },
    { needed: ['tls.certificate', 'tls.key'], values: [settings.tls.certificate, settings.tls.key] },
    {
      needed: ['name', 'issuer', 'client', 'secret'].map((name) => `signIn.provider.${name}`),
      values: Object.values(settings.signIn.provider),
    },
  ];
  return groups.flatMap(({ needed, values }) => {
    const isSet = (name: string): boolean => values[needed.indexOf(name)] !== null || isWrong(name);
    const set = needed.find(isSet);
    return set === undefined
      ? []
      : needed.filter((name) => !isSet(name)).map((missing): Fault => ({ code: 'byHalf', place: placeOf(set), missing }));
  });
}

/** Of each file by itself as well: the other one may be missing. */
export function tlsFaults(read: Read, now: Date): Fault[] {
  const host = addressMeant(read)?.hostname.replaceAll(/^\[|\]$/gu, '') ?? null;
  const judged = readTls(read.settings.tls, now, host);
  return 'cert' in judged ? [] : judged.map(({ of, ...fault }): Fault => ({ ...fault, place: read.placeOf(`tls.${of}`) }));
}

/** Null where it is not told whole: a half is said elsewhere. */
function placeMeant({ settings: { data, database }, isWrong }: Read): Place | null {
  if (isWrong('data.keyFile') || isWrong('data.ledgerFile')) return null;
  const files = { keyFile: data.keyFile, ledgerFile: data.ledgerFile ?? undefined };
  const { cases, keys } = database;
  if (cases !== null && keys !== null) return { database: cases, keysDatabase: keys, ...files };
  const isDatabase = cases !== null || keys !== null || isWrong('database.cases') || isWrong('database.keys');
  return isDatabase || isWrong('data.directory') ? null : { directory: data.directory, ...files };
}

const keyOf = {
  directory: 'data.directory',
  cases: 'database.cases',
  keys: 'database.keys',
  keyFile: 'data.keyFile',
  ledger: 'data.ledgerFile',
} as const;

/** What a start would refuse about the place where the cases are kept. PostgreSQL is asked, which takes seconds at most. */
export async function placeFaults(read: Read): Promise<Fault[]> {
  const { placeOf } = read;
  const place = placeMeant(read);
  if (place === null) return [];
  const ofDirectory = 'directory' in place ? directoryFaults(place.directory, placeOf('data.directory')) : [];
  const notWritable = [...ofDirectory, ...ledgerFaults(ledgerFileIn(place), placeOf('data.ledgerFile'))];
  try {
    const refused = (await inspectPlace(place)).map((found) => faultFrom(found, place, placeOf));
    return [...notWritable, ...refused, ...(refused.some(({ code }) => code === 'keyFileMissing') ? [] : newKeyFileFaults(read))];
  } catch (error) {
    const why = whyAt(place.keyFile, error);
    return [...notWritable, { code: 'unreadable', place: placeOf('data.keyFile'), path: place.keyFile, why }];
  }
}

/** Of the folder, and of what lies in it already: another user may have made it. */
function directoryFaults(folder: string, place: Fault['place']): Fault[] {
  const why = whyNotWritable(folder);
  if (why !== null) return [{ code: 'notWritable', place, path: folder, why }];
  const files = ['cases.sqlite', 'keys.sqlite', 'server-lock.sqlite'].map((name) => join(folder, name)).filter(isThere);
  return files.flatMap((path): Fault[] => {
    const closed = whyNotOpened(path);
    return closed === null ? [] : [{ code: 'notOpened', place, path, why: closed }];
  });
}

/** The first start makes one. */
function ledgerFaults(file: string, place: Fault['place']): Fault[] {
  const why = whyNotWritable(dirname(file));
  if (why !== null) return [{ code: 'notWritable', place, path: dirname(file), why }];
  const closed = isThere(file) ? whyNotOpened(file) : null;
  return closed === null ? [] : [{ code: 'notOpened', place, path: file, why: closed }];
}

function whyNotOpened(path: string): string | null {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return statSync(path).isDirectory() ? 'EISDIR' : null;
  } catch (error) {
    return whyAt(path, error);
  }
}

/** The first start makes one. */
function newKeyFileFaults({ settings, placeOf }: Read): Fault[] {
  const { keyFile } = settings.data;
  const why = isThere(keyFile) ? null : whyNotWritable(dirname(keyFile));
  return why === null ? [] : [{ code: 'notWritable', place: placeOf('data.keyFile'), path: dirname(keyFile), why }];
}

const keyFileCodes = {
  keyFileInDataDirectory: 'keyFileInside',
  keyFileReadable: 'keyFileReadable',
  keyFileMissing: 'keyFileMissing',
  keyFileMalformed: 'keyFileDamaged',
  keyFileOther: 'keyFileOther',
} as const;

const isOfKeyFile = (code: string): code is keyof typeof keyFileCodes => Object.hasOwn(keyFileCodes, code);

function faultFrom({ of, refusal }: PlaceRefusal, { keyFile }: Place, placeOf: Read['placeOf']): Fault {
  const place = placeOf(keyOf[of]);
  if (isOfKeyFile(refusal.code)) return { code: keyFileCodes[refusal.code], place, path: keyFile };
  return { code: 'startRefused', place, refusal: refusal.code, sentence: refusal.message };
}
