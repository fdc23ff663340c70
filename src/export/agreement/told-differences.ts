// What became of what a new version no longer names: a step that is done or a goal that is reached was not taken away from anybody.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Difference } from './compare.ts';

export type ToldDifference = Omit<Difference, 'change'> & { readonly change: Difference['change'] | 'done' | 'reached' };

/** Measures are reported on the plan in force, which stands beside the one that is drafted (T10). */
export function toldDifferences(differences: readonly Difference[], { plan, agreement: { standing } }: CaseContext): ToldDifference[] {
  const plans = standing === null ? [plan] : [plan, standing];
  const isDone = (id: string) => plans.some(({ measures }) => measures[id]?.state === 'done');
  const isReached = (id: string) => plans.some(({ goals }) => goals[id]?.state === 'reached');
  return differences.map((difference) => {
    const { id, kind, change } = difference;
    const [, item = ''] = id.split('.');
    if (change !== 'removed') return difference;
    if (kind === 'measure' && isDone(item)) return { ...difference, change: 'done' };
    return kind === 'goal' && isReached(item) ? { ...difference, change: 'reached' } : difference;
  });
}
