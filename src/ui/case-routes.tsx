// The addresses of one case, below any root: the shell of the screen has them, and so has the frame of a made-up case.
import { createRootRoute, createRoute, lazyRouteComponent, type RouteComponent, type NotFoundRouteComponent } from '@tanstack/react-router';
import { entrySearch } from './counselling/case/history/open-entry.ts';
import { referralSearch } from './counselling/case/referrals/referral-search.ts';
import { personSearch } from './counselling/case/person/open-fact.ts';

export const newRoot = (component: RouteComponent, notFoundComponent: NotFoundRouteComponent) =>
  createRootRoute({ component, notFoundComponent });

/** A route belongs to one tree: another root needs routes of its own, to the same pages. */
export function caseRoutesUnder(root: ReturnType<typeof newRoot>) {
  const oneCase = createRoute({
    getParentRoute: () => root,
    path: '/cases/$id',
    component: lazyRouteComponent(() => import('./counselling/case/case-frame.tsx'), 'CaseFrame'),
  });
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
  const referrals = createRoute({
    getParentRoute: () => oneCase,
    path: '/referrals',
    validateSearch: referralSearch,
    component: lazyRouteComponent(() => import('./counselling/case/referrals/referrals-page.tsx'), 'ReferralsPage'),
  });
  const chains = createRoute({
    getParentRoute: () => oneCase,
    path: '/chains',
    component: lazyRouteComponent(() => import('./counselling/case/chains/chains-tab-page.tsx'), 'ChainsTabPage'),
  });
  const history = createRoute({
    getParentRoute: () => oneCase,
    path: '/history',
    validateSearch: entrySearch,
    component: lazyRouteComponent(() => import('./counselling/case/history/history-page.tsx'), 'HistoryPage'),
  });
  const accesses = createRoute({
    getParentRoute: () => oneCase,
    path: '/accesses',
    component: lazyRouteComponent(() => import('./access/accesses/accesses-page.tsx'), 'AccessesPage'),
  });

  const rights = createRoute({
    getParentRoute: () => oneCase,
    path: '/rights',
    component: lazyRouteComponent(() => import('./access/rights/rights-page.tsx'), 'RightsPage'),
  });
  const erasure = createRoute({
    getParentRoute: () => oneCase,
    path: '/erasure',
    component: lazyRouteComponent(() => import('./access/erasure/erasure-page.tsx'), 'ErasurePage'),
  });

  /** Outside the frame of its case: what is on this page is what both sides have in front of them, and what is printed. */
  const agreement = createRoute({
    getParentRoute: () => root,
    path: '/cases/$id/agreement/$version',
    component: lazyRouteComponent(() => import('./counselling/agreement/agreement-page.tsx'), 'AgreementPage'),
  });

  return [agreement, oneCase.addChildren([wizard, person, chains, referrals, steps, history, accesses, rights, erasure])] as const;
}
