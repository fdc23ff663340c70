// `etappe migrate`: sets up PostgreSQL or brings it up to date, and moves a data directory into it.
import { isThere } from '../../record/ports/system-reasons.ts';
import { makeKeyFile } from '../../record/seal/key-file.ts';
import { moveToPostgres } from '../../storage/move-to-postgres.ts';
import { markAsMoved } from '../../storage/moved.ts';
import type { Addresses } from '../../storage/postgres/open.ts';
import { setUp } from '../../storage/postgres/set-up.ts';
import { ledgerFileIn, type Place } from '../../storage/open-storage.ts';
import { lockDirectory } from '../../storage/server-lock.ts';
import { hasLostLedger, refuseContradictions } from '../../storage/vouch-at-start.ts';
import { textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeOptions, settingsAsked } from '../place-asked.ts';
import { progressOf } from '../progress.ts';
import type { Texts } from '../texts.ts';
import { refuseWithoutCases, withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--config FILE] --database URL --keys-database URL [--role ROLE] [--from sqlite --to postgres]',
    'sets up two PostgreSQL databases, or brings them up to date, as their owner;',
    'with --from and --to moves a data directory into them',
    '',
    '--database URL       the cases, with the name of the owner: postgres://owner@db.example/etappe',
    '--keys-database URL  the keys, with backups of its own; never the same database',
    '                     else ETAPPE_DATABASE and ETAPPE_KEYS_DATABASE, or _FILE; they name the owner here too',
    '--config FILE        the settings of the server: which data directory and which key file',
    '--role ROLE          who serves: may add entries and never change them; default etappe',
    '--key-file FILE      the key that opens the cases; made where there is none; default beside the data directory',
    '--data DIR           what is moved, default var/data; its server must be stopped. Interrupted, it can be run again',
  ],
  de: [
    '[--config DATEI] --database URL --keys-database URL [--role ROLLE] [--from sqlite --to postgres]',
    'richtet zwei PostgreSQL-Datenbanken als deren Besitzer ein oder bringt sie auf den Stand;',
    'mit --from und --to zieht ein Datenordner um',
    '',
    '--database URL       die Fälle, mit dem Namen des Besitzers: postgres://besitzer@db.example/etappe',
    '--keys-database URL  die Schlüssel, eigens gesichert; nie dieselbe Datenbank',
    '                     sonst ETAPPE_DATABASE und ETAPPE_KEYS_DATABASE oder _FILE; auch sie nennen hier den Besitzer',
    '--config DATEI       die Einstellungen des Servers: welcher Datenordner, welche Schlüsseldatei',
    '--role ROLLE         wer den Dienst betreibt: darf Einträge hinzufügen und nie ändern; sonst etappe',
    '--key-file DATEI     der Schlüssel zu den Fällen; wird angelegt, wo keiner ist; sonst neben dem Datenordner',
    '--data ORDNER        was umzieht, sonst var/data; sein Dienst muss stehen. Unterbrochen: einfach noch einmal',
  ],
} as const;

const options = { ...placeOptions, role: 'string', from: 'string', to: 'string' } as const;

export const migrateCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'migrate', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const { database, data } = settingsAsked(asked, voice);
  const needed = (name: string, value: string | null): string => {
    if (value === null) throw new WrongUsage(`${t.missingOption(name)} ${t.helpHint('migrate')}`);
    return value;
  };
  const addresses = { database: needed('--database', database.cases), keysDatabase: needed('--keys-database', database.keys) };
  const { directory, keyFile } = data;
  const from = { directory, keyFile, ledgerFile: data.ledgerFile ?? undefined };
  const moves = movesAsked(asked, t);
  if (moves) refuseWithoutCases(directory, t);
  await setUp(addresses, textAsked(asked, 'role') ?? 'etappe');
  if (!isThere(keyFile) && !moves) makeKeyFile(keyFile);
  io.out(t.databasesReady);
  return moves ? move(from, addresses, io, voice) : 0;
}

function movesAsked(asked: Asked, t: Texts): boolean {
  const [from, to] = [textAsked(asked, 'from'), textAsked(asked, 'to')];
  if (from === null && to === null) return false;
  if (from !== 'sqlite') throw new WrongUsage(t.notOneOf('--from', from ?? '', 'sqlite'));
  if (to !== 'postgres') throw new WrongUsage(t.notOneOf('--to', to ?? '', 'postgres'));
  return true;
}

type DirectoryPlace = Extract<Place, { directory: string }>;

/** 1 when anything differs afterwards, or a case cannot be opened; only what has moved whole is not served here any more. */
async function move(from: DirectoryPlace, addresses: Addresses, io: Io, { t, say }: Voice): Promise<ExitCode> {
  const data = from.directory;
  const now = new Date().toISOString();
  const letGo = lockDirectory(data, now);
  try {
    // What no server would start with, such as an old copy, does not become the record of others.
    await withStorage(from, t, refuseContradictions, true);
    if (await withStorage(from, t, hasLostLedger, true)) {
      io.err(t.lostLedger(ledgerFileIn(from)));
      return 1;
    }
    const found = await moveToPostgres(from, addresses, progressOf(io, t, t.cases));
    found.counts.forEach(({ table, here, there }) => io.err(t.countDiffers(table, here, there)));
    found.heads.forEach((id) => io.err(t.headDiffers(id)));
    found.damaged.forEach(({ case: id, seq, code }) => io.err(t.damagedCase(id, seq, say.damage(code))));
    const findings = found.counts.length + found.heads.length + found.damaged.length;
    io.out(t.moved(found.cases, findings));
    if (findings > 0) return 1;
    markAsMoved(data, addresses, now);
    io.out(t.leftBehind(data));
    return 0;
  } finally {
    letGo();
  }
}
