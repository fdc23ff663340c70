// The drawing of the chart with the way up to a step.
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { chartReading } from '../../../engine/log/chart-reading.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import type { Way } from './way.ts';

const Chart = lazy(() => import('../../chart/chart.tsx').then((room) => ({ default: room.Chart })));

type StepDrawingProps = { readonly way: Way; readonly index: number; readonly state: CaseState; readonly day: Day };

/** Drawn after the step itself, so that stepping does not wait for it. */
export function StepDrawing(props: StepDrawingProps) {
  const { way, index, state, day } = useDeferredValue(props);
  const reading = useMemo(() => chartReading(state, day, way(index)), [way, index, state, day]);
  return (
    <Suspense>
      <Chart name="case" reading={reading} />
    </Suspense>
  );
}
