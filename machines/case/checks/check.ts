// Does this very proposal fit the case? Asked after the chart has said that such a thing may happen now.
import { nextItemState, type ItemKind, type ItemState } from '../../item-life.ts';
import { onWorkingDay } from '../../calendar/working-day.ts';
import type { Day } from '../../day.ts';
import type { CaseContext } from '../context/context.ts';
import { placeOf } from '../context/read.ts';
import type { CaseEvent, Dated, EventOf } from '../events/case-event.ts';
import type { FourEyesAct } from '../events/codes.ts';
import type { Refusal } from '../context/refusal.ts';

/** A check of content: all that speaks against it at once, never thrown. An empty list means that it fits. */
export type Check<T extends CaseEvent['type']> = (context: CaseContext, event: Dated<EventOf<T>>) => Refusal[];
export type Checks = { readonly [T in CaseEvent['type']]?: Check<T> };

type NamedItem = Extract<Refusal, { code: 'unknownItem' }>['item'];

/** One refusal when `speaksAgainst`, none otherwise. */
export const when = (speaksAgainst: boolean, refusal: Refusal): Refusal[] => (speaksAgainst ? [refusal] : []);

/** Items are named by short ids such as `g1`; one that is not there is mostly a page that is out of date. */
export const refuseUnknown = (items: Readonly<Record<string, unknown>>, item: NamedItem, id: string): Refusal[] =>
  when(items[id] === undefined, { code: 'unknownItem', item, id });

export const refuseTaken = (items: Readonly<Record<string, unknown>>, item: NamedItem, id: string): Refusal[] =>
  when(items[id] !== undefined, { code: 'itemExists', item, id });

/** Talks and letters wait for a working day of the Land: the next one is said (2-standard, Dates). */
export const refuseFreeDay = (context: CaseContext, day: Day): Refusal[] => {
  const next = onWorkingDay(day, placeOf(context));
  return when(next !== day, { code: 'noWorkingDay', day, next });
};

/** Who interprets is an adult (T1, T5): a child must not have to say what its parents are told. */
export const refuseChild = ({ interpreterOfAge }: { readonly interpreterOfAge?: boolean | undefined }): Refusal[] =>
  when(interpreterOfAge === false, { code: 'interpreterNotOfAge' });

/** Whether the small chart of the item knows the step where it stands. */
export function refuseStep<K extends ItemKind>(
  items: Readonly<Record<string, { readonly state: ItemState<K> }>>,
  kind: K,
  id: string,
  step: string,
): Refusal[] {
  const item = items[id];
  if (item === undefined) return [{ code: 'unknownItem', item: kind, id }];
  return when(nextItemState(kind, item.state, step) === null, { code: 'itemPastThat', item: kind, id, state: item.state });
}

/** Words are sealed; that they were given is a coded fact (decision 4). */
export const lacks = <W extends string>({ given }: { readonly given?: readonly W[] | undefined }, word: W): boolean =>
  given?.includes(word) !== true;

/** The second person is never the first (2-standard, People and roles). */
export const fourEyes =
  (act: FourEyesAct) =>
  ({ file }: CaseContext, { by }: { by: { id: string } }): Refusal[] =>
    when(file.approvals[act] === by.id, { code: 'sameSecondPerson', act });
