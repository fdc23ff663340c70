// What the commands about copies, restoring and erasing say, in both languages.
import type { Lang } from '../language/language.ts';
import { counted } from './counted.ts';

const en = {
  inPlaceOrCopies: 'say --in-place, or name both copies: --cases FILE --keys FILE.',
  stoppedToRestore: 'stop every server of this installation first, then say --stopped: one that runs would show what was erased.',
  copiesOfPostgres:
    'on PostgreSQL pg_restore puts copies back (docs/operations/restore.md); after it: etappe restore --in-place --stopped.',
  keptAside: (file: string) => `What was there lies in ${file} now; destroy it as you do with a backup.`,
  ledgerBegun:
    'A new ledger was begun with these cases: there was none to go on with, so whether anything is lost cannot be told. Erase again what was erased since the copy.',
  erasedAgain: (id: string) => `Case ${id}: it was erased, and has been erased here again.`,
  erasedOtherwise: (id: string) =>
    `Case ${id}: it was erased; its record is another one than the ledger's. Its words and its key have been destroyed all the same.`,
  erasurePending: (id: string) =>
    `Case ${id}: key and words are overwritten, but somebody who reads the file keeps old pages of it. Run again once they are done: etappe erase`,
  erasureDone: (id: string) => `Case ${id}: key and words are gone from every file.`,
  erasures: (done: number, pending: number) => `${counted(done, 'erasure')} finished, ${pending} pending.`,
  toSend: (count: number) => `${counted(count, 'message')} will be sent with the next round, also what went out after the copy.`,
  restored: (cases: number, lost: number) =>
    `${counted(cases, 'case')} to go on with, ${lost} of which the ledger knew otherwise. The server can start.`,
  copyOfPostgres: 'on PostgreSQL pg_dump makes the copies, cases first, keys after them: docs/operations/backup.md.',
  ledgerBesideCases: (folder: string) =>
    `--ledger-out must not be ${folder}: whoever puts back an old copy would put back the ledger with it.`,
  sameFolder: (folder: string) => `cases and keys must not be copied into one folder: ${folder}.`,
  copyDiffers: (id: string, what: string) => `Case ${id} of the copy: ${what}`,
  keysUnopened: (count: number) => `${counted(count, 'key')} of the copy cannot be opened with the key file.`,
  noCopy: (count: number) =>
    `${counted(count, 'finding')}: no copy was kept. etappe verify says more; --keep-damaged keeps one all the same.`,
  damagedCopyKept: (count: number) => `${counted(count, 'finding')}: the copy is damaged, and named so. etappe verify says more.`,
  copied: (cases: number, entries: number) =>
    `${counted(cases, 'case')} with ${counted(entries, 'entry', 'entries')} copied and looked through:`,
  pagesLeft: (kind: string) => `pages of ${kind} to copy`,
};

export type RecordTexts = typeof en;

const de: RecordTexts = {
  inPlaceOrCopies: 'Sagen Sie --in-place, oder nennen Sie beide Kopien: --cases DATEI --keys DATEI.',
  stoppedToRestore:
    'Halten Sie zuerst jeden Server dieser Installation an und sagen dann --stopped: Einer, der läuft, zeigte, was gelöscht wurde.',
  copiesOfPostgres:
    'Bei PostgreSQL spielt pg_restore Kopien ein (docs/operations/restore.md); danach: etappe restore --in-place --stopped.',
  keptAside: (file) => `Was da war, liegt jetzt in ${file}; damit umgehen wie mit einer Sicherung.`,
  ledgerBegun:
    'Mit diesen Fällen beginnt ein neues Bestandsbuch: Es gab keines zum Weiterführen, darum lässt sich nicht sagen, ob etwas fehlt. Löschen Sie noch einmal, was seit der Kopie gelöscht wurde.',
  erasedAgain: (id) => `Fall ${id}: Er war gelöscht und ist hier wieder gelöscht.`,
  erasedOtherwise: (id) =>
    `Fall ${id}: Er war gelöscht; seine Akte ist eine andere als die im Bestandsbuch. Texte und Schlüssel sind trotzdem vernichtet.`,
  erasurePending: (id) =>
    `Fall ${id}: Schlüssel und Texte sind überschrieben, aber wer die Datei gerade liest, hält alte Seiten fest. Danach noch einmal: etappe erase`,
  erasureDone: (id) => `Fall ${id}: Schlüssel und Texte sind aus jeder Datei verschwunden.`,
  erasures: (done, pending) => `${counted(done, 'Löschung', 'Löschungen')} abgeschlossen, ${pending} noch offen.`,
  toSend: (count) =>
    `${counted(count, 'Nachricht geht', 'Nachrichten gehen')} mit der nächsten Runde hinaus, auch was nach der Kopie schon hinausging.`,
  restored: (cases, lost) =>
    `Mit ${counted(cases, 'Fall', 'Fällen')} geht es weiter; ${lost} davon kannte das Bestandsbuch anders. Der Server kann starten.`,
  copyOfPostgres: 'Bei PostgreSQL macht pg_dump die Kopien, zuerst die Fälle, danach die Schlüssel: docs/operations/backup.md.',
  ledgerBesideCases: (folder) =>
    `--ledger-out darf nicht ${folder} sein: Wer eine alte Kopie einspielt, spielte das Bestandsbuch gleich mit ein.`,
  sameFolder: (folder) => `Fälle und Schlüssel dürfen nicht in einen Ordner kopiert werden: ${folder}.`,
  copyDiffers: (id, what) => `Fall ${id} in der Kopie: ${what}`,
  keysUnopened: (count) => `${counted(count, 'Schlüssel', 'Schlüssel')} der Kopie öffnet die Schlüsseldatei nicht.`,
  noCopy: (count) =>
    `${counted(count, 'Befund', 'Befunde')}: Keine Kopie wurde behalten. etappe verify sagt mehr; --keep-damaged behält trotzdem eine.`,
  damagedCopyKept: (count) =>
    `${counted(count, 'Befund', 'Befunde')}: Die Kopie ist beschädigt und heißt auch so. etappe verify sagt mehr.`,
  copied: (cases, entries) =>
    `${counted(cases, 'Fall', 'Fälle')} mit ${counted(entries, 'Eintrag', 'Einträgen')} kopiert und durchgesehen:`,
  pagesLeft: (kind) => `Seiten von ${kind} zu kopieren`,
};

export const recordTexts: Readonly<Record<Lang, RecordTexts>> = { de, en };
