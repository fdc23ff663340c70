// What is folded: frames in the drawing, and in the outline everything that was not opened.
import { useState } from 'react';
import type { ItemId, Items } from './items.ts';
import type { Widget } from './use-walk.ts';

/** In the drawing frames are folded; in words everything that holds something is, until it is opened. */
export function useFolds({ chart, roots }: Items) {
  const [drawing, setDrawing] = useState<readonly ItemId[]>([]);
  const [opened, setOpened] = useState<readonly ItemId[]>(roots);
  const isFrame = (path: string | null): boolean => chart.states.some((state) => state.path === path && state.kind === 'parallel');
  const foldable = chart.states.filter(({ kind, parent }) => kind === 'compound' && !isFrame(parent)).map(({ path }) => path);
  const turned = (list: readonly ItemId[], id: ItemId): ItemId[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);
  return {
    drawing,
    opened,
    foldable,
    toggle: (id: ItemId, widget: Widget) => {
      if (widget === 'drawing' && foldable.includes(id)) setDrawing((list) => turned(list, id));
      if (widget === 'outline') setOpened((list) => turned(list, id));
    },
    toggleAll: () => setDrawing((list) => (list.length > 0 ? [] : foldable)),
  };
}
