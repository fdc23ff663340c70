// Follows what somebody points at: the outline opens there and the view moves to it. The focus stays where it is.
import { useEffect, useRef } from 'react';
import type { ItemId } from './items.ts';
import type { Walk } from './use-walk.ts';

export function usePointer(pointed: readonly ItemId[], walk: Pick<Walk, 'came'>, show: (id: ItemId) => void): void {
  const follow = useRef({ walk, show });
  useEffect(() => {
    follow.current = { walk, show };
  });
  const [first] = pointed;
  useEffect(() => {
    if (first === undefined) return;
    follow.current.walk.came(first);
    follow.current.show(first);
  }, [first]);
}
