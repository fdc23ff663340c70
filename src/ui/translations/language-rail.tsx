// The languages, and how far each is: the way to every other one.
import { Link } from '@tanstack/react-router';
import type { ReviewedLanguage } from '../../record/ports/text-review.ts';
import type { TranslationReviews } from '../parts/api/views.ts';
import { useLanguage } from '../parts/words/language.tsx';
import type { Shown } from './rows.ts';
import { texts } from './texts.ts';

type RailProps = {
  readonly counts: TranslationReviews['counts'] | undefined;
  readonly current: ReviewedLanguage;
  readonly shown: Shown;
};

/** On a telephone the languages are a strip to push. Only the strip is pushed, never the page. */
function inSight(link: HTMLAnchorElement | null): void {
  const strip = link?.closest('nav');
  if (link === null || strip === null || strip === undefined) return;
  strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
}

export function LanguageRail({ counts = [], current, shown }: RailProps) {
  const { t, say } = useLanguage(texts);
  return (
    <nav className="translations-rail" aria-label={t.languages}>
      <ul>
        {counts.map(({ language, reviewed, unreviewed, germanChanged }) => {
          const all = reviewed + unreviewed + germanChanged;
          return (
            <li key={language}>
              <Link
                to="/translations"
                search={{ language, ...(shown !== null && { show: shown }) }}
                className="translations-language"
                ref={language === current ? inSight : undefined}
                aria-current={language === current ? 'page' : undefined}
              >
                <span className="translations-name">{say.option('language', language)}</span>{' '}
                <span className="translations-count">
                  {t.countOf(reviewed, all)}
                  {germanChanged > 0 && <span className="translations-changed"> · {t.changedOf(germanChanged)}</span>}
                </span>
                <span className="translations-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * reviewed) / all}%` }} />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
