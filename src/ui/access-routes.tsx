// The addresses of signing in, of one's own access and of the organisation. German: they are printed, mailed and read out.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signInSearch } from './access/sign-in/search.ts';
import type { newRoot } from './case-routes.tsx';

export function accessRoutesUnder(root: ReturnType<typeof newRoot>) {
  const signIn = createRoute({
    getParentRoute: () => root,
    path: '/anmelden',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('./access/sign-in/sign-in-page.tsx'), 'SignInPage'),
  });
  const leave = createRoute({
    getParentRoute: () => root,
    path: '/abmelden',
    component: lazyRouteComponent(() => import('./access/sign-in/leave-page.tsx'), 'LeavePage'),
  });
  /** The secret part of a link stands behind the `#`, so that it reaches no log. */
  const firstRun = createRoute({
    getParentRoute: () => root,
    path: '/einrichten',
    component: lazyRouteComponent(() => import('./access/first-run/first-run-page.tsx'), 'FirstRunPage'),
  });
  const invitation = createRoute({
    getParentRoute: () => root,
    path: '/einladung',
    component: lazyRouteComponent(() => import('./access/invitation/invitation-page.tsx'), 'InvitationPage'),
  });
  const account = createRoute({
    getParentRoute: () => root,
    path: '/zugang',
    component: lazyRouteComponent(() => import('./access/account/account-page.tsx'), 'AccountPage'),
  });
  const people = createRoute({
    getParentRoute: () => root,
    path: '/menschen',
    component: lazyRouteComponent(() => import('./access/people/people-page.tsx'), 'PeoplePage'),
  });
  const emergency = createRoute({
    getParentRoute: () => root,
    path: '/notzugriff',
    component: lazyRouteComponent(() => import('./access/emergency/emergency-page.tsx'), 'EmergencyPage'),
  });
  const retention = createRoute({
    getParentRoute: () => root,
    path: '/aufbewahrung',
    component: lazyRouteComponent(() => import('./access/retention/retention-page.tsx'), 'RetentionPage'),
  });
  return [signIn, leave, firstRun, invitation, account, people, emergency, retention] as const;
}
