// Around every page: whoever has not signed in is led to where they can, and where a session ends meanwhile the page stays beneath.
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { codeOf } from '../parts/api/problem.ts';
import { useSession } from '../parts/api/queries.ts';
import { useSignedIn } from '../parts/api/signed-in.ts';
import { giveUpWindow, isSomebodys } from '../parts/draft/left-words.ts';
import { Shell } from '../parts/shell/shell.tsx';
import { Outside } from './outside.tsx';
import { Staying } from './staying/staying.tsx';

/** Pages for people who are not signed in (yet). */
const outside: ReadonlySet<string> = new Set(['/anmelden', '/einrichten', '/einladung']);

export function Frame() {
  const pathname = useLocation({ select: (location) => location.pathname });
  if (!outside.has(pathname)) return <Inside />;
  return (
    <Outside>
      <Outlet />
    </Outside>
  );
}

function Inside() {
  const { data: session, error } = useSession();
  const client = useQueryClient();
  const address = useLocation({ select: ({ href }) => href });
  const isLetGo = useSignedIn((state) => state.isLetGo);
  useEffect(() => {
    if (isLetGo) giveUpWindow(client, '/anmelden?fehler=accessEnded');
  }, [client, isLetGo]);
  // At once: nothing of the page stays on the screen while the window is given up.
  if (isLetGo) return null;
  if (session === undefined && codeOf(error) === 'notSignedIn')
    // Whoever has worked in this tab did not leave: they hear why they are asked again.
    return (
      <Navigate
        to="/anmelden"
        search={{ ...(address !== '/' && { nach: address }), ...(isSomebodys(client) && { beendet: true }) }}
        replace
      />
    );
  if (session === undefined && codeOf(error) === 'accessEnded')
    return <Navigate to="/anmelden" search={{ fehler: 'accessEnded' }} replace />;
  const someone = session?.signedIn ?? null;
  return (
    <>
      <Shell />
      {someone !== null && <Staying idleMinutes={someone.idleMinutes} />}
    </>
  );
}
