// k-anonymity (Samarati and Sweeney, 1998) over what somebody may know of a person from elsewhere: place, age band, service. Rows of
// which there are too few are told more coarsely, step by step; what is still too few at the end is left out.
import type { Land } from '../../../../machines/calendar/place.ts';
import type { EvaluationRow } from './evaluation-row.ts';

/** Each combination is shared by so many persons at least. */
export const leastAlike = 5;

export type Known = { readonly row: EvaluationRow; readonly land: Land };
type Coarse = Pick<EvaluationRow, 'place' | 'ageBand' | 'service'>;

const young = (ageBand: EvaluationRow['ageBand']): EvaluationRow['ageBand'] => (ageBand === 'adult' ? 'adult' : 'under27');

/** From the finest to the coarsest. The place goes first: researchers compare by age and service more than by site. */
const ladder: readonly ((known: Known) => Coarse)[] = [
  ({ row: { place, ageBand, service } }) => ({ place, ageBand, service }),
  ({ land, row: { ageBand, service } }) => ({ place: land, ageBand, service }),
  ({ land, row: { ageBand, service } }) => ({ place: land, ageBand: young(ageBand), service }),
  ({ row: { ageBand, service } }) => ({ place: 'all', ageBand: young(ageBand), service }),
  ({ row: { ageBand } }) => ({ place: 'all', ageBand: young(ageBand), service: 'all' }),
  () => ({ place: 'all', ageBand: 'all', service: 'all' }),
];

const personsIn = (group: readonly Known[]): number => new Set(group.map(({ row }) => row.person)).size;

/** Persons are counted, not rows: two episodes of one person hide nobody. */
export function generalised(known: readonly Known[]): { readonly rows: readonly EvaluationRow[]; readonly tooFew: readonly Known[] } {
  const rows: EvaluationRow[] = [];
  let left = known;
  for (const coarse of ladder) {
    const groups = [...Map.groupBy(left, (one) => Object.values(coarse(one)).join(' ')).values()];
    const isEnough = (group: readonly Known[]) => personsIn(group) >= leastAlike;
    rows.push(...groups.filter(isEnough).flatMap((group) => group.map((one) => ({ ...one.row, ...coarse(one) }))));
    left = groups.filter((group) => !isEnough(group)).flat();
  }
  return { rows, tooFew: left };
}
