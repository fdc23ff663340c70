// The drawing of the chart with this case read onto it: where it stands, the way it came, what is possible now. What is chosen in it
// opens the same example as beside the wizard.
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { chartReading, pathSteps } from '../../../engine/log/chart-reading.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import { wholeEvening } from '../../../scenarios/walk/narrate.ts';
import { noteAt, recordingOf, shownIn, type Walk } from '../../../scenarios/walk/walk.ts';
import { Chart } from '../../chart/chart.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { inChart } from './spot.ts';
import type { DrawingShown } from './use-drawing.ts';
import { useRoomState } from './use-room.ts';

type DrawnChartProps = { readonly shown: DrawingShown; readonly onEvent: (type: ProposalType) => void };

export function DrawnChart({ shown, onEvent }: DrawnChartProps) {
  const { t } = useLanguage(texts);
  return (
    <div className="training-drawing">
      <Fold level={2} title={t.drawing} isOpen={shown.isOpen} onOpen={shown.setOpen}>
        <Drawing asked={shown.asked} onEvent={onEvent} />
      </Fold>
    </div>
  );
}

type DrawingProps = { readonly asked: number; readonly onEvent: (type: ProposalType) => void };

function Drawing({ asked, onEvent }: DrawingProps) {
  const walk = useRoomState((state) => state.walk);
  const reading = useMemo(() => readingOf(walk), [walk]);
  const spot = noteAt(walk)?.at ?? null;
  return (
    <div ref={useArrival(asked)}>
      <Chart name="case" reading={reading} pointsAt={spot === null ? null : inChart(spot)} onEvent={onEvent} />
    </div>
  );
}

/** Whoever opens the drawing sees what the stop points at; whoever has asked for it stands on it. */
function useArrival(asked: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pointed = place.current?.querySelector<SVGElement>('.chart-drawing .chart-pointed');
    pointed?.scrollIntoView({ block: 'center' });
    if (asked > 0) pointed?.focus({ preventScroll: true });
  }, [asked]);
  return place;
}

/** The way so far, with what the calendar has said since the last entry. */
function readingOf(walk: Walk) {
  const { state, all } = wholeEvening(shownIn(walk), walk.day);
  const { header } = recordingOf(walk);
  return chartReading(state, walk.day, [...pathSteps({ input: inputOf(header), entries: all })].at(-1) ?? null);
}
