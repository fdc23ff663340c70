// What a database says is told apart: away for a moment, destroyed, not to be used, or moved; and everything else is a defect of ours.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedCase, orDamage } from '../../src/record/case/damaged-case.ts';
import { isDamage, orDamaged } from '../../src/storage/damage.ts';
import { markAsMoved, refusalOfMoved, refuseMoved } from '../../src/storage/moved.ts';
import { nameOf } from '../../src/storage/postgres/database.ts';
import { openedAt, refusedAt } from '../../src/storage/refused-at.ts';
import { isUnavailable } from '../../src/storage/unavailable.ts';
import { temporaryDirectory } from './stores.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryDirectory();
});
afterEach(() => rmSync(folder, { recursive: true }));

const ofSqlite = (code: string) => new Database.SqliteError('as SQLite says it', code);
const withCode = (code: unknown, more: object = {}) => Object.assign(new Error('no'), { code, ...more });
const each = (codes: string) => codes.split(' ');

describe('away for a moment', () => {
  test.each(each('BUSY BUSY_SNAPSHOT LOCKED FULL IOERR IOERR_FSYNC CANTOPEN READONLY READONLY_DIRECTORY PROTOCOL NOMEM'))(
    'SQLite: %s',
    (code) => {
      expect(isUnavailable(ofSqlite(`SQLITE_${code}`))).toBe(true);
    },
  );
  test.each(each('08000 08006 53300 57P01 58030 25006 25P03 57014 40001 40P01 55P03'))('PostgreSQL: %s', (code) => {
    expect(isUnavailable(withCode(code))).toBe(true);
  });
  test.each(each('ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN'))(
    'the network: %s',
    (code) => {
      expect(isUnavailable(withCode(code))).toBe(true);
    },
  );
  test.each([
    'driver has already been destroyed',
    'The database connection is not open',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
    'the connection has been discarded',
  ])('a library: %s', (message) => {
    expect(isUnavailable(new Error(message))).toBe(true);
  });

  test('a socket that is not there, and no other file', () => {
    expect([isUnavailable(withCode('ENOENT', { syscall: 'connect' })), isUnavailable(withCode('ENOENT', { syscall: 'open' }))]).toEqual([
      true,
      false,
    ]);
    expect(isUnavailable(withCode('EACCES', { syscall: 'connect' }))).toBe(false);
  });

  test.each([
    ofSqlite('SQLITE_CORRUPT'),
    ofSqlite('SQLITE_CONSTRAINT'),
    ofSqlite('X_SQLITE_BUSY'),
    ...each('XX001 42501 108 250060 57 8 X40001 22023 EPIPED XEPIPE ECONN').map((code) => withCode(code)),
    withCode(53300),
    new Error('no'),
    { code: '08006' },
    'ECONNREFUSED',
    null,
  ])('%j is a defect', (error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});

describe('destroyed', () => {
  const destroyed = [
    ofSqlite('SQLITE_CORRUPT'),
    ofSqlite('SQLITE_CORRUPT_INDEX'),
    ofSqlite('SQLITE_NOTADB'),
    ofSqlite('SQLITE_FORMAT'),
    withCode('XX001'),
    withCode('XX002'),
  ];
  const others = [
    ofSqlite('SQLITE_BUSY'),
    ofSqlite('X_SQLITE_CORRUPT'),
    withCode('XX000'),
    withCode(7),
    new Error('XX001'),
    { code: 'XX001' },
  ];

  test('is a page, an index or a file, and nothing else', () => {
    expect([destroyed.map(isDamage), others.map(isDamage)]).toEqual([destroyed.map(() => true), others.map(() => false)]);
  });

  test('makes the case damaged that cannot be read, and nothing else does', async () => {
    const failing = (error: unknown) => () => orDamaged('one', () => Promise.reject(error as Error));
    expect(await orDamage(failing(destroyed[0]))).toEqual(new DamagedCase('one', 'unreadable'));
    await expect(failing(others[0])()).rejects.toBe(others[0]);
    expect(await orDamaged('one', async () => 7)).toBe(7);
  });
});

describe('a file that SQLite may not use', () => {
  const cannot = (file: string, why: string) => `The file ${file} cannot be opened: ${why}.`;

  test('is told by what the system says, or else by the code', () => {
    const file = join(folder, 'x.sqlite');
    const said = (code: string, at = file) => refusedAt(at, ofSqlite(code))?.message;
    expect(said('SQLITE_CANTOPEN')).toBe(cannot(file, 'the folder it would lie in takes nothing new'));
    expect(said('SQLITE_CANTOPEN', join(folder, 'no', 'x'))).toBe(
      cannot(join(folder, 'no', 'x'), 'the folder it belongs in does not exist'),
    );
    writeFileSync(file, '');
    expect(each('SQLITE_READONLY_DIRECTORY SQLITE_FULL SQLITE_IOERR_WRITE SQLITE_PERM SQLITE_CANTOPEN').map((code) => said(code))).toEqual([
      cannot(file, 'this user may not write there'),
      cannot(file, 'the disk is full'),
      cannot(file, 'the disk reports an error'),
      `The file ${file} cannot be opened (SQLITE_PERM).`,
      `The file ${file} cannot be opened (SQLITE_CANTOPEN).`,
    ]);
    expect([refusedAt(file, ofSqlite('SQLITE_BUSY')), refusedAt(file, withCode('SQLITE_FULL'))]).toEqual([null, null]);
  });

  test('is refused, and what is no refusal is thrown as it is', () => {
    mkdirSync(join(folder, 'x'));
    expect(() => openedAt(join(folder, 'x'), {})).toThrow(cannot(join(folder, 'x'), 'it is a folder'));
    expect(() => openedAt(join(folder, 'y'), { timeout: -1 } as Database.Options)).toThrow(TypeError);
  });

  test('is made and kept for its owner only, wherever it lies', () => {
    const modes = ['made', 'open', 'own'].map((name) => {
      const file = join(folder, name);
      if (name !== 'made') writeFileSync(file, '');
      if (name !== 'made') chmodSync(file, name === 'open' ? 0o644 : 0o400);
      openedAt(file, {}).close();
      return statSync(file).mode & 0o777;
    });
    expect(modes).toEqual([0o600, 0o600, 0o400]);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
    openedAt(join(folder, 'link'), {}).close();
    openedAt(':memory:', {}).close();
    expect([existsSync(join(folder, 'nowhere')), existsSync(':memory:')]).toEqual([true, false]);
  });
});

describe('moved', () => {
  const addresses = { database: 'postgres://etappe:secret@db.example/etappe', keysDatabase: 'postgres://keys.example/keys' };

  test('a directory that was moved says where and when, without a password, and is not served', () => {
    expect(refusalOfMoved(folder)).toBeNull();
    refuseMoved(folder);
    markAsMoved(folder, addresses, '2026-11-30T08:00:00.000Z');
    const file = join(folder, 'moved-to-postgres.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ database: 'postgres://db.example/etappe', on: '2026-11-30' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const rest = `serve those: --database URL --keys-database URL. To go back to the old ones, without anything recorded since, delete ${file}.`;
    expect(refusalOfMoved(folder)).toMatchObject({
      code: 'directoryMoved',
      message: `The cases of ${folder} have moved to postgres://db.example/etappe on 2026-11-30; ${rest}`,
    });
    for (const mark of ['', '{}', '{"database":1,"on":"x"}']) {
      writeFileSync(file, mark);
      expect(() => refuseMoved(folder)).toThrow(`The cases of ${folder} have moved to PostgreSQL; ${rest}`);
    }
  });

  test.each([
    ['postgres://etappe@db.example/etappe', 'postgres://db.example/etappe'],
    ['postgres://etappe:se@cret@db.example/etappe', 'postgres://db.example/etappe'],
    ['postgres://db.example/etappe?user=etappe&password=secret&ssl=1', 'postgres://db.example/etappe?user=…&password=…&ssl=1'],
    ['postgres://db.example?application_name=a@b', 'postgres://db.example?application_name=a@b'],
    ['postgres://db.example/a@b', 'postgres://db.example/a@b'],
  ])('%s is named %s', (url, name) => {
    expect(nameOf(url)).toBe(name);
  });
});
