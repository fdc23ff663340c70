// Says on every page of the training room that nothing here is real.
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function TrainingBanner() {
  const { t } = useLanguage(texts);
  return (
    <p className="training-banner">
      <strong>{t.banner}</strong> {t.bannerMore}
    </p>
  );
}
