// Counts what was judged, by site and by step.
import type { Deviation } from '../../engine/log/conform.ts';
import type { Voice } from '../command.ts';

export type Tally = {
  cases: number;
  entries: number;
  deviations: number;
  /** Entries that are irregular or out of place only by what became known later: no deviation by anybody (T27). */
  knownLater: number;
  /** Cases that could not be read. */
  faulty: number;
  sites: Record<string, { cases: number; deviations: number }>;
  /** Event type → how often the first deviation of a case lay there. */
  steps: Record<string, number>;
};

export const newTally = (): Tally => ({ cases: 0, entries: 0, deviations: 0, knownLater: 0, faulty: 0, sites: {}, steps: {} });

/** Changes `tally`. Counts cases that could be read; the others are counted as `faulty` by whoever reads. */
export function count(tally: Tally, site: string, entries: number, deviation: Deviation | null): void {
  const found = deviation === null ? 0 : 1;
  const before = tally.sites[site] ?? { cases: 0, deviations: 0 };
  tally.cases += 1;
  tally.entries += entries;
  tally.deviations += found;
  tally.sites[site] = { cases: before.cases + 1, deviations: before.deviations + found };
  if (deviation !== null) tally.steps[deviation.event] = (tally.steps[deviation.event] ?? 0) + 1;
}

export function summaryOf({ cases, entries, deviations, knownLater, faulty, sites, steps }: Tally, { say, t }: Voice): string[] {
  const bySite = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));
  const byStep = Object.entries(steps).toSorted(([, a], [, b]) => b - a);
  return [
    t.seen(cases, entries, deviations),
    ...(knownLater === 0 ? [] : [t.knownLater(knownLater)]),
    ...(faulty === 0 ? [] : [t.seenFaulty(faulty)]),
    ...(bySite.length < 2 && deviations === 0 ? [] : [t.bySite]),
    ...(bySite.length < 2 && deviations === 0
      ? []
      : bySite.map(([site, own]) => `  ${site.padEnd(22)} ${pad(own.cases)} ${pad(own.deviations)}`)),
    ...(byStep.length === 0 ? [] : [t.byStep]),
    ...byStep.map(([type, found]) => `  ${pad(found)}  ${say.event(type)}`),
  ];
}

const pad = (number: number): string => String(number).padStart(7);

/** Adds what was counted elsewhere. */
export function addTally(tally: Tally, other: Tally): void {
  tally.cases += other.cases;
  tally.entries += other.entries;
  tally.deviations += other.deviations;
  tally.knownLater += other.knownLater;
  tally.faulty += other.faulty;
  for (const [site, { cases, deviations }] of Object.entries(other.sites)) {
    const before = tally.sites[site] ?? { cases: 0, deviations: 0 };
    tally.sites[site] = { cases: before.cases + cases, deviations: before.deviations + deviations };
  }
  for (const [type, found] of Object.entries(other.steps)) tally.steps[type] = (tally.steps[type] ?? 0) + found;
}
