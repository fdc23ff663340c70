// `etappe bench`: the figures of the README, measured on this machine in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAsked, numberAsked, textAsked } from '../asked.ts';
import { appendContestants } from '../bench/append-speed.ts';
import { judgingContestants, writeCaseload, type Caseload } from '../bench/conform-speed.ts';
import { caseloadBench, type CaseloadMoments } from '../bench/caseload-speed.ts';
import { measureInTurn, median, type Rate } from '../bench/measure.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--rounds N] [--cases N] [--folder DIR]',
    'judging against JSON.parse, durable appends against write + fdatasync, the caseload against a bare query:',
    'medians of rounds taken in turn',
    '',
    '--rounds N       default 5, of about six seconds each',
    '--cases N        cases in the caseload, default 5000; making them takes half of the time',
    '--folder DIR     where the throw-away files go; the disk under it is what is measured',
  ],
  de: [
    '[--rounds N] [--cases N] [--folder ORDNER]',
    'Beurteilen gegen JSON.parse, dauerhaftes Anhängen gegen write + fdatasync, die Fallliste gegen eine bloße Abfrage:',
    'Mediane abwechselnder Runden',
    '',
    '--rounds N       sonst 5, jede etwa sechs Sekunden lang',
    '--cases N        Fälle in der Fallliste, sonst 5000; sie anzulegen braucht die Hälfte der Zeit',
    '--folder ORDNER  wohin die Wegwerfdateien kommen; gemessen wird der Datenträger darunter',
  ],
} as const;

export const benchCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'bench', help, options: { rounds: 'string', cases: 'string', folder: 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const rounds = numberAsked(asked, 'rounds', 1, t) ?? 5;
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const folder = mkdtempSync(join(textAsked(asked, 'folder') ?? tmpdir(), 'etappe-bench-'));
  try {
    const cases = numberAsked(asked, 'cases', 1, t) ?? listedCases;
    const caseload = writeCaseload(folder, cases);
    io.err(t.progress(caseload.entries, t.entries));
    const judging = await measureInTurn(judgingContestants(caseload), rounds);
    const { contestants, close } = await appendContestants(folder);
    const appending = await measureInTurn(contestants, rounds);
    await close();
    const listing = await list(folder, cases, rounds);
    report({ caseload, rounds, judging, appending, listing }, isAsked(asked, 'json'), io);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The size the first page is promised for. */
const listedCases = 5000;
/** Milliseconds in which the first page has to be there. */
const promised = 50;

type Listing = { readonly cases: number; readonly rates: readonly Rate[]; readonly page: number; readonly moments: CaseloadMoments };

async function list(folder: string, cases: number, rounds: number): Promise<Listing> {
  const { contestants, moments, pages, close } = await caseloadBench(folder, cases);
  const rates = await measureInTurn(contestants, rounds);
  await close();
  return { cases, rates, page: median(pages), moments };
}

type Figures = {
  readonly caseload: Caseload;
  readonly rounds: number;
  readonly judging: readonly Rate[];
  readonly appending: readonly Rate[];
  readonly listing: Listing;
};

function report({ caseload, rounds, judging, appending, listing }: Figures, json: boolean, io: Io): void {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.version}`;
  const { cases, entries, bytes } = caseload;
  if (json) {
    io.out(JSON.stringify({ machine, rounds, caseload: { cases, entries, bytes }, judging, appending, listing }));
    return;
  }
  io.out(machine);
  io.out(`${cases} simulated cases, ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds (least to most)`);
  io.out('');
  for (const figure of judging) io.out(lineOf('entries/s', figure));
  io.out('');
  for (const figure of appending) io.out(lineOf('appends/s', figure));
  io.out('');
  reportListing(listing, io);
}

function reportListing({ rates, page, moments }: Listing, io: Io): void {
  for (const figure of rates) io.out(lineOf('pages/s', figure));
  io.out(`first page: ${page.toFixed(1)} ms, ${page < promised ? 'under' : 'NOT under'} ${promised} ms`);
  const { ever, afterRestart, dayAfter, firstSearch, nextSearch } = moments;
  io.out(`  once: after a restart ${spent(afterRestart)}, the day after ${spent(dayAfter)}, every row folded anew ${spent(ever)}`);
  io.out(`  a search ${spent(nextSearch)}, the first one after a restart ${spent(firstSearch)}`);
}

const spent = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

const rounded = (value: number): string => Math.round(value).toLocaleString('en-GB');

const lineOf = (unit: string, { name, median, least, most, ratio }: Rate): string =>
  `${name.padEnd(26)} ${rounded(median).padStart(11)} ${unit}  × ${ratio.toFixed(3)}  (${rounded(least)} to ${rounded(most)})`;
