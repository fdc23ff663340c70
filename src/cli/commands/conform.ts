// `etappe conform`: judges recordings in bulk against the standard and says where each leaves it.
import { knownStandards } from '../../../machines/standards/released.ts';
import { isOfSystem } from '../../record/ports/system-reasons.ts';
import { choiceAsked, isAsked, numberAsked, textAsked } from '../asked.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import { judgeCases, sourceOf, type Judged, type Judging } from '../conform/judge-piece.ts';
import { judgeOnThreads } from '../conform/on-threads.ts';
import { piecesOf, wholeFile, type Piece } from '../conform/pieces.ts';
import { Register, type Entered } from '../conform/register.ts';
import { summaryOf, tallyOf } from '../conform/tally.ts';
import { formats, headOfTable, written, type Format } from '../conform/written.ts';
import type { ExitCode, Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import { codeOf, recordingsIn, worse } from '../recordings.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    'PATH… [--standard V] [--format FORMAT] [--trust-chain] [--jobs N] [--stepper NAME]',
    'judges every entry as if it were proposed on its day; of each case that does not fit',
    'file, line, case, entry and reason; then counts by verdict, site, stage, rule and month',
    '',
    'PATH             a recording or a folder of them; - is standard input',
    '--standard V     judge by this standard, whatever the recordings name',
    '--format FORMAT  text (default), json or csv',
    '--trust-chain    the hash chain was verified before (etappe verify) and is not computed again',
    '--jobs N         spreads the cases over N threads, those of one file as well; default 1',
    '--stepper NAME   table, made from the chart (default), or xstate itself: both judge alike',
  ],
  de: [
    'PFAD… [--standard V] [--format FORMAT] [--trust-chain] [--jobs N] [--stepper NAME]',
    'beurteilt jeden Eintrag, als würde er an seinem Tag vorgeschlagen; von jedem Fall, der nicht passt,',
    'Datei, Zeile, Fall, Eintrag und Grund; dann gezählt nach Ergebnis, Standort, Phase, Regel und Monat',
    '',
    'PFAD             eine Aufzeichnung oder ein Ordner davon; - ist die Standardeingabe',
    '--standard V     nach diesem Standard urteilen, gleich welchen die Aufzeichnungen nennen',
    '--format FORMAT  text (sonst), json oder csv',
    '--trust-chain    die Hashkette wurde schon geprüft (etappe verify) und wird nicht noch einmal gerechnet',
    '--jobs N         verteilt die Fälle auf N Threads, auch die einer Datei; sonst 1',
    '--stepper NAME   table, aus dem Schaubild gebaut (sonst), oder xstate selbst: beide urteilen gleich',
  ],
} as const;

const options = { standard: 'string', stepper: 'string', format: 'string', 'trust-chain': 'boolean', jobs: 'string' } as const;

export const conformCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'conform', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const stepper = choiceAsked(asked, 'stepper', ['table', 'xstate'], t) ?? 'table';
  const judging = { standard: standardAsked(asked, voice), stepper, isTrusted: isAsked(asked, 'trust-chain') };
  const format = choiceAsked(asked, 'format', formats, t) ?? (isAsked(asked, 'json') ? 'json' : 'text');
  const jobs = numberAsked(asked, 'jobs', 1, t) ?? 1;
  const { files, leftOut } = recordingsIn(asked.words, t);
  for (const file of leftOut) io.err(t.leftOut(file));
  headOfTable(format).forEach(io.out);
  const register = new Register();
  const code = await enterAll(judgedCases({ files, jobs, judging }, io, voice), { register, format }, io, voice);
  await register.compareCopies(t);
  for (const { one, other } of register.contradictions) io.err(t.contradicting(placeOf(one), placeOf(other), other.verdict.case ?? ''));
  const tally = tallyOf(register);
  if (format === 'json') io.out(JSON.stringify({ summary: tally }));
  // A table is nothing but rows.
  if (format !== 'json') summaryOf(tally, voice).forEach(format === 'csv' ? io.err : io.out);
  return register.contradictions.length > 0 ? worse(code, 1) : code;
}

const placeOf = ({ file, verdict }: Entered): string => `${file}:${verdict.line}`;

function standardAsked(asked: Asked, { t }: Voice): string | null {
  const version = textAsked(asked, 'standard');
  if (version !== null && !knownStandards.includes(version)) throw new WrongUsage(t.unknownStandard(version, knownStandards.join(', ')));
  return version;
}

type Work = { readonly files: readonly string[]; readonly jobs: number; readonly judging: Judging };

/** The same cases in the same order, on one thread or several: threads change how long it takes, never what is said. */
async function* judgedCases({ files, jobs, judging }: Work, io: Io, voice: Voice): AsyncGenerator<Judged> {
  // Standard input cannot be handed to a thread.
  if (jobs > 1 && !files.includes('-')) {
    for await (const cases of judgeOnThreads(cutAll(files), jobs, { ...judging, lang: voice.lang })) yield* cases;
    return;
  }
  for (const file of files) {
    yield* judgeCases(file === '-' ? { file, chunks: io.stdin } : sourceOf(wholeFile(file)), judging, voice);
  }
}

/** A file that cannot be read is handed on whole: whoever reads it says so, and the others are judged. */
function* cutAll(files: readonly string[]): Generator<Piece> {
  for (const file of files) {
    try {
      yield* piecesOf(file);
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      yield wholeFile(file);
    }
  }
}

type Into = { readonly register: Register; readonly format: Format };

async function enterAll(cases: AsyncIterable<Judged>, { register, format }: Into, io: Io, voice: Voice): Promise<ExitCode> {
  const progress = progressOf(io, voice.t, voice.t.entries);
  let code: ExitCode = 0;
  let entries = 0;
  for await (const judged of cases) {
    code = worse(code, codeOfCase(judged));
    if (judged.verdict === null) {
      io.err(judged.sentence);
      continue;
    }
    entries += judged.verdict.entries;
    progress(entries);
    const isNew = register.enter({ file: judged.file, verdict: judged.verdict });
    if (judged.sentence === null || !isNew) continue;
    if (judged.verdict.fault !== null) io.err(judged.sentence);
    const line = written(judged, format);
    if (line !== null) io.out(line);
  }
  return code;
}

function codeOfCase({ verdict, noFile }: Judged): ExitCode {
  if (noFile !== null) return codeOf(noFile);
  if (verdict.fault !== null) return codeOf(verdict.fault);
  return verdict.leaving === null ? 0 : 1;
}
