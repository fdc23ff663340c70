// The pages of a case inside the training room: the same routes below a root without a shell, with a history in memory.
import { createMemoryHistory, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { caseRoutesUnder, newRoot } from '../../case-routes.tsx';
import { LostPage } from '../../parts/shell/lost-page.tsx';
import { Trouble } from '../../parts/shell/trouble.tsx';

/** As narrow as its column: the sheets of the case ask for the width of this box, as they ask for that of the page elsewhere. */
const Bare = () => (
  <div className="page-width">
    <Outlet />
  </div>
);

/** Begins at the case. There is no list of cases to go back to: its address leads to an empty page nothing links to. */
export function newCaseRouter(id: string) {
  const root = newRoot(Bare, LostPage);
  const nowhere = createRoute({ getParentRoute: () => root, path: '/', component: () => null });
  return createRouter({
    routeTree: root.addChildren([nowhere, ...caseRoutesUnder(root)]),
    history: createMemoryHistory({ initialEntries: [`/cases/${encodeURIComponent(id)}`] }),
    defaultErrorComponent: ({ error, reset }) => (
      <Trouble error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
    ),
  });
}

export type CaseRouter = ReturnType<typeof newCaseRouter>;
