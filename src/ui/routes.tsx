// The map of the screen (client-side routing): every address and the page it shows.
import { createBrowserHistory, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router';
import { accessRoutesUnder } from './access-routes.tsx';
import { Frame } from './access/frame.tsx';
import { caseRoutesUnder, newRoot } from './case-routes.tsx';
import { isMonth } from './counselling/calendar/month.ts';
import { CaseloadPage } from './counselling/caseload/caseload-page.tsx';
import { caseloadSearch, withoutOldWords } from './counselling/caseload/filter.ts';
import { daySheetsSearch } from './counselling/day-sheets/search.ts';
import { outboxSearch } from './counselling/outbox/choice.ts';
import { actionsSearch } from './network/actions-search.ts';
import { figuresSearch } from './network/figures/search.ts';
import { chainsSearch } from './network/chains/search.ts';
import { directorySearch } from './network/directory/list/asked.ts';
import { LostPage } from './parts/shell/lost-page.tsx';
import { Trouble } from './parts/shell/trouble.tsx';
import { roomsUnder } from './room-routes.tsx';

const root = newRoot(Frame, LostPage);

// What an address holds may be old or typed by hand: `validateSearch` takes what does not fit as absent and never throws.
const caseload = createRoute({ getParentRoute: () => root, path: '/', validateSearch: caseloadSearch, component: CaseloadPage });
// Code splitting: the start page and the frame of a case are in the first bundle, every other page comes with its first visit.
const newCase = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./counselling/new-case/new-case-page.tsx'), 'NewCasePage'),
});

/** Beside a new case: for whoever asks one thing and wants no file. */
const shortAdvice = createRoute({
  getParentRoute: () => root,
  path: '/advice',
  component: lazyRouteComponent(() => import('./counselling/short-advice/short-advice-page.tsx'), 'ShortAdvicePage'),
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
/** What is needed for one day, to print. */
const daySheets = createRoute({
  getParentRoute: () => root,
  path: '/caseload/print',
  validateSearch: daySheetsSearch,
  component: lazyRouteComponent(() => import('./counselling/day-sheets/day-sheets-page.tsx'), 'DaySheetsPage'),
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

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('./counselling/agreement/verify-page.tsx'), 'VerifyPage'),
});

const translations = createRoute({
  getParentRoute: () => root,
  path: '/translations',
  /** Which texts: of one language, in one state. The page knows which there are. */
  validateSearch: ({ language, show }: Record<string, unknown>): { readonly language?: string; readonly show?: string } => ({
    ...(typeof language === 'string' && { language }),
    ...(typeof show === 'string' && { show }),
  }),
  component: lazyRouteComponent(() => import('./translations/translations-page.tsx'), 'TranslationsPage'),
});

const directory = createRoute({
  getParentRoute: () => root,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('./network/directory/list/directory-page.tsx'), 'DirectoryPage'),
});
const newOffer = createRoute({
  getParentRoute: () => root,
  path: '/directory/new',
  component: lazyRouteComponent(() => import('./network/directory/form/offer-form-page.tsx'), 'NewOfferPage'),
});
const directoryImport = createRoute({
  getParentRoute: () => root,
  path: '/directory/import',
  component: lazyRouteComponent(() => import('./network/directory/import/import-page.tsx'), 'ImportPage'),
});
const offer = createRoute({
  getParentRoute: () => root,
  path: '/directory/$id',
  component: lazyRouteComponent(() => import('./network/directory/offer/offer-page.tsx'), 'OfferPage'),
});
const changedOffer = createRoute({
  getParentRoute: () => root,
  path: '/directory/$id/edit',
  component: lazyRouteComponent(() => import('./network/directory/form/offer-form-page.tsx'), 'ChangedOfferPage'),
});

const body = createRoute({
  getParentRoute: () => root,
  path: '/directory/bodies/$id',
  component: lazyRouteComponent(() => import('./network/directory/body/body-page.tsx'), 'BodyPage'),
});
const changedBody = createRoute({
  getParentRoute: () => root,
  path: '/directory/bodies/$id/edit',
  component: lazyRouteComponent(() => import('./network/directory/body/body-form-page.tsx'), 'BodyFormPage'),
});

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('./network/figures/figures-page.tsx'), 'FiguresPage'),
});
const programme = createRoute({
  getParentRoute: () => root,
  path: '/programme',
  component: lazyRouteComponent(() => import('./network/figures/programme-page.tsx'), 'ProgrammePage'),
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: actionsSearch,
  component: lazyRouteComponent(() => import('./network/actions/actions-page.tsx'), 'ActionsPage'),
});
const chains = createRoute({
  getParentRoute: () => root,
  path: '/chains',
  validateSearch: chainsSearch,
  component: lazyRouteComponent(() => import('./network/chains/chains-page.tsx'), 'ChainsPage'),
});

const tree = root.addChildren([
  caseload,
  newCase,
  shortAdvice,
  daySheets,
  calendar,
  outbox,
  quality,
  verify,
  translations,
  directory,
  newOffer,
  directoryImport,
  offer,
  changedOffer,
  body,
  changedBody,
  figures,
  programme,
  actions,
  chains,
  ...accessRoutesUnder(root),
  ...roomsUnder(root),
  ...caseRoutesUnder(root),
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
