// What the command line itself says, in both languages. Sentences about the rules come from the language room.
import type { LeftOut } from '../network/figures/evaluation-set/evaluation-set.ts';
import { because } from '../record/ports/system-reasons.ts';
import type { Lang } from '../language/language.ts';
import { counted } from './counted.ts';
import { importTexts } from './import-texts.ts';
import { officeTexts } from './office-texts.ts';
import { recordTexts } from './record-texts.ts';

const en = {
  ...officeTexts.en,
  ...recordTexts.en,
  ...importTexts.en,
  usage: 'usage:',
  everywhere: '  --json           the answer as JSON\n  --lang de|en     the language of sentences, default en',
  helpHint: (command: string) => `etappe ${command} --help shows what is possible.`,
  unknownOption: (option: string) => `there is no option ${option}.`,
  missingValue: (option: string) => `${option} needs a value.`,
  noValue: (option: string) => `${option} takes no value.`,
  notADay: (option: string, value: string) => `${option} must be a day such as 2026-08-31, not '${value}'.`,
  noSuchDay: (option: string, value: string) => `${option}: there is no day ${value}.`,
  notANumber: (option: string, value: string, least: number) => `${option} must be a whole number from ${least} on, not '${value}'.`,
  notAShare: (option: string, value: string) => `${option} must be a number from 0 to 1, not '${value}'.`,
  notOneOf: (option: string, value: string, known: string) => `${option} must be one of ${known}, not '${value}'.`,
  missingOption: (option: string) => `${option} is missing.`,
  noFormat: 'say what to export: etappe export recording [FILE… | --data DIR] [--out FILE].',
  noFiles: 'name at least one recording; - reads standard input.',
  noneToVerify: 'name a recording (- reads standard input) or a data directory (--data DIR).',
  oneFileOnly: 'name one recording; - reads standard input.',
  tooMuch: (word: string) => `'${word}' is one word too many.`,
  unreadableFile: (file: string, why: string) => `${file} cannot be read${because('en', 'reading', why)}.`,
  unwritableFile: (file: string, why: string) => `${file} cannot be written${because('en', 'writing', why)}.`,
  databaseAway: (why: string) =>
    `The database cannot be used at the moment${because('en', 'writing', why)}. What it has confirmed is kept; the command can be run again.`,
  databaseDamaged: (fault: string) =>
    `What was asked for cannot be read: the database is damaged (${fault}). \`etappe verify --data DIR\` says what else is; a copy is put back with \`etappe restore\`.`,
  diskRefused: (why: string) =>
    `What was to be written is not safe on the disk${because('en', 'writing', why)}. The command can be run again.`,
  noRecordings: (folder: string) => `${folder}: there is no recording (*.jsonl) in this folder.`,
  noSuchFolder: (folder: string) => `${folder}: there is no such folder.`,
  noFolder: (folder: string) => `${folder}: this is a file and no folder.`,
  noData: (folder: string) => `${folder}: there are no cases in this folder.`,
  casesGone: (folder: string) => `${folder}: keys of cases are here, but cases.sqlite is missing. Bring it from a backup: etappe restore.`,
  unknownStandard: (version: string, known: string) => `the standard ${version} is not known here; known are ${known}.`,
  fileOrData: 'name recordings or --data DIR, not both.',
  caseHead: (id: string, site: string, standard: string) => `Case ${id}, ${site}, standard ${standard}`,
  stateOn: (day: string) => `On ${day}:`,
  stateAsKnown: (day: string, known: string) => `On ${day}, by what was known on ${known}:`,
  atTheEnd: (count: number, day: string) => `After ${counted(count, 'entry', 'entries')}, on ${day}:`,
  nothingYet: 'Nothing has happened yet.',
  due: (day: string, reason: string) => `next review due on ${day}, ${reason}`,
  noDue: 'no review is owed',
  calendarNext: (day: string, what: string) => `the calendar says next, on ${day}: ${what}`,
  marked: (kind: 'irregular' | 'outOfPlace', day: string, what: string, open: boolean) =>
    `${kind === 'irregular' ? 'irregular since told late' : 'out of place since told late'}${open ? '' : ', cleared'} (${what}, ${day})`,
  knownLater: (count: number) =>
    `${counted(count, 'entry', 'entries')} irregular only by what became known later: no deviation by anybody.`,
  notBegun: (first: string) => `the case had not begun yet (first entry on ${first})`,
  possible: 'Possible now:',
  impossible: 'Not possible now:',
  learnedLater: 'Became known only later:',
  learnedOn: (day: string, effective: string) => `recorded on ${day}, in effect from ${effective}`,
  later: (day: string, today: string) => `Attention: the recording goes up to ${day}, later than today (${today}).`,
  seen: (cases: number, entries: number, found: number) =>
    `${counted(cases, 'case')}, ${counted(entries, 'entry', 'entries')}, ${counted(found, 'deviation')}.`,
  seenFaulty: (count: number) => `${counted(count, 'case')} could not be read.`,
  seenCopies: (count: number) => `${counted(count, 'copy', 'copies')} of a case in another file: counted once.`,
  seenContradictions: (count: number) => `${counted(count, 'case')} told differently by two files.`,
  contradicting: (one: string, other: string, id: string) => `${one} and ${other}: case ${id} is not the same in both.`,
  leftOut: (file: string) => `${file}: not read, because it is no recording (*.jsonl).`,
  byVerdict: 'By verdict:',
  byStage: 'Deviations by stage:',
  byRule: 'Deviations by rule:',
  byMonth: 'Deviations by month:',
  bySite: 'By site (cases, deviations):',
  byStep: 'Deviations by step:',
  whole: (id: string, entries: number, head: string) => `Case ${id}: the chain is whole up to entry ${entries}, whose head is ${head}`,
  keptHead: (id: string, seq: number, entries: number) =>
    `Case ${id}: the kept head is that of entry ${seq}${seq === entries ? ', the last one: nothing was cut off' : '; up to there nothing was cut off'}.`,
  openEnd: 'Whether entries were cut off after that shows only against a head kept before (--head HASH) or with verify --data.',
  headMissing: (head: string) => `no entry has the kept head ${head}: entries were cut off or changed, or it belongs to another case.`,
  notAHead: (value: string) => `--head must be a head such as sha256: and 64 hex digits, not '${value}'.`,
  headOfData: 'a data directory keeps the heads itself; --head is for recordings.',
  unchained: (place: string, id: string) => `${place}: case ${id} carries no hashes, so nobody can tell whether it was changed.`,
  verified: (cases: number, damaged: number) => `${counted(cases, 'case')} looked through, ${damaged} damaged.`,
  databasesReady: 'Both databases are set up for this version.',
  moved: (cases: number, findings: number) => `${counted(cases, 'case')} moved and opened, ${counted(findings, 'finding')}.`,
  leftBehind: (data: string) => `Nothing is served from ${data} any more; it stays as it was. Keep or destroy it as you do with a backup.`,
  countDiffers: (table: string, here: number, there: number) => `${table}: ${here} rows here, ${there} in PostgreSQL.`,
  headDiffers: (id: string) => `Case ${id}: there is another head in PostgreSQL. It was written to after it was moved, here or there.`,
  fileFault: (fault: string) => `The file is damaged: ${fault}`,
  noLedger: 'There is no ledger yet: whether whole cases or ends are missing cannot be told. The next start of the server begins one.',
  lostLedger: (file: string) =>
    `The ledger that these data know is not at ${file}: whether whole cases or ends are missing cannot be told, and no server starts like this. Name where it is (--ledger-file) or bring it from its backup; or, if these cases are the ones to go on with, run: etappe restore --in-place`,
  damagedCase: (id: string, seq: number | null, what: string) => `Case ${id}${seq === null ? '' : `, entry ${seq}`}: ${what}`,
  simulated: (cases: number, entries: number, planted: number) =>
    `${counted(cases, 'case')}, ${counted(entries, 'entry', 'entries')}, ${counted(planted, 'planted fault')}.`,
  planted: (id: string, seq: number, fault: string, code: string) => `Case ${id}, entry ${seq}: ${fault} (${code})`,
  exported: (cases: number) => `${counted(cases, 'case')} exported.`,
  damagedCases: (count: number) =>
    `${counted(count, 'case')} cannot be opened, so nothing was written; verify --data names what is damaged.`,
  evaluationSet: (rows: number, { withoutConsent, withoutDecision, tooFewAlike }: LeftOut) =>
    `${counted(rows, 'row')}; left out: ${withoutConsent} without consent, ${withoutDecision} without a decision, ${tooFewAlike} with too few alike.`,
  notUsable: 'cannot be used',
  settingsHold: 'The server would start with these settings.',
  settingsFaulty: (count: number) => `${counted(count, 'fault')}; the server would not start with these settings.`,
  noSuchCase: (id: string) => `there is no case ${id}.`,
  caseTwice: (id: string, one: string, other: string) =>
    one === other
      ? `${one}: case ${id} stands in it twice. An event log holds each case once.`
      : `${one} and ${other}: case ${id} stands in both. An event log holds each case once.`,
  onlyFor: (option: string, formats: string) => `${option} is for ${formats} only.`,
  progress: (count: number, what: string) => `… ${count} ${what}`,
  entries: 'entries',
  cases: 'cases',
};

export type Texts = typeof en;

const de: Texts = {
  ...officeTexts.de,
  ...recordTexts.de,
  ...importTexts.de,
  usage: 'Aufruf:',
  everywhere: '  --json           die Antwort als JSON\n  --lang de|en     die Sprache der Sätze, sonst en',
  helpHint: (command) => `etappe ${command} --help zeigt, was möglich ist.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht.`,
  missingValue: (option) => `${option} braucht einen Wert.`,
  noValue: (option) => `${option} nimmt keinen Wert.`,
  notADay: (option, value) => `${option} muss ein Tag wie 2026-08-31 sein, nicht „${value}“.`,
  noSuchDay: (option, value) => `${option}: Den Tag ${value} gibt es nicht.`,
  notANumber: (option, value, least) => `${option} muss eine ganze Zahl ab ${least} sein, nicht „${value}“.`,
  notAShare: (option, value) => `${option} muss eine Zahl von 0 bis 1 sein, nicht „${value}“.`,
  notOneOf: (option, value, known) => `${option} muss eines von ${known} sein, nicht „${value}“.`,
  missingOption: (option) => `${option} fehlt.`,
  noFormat: 'Sagen Sie, was ausgegeben werden soll: etappe export recording [DATEI… | --data ORDNER] [--out DATEI].',
  noFiles: 'Nennen Sie mindestens eine Aufzeichnung; - liest die Standardeingabe.',
  noneToVerify: 'Nennen Sie eine Aufzeichnung (- liest die Standardeingabe) oder einen Datenordner (--data ORDNER).',
  oneFileOnly: 'Nennen Sie eine Aufzeichnung; - liest die Standardeingabe.',
  tooMuch: (word) => `„${word}“ ist ein Wort zu viel.`,
  unreadableFile: (file, why) => `${file} lässt sich nicht lesen${because('de', 'reading', why)}.`,
  unwritableFile: (file, why) => `${file} lässt sich nicht schreiben${because('de', 'writing', why)}.`,
  databaseAway: (why) =>
    `Die Datenbank ist gerade nicht zu benutzen${because('de', 'writing', why)}. Was sie bestätigt hat, bleibt; der Befehl kann noch einmal laufen.`,
  databaseDamaged: (fault) =>
    `Was gebraucht wird, lässt sich nicht lesen: Die Datenbank ist beschädigt (${fault}). Was noch beschädigt ist, sagt \`etappe verify --data ORDNER\`; eine Sicherung spielt \`etappe restore\` ein.`,
  diskRefused: (why) =>
    `Was geschrieben werden sollte, liegt nicht sicher auf dem Datenträger${because('de', 'writing', why)}. Der Befehl kann noch einmal laufen.`,
  noRecordings: (folder) => `${folder}: In diesem Ordner liegt keine Aufzeichnung (*.jsonl).`,
  noSuchFolder: (folder) => `${folder}: Diesen Ordner gibt es nicht.`,
  noFolder: (folder) => `${folder}: Das ist eine Datei und kein Ordner.`,
  noData: (folder) => `${folder}: In diesem Ordner liegen keine Fälle.`,
  casesGone: (folder) =>
    `${folder}: Schlüssel von Fällen liegen hier, aber cases.sqlite fehlt. Aus einer Sicherung zurückholen: etappe restore.`,
  unknownStandard: (version, known) => `Der Standard ${version} ist hier nicht bekannt; bekannt sind ${known}.`,
  fileOrData: 'Nennen Sie Aufzeichnungen oder --data ORDNER, nicht beides.',
  caseHead: (id, site, standard) => `Fall ${id}, ${site}, Standard ${standard}`,
  stateOn: (day) => `Am ${day}:`,
  stateAsKnown: (day, known) => `Am ${day}, nach dem Stand vom ${known}:`,
  atTheEnd: (count, day) => `Nach ${counted(count, 'Eintrag', 'Einträgen')}, am ${day}:`,
  nothingYet: 'Es ist noch nichts geschehen.',
  due: (day, reason) => `nächste Überprüfung fällig am ${day}, ${reason}`,
  noDue: 'keine Überprüfung steht an',
  calendarNext: (day, what) => `als Nächstes sagt der Kalender am ${day}: ${what}`,
  marked: (kind, day, what, open) =>
    `${kind === 'irregular' ? 'unstimmig durch Nachgetragenes' : 'ohne Wirkung durch Nachgetragenes'}${open ? '' : ', geklärt'} (${what}, ${day})`,
  knownLater: (count) => `${counted(count, 'Eintrag', 'Einträge')} unstimmig erst durch später Bekanntes: keine Abweichung von irgendwem.`,
  notBegun: (first) => `der Fall hatte noch nicht begonnen (erster Eintrag am ${first})`,
  possible: 'Jetzt möglich:',
  impossible: 'Jetzt nicht möglich:',
  learnedLater: 'Erst später bekannt geworden:',
  learnedOn: (day, effective) => `am ${day} eingetragen, gilt ab ${effective}`,
  later: (day, today) => `Achtung: Die Aufzeichnung reicht bis zum ${day}, also über heute (${today}) hinaus.`,
  seen: (cases, entries, found) =>
    `${counted(cases, 'Fall', 'Fälle')}, ${counted(entries, 'Eintrag', 'Einträge')}, ${counted(found, 'Abweichung', 'Abweichungen')}.`,
  seenFaulty: (count) => `${counted(count, 'Fall ließ', 'Fälle ließen')} sich nicht lesen.`,
  seenCopies: (count) => `${counted(count, 'Kopie', 'Kopien')} eines Falls in einer anderen Datei: einmal gezählt.`,
  seenContradictions: (count) => `${counted(count, 'Fall steht', 'Fälle stehen')} in zwei Dateien verschieden.`,
  contradicting: (one, other, id) => `${one} und ${other}: Fall ${id} ist nicht in beiden derselbe.`,
  leftOut: (file) => `${file}: nicht gelesen, weil es keine Aufzeichnung ist (*.jsonl).`,
  byVerdict: 'Nach Ergebnis:',
  byStage: 'Abweichungen nach Phase:',
  byRule: 'Abweichungen nach Regel:',
  byMonth: 'Abweichungen nach Monat:',
  bySite: 'Nach Standort (Fälle, Abweichungen):',
  byStep: 'Abweichungen nach Schritt:',
  whole: (id, entries, head) => `Fall ${id}: Die Kette ist ganz bis Eintrag ${entries}; ihr Ende ist ${head}`,
  keptHead: (id, seq, entries) =>
    `Fall ${id}: Das aufbewahrte Ende ist Eintrag ${seq}${seq === entries ? ', der letzte: Nichts wurde abgeschnitten' : '; bis dahin wurde nichts abgeschnitten'}.`,
  openEnd: 'Ob danach Einträge abgeschnitten wurden, zeigt nur ein vorher aufbewahrtes Ende (--head HASH) oder verify --data.',
  headMissing: (head) =>
    `Kein Eintrag hat das aufbewahrte Ende ${head}: Einträge wurden abgeschnitten oder verändert, oder es gehört zu einem anderen Fall.`,
  notAHead: (value) => `--head muss sha256: und 64 Hexadezimalziffern sein, nicht „${value}“.`,
  headOfData: 'Ein Datenordner bewahrt die Enden selbst auf; --head ist für Aufzeichnungen.',
  unchained: (place, id) => `${place}: Fall ${id} trägt keine Prüfsummen; niemand kann sagen, ob er verändert wurde.`,
  verified: (cases, damaged) => `${counted(cases, 'Fall', 'Fälle')} durchgesehen, ${damaged} beschädigt.`,
  databasesReady: 'Beide Datenbanken sind für diese Version eingerichtet.',
  moved: (cases, findings) => `${counted(cases, 'Fall', 'Fälle')} umgezogen und geöffnet, ${counted(findings, 'Befund', 'Befunde')}.`,
  leftBehind: (data) => `Von ${data} aus arbeitet niemand mehr; der Ordner bleibt, wie er war. Mit ihm umgehen wie mit einer Sicherung.`,
  countDiffers: (table, here, there) => `${table}: hier ${here} Zeilen, in PostgreSQL ${there}.`,
  headDiffers: (id) => `Fall ${id}: In PostgreSQL steht ein anderes Ende. Nach dem Umzug wurde hier oder dort weitergeschrieben.`,
  fileFault: (fault) => `Die Datei ist beschädigt: ${fault}`,
  noLedger:
    'Noch gibt es kein Bestandsbuch: Ob ganze Fälle oder Enden fehlen, lässt sich nicht sagen. Der nächste Start des Servers beginnt eines.',
  lostLedger: (file) =>
    `Das Bestandsbuch dieser Daten liegt nicht unter ${file}: Ob ganze Fälle oder Enden fehlen, lässt sich nicht sagen, und so startet kein Server. Sagen, wo es liegt (--ledger-file), oder es aus seiner Sicherung bringen; oder, wenn es mit diesen Fällen weitergehen soll: etappe restore --in-place`,
  damagedCase: (id, seq, what) => `Fall ${id}${seq === null ? '' : `, Eintrag ${seq}`}: ${what}`,
  simulated: (cases, entries, planted) =>
    `${counted(cases, 'Fall', 'Fälle')}, ${counted(entries, 'Eintrag', 'Einträge')}, ${counted(planted, 'eingebauter', 'eingebaute')} Fehler.`,
  planted: (id, seq, fault, code) => `Fall ${id}, Eintrag ${seq}: ${fault} (${code})`,
  exported: (cases) => `${counted(cases, 'Fall', 'Fälle')} ausgegeben.`,
  damagedCases: (count) =>
    `${counted(count, 'Fall lässt', 'Fälle lassen')} sich nicht öffnen, darum wurde nichts geschrieben; verify --data nennt den Schaden.`,
  evaluationSet: (rows, { withoutConsent, withoutDecision, tooFewAlike }) =>
    `${counted(rows, 'Zeile', 'Zeilen')}; ausgelassen: ${withoutConsent} ohne Einwilligung, ${withoutDecision} ohne Entscheidung, ${tooFewAlike} mit zu wenigen Gleichen.`,
  notUsable: 'nicht brauchbar',
  settingsHold: 'Mit diesen Einstellungen würde der Server starten.',
  settingsFaulty: (count) => `${counted(count, 'Fehler', 'Fehler')}; mit diesen Einstellungen würde der Server nicht starten.`,
  noSuchCase: (id) => `Den Fall ${id} gibt es nicht.`,
  caseTwice: (id, one, other) =>
    one === other
      ? `${one}: Fall ${id} steht zweimal darin. Ein Ereignisprotokoll enthält jeden Fall einmal.`
      : `${one} und ${other}: Fall ${id} steht in beiden. Ein Ereignisprotokoll enthält jeden Fall einmal.`,
  onlyFor: (option, formats) => `${option} gibt es nur für ${formats}.`,
  progress: (count, what) => `… ${count} ${what}`,
  entries: 'Einträge',
  cases: 'Fälle',
};

export const texts: Readonly<Record<Lang, Texts>> = { de, en };
