// Makes up a believable caseload over all sites that follows the standard. The same seed gives the same cases.
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { centresOf } from '../../../machines/centres.ts';
import type { ProposalType } from '../../../machines/case/events/case-event.ts';
import { isMet } from '../../../machines/case/requirements/requirements.ts';
import { keepLast } from '../../../machines/keep-last.ts';
import { daysBetween, plus, type Day } from '../../../machines/day.ts';
import { sites } from '../../../machines/sites.ts';
import { configurationOf } from '../../engine/state/take.ts';
import { settle } from '../../engine/step/settle.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import type { Header } from '../../record/log/entry.ts';
import { between, chance, pick, pickWeighted, randomFrom, type Random } from '../random.ts';
import { headerFor, recordOf, type GrowingRecord, type Played } from '../record-of.ts';
import { actorFor } from '../staff.ts';
import { suggest } from '../suggest.ts';
import { drawCourse, type Leaning } from './course.ts';
import { plantDeviation } from './deviation.ts';
import { nextDay } from './pace.ts';
import type { Simulated } from './simulated.ts';
import { urges } from './urge.ts';

export type SimulationOptions = {
  readonly cases: number;
  readonly seed: number;
  /** The first day a case may begin; the model project's first full year by default. */
  readonly from?: Day;
  /** No entry is dated later. */
  readonly until?: Day;
  /** The share of cases, from 0 to 1, that get one known fault. */
  readonly deviations?: number;
};

const defaults = { from: '2022-01-03', until: '2026-10-30', deviations: 0 };

/** Case by case, so that a hundred thousand need no more memory than one. */
export function* simulate(options: SimulationOptions): Generator<Simulated> {
  const { cases, seed, from, until, deviations } = { ...defaults, ...options };
  for (let number = 1; number <= cases; number += 1) {
    // Every case has its own stream of chance: asking for more cases changes none of the earlier ones. The factors are those of Knuth's
    // multiplicative hash for 32 and 16 bits, so that neighbouring seeds and numbers begin far apart.
    const random = randomFrom(Math.imul(seed, 2_654_435_761) ^ Math.imul(number, 40_503));
    const played = simulateCase(random, `sim-${seed}-${number}`, from, until);
    yield chance(random, deviations) ? plantDeviation(played, random) : { ...played, planted: null };
  }
}

/** Longer cases than this do not occur; the limit keeps a mistake in the weights from running for ever. */
const actsAtMost = 600;

function simulateCase(random: Random, id: string, from: Day, until: Day): Played {
  const site = pick(random, sites);
  const record = recordOf(headerFor(id, site.code), 'table');
  const leaning = drawCourse(random);
  let on = onWorkingDay(plus(from, { days: between(random, 0, Math.max(0, daysBetween(from, until) - 30)) }), site);
  for (let acts = 0; acts < actsAtMost && on <= until; acts += 1) {
    const { state } = settle(record.state(), on);
    const wishes = wishesIn(state, on, leaning);
    const hasActed = act(record, state, wishes, random, on);
    // A final state: the chart knows nothing that could still happen.
    if (record.state().value === 'erased') break;
    const after = hasActed ? settle(record.state(), on).state : state;
    on = nextDay(after, random, on, isPressing(hasActed ? wishesIn(after, on, leaning) : wishes));
  }
  return record.played(centreFor(id, site.code, record.state()));
}

/** By the number of the case and not by chance: what is drawn for a seed stays as it was before there were centres. */
function centreFor(id: string, site: string, { context }: CaseState): Pick<Header, 'centre'> {
  const fitting = centresOf(site).filter(({ service }) => service === context.client.service);
  const centre = fitting[Number(id.split('-').at(-1)) % fitting.length];
  return centre === undefined ? {} : { centre: centre.code };
}

type Wish = readonly [type: ProposalType, weight: number];

/** Everything that is on offer and that anybody is drawn to. Asked twice of one state where a sitting goes on. */
const wishesIn = keepLast((state: CaseState, on: Day, leaning: Leaning): readonly Wish[] =>
  configurationOf(state).proposals.flatMap(([type, { needs }]): Wish[] => {
    const weight = urges[type](state.context, on) * leaning(type);
    // Most acts draw nobody just now: whether the rules would let them is not asked then.
    return weight > 0 && isMet(needs, state.context) ? [[type, weight]] : [];
  }),
);

/** From this weight on an act has to be done next. */
const pressingFrom = 10;
const isPressing = (wishes: readonly Wish[]): boolean => wishes.some(([, weight]) => weight >= pressingFrom);

/** Mostly nothing happens, unless something has to. */
const idleness = 6;

/** Whether anything was done. A suggestion that does not fit after all is simply not made. */
function act(record: GrowingRecord, state: CaseState, wishes: readonly Wish[], random: Random, on: Day): boolean {
  const type = pickWeighted<Wish[0] | null>(random, isPressing(wishes) ? wishes : [...wishes, [null, idleness]]);
  return type !== null && record.add({ on, by: actorFor(type) }, suggest(state, type, random, on)).length === 0;
}
