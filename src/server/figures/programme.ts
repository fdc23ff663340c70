// The programme in counts: every site, and all of them together.
import { plus, type Day } from '../../../machines/day.ts';
import { centres, centresOf } from '../../../machines/centres.ts';
import { sites } from '../../../machines/sites.ts';
import { programmeStages, type Programme, type ProgrammeCounts } from '../../contract/figures.ts';
import type { Action } from '../../network/directory/action.ts';
import type { Offer } from '../../network/directory/offer.ts';
import { standsAs } from '../../network/directory/standing.ts';
import { trustOn } from '../../network/directory/trust.ts';
import type { StageTally } from '../../record/ports/figures-store.ts';

/** Days ahead in which a review is due soon; the last one is still in. */
const ahead = 28;
export const dueUntil = (today: Day): Day => plus(today, { days: ahead });

const sumOf = (tallies: readonly StageTally[], field: Exclude<keyof StageTally, 'site' | 'stage'>): number =>
  tallies.reduce((sum, tally) => sum + tally[field], 0);

/** What the directory holds for a region: what somebody has to look at again, and what somebody is asked to do. */
type Network = { readonly waiting: readonly Offer[]; readonly actions: readonly Action[] };

const isToDo = ({ status }: Action): boolean => status !== 'done' && status !== 'dropped';

function countsOf(tallies: readonly StageTally[], inCentres: number, { waiting, actions }: Network): ProgrammeCounts {
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
    toVerify: waiting.length,
    actionsOpen: actions.filter(isToDo).length,
    actionsDone: actions.filter(({ status }) => status === 'done').length,
  };
}

type Directory = { readonly offers: readonly Offer[]; readonly actions: readonly Action[] };

export function programmeOf(tallies: readonly StageTally[], { offers, actions }: Directory, today: Day): Omit<Programme, 'damaged'> {
  const waiting = offers.filter((offer) => standsAs(trustOn(offer, today), 'toVerify'));
  return {
    today,
    all: countsOf(tallies, centres.length, { waiting, actions }),
    sites: sites.map(({ code }) => ({
      site: code,
      counts: countsOf(
        tallies.filter(({ site }) => site === code),
        centresOf(code).length,
        { waiting: waiting.filter(({ region }) => region === code), actions: actions.filter(({ region }) => region === code) },
      ),
    })),
  };
}
