// How the offers stand, with their counts: what can be named, what somebody has to look at, what has ended.
import { Link, useSearch } from '@tanstack/react-router';
import { standings, type Standing } from '../../../../network/directory/standing.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';

export function StandingRail({ counts }: { readonly counts: Readonly<Record<Standing, number>> | undefined }) {
  const { lang, t } = useLanguage(texts);
  const { show: shown = 'open', ...search } = useSearch({ from: '/directory' });
  const words = networkWordsIn(lang).standings;
  return (
    <nav className="rail" aria-label={t.standings}>
      <ul>
        {standings.map((standing) => (
          <li key={standing}>
            <Link
              to="/directory"
              search={{ ...search, ...(standing !== 'open' && { show: standing }) }}
              resetScroll={false}
              className={counts?.[standing] === 0 ? 'rail-link rail-empty' : 'rail-link'}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={standing === shown ? 'page' : undefined}
            >
              <span>{words[standing]}</span> <b>{counts?.[standing]}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
