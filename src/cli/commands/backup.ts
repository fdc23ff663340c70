// `etappe backup`: copies of cases and keys beside a running server, looked through before they get their names.
import { resolve, sep } from 'node:path';
import { copyBeside, countFindings, type Copied, type Targets } from '../../storage/copy-beside.ts';
import { ledgerFileIn } from '../../storage/open-storage.ts';
import { hasLostLedger } from '../../storage/vouch-at-start.ts';
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { progressOf } from '../progress.ts';
import type { Texts } from '../texts.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '--out DIR [--keys-out DIR] [--ledger-out DIR] [--keep-damaged] [--data DIR | --config FILE]',
    'copies cases and keys beside a running server, compares them with the ledger, and keeps them only when they are whole;',
    'never the key file: it has a place of its own. On PostgreSQL pg_dump does this (docs/operations/backup.md)',
    '',
    '--out DIR        cases go to DIR/cases, keys to DIR/keys',
    '--keys-out DIR   keys go there instead: another medium, where copies are kept for 30 days at most',
    '--ledger-out DIR a copy of the ledger too, never where the cases are',
    '--keep-damaged   what is not whole is kept too, with -damaged in its name: better than none until it is put right',
    ...placeHelp.en,
  ],
  de: [
    '--out ORDNER [--keys-out …] [--ledger-out …] [--keep-damaged] [--data ORDNER | --config DATEI]',
    'kopiert Fälle und Schlüssel neben einem laufenden Server, vergleicht mit dem Bestandsbuch, behält nur ganze Kopien;',
    'nie die Schlüsseldatei: Sie hat ihren eigenen Ort. Bei PostgreSQL macht das pg_dump (docs/operations/backup.md)',
    '',
    '--out ORDNER     Fälle kommen nach ORDNER/cases, Schlüssel nach ORDNER/keys',
    '--keys-out ORDNER',
    '                 Schlüssel stattdessen dorthin: ein anderer Datenträger, auf dem Kopien höchstens 30 Tage bleiben',
    '--ledger-out ORDNER',
    '                 auch eine Kopie des Bestandsbuchs, nie dorthin, wo die Fälle sind',
    '--keep-damaged   auch behalten, was nicht ganz ist, mit -damaged im Namen, bis es in Ordnung ist',
    ...placeHelp.de,
  ],
} as const;

const options = { ...placeOptions, out: 'string', 'keys-out': 'string', 'ledger-out': 'string', 'keep-damaged': 'boolean' } as const;

export const backupCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'backup', help, options, run }, argv, io);

/** 1 when anything was found: then no copy was kept, or it is named as damaged. */
async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const place = placeAsked(asked, io.place, voice);
  if (!('directory' in place)) throw new WrongUsage(t.copyOfPostgres);
  const targets = targetsAsked(asked, t);
  const tell = tellsLeft(io, t);
  const sources = { directory: place.directory, ledgerFile: ledgerFileIn(place) };
  const how = { now: new Date().toISOString(), keepsDamaged: isAsked(asked, 'keep-damaged'), tell, tellOpened: progressOf(io, t, t.cases) };
  const copied = await withStorage(place, t, async (storage) =>
    // Nothing could be compared with it.
    (await hasLostLedger(storage)) ? null : copyBeside(storage, sources, targets, how),
  );
  if (copied === null) {
    io.err(t.lostLedger(sources.ledgerFile));
    return 1;
  }
  if (isAsked(asked, 'json')) io.out(JSON.stringify(copied));
  else tellCopied(copied, io, voice);
  return countFindings(copied) > 0 ? 1 : 0;
}

function targetsAsked(asked: Asked, t: Texts): Targets {
  const out = textAsked(asked, 'out');
  if (out === null) throw new WrongUsage(`${t.missingOption('--out')} ${t.helpHint('backup')}`);
  const ledgerOut = textAsked(asked, 'ledger-out');
  const [cases, keys] = [resolve(out, 'cases'), resolve(textAsked(asked, 'keys-out') ?? resolve(out, 'keys'))];
  const ledger = ledgerOut === null ? null : resolve(ledgerOut);
  if (liesIn(keys, cases) || liesIn(cases, keys)) throw new WrongUsage(t.sameFolder(keys));
  if (ledger !== null && (liesIn(ledger, cases) || liesIn(cases, ledger))) throw new WrongUsage(t.ledgerBesideCases(ledger));
  return { cases, keys, ledger };
}

const liesIn = (folder: string, other: string): boolean => (folder + sep).startsWith(other + sep);

function tellsLeft(io: Io, t: Texts): (kind: 'cases' | 'keys' | 'ledger', pagesLeft: number) => void {
  const progress = { cases: progressOf(io, t, t.pagesLeft('cases')), keys: progressOf(io, t, t.pagesLeft('keys')), ledger: () => {} };
  return (kind, pagesLeft) => progress[kind](pagesLeft);
}

function tellCopied(copied: Copied, io: Io, { say, t }: Voice): void {
  const { files, cases, entries, differing, damaged, faults, unopened } = copied;
  for (const { case: id, code } of differing) io.err(t.copyDiffers(id, say.damage(code)));
  for (const { case: id, seq, code } of damaged) io.err(t.damagedCase(id, seq, say.damage(code)));
  for (const fault of faults) io.err(t.fileFault(fault));
  if (unopened > 0) io.err(t.keysUnopened(unopened));
  const findings = countFindings(copied);
  if (findings > 0) io.err(files.length > 0 ? t.damagedCopyKept(findings) : t.noCopy(findings));
  if (files.length === 0) return;
  io.out(t.copied(cases, entries));
  files.forEach((file) => io.out(file));
}
