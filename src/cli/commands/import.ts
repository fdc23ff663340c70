// `etappe import xes`: an event log as recordings, to be played and judged. Of our own export as it was; of a foreign one by a mapping.
import { createReadStream, readFileSync } from 'node:fs';
import { Mapping } from '../../export/event-log/mapping.ts';
import { readXes } from '../../export/event-log/read-xes.ts';
import { traceAsRecording } from '../../export/event-log/trace-as-recording.ts';
import { UnreadableXes } from '../../export/event-log/unreadable-xes.ts';
import { linesOfRecording } from '../../record/log/line.ts';
import { isOfSystem, whyAt } from '../../record/ports/system-reasons.ts';
import { isAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { linesOut, type LinesOut } from '../lines-out.ts';
import { progressOf } from '../progress.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'xes FILE [--mapping FILE] [--out FILE]',
    'an event log as recordings (etappe.recording/1), for replay, conform and the player; without hashes,',
    'because nobody here has recorded it. What etappe export xes has written needs no mapping.',
    '',
    'FILE             an event log (XES); - is standard input',
    '--mapping FILE   JSON: {"site": "wetzlar", "activities": {"First talk": "talk.begun", "Letter": null,',
    '                 "Goal": {"event": "goal.dropped", "facts": {"goal": {"from": "goalId"}, "cause": "client"}}}}',
    '                 null leaves out; also "effectiveOn" (attribute of the day) and "role"',
    '--out FILE       default standard output',
  ],
  de: [
    'xes DATEI [--mapping DATEI] [--out DATEI]',
    'ein Ereignisprotokoll als Aufzeichnungen (etappe.recording/1), für replay, conform und den Prüfraum;',
    'ohne Prüfsummen, weil es hier niemand aufgezeichnet hat. Eigene Ausgaben brauchen keine Zuordnung.',
    '',
    'DATEI            ein Ereignisprotokoll (XES); - ist die Standardeingabe',
    '--mapping DATEI  JSON: {"site": "wetzlar", "activities": {"Gespräch": "talk.begun", "Brief": null,',
    '                 "Ziel": {"event": "goal.dropped", "facts": {"goal": {"from": "zielId"}, "cause": "client"}}}}',
    '                 null lässt aus; dazu "effectiveOn" (Attribut mit dem Tag) und "role"',
    '--out DATEI      sonst Standardausgabe',
  ],
} as const;

const options = { mapping: 'string', out: 'string' } as const;

export const importCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'import', help, options, run }, argv, io);

/** As long as that no mapping is; it is read whole. */
const mappingAtMost = 1_000_000;

function mappingAsked(asked: Asked, { t }: Voice): Mapping | null {
  const file = textAsked(asked, 'mapping');
  if (file === null) return null;
  const text = textOf(file, t.unreadableFile);
  if (text.length > mappingAtMost) throw new WrongUsage(t.notAMapping(file, ''));
  try {
    const read = Mapping.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    throw new WrongUsage(t.notAMapping(file, read.error.issues[0]?.path.join('.') ?? ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(t.notAMapping(file, ''));
    throw error;
  }
}

function textOf(file: string, unreadable: (file: string, why: string) => string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw isOfSystem(error) ? new WrongUsage(unreadable(file, whyAt(file, error))) : error;
  }
}

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const [format, file, word] = asked.words;
  if (format !== 'xes' || file === undefined) throw new WrongUsage(t.noImport);
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const mapping = mappingAsked(asked, voice);
  const lines = linesOut(textAsked(asked, 'out'), io, t);
  try {
    const read = await readAll(file, { mapping, lines }, io, voice);
    lines.finish();
    io.err(isAsked(asked, 'json') ? JSON.stringify(read) : t.imported(read.cases, read.entries));
    return 0;
  } catch (error) {
    lines.giveUp();
    if (error instanceof UnreadableXes)
      throw new WrongUsage(`${t.importPlace(file, error.line, error.path)}: ${t.importFlaws[error.code]}`);
    if (isOfSystem(error)) throw new WrongUsage(t.unreadableFile(file, whyAt(file, error)));
    throw error;
  }
}

type Into = { readonly mapping: Mapping | null; readonly lines: LinesOut };

async function readAll(file: string, { mapping, lines }: Into, io: Io, { t }: Voice): Promise<{ cases: number; entries: number }> {
  const progress = progressOf(io, t, t.cases);
  const read = { cases: 0, entries: 0 };
  for await (const trace of readXes(file === '-' ? io.stdin() : createReadStream(file))) {
    const { header, entries } = traceAsRecording(trace, mapping, read.cases + 1);
    for (const line of linesOfRecording(header, entries)) lines.write(line);
    read.entries += entries.length;
    progress((read.cases += 1));
  }
  return read;
}
