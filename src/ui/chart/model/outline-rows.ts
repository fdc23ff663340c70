// The rows of the outline: every item that is not folded away, with its level.
import type { Item, ItemId, Items } from './items.ts';

export type OutlineRow = {
  readonly item: Item;
  /** From 1. */
  readonly level: number;
  readonly index: number;
  readonly of: number;
  readonly isFolded: boolean;
};

export const outlineRows = (items: Items, folded: readonly ItemId[]): OutlineRow[] => rowsBelow(items, items.roots, folded, 1);

function rowsBelow(items: Items, ids: readonly ItemId[], folded: readonly ItemId[], level: number): OutlineRow[] {
  return ids.flatMap((id, index) => {
    const item = items.byId.get(id);
    if (item === undefined) return [];
    const isFolded = folded.includes(id);
    const row = { item, level, index, of: ids.length, isFolded };
    return [row, ...(isFolded ? [] : rowsBelow(items, item.children, folded, level + 1))];
  });
}

/** All items that hold something, but for those that were opened and those around what has the focus. */
export function foldedInOutline(items: Items, opened: readonly ItemId[], current: ItemId): ItemId[] {
  const around = new Set<ItemId>();
  for (let id = items.byId.get(current)?.parent ?? null; id !== null; id = items.byId.get(id)?.parent ?? null) around.add(id);
  return [...items.byId.values()]
    .filter(({ id, children }) => children.length > 0 && !opened.includes(id) && !around.has(id))
    .map(({ id }) => id);
}
