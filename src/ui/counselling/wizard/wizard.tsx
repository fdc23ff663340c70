// The guided way through a case: the chart says which stage is open, the stage's graph which pages it has. A review talk is a chapter
// of its own beside the stage, while it is open.
//
// A page is made of three things, named alike in the folder of its stage: `goal.ts` turns a draft into proposals and knows no React,
// `goal-page.tsx` asks for the answers, `pages.ts` says which acts the page sends and when it counts as done. The map (map/) puts the
// pages in order; the frame (frame/) gives every page its fields, its foot and the way to where a reason can be mended.
import { Suspense, use, useEffect, type ReactNode } from 'react';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { Guidance } from './frame/guidance.tsx';
import { leadOf, titleOf } from './frame/names.ts';
import { PageList } from './map/page-list.tsx';
import { ArrivalNotice, StrayNotice } from './frame/arrival-notices.tsx';
import { CaseNotices } from './frame/case-notices.tsx';
import { loadTurnedPages } from './client-view/turning.tsx';
import { LeftBehind } from './map/left-behind.tsx';
import { useWizardRoute } from './map/use-wizard-route.ts';
import { useWizard, WizardContext } from './frame/wizard-context.ts';
import { loadAllChapters, loadChapterOf, loadedPages } from './map/page-components.ts';
import type { PageName } from './page/page-name.ts';
import { slugOf } from './page/page.ts';
import { texts } from './words/texts.ts';
import './wizard.css';

export function Wizard({ view }: { readonly view: CaseView }) {
  const { position, place, arrival, strayed } = useWizardRoute(view);
  return (
    <WizardContext value={position}>
      <div className="wizard">
        <PageList />
        <div className="wizard-page" ref={place}>
          {/* Another stage, chapter or page, another component: drafts and hooks are made once per page (see useDraft). */}
          <OpenPage key={`${position.chapter} ${position.stage} ${slugOf(position.here)}`}>
            {arrival !== null && <ArrivalNotice arrival={arrival} />}
            {strayed && <StrayNotice />}
            <LeftBehind />
            <CaseNotices />
          </OpenPage>
        </div>
        <Guidance />
      </div>
    </WizardContext>
  );
}

/** Characters: a goal's whole sentence is a heading too, but not a headline. */
const longTitle = 40;

/** The question first; what has to be said beside it comes after. */
function OpenPage({ children }: { readonly children: ReactNode }) {
  const { t } = useLanguage(texts);
  const { view, here } = useWizard();
  const title = titleOf(here, view, t);
  const lead = leadOf(here, t);
  return (
    <>
      <header className="wizard-head">
        <h2 id="question" tabIndex={-1} className={title.length > longTitle ? 'wizard-title wizard-title-long' : 'wizard-title'}>
          {title}
        </h2>
        {lead !== undefined && <p className="wizard-lead">{lead}</p>}
      </header>
      {children}
      <Suspense fallback={null}>
        <PageOfChapter page={here.page} />
      </Suspense>
    </>
  );
}

/** Suspends until the chapter is there; where it does not come, the frame around says so and can try again. */
function PageOfChapter({ page }: { readonly page: PageName }) {
  use(loadChapterOf(page));
  const Page = loadedPages[page];
  // Not sooner than this page is there: what is asked for while it is on its way would hold it up.
  useEffect(loadWhenIdle, []);
  return Page === undefined ? null : <Page />;
}

/** The other chapters, and what pages turn to, come once this page stands: going on must not wait for the wire. */
const loadTheRest = () => loadAllChapters().then(loadTurnedPages);

function loadWhenIdle(): () => void {
  // Safari has no idle callback; a moment later does the same.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(() => void loadTheRest(), 1000);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(() => void loadTheRest());
  return () => cancelIdleCallback(waiting);
}
