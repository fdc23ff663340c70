// The areas of the program, in the head of every page.
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

export function Areas() {
  const { t } = useLanguage(texts);
  return (
    <nav className="areas" aria-label={t.areas}>
      <Link to="/" className="area" activeOptions={{ exact: true, includeSearch: false }}>
        {t.caseload}
      </Link>
      {/* Which month or which messages are shown makes no difference to the area one is in. */}
      <Link to="/calendar" className="area" activeOptions={{ includeSearch: false }}>
        {t.calendar}
      </Link>
      <Link to="/outbox" className="area" activeOptions={{ includeSearch: false }}>
        {t.outbox}
      </Link>
      <Link to="/training" className="area">
        {t.training}
      </Link>
    </nav>
  );
}
