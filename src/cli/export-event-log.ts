// `etappe export xes|ocel|csv|parquet`: the entries of cases as a log for process mining and for tables, case by case.
import { createHmac, randomBytes } from 'node:crypto';
import { csvHead, csvOf } from '../export/event-log/csv.ts';
import { loggedCase, type Logged } from '../export/event-log/logged-event.ts';
import { newNames, recordedNames, type Naming } from '../export/event-log/names.ts';
import { ocelFrame, ocelOf } from '../export/event-log/ocel.ts';
import { parquetLog } from '../export/event-log/parquet.ts';
import { xesEnd, xesHead, xesOf } from '../export/event-log/xes.ts';
import { isAsked, textAsked } from './asked.ts';
import { exportCases, type CasesOut, type Exported, type Wanted } from './export-cases.ts';
import type { ExitCode } from './io.ts';
import { fileOut, linesOut, type LinesOut } from './lines-out.ts';
import { progressOf } from './progress.ts';
import { setAside } from './set-aside.ts';
import type { Texts } from './texts.ts';
import { WrongUsage } from './wrong-usage.ts';

export const eventLogFormats = ['xes', 'ocel', 'csv', 'parquet'] as const;
type EventLogFormat = (typeof eventLogFormats)[number];

/** Where the cases of a log go, each as all formats see it. */
type LogOut = { readonly take: (logged: Logged) => void; readonly finish: () => void | Promise<void>; readonly giveUp: () => void };

const writeAll = (lines: LinesOut, those: Iterable<string>): void => {
  for (const line of those) lines.write(line);
};

/** The head is written with the first line and not before: what is refused at once leaves nothing on a screen. */
function headed(lines: LinesOut, head: readonly string[]): LinesOut {
  let isBegun = false;
  const begin = (): void => {
    if (!isBegun) writeAll(lines, head);
    isBegun = true;
  };
  const write = (line: string): void => {
    begin();
    lines.write(line);
  };
  const finish = (): void => {
    begin();
    lines.finish();
  };
  return { write, finish, giveUp: lines.giveUp };
}

function xesOut(file: LinesOut): LogOut {
  const lines = headed(file, xesHead());
  const finish = (): void => {
    lines.write(xesEnd);
    lines.finish();
  };
  return { take: (logged) => writeAll(lines, xesOf(logged)), finish, giveUp: lines.giveUp };
}

/** The lines of a table end with CR LF (RFC 4180); the LF comes from whoever writes lines. */
function csvOut(file: LinesOut): LogOut {
  const ended = (line: string): string => `${line}\r`;
  const lines = headed(file, csvHead().map(ended));
  return { take: (logged) => writeAll(lines, csvOf(logged).map(ended)), finish: lines.finish, giveUp: lines.giveUp };
}

/** Objects stand behind all events, and come with each case: until then they wait on the disk, so that memory stays flat. */
function ocelOut(file: LinesOut): LogOut {
  const lines = headed(file, ocelFrame.head);
  const aside = setAside();
  let events = 0;
  return {
    take: (logged) => {
      const told = ocelOf(logged);
      for (const event of told.events) lines.write(`${(events += 1) === 1 ? '' : ','}${JSON.stringify(event)}`);
      for (const object of told.objects) aside.write(JSON.stringify(object));
    },
    finish: async () => {
      lines.write(ocelFrame.between);
      let objects = 0;
      for await (const object of aside.lines()) lines.write(`${(objects += 1) === 1 ? '' : ','}${object}`);
      lines.write(ocelFrame.end);
      aside.remove();
      lines.finish();
    },
    giveUp: () => {
      aside.remove();
      lines.giveUp();
    },
  };
}

function parquetOut(file: string | null, t: Texts): LogOut {
  // What it is made of is no text: it has no place among lines on a screen.
  if (file === null || file === '-') throw new WrongUsage(t.missingOption('--out'));
  const out = fileOut(file, t);
  const log = parquetLog(out.writeBytes);
  const finish = (): void => {
    log.finish();
    out.finish();
  };
  return { take: log.add, finish, giveUp: out.giveUp };
}

/** The key is made for this export and kept nowhere. */
function freshNames(): Naming {
  const key = randomBytes(32);
  return newNames((text) => createHmac('sha256', key).update(text).digest('hex'));
}

/** An event log holds each case once: a second trace of the same name would be taken for more of the first. */
function once(t: Texts): (exported: Exported) => void {
  const files = new Map<string, string | null>();
  return ({ header: { case: id }, file }) => {
    const other = files.get(id);
    if (other !== undefined) throw new WrongUsage(t.caseTwice(id, other ?? '', file ?? ''));
    files.set(id, file);
  };
}

export function exportEventLog(format: EventLogFormat, wanted: Wanted): Promise<ExitCode> {
  const { asked, io, voice } = wanted;
  const file = textAsked(asked, 'out');
  const outs: Readonly<Record<EventLogFormat, () => LogOut>> = {
    xes: () => xesOut(linesOut(file, io, voice.t)),
    ocel: () => ocelOut(linesOut(file, io, voice.t)),
    csv: () => csvOut(linesOut(file, io, voice.t)),
    parquet: () => parquetOut(file, voice.t),
  };
  const naming = isAsked(asked, 're-key') ? freshNames() : recordedNames;
  const progress = progressOf(io, voice.t, voice.t.cases);
  const refuseSecond = once(voice.t);
  const out = outs[format]();
  let cases = 0;
  const take = (exported: Exported): void => {
    refuseSecond(exported);
    out.take(loggedCase(exported.header, exported.entries, naming));
    progress((cases += 1));
  };
  const casesOut: CasesOut = { ...out, take };
  return exportCases(wanted, casesOut);
}
