// The no-show ladder as a list: every rung with its day, and where the case stands.
import { tick } from '../../../parts/kit/tick.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import type { Rung } from './ladder.ts';
import { texts } from './texts.ts';

export function Rungs({ rungs }: { readonly rungs: readonly Rung[] }) {
  const { t } = useLanguage(texts);
  return (
    <ol className="rungs" aria-label={t.ladder}>
      {rungs.map((rung) => (
        <RungLine key={rung.name} rung={rung} />
      ))}
    </ol>
  );
}

function RungLine({ rung: { name, stand, on, until, channel, appointment } }: { readonly rung: Rung }) {
  const { t, say } = useLanguage(texts);
  const when = on !== null ? t.on(say.day(on)) : until === null ? null : (name === 'lost' ? t.from : t.until)(say.day(until));
  const details = [
    channel === null ? null : say.option('channel', channel),
    when,
    appointment === null ? null : t.newDate(say.day(appointment)),
  ].filter((part) => part !== null);
  return (
    <li className={`rung rung-${stand}`} aria-current={stand === 'here' ? 'step' : undefined}>
      <svg className="rung-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={stand === 'done' ? tick : ''} />
      </svg>
      <span>
        {t.rungs[name]} <span className="unseen">({t.stands[stand]})</span>
        {details.length > 0 && <span className="rung-when">{details.join(', ')}</span>}
      </span>
    </li>
  );
}
