// Counts what was judged: by verdict, and of the cases that leave the standard by site, stage, rule, month and step.
import { verdictCodes, type VerdictCode } from '../../record/case/verdict.ts';
import type { Voice } from '../command.ts';
import type { Entered, Register } from './register.ts';

type Counts = Record<string, number>;

export type Tally = {
  cases: number;
  entries: number;
  deviations: number;
  /** Entries that are irregular or out of place only by what became known later: no deviation by anybody (T27). */
  knownLater: number;
  /** Cases that could not be read. */
  faulty: number;
  /** Files that hold a case which another one holds as well. */
  copies: number;
  /** Cases that two files tell differently. */
  contradictions: number;
  verdicts: Partial<Record<VerdictCode, number>>;
  sites: Record<string, { cases: number; deviations: number }>;
  /** Where the cases stood that leave the standard; by which paragraph; in which month. */
  stages: Counts;
  rules: Counts;
  months: Counts;
  /** Event type → how often the first deviation of a case lay there. */
  steps: Counts;
};

export function tallyOf(register: Register): Tally {
  const tally: Tally = {
    cases: 0,
    entries: 0,
    deviations: 0,
    knownLater: 0,
    faulty: register.unread.length,
    copies: register.copies,
    contradictions: register.contradictions.length,
    verdicts: {},
    sites: {},
    stages: {},
    rules: {},
    months: {},
    steps: {},
  };
  for (const { verdict } of register.unread) more(tally.verdicts, verdict.code);
  for (const entered of register.cases) count(tally, entered);
  return tally;
}

const more = (counts: Partial<Counts>, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);

/** Changes `tally`. */
function count(tally: Tally, { verdict: { code, site, entries, knownLater, leaving } }: Entered): void {
  const own = (tally.sites[site ?? ''] ??= { cases: 0, deviations: 0 });
  own.cases += 1;
  tally.cases += 1;
  tally.entries += entries;
  tally.knownLater += knownLater;
  more(tally.verdicts, code);
  if (leaving === null) return;
  own.deviations += 1;
  tally.deviations += 1;
  more(tally.stages, leaving.stage);
  more(tally.rules, leaving.rule ?? '–');
  more(tally.months, leaving.month);
  more(tally.steps, leaving.deviation.event);
}

export function summaryOf(tally: Tally, { say, t }: Voice): string[] {
  const { cases, entries, deviations, knownLater, faulty, copies, contradictions, sites } = tally;
  const hasTables = deviations > 0 || Object.keys(sites).length > 1;
  const bySite = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));
  const found = verdictCodes.filter((code) => code !== 'fits' && tally.verdicts[code] !== undefined);
  return [
    t.seen(cases, entries, deviations),
    ...(knownLater === 0 ? [] : [t.knownLater(knownLater)]),
    ...(faulty === 0 ? [] : [t.seenFaulty(faulty)]),
    ...(copies === 0 ? [] : [t.seenCopies(copies)]),
    ...(contradictions === 0 ? [] : [t.seenContradictions(contradictions)]),
    ...table(
      t.byVerdict,
      found.map((code) => [say.verdict(code), tally.verdicts[code] ?? 0]),
    ),
    ...(hasTables ? [t.bySite, ...bySite.map(([site, own]) => `  ${site.padEnd(22)} ${pad(own.cases)} ${pad(own.deviations)}`)] : []),
    ...table(
      t.byStage,
      mostFirst(tally.stages).map(([stage, count]) => [say.state(stage), count]),
    ),
    ...table(t.byRule, mostFirst(tally.rules)),
    ...table(
      t.byMonth,
      Object.entries(tally.months).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    ...table(
      t.byStep,
      mostFirst(tally.steps).map(([type, count]) => [say.event(type), count]),
    ),
  ];
}

type Line = readonly [name: string, count: number];

const mostFirst = (counts: Counts): Line[] => Object.entries(counts).toSorted(([, a], [, b]) => b - a);

const table = (title: string, lines: readonly Line[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map(([name, count]) => `  ${pad(count)}  ${name}`)];

const pad = (number: number): string => String(number).padStart(7);
