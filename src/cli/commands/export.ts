// `etappe export`: takes recordings, figures and the evaluation set out of a data directory, or writes given recordings anew. Never a word
// about a person.
import type { Header, RecordedEntry } from '../../record/log/entry.ts';
import { verifyLog } from '../../record/case/case-file.ts';
import { DamagedCase } from '../../record/case/damaged-case.ts';
import { linesOfRecording } from '../../record/log/line.ts';
import type { FiguresReader } from '../../server/figures/figures.ts';
import { ledgerFileIn, type Storage } from '../../storage/open-storage.ts';
import { contradictionsOf, hasLostLedger } from '../../storage/vouch-at-start.ts';
import { choiceAsked, isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import { evaluationFormats, exportEvaluation } from '../export-evaluation.ts';
import { indicatorLines } from '../export-indicators.ts';
import { refuseDoubted } from '../clock-of.ts';
import { figuresOf } from '../figures-of.ts';
import type { ExitCode, Io } from '../io.ts';
import { linesOut, type LinesOut } from '../lines-out.ts';
import { casesIn, sourcesOf, tellFault, worse } from '../recordings.ts';
import { isPlaceAsked, placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'recording [FILE… | --data DIR] [--case ID] [--out FILE]',
    'cases as etappe.recording/1: coded facts and commitments, no words',
    'indicators [--data DIR] [--out FILE]',
    'every table of figures that may be published, as CSV',
    'evaluation --format csv|parquet --out FILE [--data DIR]',
    'the evaluation set under new pseudonyms, with its data dictionary beside it',
    '',
    'FILE             a recording or a folder of them; - is standard input',
    'without FILE and without a place: var/data',
    ...placeHelp.en,
    '--case ID        only this case',
    '--out FILE       default standard output',
    '--format FORMAT  of the evaluation set: csv or parquet',
  ],
  de: [
    'recording [DATEI… | --data ORDNER] [--case KENNUNG] [--out DATEI]',
    'Fälle als etappe.recording/1: kodierte Tatsachen und Siegel, keine Texte',
    'indicators [--data ORDNER] [--out DATEI]',
    'alle Tabellen von Kennzahlen, die veröffentlicht werden dürfen, als CSV',
    'evaluation --format csv|parquet --out DATEI [--data ORDNER]',
    'der Evaluationsdatensatz unter neuen Pseudonymen, mit seinem Datenwörterbuch daneben',
    '',
    'DATEI            eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    'ohne DATEI und ohne Ort: var/data',
    ...placeHelp.de,
    '--case KENNUNG   nur dieser Fall',
    '--out DATEI      sonst Standardausgabe',
    '--format FORMAT  des Evaluationsdatensatzes: csv oder parquet',
  ],
} as const;

const options = { ...placeOptions, case: 'string', out: 'string', format: 'string' } as const;

export const exportCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'export', help, options, run }, argv, io);

const formats = ['recording', 'indicators', 'evaluation'];
/** Refused by name, so that „not yet“ can be told from a typing error. */
const formatsToCome = ['xes', 'ocel', 'csv'];

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [format, ...files] = asked.words;
  if (format === undefined) throw new WrongUsage(`${t.noFormat} ${t.helpHint('export')}`);
  if (formatsToCome.includes(format)) throw new WrongUsage(t.notYet(`export ${format}`));
  if (!formats.includes(format)) throw new WrongUsage(t.notOneOf('export', format, formats.join(', ')));
  if (format === 'recording') return exportRecording(files, asked, io, voice);
  const [word] = files;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  return format === 'indicators' ? exportIndicators(asked, io, voice) : exportSet(asked, io, voice);
}

/** An export with a gap must not pass for a whole one: of a directory with a damaged case there is none. */
const withFigures = (asked: Asked, io: Io, voice: Voice, use: (figures: FiguresReader) => Promise<void>): Promise<ExitCode> =>
  withStorage(placeAsked(asked, io.place, voice), voice.t, async (storage) => {
    // A half-year that is complete by a wrong day would stay complete.
    await refuseDoubted(storage, asked, io, voice);
    const figures = figuresOf(storage);
    const damaged = await figures.refresh(io.today());
    if (damaged > 0) {
      io.err(voice.t.damagedCases(damaged));
      return 1;
    }
    await use(figures);
    return 0;
  });

const exportIndicators = (asked: Asked, io: Io, voice: Voice): Promise<ExitCode> =>
  withFigures(asked, io, voice, async (figures) => {
    const found = await indicatorLines(figures, io.today());
    const lines = linesOut(textAsked(asked, 'out'), io, voice.t);
    for (const line of found) lines.write(`${line}\r`);
    lines.finish();
  });

async function exportSet(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const file = textAsked(asked, 'out');
  const format = choiceAsked(asked, 'format', evaluationFormats, t);
  if (file === null || format === null) throw new WrongUsage(t.missingOption(file === null ? '--out' : '--format'));
  return withFigures(asked, io, voice, async (figures) => {
    const { rows, leftOut } = await exportEvaluation(figures, io.today(), { file, format }, t);
    io.err(isAsked(asked, 'json') ? JSON.stringify({ rows: rows.length, leftOut }) : t.evaluationSet(rows.length, leftOut));
  });
}

async function exportRecording(files: readonly string[], asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  if (isPlaceAsked(asked) && files.length > 0) throw new WrongUsage(t.fileOrData);
  const lines = linesOut(textAsked(asked, 'out'), io, t);
  try {
    const exporting: Exporting = { asked, io, voice, lines, id: textAsked(asked, 'case'), cases: 0 };
    const code = files.length > 0 ? await fromFiles(files, exporting) : await fromInstallation(exporting);
    if (exporting.id !== null && exporting.cases === 0 && code === 0) throw new WrongUsage(t.noSuchCase(exporting.id));
    // An export with a gap must not pass for a whole one: after any fault there is no file at all.
    if (code === 0) lines.finish();
    else lines.giveUp();
    tellCount(exporting, code);
    return code;
  } catch (error) {
    lines.giveUp();
    throw error;
  }
}

type Exporting = { asked: Asked; io: Io; voice: Voice; lines: LinesOut; id: string | null; cases: number };

/** On standard error: standard output may be the recording itself. */
function tellCount({ asked, cases, io, voice }: Exporting, code: ExitCode): void {
  if (code !== 0) return;
  io.err(isAsked(asked, 'json') ? JSON.stringify({ cases }) : voice.t.exported(cases));
}

function write(exporting: Exporting, header: Header, entries: readonly RecordedEntry[]): void {
  if (exporting.id !== null && exporting.id !== header.case) return;
  exporting.cases += 1;
  for (const line of linesOfRecording(header, entries)) exporting.lines.write(line);
}

async function fromFiles(files: readonly string[], exporting: Exporting): Promise<ExitCode> {
  const { io, voice } = exporting;
  let code: ExitCode = 0;
  for (const source of sourcesOf(files, io, voice.t)) {
    // Any standard: a recording is passed on as it is, not judged, so the rules it names need not be known here.
    for await (const { recording, fault } of casesIn(source, voice.t, { anyStandard: true })) {
      if (fault === null) write(exporting, recording.header, recording.entries);
      else code = worse(code, tellFault(fault, io, voice));
    }
  }
  return code;
}

function fromInstallation(exporting: Exporting): Promise<ExitCode> {
  const { io, voice } = exporting;
  const place = placeAsked(exporting.asked, io.place, voice);
  return withStorage(place, voice.t, async (storage) => {
    // Whether these are all cases nobody can tell.
    const isLost = await hasLostLedger(storage);
    if (isLost) io.err(voice.t.lostLedger(ledgerFileIn(place)));
    const isAskedFor = (id: string): boolean => exporting.id === null || exporting.id === id;
    const damaged = new Set<string>();
    const tell = (damage: DamagedCase) => {
      if (isAskedFor(damage.case) && !damaged.has(damage.case)) tellDamage(damage, exporting);
      if (isAskedFor(damage.case)) damaged.add(damage.case);
    };
    for (const { case: id, code } of await contradictionsOf(storage)) tell(new DamagedCase(id, code));
    for (const id of await storage.store.unlisted()) tell(new DamagedCase(id, 'unreadable'));
    for await (const { case: id } of storage.store.list())
      if (isAskedFor(id) && !damaged.has(id)) await writeStored(exporting, storage, id, tell);
    return damaged.size > 0 || isLost ? 1 : 0;
  });
}

/** Only what is whole is passed on. */
async function writeStored(exporting: Exporting, { store }: Storage, id: string, tell: (damage: DamagedCase) => void): Promise<void> {
  try {
    const log = await store.read(id);
    if (log === null) return;
    verifyLog(log);
    write(exporting, log.header, log.entries);
  } catch (error) {
    if (!(error instanceof DamagedCase)) throw error;
    tell(error);
  }
}

const tellDamage = ({ case: id, seq, code }: DamagedCase, { io, voice }: Exporting): void =>
  io.err(voice.t.damagedCase(id, seq, voice.say.damage(code)));
