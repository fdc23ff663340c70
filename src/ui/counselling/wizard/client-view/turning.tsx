// The button in the head of a page, and behind it what the client sees: loaded when the page is turned, or before that when the browser is
// idle. A counsellor's first load carries only the button.
import { lazy, Suspense, type ComponentType } from 'react';
import { TurnButton } from './turn-button.tsx';
import { useTurned } from './use-turned.ts';

const loads = new Set<() => Promise<unknown>>();

/** What some page turns to: there before it is asked for, also where the network is lost meanwhile. */
export const loadTurnedPages = (): Promise<unknown> => Promise.allSettled([...loads].map((load) => load()));

/** Every page with a rating, a choice or a promise has one. */
export function turning<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  loads.add(load);
  const View = lazy(async () => ({ default: await load() }));
  return (props) => {
    const isTurned = useTurned() !== null;
    return (
      <div className="turn">
        <TurnButton />
        {isTurned && (
          <Suspense fallback={null}>
            <View {...props} />
          </Suspense>
        )}
      </div>
    );
  };
}
