// Folds one case into what figures and the programme are counted from.
import { earliest, plus, type Day } from '../../../machines/day.ts';
import type { CaseState } from '../../engine/state/case-state.ts';
import { germanDayAt } from '../../engine/state/told-on.ts';
import { nextDeadline, settle } from '../../engine/step/settle.ts';
import { factsFolder } from '../../network/figures/facts/facts-of.ts';
import { firstToKnow, frozenOn, halfYearOf, halfYears, lastDayOf, nextHalfYear, type HalfYear } from '../../network/figures/half-year.ts';
import { headOf } from '../../record/log/chain.ts';
import type { Entry, Header } from '../../record/log/entry.ts';
import { inputOf } from '../../record/log/input-of.ts';
import type { FiguresRow, FrozenRow } from '../../record/ports/figures-store.ts';
import { standingOf } from './standing.ts';

/** `state` is that after the last entry. No words: figures are counted from coded facts. */
export type Told = {
  readonly header: Header;
  readonly entries: readonly Entry[];
  readonly state: CaseState;
  readonly birthDate: Day | null;
};

export type When = { readonly today: Day; readonly projectionVersion: string; readonly frozenTo: string };

export type Folded = { readonly row: FiguresRow; readonly frozen: readonly FrozenRow[] };

/**
 * The last half-year that is complete: four weeks after its end, when the last of these days is over. Today something can still be
 * recorded, and would be known on that day as well.
 */
export function lastComplete(today: Day): HalfYear {
  const half = halfYearOf(today);
  const before = halfYearOf(plus(lastDayOf(half), { months: -6 }));
  return today > frozenOn(before) ? before : halfYearOf(plus(lastDayOf(before), { months: -6 }));
}

/** Of a case of which nothing was known then, nothing is kept. */
function newlyFrozen({ entries }: Told, { today, frozenTo }: When): HalfYear[] {
  const [first] = entries;
  if (first === undefined) return [];
  const begun = firstToKnow(germanDayAt(first.at));
  const next = frozenTo === '' ? begun : nextHalfYear(frozenTo);
  return halfYears(next > begun ? next : begun, lastComplete(today));
}

export function foldCase(told: Told, when: When): Folded {
  const { header, entries, birthDate } = told;
  const { today, projectionVersion, frozenTo } = when;
  const { case: id, site } = header;
  const folder = factsFolder({ case: id, centre: header.centre ?? null }, { input: inputOf(header), entries });
  const { facts, changesOn } = folder.on(today);
  const { state } = settle(told.state, today, birthDate);
  const complete = lastComplete(today);
  const row = {
    case: id,
    site,
    head: headOf(header, entries).hash,
    projectionVersion,
    asOf: today,
    validUntil: earliest([changesOn, nextDeadline(state, birthDate)?.on ?? null]),
    frozenTo: frozenTo > complete ? frozenTo : complete,
    ...standingOf(state),
    facts: JSON.stringify(facts),
  };
  const frozen = newlyFrozen(told, when).flatMap((halfYear): FrozenRow[] => {
    const then = folder.frozen(halfYear);
    return then.length === 0 ? [] : [{ case: id, halfYear, facts: JSON.stringify(then) }];
  });
  return { row, frozen };
}
