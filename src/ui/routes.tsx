// The map of the screen (client-side routing): every address and the page it shows.
import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { isMonth } from './counselling/calendar/month.ts';
import { entrySearch } from './counselling/case/history/open-entry.ts';
import { CaseFrame } from './counselling/case/case-frame.tsx';
import { personSearch } from './counselling/case/person/open-fact.ts';
import { CaseloadPage } from './counselling/caseload/caseload-page.tsx';
import { caseloadSearch, withoutOldWords } from './counselling/caseload/filter.ts';
import { outboxSearch } from './counselling/outbox/choice.ts';
import { LostPage } from './parts/shell/lost-page.tsx';
import { Shell } from './parts/shell/shell.tsx';
import { Trouble } from './parts/shell/trouble.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: LostPage });

// What an address holds may be old or typed by hand: `validateSearch` takes what does not fit as absent and never throws.
const caseload = createRoute({ getParentRoute: () => root, path: '/', validateSearch: caseloadSearch, component: CaseloadPage });
// Code splitting: the start page and the frame of a case are in the first bundle, every other page comes with its first visit.
const newCase = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./counselling/new-case/new-case-page.tsx'), 'NewCasePage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  /** Without a month: the one today is in. */
  validateSearch: ({ month }: Record<string, unknown>): { readonly month?: string | undefined } => ({
    month: isMonth(month) ? month : undefined,
  }),
  component: lazyRouteComponent(() => import('./counselling/calendar/calendar-page.tsx'), 'CalendarPage'),
});
const outbox = createRoute({
  getParentRoute: () => root,
  path: '/outbox',
  validateSearch: outboxSearch,
  component: lazyRouteComponent(() => import('./counselling/outbox/outbox-page.tsx'), 'OutboxPage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  /** `case` names a case of the server, whose recording is opened at once. */
  validateSearch: ({ case: id }: Record<string, unknown>): { readonly case?: string | undefined } => ({
    case: typeof id === 'string' ? id : undefined,
  }),
  component: lazyRouteComponent(() => import('./quality/quality-page.tsx'), 'QualityPage'),
});
const chart = createRoute({
  getParentRoute: () => root,
  path: '/chart',
  /** Without a name: the case. */
  validateSearch: ({ of }: Record<string, unknown>): { readonly of?: string } => (typeof of === 'string' && of !== 'case' ? { of } : {}),
  component: lazyRouteComponent(() => import('./chart/chart-page.tsx'), 'ChartPage'),
});

const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CaseFrame });
const wizard = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  /** `page` names a page of the wizard; without it the wizard opens where the case stands. */
  validateSearch: ({ page }: Record<string, unknown>): { readonly page?: string } => (typeof page === 'string' ? { page } : {}),
  component: lazyRouteComponent(() => import('./counselling/case/wizard-page.tsx'), 'WizardPage'),
});
const person = createRoute({
  getParentRoute: () => oneCase,
  path: '/person',
  validateSearch: personSearch,
  component: lazyRouteComponent(() => import('./counselling/case/person/person-page.tsx'), 'PersonPage'),
});
const steps = createRoute({
  getParentRoute: () => oneCase,
  path: '/steps',
  /** `act` opens one act, such as `pause.agreed`. */
  validateSearch: ({ act }: Record<string, unknown>): { readonly act?: string } => (typeof act === 'string' ? { act } : {}),
  component: lazyRouteComponent(() => import('./counselling/case/steps-page.tsx'), 'StepsPage'),
});
const history = createRoute({
  getParentRoute: () => oneCase,
  path: '/history',
  validateSearch: entrySearch,
  component: lazyRouteComponent(() => import('./counselling/case/history/history-page.tsx'), 'HistoryPage'),
});

/** Outside the frame of its case: what is on this page is what both sides have in front of them, and what is printed. */
const agreement = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id/agreement/$version',
  component: lazyRouteComponent(() => import('./counselling/agreement/agreement-page.tsx'), 'AgreementPage'),
});

const tree = root.addChildren([
  caseload,
  newCase,
  calendar,
  outbox,
  quality,
  chart,
  agreement,
  oneCase.addChildren([wizard, person, steps, history]),
]);

/** A test hands in a history in memory, so that it starts at any address. */
export const newRouter = (browserHistory: RouterHistory = createBrowserHistory()) =>
  createRouter({
    routeTree: tree,
    scrollRestoration: true,
    // Whatever a page throws while it is drawn is a defect; the frame around it stays and can be used.
    defaultErrorComponent: ({ error, reset }) => (
      <Trouble error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
    ),
    history: withoutOldWords(browserHistory),
  });

// Teaches the types of the router this tree: a link to an address that is not on the map does not compile.
declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
