// The handbook: what the standard provides for at every point, searchable and printable, in step with the chart because read from it.
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { currentStandard } from '../../../machines/standards/released.ts';
import { reviewRules } from '../../../machines/case/deadlines/review-due.ts';
import { usePort } from '../parts/api/use-port.ts';
import { Button } from '../parts/kit/button.tsx';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useIsNarrow } from '../parts/kit/use-is-narrow.ts';
import { TextField } from '../parts/kit/text-field.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { handbookOf } from './handbook.ts';
import { HandbookSection } from './handbook-section.tsx';
import { chaptersIn, countOf, found, type ToldChapter } from './in-words.ts';
import { texts } from './texts.ts';
import './handbook.css';

export function HandbookPage() {
  const { t, lang } = useLanguage(texts);
  const { followsSwitch } = usePort();
  const [search, setSearch] = useState('');
  const all = useMemo(() => chaptersIn(lang, handbookOf(currentStandard)), [lang]);
  const chapters = useMemo(() => found(all, search, lang), [all, search, lang]);
  useArrival();
  return (
    <div className="page handbook">
      <PageHead title={t.title} lead={t.lead(currentStandard)}>
        <div className="row">
          {/* A room by itself has no such address. */}
          {followsSwitch && (
            <Link to="/translations" className="link handbook-translations">
              {t.translations}
            </Link>
          )}
          <Button kind="quiet" onPress={() => window.print()}>
            {t.print}
          </Button>
        </div>
      </PageHead>
      <div className="handbook-search">
        <TextField label={t.search} hint={t.searchHint} value={search} onChange={setSearch} type="search" />
        {/* Always there: a live region that appears with its words is often not read out. */}
        <output className="soft small">
          {search.trim() !== '' && (chapters.length === 0 ? t.nothing(search.trim()) : t.hits(countOf(chapters)))}
        </output>
      </div>
      <div className="handbook-body">
        <Contents chapters={chapters} />
        <div>
          {chapters.map((chapter) => (
            <section key={chapter.path} className="handbook-chapter" aria-labelledby={`chapter-${chapter.path}`}>
              <h2 id={`chapter-${chapter.path}`} tabIndex={-1} className="handbook-title">
                {chapter.title}
              </h2>
              {chapter.path === 'open.reviewClock' && search.trim() === '' && <ReviewRules />}
              {chapter.sections.map((section) => (
                <HandbookSection key={section.path} section={section} isAlone={section.title === chapter.title} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The sections are not there yet when the browser looks for the anchor. */
function useArrival(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const place = document.getElementById(hash);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [hash]);
}

function Contents({ chapters }: { readonly chapters: readonly ToldChapter[] }) {
  const { t } = useLanguage(texts);
  const isNarrow = useIsNarrow();
  if (chapters.length === 0) return null;
  return (
    <nav className="handbook-contents" aria-label={t.contents}>
      <details open={!isNarrow}>
        <summary>{t.contents}</summary>
        {chapters.map(({ path, title, sections }) => (
          <div key={path} className="handbook-contents-chapter">
            <Contained to={`chapter-${path}`} className="handbook-contents-title">
              {title}
            </Contained>
            <ul>
              {sections
                .filter((section) => section.title !== title)
                .map((section) => (
                  <li key={section.path}>
                    <Contained to={section.path}>{section.title}</Contained>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

type ContainedProps = { readonly to: string; readonly className?: string; readonly children: string };

/** Written as an address of the handbook: where the page itself has its address behind the `#`, a place alone would be another page. */
const Contained = ({ to, className, children }: ContainedProps) => (
  <Link to="/handbook" hash={to} className={className} activeOptions={{ includeHash: true }}>
    {children}
  </Link>
);

function ReviewRules() {
  const { t, say } = useLanguage(texts);
  return (
    <div className="handbook-part">
      <h3 className="handbook-part-title">{t.reviews}</h3>
      <p>{t.reviewsLead}</p>
      <ul>
        {reviewRules.map((rule) => (
          <li key={rule}>{t.reviewsLine(say.dueReason(rule))}</li>
        ))}
      </ul>
    </div>
  );
}
