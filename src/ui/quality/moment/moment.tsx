// The real page of the wizard as it stood after a step, for looking only.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { Component, useDeferredValue, useMemo, type ReactNode } from 'react';
import { calendar } from '../../../../machines/actor.ts';
import type { Day } from '../../../../machines/day.ts';
import type { Frame } from '../../../engine/log/frames.ts';
import { Wizard } from '../../counselling/wizard/wizard.tsx';
import type { Header } from '../../../record/log/entry.ts';
import { caseQuery, newQueryClient, sessionQuery } from '../../parts/api/queries.ts';
import type { CaseView } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { momentPort } from './moment-port.ts';
import { viewAt } from './moment-view.ts';
import { texts } from './texts.ts';

type MomentProps = {
  readonly header: Header;
  /** Every step up to the one that is looked at. */
  readonly frames: readonly Frame[];
  readonly today: Day;
};

/** A page is drawn after the step itself: whoever plays fast sees the steps go by and the page where they stop. */
export function Moment(props: MomentProps) {
  const { header, frames, today } = useDeferredValue(props);
  const { say, t } = useLanguage(texts);
  const view = useMemo(() => viewAt(header, frames, today, say), [header, frames, today, say]);
  return (
    <>
      <p className="small soft">{t.readOnly}</p>
      <Guard key={`${frames.length} ${view.today}`} instead={t.noPage}>
        <MomentPage view={view} frame={frames.at(-1)} />
      </Guard>
    </>
  );
}

/** A room within the room: a cache, an address and a port of its own, so that nothing of it reaches the page around it. */
function MomentPage({ view, frame }: { readonly view: CaseView; readonly frame: Frame | undefined }) {
  const [client, router] = useMemo(() => {
    const by = frame?.entry.by;
    const actor = by === undefined || by.role === calendar.role ? ({ role: 'counsellor', id: 'counsellor' } as const) : by;
    const port = momentPort(view, actor);
    const cache = newQueryClient(port);
    cache.setQueryData(sessionQuery.queryKey, { ...emptySession(view), actor });
    cache.setQueryData(caseQuery(view.id).queryKey, view);
    return [cache, routerFor(view)];
  }, [view, frame]);
  return (
    // `inert`: no key, no pointer and no screen reader gets in. What it says is said in words above it.
    <div className="moment" inert>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </div>
  );
}

const emptySession = ({ today, header }: CaseView) => ({
  today,
  setDay: true,
  signedIn: null,
  staff: [],
  sites: [],
  site: header.site as 'wiesbaden',
});

/** Every address leads to the same page: links of the page are drawn and lead nowhere. */
function routerFor(view: CaseView) {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/cases/$id',
    validateSearch: ({ page: named }: Record<string, unknown>) => (typeof named === 'string' ? { page: named } : {}),
    component: () => <Wizard view={view} />,
  });
  const history = createMemoryHistory({ initialEntries: [`/cases/${view.id}`] });
  return createRouter({ routeTree: root.addChildren([page]), history }) as never;
}

/** A page may need what a recording does not hold; then the step is shown without it. */
class Guard extends Component<{ readonly children: ReactNode; readonly instead: string }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError = () => ({ isBroken: true });
  override render() {
    return this.state.isBroken ? <p>{this.props.instead}</p> : this.props.children;
  }
}
