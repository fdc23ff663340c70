// Where there are no figures yet it says why.
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function NoFigures() {
  const { t } = useLanguage(texts);
  return (
    <div className="empty">
      <h2>{t.nothing}</h2>
      <p>{t.nothingNext}</p>
    </div>
  );
}
