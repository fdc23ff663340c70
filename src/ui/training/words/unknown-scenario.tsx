// A scenario nobody knows by that name.
import { Link } from '@tanstack/react-router';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function UnknownScenario() {
  const { t } = useLanguage(texts);
  return (
    <div className="page training">
      <PageHead title={t.unknownTitle} lead={t.unknown} />
      <Link to="/training" className="button button-primary">
        {t.all}
      </Link>
    </div>
  );
}
