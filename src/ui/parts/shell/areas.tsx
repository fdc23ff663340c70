// The areas of the program, in the head of every page: the counsellor's work, and apart from it what explains the standard.
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

export function Areas() {
  const { t } = useLanguage(texts);
  return (
    <nav className="areas" aria-label={t.areas}>
      <div className="areas-group">
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
        <Link to="/directory" className="area" activeOptions={{ includeSearch: false }}>
          {t.directory}
        </Link>
      </div>
      <div className="areas-group">
        <Link to="/handbook" className="area area-quiet">
          {t.handbook}
        </Link>
        <Link to="/chart" className="area area-quiet" activeOptions={{ includeSearch: false }}>
          {t.chart}
        </Link>
        <Link to="/training" className="area area-quiet">
          {t.training}
        </Link>
        <Link to="/quality" className="area area-quiet" activeOptions={{ includeSearch: false }}>
          {t.quality}
        </Link>
        <Link to="/programme" className="area area-quiet">
          {t.programme}
        </Link>
      </div>
    </nav>
  );
}
