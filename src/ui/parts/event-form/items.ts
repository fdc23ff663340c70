// The goals, measures, risks … of a case by names people know them by.
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import type { Sentences } from '../../../language/sentences.ts';
import type { CaseView } from '../api/views.ts';
import type { ItemKind } from '../../../../machines/item-life.ts';
import { creatorOf, type ItemNoun } from './question.ts';

type ItemsView = Pick<CaseView, 'state' | 'dossier'>;

const collections: Readonly<Record<ItemNoun, (context: CaseContext) => Readonly<Record<string, object>>>> = {
  goal: ({ plan }) => plan.goals,
  measure: ({ plan }) => plan.measures,
  commitment: ({ plan }) => plan.commitments,
  risk: ({ assessment }) => assessment.risks,
  review: ({ clock }) => clock.reviews,
  consent: ({ network }) => network.consents,
  referral: ({ network }) => network.referrals,
  duty: ({ client }) => client.duties,
  expectation: ({ network }) => network.expectations,
  hurdle: ({ waypoints }) => waypoints.hurdles,
};

/** The coded fact by which an item without words differs from its neighbours. */
const namingField: Readonly<Record<ItemNoun, string>> = {
  goal: 'domain',
  measure: 'responsible',
  commitment: 'party',
  risk: 'kind',
  review: 'for',
  consent: 'recipient',
  referral: 'to',
  duty: 'kind',
  expectation: 'agency',
  hurdle: 'kind',
};

/** What somebody called it in their own words, where that is not the wording. */
const namingWord: Readonly<Partial<Record<ItemNoun, string>>> = { duty: 'note', expectation: 'expected' };

export const itemsOf = (noun: ItemNoun, { state }: Pick<ItemsView, 'state'>): Readonly<Record<string, object>> =>
  collections[noun](state.context);

/** The others have no lifecycle of their own (2-standard names six). */
const withChart: ReadonlySet<ItemNoun> = new Set<ItemKind & ItemNoun>(['goal', 'measure', 'review', 'consent', 'referral']);
const isItemKind = (noun: ItemNoun): noun is ItemKind & ItemNoun => withChart.has(noun);

export function nameOfItem(noun: ItemNoun, id: string, view: ItemsView, say: Sentences): string {
  const item = itemsOf(noun, view)[id] as Readonly<Record<string, unknown>> | undefined;
  const words = view.dossier[`${noun}.${id}`]?.[namingWord[noun] ?? 'wording'];
  const name = words ?? (item === undefined ? id : say.option(namingField[noun], item[namingField[noun]], creatorOf(noun)));
  const state = item?.['state'];
  return isItemKind(noun) && typeof state === 'string' ? `${name} (${say.itemState(noun, state)})` : name;
}

/** A name nothing in the case has had yet: `g1`, `g2` … */
export function newItemId(noun: ItemNoun, view: Pick<ItemsView, 'state'>): string {
  const items = itemsOf(noun, view);
  const letter = noun === 'review' ? 'rv' : noun === 'risk' ? 'k' : noun.slice(0, 1);
  let number = Object.keys(items).length + 1;
  while (items[`${letter}${number}`] !== undefined) number += 1;
  return `${letter}${number}`;
}
