// The chapters of the case, each with its pages in their order: which are done, which are open, where one is, and the other ways out.
import { useContext } from 'react';
import { IsNarrowColumn } from '../../../parts/kit/is-narrow-column.ts';
import { tick } from '../../../parts/kit/tick.ts';
import { useLanguage } from '../../../parts/words/language.tsx';
import { chaptersOf, type Chapter } from './chapters.ts';
import { markOf } from './graph.ts';
import { isSame, slugOf, type Mark, type PageRef } from '../page/page.ts';
import { texts } from '../words/texts.ts';
import { labelOf } from '../frame/names.ts';
import { PageLink } from '../frame/page-link.tsx';
import { useWizard } from '../frame/wizard-context.ts';

/** While a talk is open its chapter stands above that of the stage, and both stay in sight. */
export function PageList() {
  const chapters = chaptersOf(useWizard().view);
  return (
    <div className="wizard-list">
      {chapters.map((chapter) => (
        <ChapterList key={chapter.name} chapter={chapter} isAlone={chapters.length === 1} />
      ))}
    </div>
  );
}

function ChapterList({ chapter: { name, graph }, isAlone }: { readonly chapter: Chapter; readonly isAlone: boolean }) {
  const { t, say } = useLanguage(texts);
  const { view, stage, here, chapter } = useWizard();
  const title = name === 'talk' ? t.talk : say.state(stage);
  const path = graph.path(view);
  const aside = graph.aside(view);
  const isHere = chapter === name;
  const isNarrow = useContext(IsNarrowColumn);
  const at = path.findIndex((ref) => isSame(ref, here));
  return (
    <nav className="wizard-chapter" aria-label={t.pagesOfStage(title)}>
      {!isAlone && <p className="wizard-chapter-title">{title}</p>}
      {/* The key folds it again on a narrow screen whenever another page is opened. */}
      <details key={slugOf(here)} className="wizard-list-fold" open={!isNarrow && isWide()}>
        <summary>
          <span>{isHere && at >= 0 && path.length > 1 ? t.position(at + 1, path.length) : title}</span>
          {isHere && <span className="wizard-list-here"> · {labelOf(here, view, t)}</span>}
        </summary>
        <ol>
          {path.map((ref) => (
            <Line key={slugOf(ref)} pageRef={ref} mark={markOf(view, ref)} />
          ))}
        </ol>
        {aside.length > 0 && (
          <>
            <p className="wizard-list-aside">{t.otherWays}</p>
            <ul>
              {aside.map((ref) => (
                <Line key={slugOf(ref)} pageRef={ref} mark={null} />
              ))}
            </ul>
          </>
        )}
      </details>
    </nav>
  );
}

/** On a narrow screen the list would push the page out of sight. */
const isWide = (): boolean => window.matchMedia?.('(min-width: 62rem)').matches ?? true;

function Line({ pageRef, mark }: { readonly pageRef: PageRef; readonly mark: Mark | null }) {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const isHere = isSame(pageRef, here);
  return (
    <li className="wizard-line">
      <PageLink pageRef={pageRef} className="wizard-line-link" current={isHere}>
        {mark !== null && (
          <svg className={`wizard-mark wizard-mark-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
            <path d={mark === 'done' ? tick : ''} />
          </svg>
        )}
        <span>
          {labelOf(pageRef, view, t)} {mark !== null && <span className="unseen">({t.marks[mark]})</span>}
        </span>
      </PageLink>
    </li>
  );
}
