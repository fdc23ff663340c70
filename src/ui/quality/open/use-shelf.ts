// Reads what was dropped in while the screen stays usable; a second drop ends the first.
import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyShelf, shelve, type Shelf } from './shelf.ts';
import { standards, type Source } from './loaded.ts';

export type Reading = { readonly shelf: Shelf; readonly isReading: boolean };

export type ShelfInUse = Reading & { readonly take: (sources: readonly Source[]) => Promise<Shelf | null>; readonly stop: () => void };

/** Milliseconds between two drawings of a growing list. */
const between = 120;

export function useShelf(): ShelfInUse {
  const [reading, show] = useState<Reading>({ shelf: emptyShelf, isReading: false });
  const turn = useRef(0);
  useEffect(() => {
    const timer = setTimeout(standards, 50);
    return () => clearTimeout(timer);
  }, []);
  const stop = useCallback(() => {
    turn.current += 1;
    show(({ shelf }) => ({ shelf, isReading: false }));
  }, []);
  /** Null where another drop, or the person, has ended it. */
  const take = useCallback(async (sources: readonly Source[]): Promise<Shelf | null> => {
    turn.current += 1;
    const mine = turn.current;
    let shelf = emptyShelf;
    let shown = performance.now();
    show({ shelf, isReading: true });
    for await (const next of shelve(sources)) {
      if (turn.current !== mine) return null;
      shelf = next;
      if (performance.now() - shown < between) continue;
      shown = performance.now();
      show({ shelf, isReading: true });
    }
    show({ shelf, isReading: false });
    return shelf;
  }, []);
  return { ...reading, take, stop };
}
