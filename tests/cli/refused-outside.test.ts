// What the system or a database refuses in the middle of a command is no defect of the program: 2, and a sentence in the language of whoever asks.
import { copyFileSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { refusedOutside } from '../../src/cli/refused-outside.ts';
import { texts } from '../../src/cli/texts.ts';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
const ofDatabase = (code: string) => new Database.SqliteError('as SQLite says it', code);

test.each<[string, unknown, string, string]>([
  [
    'a folder that is looked into',
    thrownBy(() => readdirSync('/not/there')),
    '/not/there cannot be read: there is no such file.',
    '/not/there lässt sich nicht lesen: Diese Datei gibt es nicht.',
  ],
  [
    'a file that takes the place of another',
    thrownBy(() => renameSync('/not/there', '/not/here')),
    '/not/there cannot be read: there is no such file.',
    '/not/there lässt sich nicht lesen: Diese Datei gibt es nicht.',
  ],
  [
    'a copy',
    thrownBy(() => copyFileSync('/not/there', '/not/here')),
    '/not/there cannot be read: there is no such file.',
    '/not/there lässt sich nicht lesen: Diese Datei gibt es nicht.',
  ],
  [
    'a copy that the disk has no room for',
    Object.assign(new Error('as Node says it'), { code: 'ENOSPC', syscall: 'copyfile', path: '/from', dest: '/to' }),
    '/from -> /to cannot be written: the disk is full.',
    '/from -> /to lässt sich nicht schreiben: Der Datenträger ist voll.',
  ],
  [
    'a removal, for a reason without words',
    thrownBy(() => rmdirSync('/')),
    '/ cannot be written (EBUSY).',
    '/ lässt sich nicht schreiben (EBUSY).',
  ],
  [
    'a file that is open, of which no path is known',
    Object.assign(new Error('as Node says it'), { code: 'EIO', syscall: 'fsync' }),
    'What was to be written is not safe on the disk: the disk reports an error. The command can be run again.',
    'Was geschrieben werden sollte, liegt nicht sicher auf dem Datenträger: Der Datenträger meldet einen Fehler. Der Befehl kann noch einmal laufen.',
  ],
  [
    'a full disk under the database',
    ofDatabase('SQLITE_FULL'),
    'The database cannot be used at the moment: the disk is full. What it has confirmed is kept; the command can be run again.',
    'Die Datenbank ist gerade nicht zu benutzen: Der Datenträger ist voll. Was sie bestätigt hat, bleibt; der Befehl kann noch einmal laufen.',
  ],
  [
    'somebody else at the database',
    ofDatabase('SQLITE_BUSY'),
    'The database cannot be used at the moment: somebody else is writing to it. What it has confirmed is kept; the command can be run again.',
    'Die Datenbank ist gerade nicht zu benutzen: Jemand anderes schreibt gerade darin. Was sie bestätigt hat, bleibt; der Befehl kann noch einmal laufen.',
  ],
  [
    'a page that is destroyed',
    ofDatabase('SQLITE_CORRUPT'),
    'What was asked for cannot be read: the database is damaged (as SQLite says it). `etappe verify --data DIR` says what else is; a copy is put back with `etappe restore`.',
    'Was gebraucht wird, lässt sich nicht lesen: Die Datenbank ist beschädigt (as SQLite says it). Was noch beschädigt ist, sagt `etappe verify --data ORDNER`; eine Sicherung spielt `etappe restore` ein.',
  ],
])('%s', (_, error, english, german) => {
  expect((['en', 'de'] as const).map((lang) => refusedOutside(error, texts[lang])?.message)).toEqual([english, german]);
});

test.each<[string, unknown]>([
  ['an error of ours', new TypeError('undefined is not a function')],
  ['a call without a path', Object.assign(new Error('connect'), { code: 'EINVAL', syscall: 'connect' })],
  ['a constraint', ofDatabase('SQLITE_CONSTRAINT_UNIQUE')],
])('%s is none of these', (_, error) => {
  expect(refusedOutside(error, texts.en)).toBeNull();
});
