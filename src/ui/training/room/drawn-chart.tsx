// The drawing of the chart with this case read onto it: where it stands, the way it came, what is possible now. What is chosen in it
// opens the same example as beside the wizard.
import { useState } from 'react';
import type { ProposalType } from '../../../../machines/case/events/case-event.ts';
import { chartReading, pathSteps } from '../../../engine/log/chart-reading.ts';
import { inputOf } from '../../../record/log/input-of.ts';
import { wholeEvening } from '../../../scenarios/walk/narrate.ts';
import { recordingOf, shownIn, type Walk } from '../../../scenarios/walk/walk.ts';
import { Chart } from '../../chart/chart.tsx';
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoomState } from './use-room.ts';

export function DrawnChart({ onEvent }: { readonly onEvent: (type: ProposalType) => void }) {
  const { t } = useLanguage(texts);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="training-drawing">
      <Fold level={2} title={t.drawing} isOpen={isOpen} onOpen={setOpen}>
        <Drawing onEvent={onEvent} />
      </Fold>
    </div>
  );
}

function Drawing({ onEvent }: { readonly onEvent: (type: ProposalType) => void }) {
  const walk = useRoomState((state) => state.walk);
  return <Chart name="case" reading={readingOf(walk)} onEvent={onEvent} />;
}

/** The way so far, with what the calendar has said since the last entry. */
function readingOf(walk: Walk) {
  const { state, all } = wholeEvening(shownIn(walk), walk.day);
  const { header } = recordingOf(walk);
  return chartReading(state, walk.day, [...pathSteps({ input: inputOf(header), entries: all })].at(-1) ?? null);
}
