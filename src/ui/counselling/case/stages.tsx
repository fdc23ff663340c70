// The way of a case in six stages: what is behind, where it stands, what lies ahead.
import { TickMark } from '../../parts/kit/tick-mark.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import type { StageMark } from './stage-marks.ts';

export function Stages({ marks }: { readonly marks: readonly StageMark[] }) {
  const { t } = useLanguage(texts);
  const here = marks.indexOf('here');
  const name = t.stageNames[here];
  return (
    <div className="stages-line">
      <ol className="stages" aria-label={t.stages}>
        {t.stageNames.map((stage, index) => (
          <Stage key={stage} name={stage} mark={marks[index] ?? 'ahead'} />
        ))}
      </ol>
      {/* For eyes only: the list above says it to everybody else. */}
      {name !== undefined && (
        <p className="stages-short" aria-hidden="true">
          <span className="stages-word">{name}</span> <span className="stages-count">{t.stageCount(here + 1, t.stageNames.length)}</span>
        </p>
      )}
    </div>
  );
}

function Stage({ name, mark }: { readonly name: string; readonly mark: StageMark }) {
  const { t } = useLanguage(texts);
  const words: Readonly<Record<StageMark, string>> = {
    done: t.stageDone,
    here: t.stageHere,
    ahead: t.stageAhead,
    skipped: t.stageSkipped,
    spared: t.stageSpared,
  };
  return (
    <li className={`stage stage-${mark}`} title={name} aria-current={mark === 'here' ? 'step' : undefined}>
      <span className="stage-mark" aria-hidden="true">
        {mark === 'done' && <TickMark />}
      </span>
      <span className="unseen">
        {name}, {words[mark]}
      </span>
    </li>
  );
}
