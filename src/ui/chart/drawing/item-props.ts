// What makes a group of shapes something that can be walked to: its place in the tree, its name, and one stop for the Tab key.
import type { SVGProps } from 'react';
import type { ItemId, Items } from '../model/items.ts';
import type { ChartWordsHere } from '../model/use-words.ts';
import { elementId, type Walk } from '../model/use-walk.ts';

/** What every part of the drawing is handed. */
export type Drawn = {
  readonly items: Items;
  readonly walk: Walk;
  readonly words: ChartWordsHere;
  /** What has the focus, or what of it is seen while it is folded. */
  readonly marked: ItemId;
  /** What somebody points at, as far as it is seen. */
  readonly pointed: ReadonlySet<ItemId>;
  readonly onPress: (id: ItemId) => void;
};

const levelOf = ({ byId }: Items, id: ItemId): number => {
  const parent = byId.get(id)?.parent ?? null;
  return parent === null ? 1 : 1 + levelOf({ byId } as Items, parent);
};

export function itemProps({ items, walk, words, marked, onPress }: Drawn, id: ItemId): SVGProps<SVGGElement> {
  const item = items.byId.get(id);
  if (item === undefined) throw new Error(`the chart has nothing called '${id}'`);
  const siblings = (item.parent === null ? items.roots : items.byId.get(item.parent)?.children) ?? [];
  const { name, place, facts } = words.of(item);
  const isFolded = walk.isFolded(id);
  const canFold = item.kind === 'state' && item.state.kind === 'compound';
  return {
    id: elementId('drawing', id),
    role: 'treeitem',
    tabIndex: marked === id ? 0 : -1,
    'aria-level': levelOf(items, id),
    'aria-setsize': siblings.length,
    'aria-posinset': siblings.indexOf(id) + 1,
    'aria-selected': marked === id,
    'aria-expanded': canFold ? !isFolded : undefined,
    'aria-label': [name, ...(place === null ? [] : [place]), ...facts, ...(isFolded ? [words.t.folded] : [])].join('. '),
    onFocus: (event) => {
      event.stopPropagation();
      walk.came(id);
    },
    onClick: (event) => {
      event.stopPropagation();
      onPress(id);
    },
  };
}
