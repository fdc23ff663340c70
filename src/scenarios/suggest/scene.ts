// What a suggestion may look at, and the small questions all suggestions share.
import type { CaseContext } from '../../../machines/case/context/context.ts';
import type { Proposal, ProposalType } from '../../../machines/case/events/case-event.ts';
import { onWorkingDay } from '../../../machines/calendar/working-day.ts';
import { idsWhere, placeOf } from '../../../machines/case/context/read.ts';
import { plus, type Day } from '../../../machines/day.ts';
import { chance, pick, type Random } from '../random.ts';

export type Scene = { readonly context: CaseContext; readonly random: Random; readonly on: Day };

type Content<T extends ProposalType> = Omit<Extract<Proposal, { type: T }>, 'type'>;
/** Total by type: a new proposal without a suggestion does not compile, so no law forgets it. */
export type Suggesters<T extends ProposalType> = { readonly [K in T]: (scene: Scene) => Content<K> };
/** The proposal types of one list of definitions. */
export type TypeIn<D extends readonly { readonly type: string }[]> = Extract<D[number]['type'], ProposalType>;

type Items<T> = Readonly<Record<string, T>>;

/** The id of one item that answers yes; of the first wish that anything answers, in turn. The last resort is a name nobody has. */
export function someId<T>(random: Random, items: Items<T>, ...wishes: readonly ((item: T, id: string) => boolean)[]): string {
  for (const holds of wishes) {
    const ids = idsWhere(items, holds);
    if (ids.length > 0) return pick(random, ids);
  }
  return 'nobody';
}

/** Talks and letters are for days on which people work. */
export const workingDay = ({ context, on }: Scene, days: number): Day => onWorkingDay(plus(on, { days }), placeOf(context));

/** Words that are only sometimes given. */
export const sometimes = <W extends object>(random: Random, probability: number, words: W): { words: W } | Record<string, never> =>
  chance(random, probability) ? { words } : {};
