// The keys that walk a chart, written down where they are used.
import { Fold } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../texts.ts';

export function Keys() {
  const { t } = useLanguage(texts);
  return (
    <Fold title={t.keys}>
      <dl className="chart-keys">
        {t.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
