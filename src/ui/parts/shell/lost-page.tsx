// An address that leads nowhere.
import { Link } from '@tanstack/react-router';
import { PageHead } from '../kit/page-head.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

export function LostPage() {
  const { t } = useLanguage(texts);
  return (
    <div className="page">
      <PageHead title={t.lostTitle} lead={t.lost} />
      <Link to="/" className="button button-primary">
        {t.toCaseload}
      </Link>
    </div>
  );
}
