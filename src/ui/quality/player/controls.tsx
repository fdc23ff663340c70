// First, back, play, next, last, the slider and the speed; the same by keys.
import { useEffect, useId } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { speeds, type Playing } from './playing.ts';
import { texts } from './texts.ts';

export function Controls({ playing }: { readonly playing: Playing }) {
  const { t } = useLanguage(texts);
  const { position, index, length, move } = playing;
  const step = (by: number) => move({ type: 'step', by, last: length - 1 });
  useKeys(playing);
  return (
    <section className="controls" aria-label={t.controls}>
      <div className="controls-row">
        <Glyph label={t.first} path="M4 3v10M13 3 7 8l6 5" onPress={() => move({ type: 'go', to: 0 })} />
        <Glyph label={t.previous} path="M11 3 5 8l6 5" onPress={() => step(-1)} />
        <Button kind="primary" onPress={() => move({ type: 'play', isPlaying: !position.isPlaying })}>
          {position.isPlaying ? t.pause : t.play}
        </Button>
        <Glyph label={t.next} path="m5 3 6 5-6 5" onPress={() => step(1)} />
        <Glyph label={t.last} path="M12 3v10M3 3l6 5-6 5" onPress={() => move({ type: 'go', to: length - 1 })} />
        <output className="controls-where" aria-live={position.isPlaying ? 'off' : 'polite'}>
          {t.stepOf(index + 1, length)}
        </output>
        <Speed playing={playing} />
      </div>
      <input
        type="range"
        className="controls-range"
        aria-label={t.scrub}
        aria-valuetext={t.stepOf(index + 1, length)}
        min={1}
        max={Math.max(1, length)}
        value={index + 1}
        onChange={(event) => move({ type: 'go', to: Number(event.target.value) - 1 })}
      />
      <p className="small soft controls-keys">{t.keys}</p>
    </section>
  );
}

type GlyphProps = { readonly label: string; readonly path: string; readonly onPress: () => void };

/** Never disabled: at the end it does nothing, and the focus stays where it is. */
function Glyph({ label, path, onPress }: GlyphProps) {
  return (
    <button type="button" className="button button-plain controls-glyph" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function Speed({ playing: { position, move } }: { readonly playing: Playing }) {
  const { t } = useLanguage(texts);
  const id = useId();
  return (
    <div className="controls-speed">
      <label htmlFor={id} className="small soft">
        {t.speed}
      </label>
      <select
        id={id}
        className="input select"
        value={position.speed}
        onChange={(event) => move({ type: 'speed', speed: Number(event.target.value) })}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {t.speeds(speed)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where these keys mean something already, they are left alone: fields, lists, the slider itself. */
const takesKeys = 'input, select, textarea, [role="radio"]';

function useKeys({ position, length, move }: Playing): void {
  const { isPlaying } = position;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(takesKeys) !== null) return;
      const last = length - 1;
      if (event.key === 'ArrowLeft') move({ type: 'step', by: -1, last });
      else if (event.key === 'ArrowRight') move({ type: 'step', by: 1, last });
      else if (event.key === 'Home') move({ type: 'go', to: 0 });
      else if (event.key === 'End') move({ type: 'go', to: last });
      else if (event.key === 'p' || event.key === 'P') move({ type: 'play', isPlaying: !isPlaying });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isPlaying, length, move]);
}
