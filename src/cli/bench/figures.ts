// What was measured, and how it is put into lines.
import { cpus } from 'node:os';
import type { Io } from '../io.ts';
import type { CaseloadMoments } from './caseload-speed.ts';
import type { Caseload } from './conform-speed.ts';
import type { Kind } from './database-speed.ts';
import type { Rate } from './measure.ts';
import type { ProgrammeMoments } from './programme-speed.ts';
import type { ScreenFigures } from './screen/screen-bench.ts';

/** Milliseconds in which the first page of the caseload has to be there. */
const promised = 50;

export type Listing = { readonly cases: number; readonly rates: readonly Rate[]; readonly page: number; readonly moments: CaseloadMoments };

export type EngineFigures = {
  readonly caseload: Caseload;
  readonly judging: readonly Rate[];
  readonly appending: readonly Rate[];
  readonly listing: Listing;
};

export type NetworkFigures = {
  readonly programme: {
    readonly agreements: number;
    readonly entries: number;
    readonly rates: readonly Rate[];
    readonly view: number;
    readonly moments: ProgrammeMoments;
  };
  readonly search: { readonly offers: number; readonly rates: readonly Rate[]; readonly found: number };
};

/** `others`: milliseconds other requests took while forty people signed in: the median, and the longest. */
export type SignInFigures = { readonly rates: readonly Rate[]; readonly others: { readonly median: number; readonly longest: number } };

/** Of each kind: on PostgreSQL, on SQLite, the bare loop; how many times as long PostgreSQL takes is the ratio of the others. */
export type DatabaseFigures = readonly { readonly cases: number; readonly rates: Readonly<Record<Kind, readonly Rate[]>> }[];

/** How far a known address may be told from an unknown one, and how long others may wait. */
const tellingAtMost = 0.05;
const promisedWait = 100;

/** Milliseconds in which the programme has to be there, and what is found in the directory. */
const promisedView = 300;
const promisedSearch = 50;

/** A part that was not asked for is null. */
export type Figures = {
  readonly rounds: number;
  readonly engine: EngineFigures | null;
  readonly network: NetworkFigures | null;
  readonly screen: ScreenFigures | null;
  readonly signIn: SignInFigures | null;
  readonly database: DatabaseFigures | null;
  readonly scale: ScaleFigures | null;
};

/** One large file, judged by whole processes; `peak` in megabytes. */
export type ScaleFigures = { readonly bytes: number; readonly entries: number; readonly rates: readonly Rate[]; readonly peak: number };

export function reportJson({ rounds, engine, ...others }: Figures, io: Io): void {
  if (engine === null) return io.out(JSON.stringify({ machine: machine(), rounds, ...others }));
  const { cases, entries, bytes } = engine.caseload;
  io.out(JSON.stringify({ machine: machine(), rounds, ...engine, caseload: { cases, entries, bytes }, ...others }));
}

export function report({ rounds, engine, network, screen, signIn, database, scale }: Figures, io: Io): void {
  io.out(`${machine()}; medians of ${rounds} rounds (least to most)`);
  if (engine !== null) reportEngine(engine, io);
  if (network !== null) reportNetwork(network, io);
  if (screen !== null) reportScreen(screen, io);
  if (signIn !== null) reportSignIn(signIn, io);
  if (database !== null) reportDatabases(database, io);
  if (scale !== null) reportScale(scale, io);
}

/** Megabytes of memory a judging of any length must stay under. */
const promisedMemory = 300;

function reportScale({ bytes, entries, rates, peak }: ScaleFigures, io: Io): void {
  io.out('');
  io.out(`one file of ${(bytes / 1e6).toFixed(0)} MB, ${entries} entries`);
  for (const figure of rates) io.out(lineOf('entries/s', figure));
  io.out(`peak memory: ${peak.toFixed(0)} MB, ${judged(peak, promisedMemory, 'MB')}`);
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.version}`;
}

function reportEngine({ caseload: { cases, entries, bytes }, judging, appending, listing }: EngineFigures, io: Io): void {
  io.out(`${cases} simulated cases, ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB`);
  io.out('');
  for (const figure of judging) io.out(lineOf('entries/s', figure));
  for (const line of costOf(judging)) io.out(line);
  io.out('');
  for (const figure of appending) io.out(lineOf('appends/s', figure));
  io.out('');
  reportListing(listing, io);
}

/** The same as multiples: of parsing, and of an actor that takes the steps alone. */
function costOf(judging: readonly Rate[]): string[] {
  const [, live, steps, , , trusting, verifying] = judging;
  if (live === undefined || steps === undefined || trusting === undefined || verifying === undefined) return [];
  const times = (a: number, b: number): string => (a / b).toFixed(1);
  return [
    `conform costs ${times(1, verifying.ratio)} times JSON.parse, ${times(1, trusting.ratio)} with a chain that is trusted`,
    `a live actor costs ${times(verifying.ratio, live.ratio)} times all of it, and ${times(steps.ratio, live.ratio)} times our steps alone`,
  ];
}

function reportListing({ rates, page, moments }: Listing, io: Io): void {
  for (const figure of rates) io.out(lineOf('pages/s', figure));
  io.out(`first page: ${page.toFixed(1)} ms, ${judged(page, promised)}`);
  const { start, check, ever, afterRestart, dayAfter, firstSearch, nextSearch } = moments;
  io.out(`  start: files looked through and compared with the ledger ${spent(start)}, quick_check alone ${spent(check)}`);
  io.out(`  once: after a restart ${spent(afterRestart)}, the day after ${spent(dayAfter)}, every row folded anew ${spent(ever)}`);
  io.out(`  a search ${spent(nextSearch)}, the first one after a restart ${spent(firstSearch)}`);
}

function reportNetwork({ programme, search }: NetworkFigures, io: Io): void {
  const { ever, afterRestart, perChange, firstFigure, nextFigure } = programme.moments;
  io.out('');
  io.out(`a programme of ${programme.agreements} agreements, ${programme.entries} entries`);
  for (const figure of programme.rates) io.out(lineOf('views/s', figure));
  io.out(`programme: ${programme.view.toFixed(1)} ms, ${judged(programme.view, promisedView)}`);
  io.out(
    `  once: every case folded anew ${spent(ever)}, after a restart ${spent(afterRestart)}; after one case has changed ${spent(perChange)}`,
  );
  io.out(`  a figure ${spent(nextFigure)}, the first of an indicator ${spent(firstFigure)}`);
  for (const figure of search.rates) io.out(lineOf('searches/s', figure));
  io.out(`search: ${search.found.toFixed(1)} ms, ${judged(search.found, promisedSearch)}`);
}

function reportScreen({ playerBytes, parsing, moments, loads }: ScreenFigures, io: Io): void {
  io.out('');
  for (const { name, ms, promised: limit } of moments) io.out(`${name.padEnd(36)} ${ms.toFixed(1).padStart(6)} ms, ${judged(ms, limit)}`);
  io.out(`${'JSON.parse of the same in that page'.padEnd(36)} ${parsing.toFixed(1).padStart(6)} ms`);
  for (const { name, kB, promised: limit } of loads)
    io.out(`${name.padEnd(36)} ${kB.toFixed(1).padStart(6)} kB, ${judged(kB, limit, 'kB')}`);
  io.out(`the player as one file: ${(playerBytes / 1e6).toFixed(2)} MB`);
}

function reportSignIn({ rates, others }: SignInFigures, io: Io): void {
  io.out('');
  for (const figure of rates) io.out(lineOf('sign-ins/s', figure));
  const told = Math.abs((rates[1]?.ratio ?? 1) - 1);
  io.out(`known and unknown addresses differ by ${(told * 100).toFixed(1)} %, ${judged(told * 100, tellingAtMost * 100, '%')}`);
  io.out(
    `others while forty sign in: ${others.median.toFixed(1)} ms, at most ${others.longest.toFixed(1)} ms, ${judged(others.longest, promisedWait)}`,
  );
}

const kindNames: Readonly<Record<Kind, string>> = { page: 'first page', month: 'calendar month', proposal: 'one proposal' };

function reportDatabases(figures: DatabaseFigures, io: Io): void {
  for (const { cases, rates } of figures) {
    io.out('');
    io.out(`${cases} cases on both databases; how many times as long as on SQLite, and as a bare loop on the same PostgreSQL`);
    for (const kind of Object.keys(kindNames) as Kind[]) {
      const [postgres, sqlite, bare] = rates[kind];
      if (postgres === undefined || sqlite === undefined || bare === undefined) continue;
      io.out(
        `${kindNames[kind].padEnd(16)} ${(1000 / postgres.median).toFixed(1).padStart(7)} ms  × ${sqlite.ratio.toFixed(2)} of SQLite  × ${bare.ratio.toFixed(2)} of ${bare.name}`,
      );
    }
  }
}

const judged = (figure: number, limit: number, unit = 'ms'): string => `${figure < limit ? 'under' : 'NOT under'} ${limit} ${unit}`;

const spent = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

const rounded = (value: number): string => Math.round(value).toLocaleString('en-GB');

const lineOf = (unit: string, { name, median, least, most, ratio }: Rate): string =>
  `${name.padEnd(26)} ${rounded(median).padStart(11)} ${unit}  × ${ratio.toFixed(3)}  (${rounded(least)} to ${rounded(most)})`;
