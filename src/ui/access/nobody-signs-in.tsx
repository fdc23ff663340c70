// In the demonstration there is no access of one's own, and no organisation.
import { Link } from '@tanstack/react-router';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { texts } from './sign-in/texts.ts';

export function NobodySignsIn() {
  const { t } = useLanguage(texts);
  return (
    <div className="page">
      <PageHead title={t.demoTitle} lead={t.demoLead} />
      <div className="row">
        <Link to="/" className="button button-primary">
          {t.demoGo}
        </Link>
      </div>
    </div>
  );
}
