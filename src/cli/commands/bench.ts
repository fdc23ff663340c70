// `etappe bench`: the figures of the README, measured on this machine in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAsked, numberAsked, textAsked } from '../asked.ts';
import { appendContestants } from '../bench/append-speed.ts';
import { judgingContestants, writeCaseload, type Caseload } from '../bench/conform-speed.ts';
import { measureInTurn, type Rate } from '../bench/measure.ts';
import { runCommand, type Asked, type Voice } from '../command.ts';
import type { ExitCode, Io } from '../io.ts';
import { WrongUsage } from '../wrong-usage.ts';

const help = {
  en: [
    '[--rounds N] [--folder DIR]',
    'judging against JSON.parse, durable appends against write + fdatasync: medians of rounds taken in turn',
    '',
    '--rounds N       default 5, of about five seconds each',
    '--folder DIR     where the throw-away files go; the disk under it is what is measured',
  ],
  de: [
    '[--rounds N] [--folder ORDNER]',
    'Beurteilen gegen JSON.parse, dauerhaftes Anhängen gegen write + fdatasync: Mediane abwechselnder Runden',
    '',
    '--rounds N       sonst 5, jede etwa fünf Sekunden lang',
    '--folder ORDNER  wohin die Wegwerfdateien kommen; gemessen wird der Datenträger darunter',
  ],
} as const;

export const benchCommand = (argv: string[], io: Io): Promise<ExitCode> =>
  runCommand({ name: 'bench', help, options: { rounds: 'string', folder: 'string' }, run }, argv, io);

async function run(asked: Asked, io: Io, { t }: Voice): Promise<ExitCode> {
  const rounds = numberAsked(asked, 'rounds', 1, t) ?? 5;
  const [word] = asked.words;
  if (word !== undefined) throw new WrongUsage(t.tooMuch(word));
  const folder = mkdtempSync(join(textAsked(asked, 'folder') ?? tmpdir(), 'etappe-bench-'));
  try {
    const caseload = writeCaseload(folder);
    io.err(t.progress(caseload.entries, t.entries));
    const judging = await measureInTurn(judgingContestants(caseload), rounds);
    const { contestants, close } = await appendContestants(folder);
    const appending = await measureInTurn(contestants, rounds);
    await close();
    report({ caseload, rounds, judging, appending }, isAsked(asked, 'json'), io);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Figures = {
  readonly caseload: Caseload;
  readonly rounds: number;
  readonly judging: readonly Rate[];
  readonly appending: readonly Rate[];
};

function report({ caseload, rounds, judging, appending }: Figures, json: boolean, io: Io): void {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.version}`;
  const { cases, entries, bytes } = caseload;
  if (json) {
    io.out(JSON.stringify({ machine, rounds, caseload: { cases, entries, bytes }, judging, appending }));
    return;
  }
  io.out(machine);
  io.out(`${cases} simulated cases, ${entries} entries, ${(bytes / 1e6).toFixed(1)} MB; medians of ${rounds} rounds (least to most)`);
  io.out('');
  for (const figure of judging) io.out(lineOf('entries/s', figure));
  io.out('');
  for (const figure of appending) io.out(lineOf('appends/s', figure));
}

const rounded = (value: number): string => Math.round(value).toLocaleString('en-GB');

const lineOf = (unit: string, { name, median, least, most, ratio }: Rate): string =>
  `${name.padEnd(26)} ${rounded(median).padStart(11)} ${unit}  × ${ratio.toFixed(3)}  (${rounded(least)} to ${rounded(most)})`;
