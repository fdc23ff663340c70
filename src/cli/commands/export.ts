// `etappe export`: takes recordings, event logs, figures and the evaluation set out of a data directory, or writes given recordings anew or as
// event logs. Never a word about a person.
import { linesOfRecording } from '../../record/log/line.ts';
import type { FiguresReader } from '../../server/figures/figures.ts';
import { choiceAsked, isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import { exportCases, type Exported } from '../export-cases.ts';
import { evaluationFormats, exportEvaluation } from '../export-evaluation.ts';
import { eventLogFormats, exportEventLog } from '../export-event-log.ts';
import { indicatorLines } from '../export-indicators.ts';
import { refuseDoubted } from '../clock-of.ts';
import { figuresOf } from '../figures-of.ts';
import type { ExitCode, Io } from '../io.ts';
import { linesOut } from '../lines-out.ts';
import { placeAsked, placeHelp, placeOptions } from '../place-asked.ts';
import { withStorage } from '../with-storage.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'FORMAT [FILE… | --data DIR] [--case ID] [--out FILE]',
    'recording  cases as etappe.recording/1: coded facts and commitments, no words',
    'xes, ocel  their entries as an event log for process mining: XES (IEEE 1849-2016), OCEL 2.0 as JSON',
    'csv, parquet  the same as a table, an entry a row; parquet needs --out',
    'indicators  every table of figures that may be published, as CSV; no FILE, no --case',
    'evaluation  the evaluation set under new pseudonyms, its data dictionary beside it; no FILE, no --case',
    '',
    'FILE             a recording or a folder of them; - is standard input',
    'without FILE and without a place: var/data',
    ...placeHelp.en,
    '--case ID        only this case',
    '--out FILE       default standard output',
    '--re-key         of an event log: new pseudonyms, and days in place of moments, in this export alone',
    '--format FORMAT  of the evaluation set: csv or parquet',
  ],
  de: [
    'FORMAT [DATEI… | --data ORDNER] [--case KENNUNG] [--out DATEI]',
    'recording  Fälle als etappe.recording/1: kodierte Tatsachen und Siegel, keine Texte',
    'xes, ocel  ihre Einträge als Ereignisprotokoll für Process Mining: XES (IEEE 1849-2016), OCEL 2.0 als JSON',
    'csv, parquet  dasselbe als Tabelle, je Eintrag eine Zeile; parquet braucht --out',
    'indicators  alle Tabellen von Kennzahlen, die veröffentlicht werden dürfen, als CSV; ohne DATEI und --case',
    'evaluation  der Evaluationsdatensatz unter neuen Pseudonymen, sein Datenwörterbuch daneben; ohne DATEI und --case',
    '',
    'DATEI            eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    'ohne DATEI und ohne Ort: var/data',
    ...placeHelp.de,
    '--case KENNUNG   nur dieser Fall',
    '--out DATEI      sonst Standardausgabe',
    '--re-key         im Ereignisprotokoll: neue Pseudonyme, und Tage statt Zeitpunkten, nur in dieser Ausgabe',
    '--format FORMAT  des Evaluationsdatensatzes: csv oder parquet',
  ],
} as const;

const options = { ...placeOptions, case: 'string', out: 'string', format: 'string', 're-key': 'boolean' } as const;

export const exportCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'export', help, options, run }, argv, io);

const formats = ['recording', ...eventLogFormats, 'indicators', 'evaluation'];

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [format, ...files] = asked.words;
  if (format === undefined) throw new WrongUsage(`${t.noFormat} ${t.helpHint('export')}`);
  if (!formats.includes(format)) throw new WrongUsage(t.notOneOf('export', format, formats.join(', ')));
  const log = eventLogFormats.find((one) => one === format);
  if (log !== undefined) return exportEventLog(log, { files, asked, io, voice });
  if (isAsked(asked, 're-key')) throw new WrongUsage(t.onlyFor('--re-key', eventLogFormats.join(', ')));
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

function exportRecording(files: readonly string[], asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const lines = linesOut(textAsked(asked, 'out'), io, voice.t);
  const take = ({ header, entries }: Exported): void => {
    for (const line of linesOfRecording(header, entries)) lines.write(line);
  };
  return exportCases({ files, asked, io, voice }, { take, finish: lines.finish, giveUp: lines.giveUp });
}
