// The practice guide: what the standard provides for at every point, searchable, to print and as a file, in step with the standard because
// read from it.
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { currentStandard } from '../../../machines/standards/released.ts';
import { countOf, found } from '../../export/guide/found.ts';
import { guideOf } from '../../export/guide/guide.ts';
import type { GuideChapter } from '../../export/guide/guide-shape.ts';
import { usePort } from '../parts/api/use-port.ts';
import { Button } from '../parts/kit/button.tsx';
import { PageHead } from '../parts/kit/page-head.tsx';
import { useIsNarrow } from '../parts/kit/use-is-narrow.ts';
import { TextField } from '../parts/kit/text-field.tsx';
import { useLanguage } from '../parts/words/language.tsx';
import { HandbookSection } from './handbook-section.tsx';
import { texts } from './texts.ts';
import './handbook.css';

export function HandbookPage() {
  const { t, lang } = useLanguage(texts);
  const { followsSwitch } = usePort();
  const [search, setSearch] = useState('');
  const guide = useMemo(() => guideOf(currentStandard, lang), [lang]);
  const chapters = useMemo(() => found(guide, search, lang), [guide, search, lang]);
  useArrival();
  return (
    <div className="page handbook">
      <PageHead title={guide.title} lead={guide.lead}>
        <div className="handbook-files">
          <GuideFile />
          <Button kind="quiet" onPress={() => window.print()}>
            {t.print}
          </Button>
          {/* A room by itself has no such address. */}
          {followsSwitch && (
            <>
              <Link to="/chains" className="link handbook-translations">
                {t.chains}
              </Link>
              <Link to="/translations" className="link handbook-translations">
                {t.translations}
              </Link>
            </>
          )}
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

function Contents({ chapters }: { readonly chapters: readonly GuideChapter[] }) {
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

/** Only a server can set a file; where there is none, the page prints all the same, and says so instead of a link that leads nowhere. */
function GuideFile() {
  const { t, lang } = useLanguage(texts);
  const address = usePort().guideAddress(lang);
  if (address === null) return <p className="soft small handbook-no-file">{t.noFile}</p>;
  return (
    <a className="button button-plain" href={address} download={`${t.fileName}-${currentStandard}-${lang}.pdf`}>
      {t.asPdf}
    </a>
  );
}
