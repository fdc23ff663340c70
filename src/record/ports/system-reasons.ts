// Why the system would not read, make or write something, in words: the one place that knows its codes.
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefused } from './start-refused.ts';

type InWords = Readonly<Record<string, string>>;
export type Act = 'reading' | 'writing';
type SpokenIn = 'de' | 'en';

/** Links that lead to nothing are told as a missing file by the system, and folders that hold none of ours as a missing folder. */
export const ownReasons = { link: 'linkToNowhere', folder: 'takesNothing' } as const;

const en: InWords = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file and no folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'the links on the way lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ERR_INVALID_ARG_VALUE: 'the name holds a character that no name may hold',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  SQLITE_IOERR: 'the disk reports an error',
  [ownReasons.link]: 'a link on the way leads to nothing',
};

const de: InWords = {
  ENOENT: 'Diese Datei gibt es nicht',
  EISDIR: 'Das ist ein Ordner',
  ENOTDIR: 'Ein Teil des Pfades ist eine Datei und kein Ordner',
  EACCES: 'Dieser Nutzer darf das nicht lesen',
  EPERM: 'Dieser Nutzer darf das nicht lesen',
  ELOOP: 'Die Links auf dem Weg führen im Kreis',
  ENAMETOOLONG: 'Der Name ist zu lang',
  ERR_INVALID_ARG_VALUE: 'Der Name enthält ein Zeichen, das in keinem Namen stehen darf',
  EMFILE: 'Es sind zu viele Dateien offen',
  ENFILE: 'Es sind zu viele Dateien offen',
  EIO: 'Der Datenträger meldet einen Fehler',
  SQLITE_IOERR: 'Der Datenträger meldet einen Fehler',
  [ownReasons.link]: 'Ein Link auf dem Weg führt ins Leere',
};

/** What the same code means for whoever writes. */
const enWriting: InWords = {
  ENOENT: 'the folder it belongs in does not exist',
  EEXIST: 'a file of this name is there already',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  SQLITE_READONLY: 'this user may not write there',
  EROFS: 'this part of the disk can only be read',
  ENOSPC: 'the disk is full',
  SQLITE_FULL: 'the disk is full',
  SQLITE_BUSY: 'somebody else is writing to it',
  EDQUOT: 'this user may not take up more of the disk',
  EFBIG: 'a file may not become that large there',
  [ownReasons.folder]: 'the folder it would lie in takes nothing new',
};

const deWriting: InWords = {
  ENOENT: 'Den Ordner, in den es gehört, gibt es nicht',
  EEXIST: 'Unter diesem Namen gibt es schon eine Datei',
  EACCES: 'Dieser Nutzer darf dort nicht schreiben',
  EPERM: 'Dieser Nutzer darf dort nicht schreiben',
  SQLITE_READONLY: 'Dieser Nutzer darf dort nicht schreiben',
  EROFS: 'Dieser Teil des Datenträgers lässt sich nur lesen',
  ENOSPC: 'Der Datenträger ist voll',
  SQLITE_FULL: 'Der Datenträger ist voll',
  SQLITE_BUSY: 'Jemand anderes schreibt gerade darin',
  EDQUOT: 'Dieser Nutzer darf nicht mehr Platz belegen',
  EFBIG: 'So groß darf eine Datei dort nicht werden',
  [ownReasons.folder]: 'Der Ordner, in dem es läge, nimmt nichts Neues auf',
};

const inWords: Readonly<Record<SpokenIn, Readonly<Record<Act, InWords>>>> = {
  en: { reading: en, writing: { ...en, ...enWriting } },
  de: { reading: de, writing: { ...de, ...deWriting } },
};

/** The end of a sentence: `: there is no such file`, or ` (EWEIRD)` for a code that has no words here. */
export function because(lang: SpokenIn, act: Act, why: string): string {
  const known = inWords[lang][act];
  // SQLite has finer codes: SQLITE_IOERR_WRITE, SQLITE_READONLY_DIRECTORY.
  const [coarse = why] = /^SQLITE_[A-Z]+/u.exec(why) ?? [];
  const words = Object.hasOwn(known, why) ? known[why] : Object.hasOwn(known, coarse) ? known[coarse] : undefined;
  return words === undefined ? ` (${why})` : `: ${words}`;
}

/** The code of an error; `unknown` for one without. */
export const whyOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** The same where it is known what was asked for: a link that leads to nothing is there itself. */
export function whyAt(path: string, error: unknown): string {
  const why = whyOf(error);
  return why === 'ENOENT' && isThere(path) ? ownReasons.link : why;
}

/** The same for whoever writes: a folder that is there and lets nothing be made is told as a missing one by the system. */
export function whyNotWritten(path: string, error: unknown): string {
  const why = whyAt(path, error);
  return why === 'ENOENT' && isThere(dirname(path)) ? ownReasons.folder : why;
}

/** Whether anything has this name, also a link that leads to nothing or in a circle; false where nobody may look. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** What the system refuses, other than a defect of ours, names the call it refused. */
export const isOfSystem = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;

export const folderNotMade = (path: string, why: string): StartRefused =>
  new StartRefused(
    'placeUnusable',
    `The folder ${path} cannot be made${because('en', 'writing', why)}.`,
    `Der Ordner ${path} lässt sich nicht anlegen${because('de', 'writing', why)}.`,
  );

export const fileNotOpened = (path: string, act: Act, why: string): StartRefused =>
  new StartRefused(
    'placeUnusable',
    `The file ${path} cannot be opened${because('en', act, why)}.`,
    `Die Datei ${path} lässt sich nicht öffnen${because('de', act, why)}.`,
  );
