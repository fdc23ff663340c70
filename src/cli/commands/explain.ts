// `etappe explain`: what may happen now, why everything else may not, and when the next review is due.
import { explain, type Offer } from '../../engine/state/explain.ts';
import { stateOn } from '../../engine/step/retell.ts';
import { earliest, type Day } from '../../../machines/day.ts';
import { conform } from '../../engine/log/conform.ts';
import type { RecordedEntry } from '../../record/log/entry.ts';
import type { Recording } from '../../record/log/recording.ts';
import { dayAsked, isAsked } from '../asked.ts';
import { pictureAsJson, pictureOf } from '../case-picture.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { casesIn, inputOf, placeOf, sourcesOf, tellFault, worse } from '../recordings.ts';
import { learnedInWords, learnedOf, partedBy, reachesBackTo } from '../late-entries.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'FILE [--on DAY] [--as-known-on DAY]',
    'what may happen now, and for everything else why not; the next due date and the rule that set it',
    '',
    'FILE               a recording; - is standard input',
    '--on DAY           as it stood on DAY, or will stand if nothing happens until then; default today',
    '--as-known-on DAY  by what had been recorded by the end of DAY; says what became known later',
  ],
  de: [
    'DATEI [--on TAG] [--as-known-on TAG]',
    'was jetzt geschehen kann, und für alles andere, warum nicht; der nächste Termin und die Regel dazu',
    '',
    'DATEI              eine Aufzeichnung; - ist die Standardeingabe',
    '--on TAG           wie es am TAG stand oder stehen wird, wenn bis dahin nichts geschieht; sonst heute',
    '--as-known-on TAG  nach dem, was bis zum Ende des TAGES eingetragen war; sagt, was später bekannt wurde',
  ],
} as const;

export const explainCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'explain', help, options: { on: 'string', 'as-known-on': 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const knownOn = dayAsked(asked, 'as-known-on', voice.t);
  const day = dayAsked(asked, 'on', voice.t) ?? knownOn;
  if (asked.words.length !== 1) throw new WrongUsage(asked.words.length === 0 ? voice.t.noFiles : voice.t.oneFileOnly);
  let code: ExitCode = 0;
  for (const source of sourcesOf(asked.words, io, voice.t)) {
    for await (const { recording, fault } of casesIn(source, voice.t)) {
      const shown = () => show(source.file, recordingOf(recording), { day, knownOn, json: isAsked(asked, 'json') }, io, voice);
      code = worse(code, fault === null ? shown() : tellFault(fault, io, voice));
    }
  }
  return code;
}

function recordingOf(recording: Recording | null): Recording {
  if (recording === null) throw new Error('a reading without a fault holds a recording');
  return recording;
}

type Entries = readonly RecordedEntry[];
type How = { readonly day: Day | null; readonly knownOn: Day | null; readonly json: boolean };

/** The log as far as the standing on a day follows from it: all that is known, without what tells only of later days. */
function logUpTo(entries: Entries, on: Day): Entries {
  const later = entries.findIndex((entry) => entry.on > on);
  const isSettled = entries.slice(later).every((entry) => reachesBackTo(entry, entries) > on);
  return later !== -1 && isSettled ? entries.slice(0, later) : entries;
}

/** What a case has that does not exist yet. */
const unbegun = { value: null, due: null, next: null, offers: [] } as const;

/** The day of the first entry, where nobody knew of the case yet or `on` lies before it; else null. */
function beganLaterThan(on: Day, known: Entries, all: Entries): Day | null {
  const first = earliest((known.length === 0 ? all : known).map((entry) => reachesBackTo(entry, all)));
  return known.length === 0 || (first !== null && on < first) ? first : null;
}

/** A case that has left the standard cannot be explained by it. */
function show(file: string, recording: Recording, { day, knownOn, json }: How, io: Io, voice: Voice): ExitCode {
  const { header, entries } = recording;
  // A recording may reach beyond today (a training day, a simulated life): then its own last day counts as now.
  const last = entries.at(-1)?.on ?? io.today();
  const on = day ?? (last > io.today() ? last : io.today());
  const { known, later } = knownOn === null ? { known: entries, later: [] } : partedBy(knownOn, entries);
  const log = { input: inputOf(header), entries: logUpTo(known, on) };
  const { deviation } = conform(log);
  if (deviation !== null) {
    io.err(`${placeOf(file, recording, deviation.seq)}: ${voice.say.deviation(deviation)}`);
    return 1;
  }
  const state = stateOn(log, on);
  const offers = explain(state);
  const learnedLater = learnedOf(on, later, entries);
  const first = beganLaterThan(on, known, entries);
  if (json) {
    const asKnown = knownOn === null ? {} : { knownOn, learnedLater };
    const standing = first === null ? { ...pictureAsJson(state), offers } : { begun: false, firstOn: first, ...unbegun };
    io.out(JSON.stringify({ file, case: header.case, on, ...standing, ...asKnown }));
    return 0;
  }
  io.out(voice.t.caseHead(header.case, header.site, header.standard));
  io.out(knownOn === null ? voice.t.stateOn(voice.say.day(on)) : voice.t.stateAsKnown(voice.say.day(on), voice.say.day(knownOn)));
  const learned = learnedInWords(learnedLater, entries, voice);
  const standing =
    first === null ? [...pictureOf(state, voice), ...offersInWords(offers, voice)] : [`  ${voice.t.notBegun(voice.say.day(first))}`];
  [...standing, ...learned, ''].forEach(io.out);
  return 0;
}

/** The paragraph of the standard, in a column; empty for steps that come from no single one. */
const paragraphOf = (rule: Offer['rule']): string => (/^[TR]\d/u.test(rule) ? rule : '').padEnd(3);

function offersInWords(offers: readonly Offer[], { say, t }: Voice): string[] {
  const open = offers.filter(({ refusals }) => refusals.length === 0);
  const shut = offers.filter(({ refusals }) => refusals.length > 0);
  return [
    ...(open.length === 0 ? [] : [t.possible, ...open.map(({ type, rule }) => `  ${paragraphOf(rule)}  ${say.event(type)}`)]),
    ...(shut.length === 0 ? [] : [t.impossible]),
    ...shut.map(({ type, rule, refusals }) => `  ${paragraphOf(rule)}  ${say.event(type)}: ${refusals.map(say.refusal).join(' ')}`),
  ];
}
