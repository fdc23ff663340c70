// The addresses of the rooms that need no server, below any root: the shell of the screen has them, and so has the training room by itself.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { newRoot } from './case-routes.tsx';

/** A route belongs to one tree: another root needs routes of its own, to the same pages. */
export function roomsUnder(root: ReturnType<typeof newRoot>) {
  const handbook = createRoute({
    getParentRoute: () => root,
    path: '/handbook',
    component: lazyRouteComponent(() => import('./handbook/handbook-page.tsx'), 'HandbookPage'),
  });
  const chart = createRoute({
    getParentRoute: () => root,
    path: '/chart',
    /** Without a name: the case. */
    validateSearch: ({ of }: Record<string, unknown>): { readonly of?: string | undefined } => ({
      of: typeof of === 'string' && of !== 'case' ? of : undefined,
    }),
    component: lazyRouteComponent(() => import('./chart/chart-page.tsx'), 'ChartPage'),
  });
  const training = createRoute({
    getParentRoute: () => root,
    path: '/training',
    component: lazyRouteComponent(() => import('./training/list/training-page.tsx'), 'TrainingPage'),
  });
  const trainingRoom = createRoute({
    getParentRoute: () => root,
    path: '/training/$name',
    component: lazyRouteComponent(() => import('./training/room/room-page.tsx'), 'RoomPage'),
  });
  const handout = createRoute({
    getParentRoute: () => root,
    path: '/training/$name/handout',
    component: lazyRouteComponent(() => import('./training/handout/handout-page.tsx'), 'HandoutPage'),
  });
  return [handbook, chart, training, trainingRoom, handout] as const;
}
