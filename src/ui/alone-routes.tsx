// The map of the training room by itself: where it has no server to name its pages, their addresses stand behind the `#`, so that a reload
// and a link find them again from a file as well.
import { createHashHistory, createRoute, createRouter, Link, Outlet, redirect, type RouterHistory } from '@tanstack/react-router';
import { AloneFrame } from './alone/alone-frame.tsx';
import { newRoot } from './case-routes.tsx';
import { PageHead } from './parts/kit/page-head.tsx';
import { texts } from './parts/shell/texts.ts';
import { TroubleNotice } from './parts/shell/trouble-notice.tsx';
import { useFocusKept } from './parts/shell/use-focus-kept.ts';
import { useFocusOnArrival } from './parts/shell/use-focus-on-arrival.ts';
import { useLanguage } from './parts/words/language.tsx';
import { roomsUnder } from './room-routes.tsx';

function Alone() {
  const content = useFocusOnArrival();
  useFocusKept(content);
  const { t } = useLanguage(texts);
  return (
    <AloneFrame
      content={content}
      areas={
        <nav className="areas" aria-label={t.areas}>
          <div className="areas-group">
            <Link to="/training" className="area">
              {t.training}
            </Link>
            <Link to="/handbook" className="area" activeOptions={{ includeHash: false }}>
              {t.handbook}
            </Link>
            <Link to="/chart" className="area" activeOptions={{ includeSearch: false }}>
              {t.chart}
            </Link>
          </div>
        </nav>
      }
    >
      <Outlet />
    </AloneFrame>
  );
}

function Lost() {
  const { t } = useLanguage(texts);
  return (
    <div className="page">
      <PageHead title={t.lostTitle} lead={t.lostAlone} />
      <Link to="/training" className="button button-primary">
        {t.toTraining}
      </Link>
    </div>
  );
}

/** A test hands in a history in memory, so that it starts at any address. */
export function newAloneRouter(history: RouterHistory = createHashHistory()) {
  const root = newRoot(Alone, Lost);
  const start = createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      // What a router takes for a change of address is thrown.
      // oxlint-disable-next-line typescript/only-throw-error
      throw redirect({ to: '/training', replace: true });
    },
  });
  return createRouter({
    routeTree: root.addChildren([start, ...roomsUnder(root)]),
    history,
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => (
      <div className="page">
        <TroubleNotice error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
      </div>
    ),
  });
}
