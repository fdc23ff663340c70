// Where the case stands after a step, and how it got there: the place of the drawing of the chart.
import type { Frame } from '../../../engine/log/frames.ts';
import { leavesOf, stageOf, type StagePath } from '../../../engine/state/state-path.ts';
import type { CaseState } from '../../../engine/state/case-state.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** A stage as often as it was come to: a loop is two visits, not one. `index` is the step that led there. */
export type Visit = { readonly index: number; readonly stage: StagePath };

/** `frame` null: nothing has happened yet. */
export type StepChartProps = { readonly frame: Frame | null; readonly state: CaseState; readonly visits: readonly Visit[] };

/** That no handover is on offer, and no talk open, says nothing to a reader. */
const isTelling = (leaf: string): boolean => leaf !== 'open.handover.none' && leaf !== 'open.talk.noTalk';

export function StepChart({ frame, state, visits }: StepChartProps) {
  const { say, t } = useLanguage(texts);
  const known = new Set(frame === null ? [] : leavesOf(frame.before.value));
  return (
    <div className="step-chart">
      <ul className="step-states">
        {leavesOf(state.value)
          .filter(isTelling)
          .map((leaf) => (
            <li key={leaf} className={known.has(leaf) || frame === null ? 'tag' : 'tag step-state-new'}>
              {say.state(leaf)}
              {!known.has(leaf) && frame !== null && <span className="unseen"> {t.isNew}</span>}
            </li>
          ))}
      </ul>
      {visits.length > 1 && (
        <p className="small soft">
          {t.way}: {visits.map(({ stage }, index) => visitInWords(visits, index, say.state(stage), t.again)).join(' → ')}
        </p>
      )}
    </div>
  );
}

function visitInWords(visits: readonly Visit[], at: number, name: string, again: (count: number) => string): string {
  const count = visits.slice(0, at + 1).filter(({ stage }) => stage === visits[at]?.stage).length;
  return count === 1 ? name : `${name} (${again(count)})`;
}

/** The stages in the order in which they were come to. */
export function visitsIn(frames: Iterable<Frame>, last: number): readonly Visit[] {
  const visits: Visit[] = [];
  let index = 0;
  for (const { state } of frames) {
    if (index > last) break;
    const stage = stageOf(state);
    if (visits.at(-1)?.stage !== stage) visits.push({ index, stage });
    index += 1;
  }
  return visits;
}
