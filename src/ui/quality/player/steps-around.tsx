// The steps before and after the one that is shown, as a list one can press.
import type { Frame } from '../../../engine/log/frames.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { SignTags } from '../step/step-facts.tsx';
import type { Signs } from '../step/signs.ts';
import type { Playing } from './playing.ts';
import { texts } from './texts.ts';

/** As many as fit beside the step on an ordinary screen. */
const before = 4;
const after = 6;

type StepsAroundProps = { readonly playing: Playing; readonly signs: Signs; readonly deviatesAt: number | null };

export function StepsAround({ playing, signs, deviatesAt }: StepsAroundProps) {
  const { t } = useLanguage(texts);
  const { frames, index, length, move } = playing;
  const first = Math.max(0, Math.min(index - before, length - before - after - 1));
  const shown = Array.from({ length: Math.min(length, before + after + 1) }, (_, place) => first + place);
  return (
    <nav className="steps-around" aria-label={t.around}>
      <ol start={first + 1}>
        {shown.map((at) => {
          const frame = frames.at(at);
          if (frame === null) return null;
          return (
            <li key={at}>
              <button
                type="button"
                className="steps-one"
                aria-current={at === index ? 'step' : undefined}
                onClick={() => move({ type: 'go', to: at })}
              >
                <span className="steps-number">{at + 1}</span>
                <Line frame={frame} signs={signs} deviates={frame.seq !== null && frame.seq === deviatesAt} />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Line({ frame, signs, deviates }: { readonly frame: Frame; readonly signs: Signs; readonly deviates: boolean }) {
  const { say, t } = useLanguage(texts);
  const { entry } = frame;
  return (
    <span className="steps-line">
      <span className="small soft">{say.day(entry.on)}</span>
      <span className={entry.by.role === 'calendar' ? 'soft' : undefined}>{say.happened(entry.event)}</span>
      {deviates && <span className="tag sign-deviation">{t.deviation}</span>}
      <SignTags signs={signs(frame)} />
    </span>
  );
}
