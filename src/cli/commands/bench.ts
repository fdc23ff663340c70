// `etappe bench`: the figures of the README, measured on this machine in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choiceAsked, isAsked, numberAsked, textAsked } from '../asked.ts';
import { appendContestants } from '../bench/append-speed.ts';
import { caseloadBench } from '../bench/caseload-speed.ts';
import { judgingContestants, writeCaseload } from '../bench/conform-speed.ts';
import { databaseBench } from '../bench/database-speed.ts';
import {
  report,
  reportJson,
  type DatabaseFigures,
  type EngineFigures,
  type Listing,
  type NetworkFigures,
  type ScaleFigures,
  type SignInFigures,
} from '../bench/figures.ts';
import { measureInTurn, median } from '../bench/measure.ts';
import { askPostgres } from '../bench/postgres-place.ts';
import { programmeBench } from '../bench/programme-speed.ts';
import { scaleBench } from '../bench/scale-speed.ts';
import { searchBench } from '../bench/search-speed.ts';
import { signInBench } from '../bench/sign-in-speed.ts';
import { benchScreen } from '../bench/screen/screen-bench.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--part PART] [--rounds N] [--cases N] [--folder DIR] [--database URL]',
    'engine: judging against JSON.parse, durable appends against write + fdatasync, the caseload against a bare query;',
    'figures: the programme against a bare loop over its rows, the directory against a plain filter;',
    'screen: what people wait for in a real browser; sign-in: what refusing takes, and whom it keeps waiting;',
    'database: a proposal, the first page and a month on PostgreSQL, against SQLite and a bare loop;',
    'scale: one large file of recordings, by one thread and by two, and the memory that takes;',
    'medians of rounds taken in turn',
    '',
    '--part PART      one of the six; all if not given',
    '--rounds N       default 5, of about six seconds each',
    '--cases N        default: caseload 5000, programme 4000, on both databases 500 and 5000',
    '--megabytes N    size of the file of scale, default 225',
    '--folder DIR     where the throw-away files go; the disk under it is what is measured',
    '--database URL   a superuser of a PostgreSQL, or ETAPPE_TEST_DATABASE; else one is started for the while',
  ],
  de: [
    '[--part TEIL] [--rounds N] [--cases N] [--folder ORDNER] [--database URL]',
    'engine: Beurteilen gegen JSON.parse, dauerhaftes Anhängen gegen write + fdatasync, die Fallliste gegen eine Abfrage;',
    'figures: das Programm gegen eine Schleife über seine Zeilen, das Verzeichnis gegen einfaches Filtern;',
    'screen: worauf Menschen warten, in einem echten Browser; sign-in: was Ablehnen dauert, und wer dabei wartet;',
    'database: ein Vorschlag, die erste Seite und ein Monat auf PostgreSQL, gegen SQLite und eine bloße Schleife;',
    'scale: eine große Datei voller Aufzeichnungen, auf einem Thread und auf zweien, und der Speicher dafür;',
    'Mediane abwechselnder Runden',
    '',
    '--part TEIL      einer von den sechsen; sonst alle',
    '--rounds N       sonst 5, jede etwa sechs Sekunden lang',
    '--cases N        sonst in der Fallliste 5000, im Programm 4000, auf beiden Datenbanken 500 und 5000',
    '--megabytes N    Größe der Datei von scale, sonst 225',
    '--folder ORDNER  wohin die Wegwerfdateien kommen; gemessen wird der Datenträger darunter',
    '--database URL   Superuser eines PostgreSQL, oder ETAPPE_TEST_DATABASE; sonst wird für die Zeit eines gestartet',
  ],
} as const;

const options = { part: 'string', rounds: 'string', cases: 'string', folder: 'string', database: 'string', megabytes: 'string' } as const;

export const benchCommand = (argv: string[], io: Io): Promise<ExitCode> => runCommand({ name: 'bench', help, options, run }, argv, io);

async function run(asked: Asked, io: Io, voice: Voice): Promise<ExitCode> {
  const { t } = voice;
  const part = choiceAsked(asked, 'part', ['engine', 'figures', 'screen', 'sign-in', 'database', 'scale'], t);
  const rounds = numberAsked(asked, 'rounds', 1, t) ?? 5;
  const cases = numberAsked(asked, 'cases', 1, t);
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const folder = mkdtempSync(join(textAsked(asked, 'folder') ?? tmpdir(), 'etappe-bench-'));
  try {
    const isAskedFor = (one: string): boolean => part === null || part === one;
    const engine = isAskedFor('engine') ? await benchEngine({ folder, cases: cases ?? listedCases, rounds }, io, voice) : null;
    const network = isAskedFor('figures') ? await benchNetwork({ folder, cases: cases ?? agreements, rounds }) : null;
    const screen = isAskedFor('screen') ? await benchScreen(folder, rounds) : null;
    const signIn = isAskedFor('sign-in') ? await benchSignIn(folder, rounds) : null;
    const url = textAsked(asked, 'database') ?? process.env['ETAPPE_TEST_DATABASE'] ?? null;
    const sizes = cases === null ? bothSizes : [cases];
    const database = isAskedFor('database') ? await benchDatabases({ folder, sizes, rounds, url }) : null;
    const scale = isAskedFor('scale') ? await benchScale(folder, numberAsked(asked, 'megabytes', 1, t) ?? largeFile, rounds) : null;
    (isAsked(asked, 'json') ? reportJson : report)({ rounds, engine, network, screen, signIn, database, scale }, io);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A round takes a tenth of a second, and what is looked for is a difference of some per cent. */
const roundsOfSignIn = 20;

async function benchSignIn(folder: string, rounds: number): Promise<SignInFigures> {
  const { contestants, othersMeanwhile, close } = await signInBench(folder);
  // Once before it counts: the first sign-in of a process loads and compiles.
  await measureInTurn(contestants, 1);
  const rates = await measureInTurn(contestants, rounds * roundsOfSignIn);
  const waits = await othersMeanwhile();
  await close();
  return { rates, others: { median: median(waits), longest: Math.max(...waits) } };
}

/** The size the first page is promised for. */
const listedCases = 5000;
/** Those of the model project, and the directory of all its sites. */
const agreements = 4000;
const offers = 5000;

type Setting = { readonly folder: string; readonly cases: number; readonly rounds: number };

async function benchEngine(setting: Setting, io: Io, { t }: Voice): Promise<EngineFigures> {
  const { folder, cases, rounds } = setting;
  const caseload = writeCaseload(folder, cases);
  io.err(t.progress(caseload.entries, t.entries));
  const judging = await measureInTurn(judgingContestants(caseload), rounds);
  const { contestants, close } = await appendContestants(folder);
  const appending = await measureInTurn(contestants, rounds);
  await close();
  return { caseload, judging, appending, listing: await list(setting) };
}

async function list({ folder, cases, rounds }: Setting): Promise<Listing> {
  const { contestants, moments, pages, close } = await caseloadBench(folder, cases);
  const rates = await measureInTurn(contestants, rounds);
  await close();
  return { cases, rates, page: median(pages), moments };
}

async function benchNetwork({ folder, cases, rounds }: Setting): Promise<NetworkFigures> {
  const { entries, contestants, moments, views, close } = await programmeBench(folder, cases);
  const rates = await measureInTurn(contestants, rounds);
  await close();
  const { contestants: searching, searches } = searchBench(offers);
  const searchRates = await measureInTurn(searching, rounds);
  return {
    programme: { agreements: cases, entries, rates, view: median(views), moments },
    search: { offers, rates: searchRates, found: median(searches) },
  };
}

/** Megabytes of one file: a country's recordings of a month. */
const largeFile = 225;

async function benchScale(folder: string, megabytes: number, rounds: number): Promise<ScaleFigures> {
  const { bytes, entries, contestants, peak } = scaleBench(folder, megabytes * 1e6);
  const rates = await measureInTurn(contestants, rounds);
  return { bytes, entries, rates, peak: peak() };
}

/** A site, and all of them. */
const bothSizes = [500, 5000];

type OnBoth = { readonly folder: string; readonly sizes: readonly number[]; readonly rounds: number; readonly url: string | null };

async function benchDatabases({ folder, sizes, rounds, url }: OnBoth): Promise<DatabaseFigures> {
  const postgres = await askPostgres(url, folder);
  const figures: DatabaseFigures[number][] = [];
  try {
    for (const cases of sizes) {
      const { contestants, close } = await databaseBench(folder, cases, postgres);
      const page = await measureInTurn(contestants.page, rounds);
      const month = await measureInTurn(contestants.month, rounds);
      figures.push({ cases, rates: { page, month, proposal: await measureInTurn(contestants.proposal, rounds) } });
      await close();
    }
    return figures;
  } finally {
    await postgres.stop();
  }
}
