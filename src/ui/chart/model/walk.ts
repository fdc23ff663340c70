// Where a key leads in a chart: to the next or the one before, into, to the parent, to another region. The same in drawing and outline.
import type { Item, ItemId, Items } from './items.ts';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'into' | 'parent' | 'nextRegion' | 'previousRegion';

/** As people know it from lists that fold; → also follows an arrow to where it leads. */
const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'into',
  ArrowLeft: 'parent',
  Home: 'first',
  End: 'last',
  PageDown: 'nextRegion',
  PageUp: 'previousRegion',
};
export const stepOf = (key: string): Step | null => steps[key] ?? null;

const siblingsOf = ({ byId, roots }: Items, { parent }: Item): readonly ItemId[] =>
  (parent === null ? roots : byId.get(parent)?.children) ?? [];

const regionsOf = ({ chart, roots }: Items): ItemId[] => {
  const regions = chart.states.filter(({ parent }) => chart.states.some(({ path, kind }) => path === parent && kind === 'parallel'));
  return [...regions.map(({ path }) => path), ...roots.filter((root) => !regions.some(({ parent }) => parent === root))];
};

/** The region an item stands in; one of those outside all regions stands for itself. */
export const regionOf = (items: Items, id: ItemId): ItemId | undefined =>
  regionsOf(items).find((region) => id === region || id.startsWith(`${region}.`) || id.startsWith(`${region} `));

const beside = <T>(list: readonly T[], current: T | undefined, by: number): T | undefined =>
  list[Math.min(list.length - 1, Math.max(0, (current === undefined ? -1 : list.indexOf(current)) + by))];

/** Stays where it is at an end of the way. */
export function walk(items: Items, id: ItemId, step: Step): ItemId {
  const item = items.byId.get(id);
  if (item === undefined) return items.roots[0] ?? id;
  const siblings = siblingsOf(items, item);
  switch (step) {
    case 'next':
      return beside(siblings, id, 1) ?? id;
    case 'previous':
      return beside(siblings, id, -1) ?? id;
    case 'first':
      return siblings[0] ?? id;
    case 'last':
      return siblings.at(-1) ?? id;
    case 'into':
      return item.kind === 'lead' ? item.lead.to : (item.children[0] ?? id);
    case 'parent':
      return item.parent ?? id;
    case 'nextRegion':
      return beside(regionsOf(items), regionOf(items, id), 1) ?? id;
    case 'previousRegion':
      return beside(regionsOf(items), regionOf(items, id), -1) ?? id;
  }
}
