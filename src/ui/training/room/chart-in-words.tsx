// The chart in words: each region with its state, and every event it knows here.
import { isPossible, offersHere } from '../../parts/event-form/lacking.ts';
import type { ChartProps } from './chart-props.ts';
import { NotNow } from './not-now.tsx';
import { Places } from './places.tsx';
import { PossibleNow } from './possible-now.tsx';

export function ChartInWords({ state, offers, pointsAt, onEvent }: ChartProps) {
  const all = offersHere(offers, { state });
  const waiting = all.filter((one) => !isPossible(one));
  return (
    <>
      <Places state={state} pointsAt={pointsAt} />
      <PossibleNow offers={all.filter(isPossible).map(({ offer }) => offer)} pointsAt={pointsAt} onEvent={onEvent} />
      {waiting.length > 0 && <NotNow waiting={waiting} />}
    </>
  );
}
