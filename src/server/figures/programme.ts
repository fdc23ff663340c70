// The programme in counts: every site, and all of them together.
import { plus, type Day } from '../../../machines/day.ts';
import { centres, centresOf } from '../../../machines/centres.ts';
import { sites } from '../../../machines/sites.ts';
import { programmeStages, type Programme, type ProgrammeCounts } from '../../contract/figures.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { standsAs } from '../../network/directory/standing.ts';
import { trustOn } from '../../network/directory/trust.ts';
import type { StageTally } from '../../record/ports/figures-store.ts';

/** Days ahead in which a review is due soon; the last one is still in. */
const ahead = 28;
export const dueUntil = (today: Day): Day => plus(today, { days: ahead });

const sumOf = (tallies: readonly StageTally[], field: Exclude<keyof StageTally, 'site' | 'stage'>): number =>
  tallies.reduce((sum, tally) => sum + tally[field], 0);

function countsOf(tallies: readonly StageTally[], inCentres: number, toVerify: number): ProgrammeCounts {
  const inStage = (stage: string): number =>
    sumOf(
      tallies.filter((tally) => tally.stage === stage),
      'cases',
    );
  return {
    centres: inCentres,
    cases: Object.fromEntries(programmeStages.map((stage) => [stage, inStage(stage)])) as ProgrammeCounts['cases'],
    agreements: sumOf(tallies, 'agreements'),
    reviewsDue: sumOf(tallies, 'reviewsDue'),
    overdue: sumOf(tallies, 'overdue'),
    escalated: sumOf(tallies, 'escalated'),
    toVerify,
  };
}

export function programmeOf(tallies: readonly StageTally[], offers: readonly Offer[], today: Day): Omit<Programme, 'damaged'> {
  const waiting = offers.filter((offer) => standsAs(trustOn(offer, today), 'toVerify'));
  return {
    today,
    all: countsOf(tallies, centres.length, waiting.length),
    sites: sites.map(({ code }) => ({
      site: code,
      counts: countsOf(
        tallies.filter(({ site }) => site === code),
        centresOf(code).length,
        waiting.filter(({ region }) => region === code).length,
      ),
    })),
  };
}
