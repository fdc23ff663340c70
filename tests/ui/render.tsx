// Shows a part of the screen, or a whole page at its address, with everything it stands on.
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterContextProvider, RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { caseQuery, newQueryClient, sessionQuery } from '../../src/ui/parts/api/queries.ts';
import type { Port } from '../../src/ui/parts/api/port.ts';
import type { CaseView } from '../../src/ui/parts/api/views.ts';
import { forgetWhoWorks } from '../../src/ui/parts/api/signed-in.ts';
import { openWindow, type Place } from '../../src/ui/parts/api/tab.ts';
import { LanguageProvider } from '../../src/ui/parts/words/language.tsx';
import { newRouter } from '../../src/ui/routes.tsx';
import { useScreenState } from '../../src/ui/parts/screen-state.ts';
import { sessionOn } from './views.ts';
import { opened } from './windows.ts';

function freshScreen(): void {
  forgetWhoWorks();
  sessionStorage.removeItem('etappe.words-of');
  void useScreenState.setState({ language: 'de', theme: 'system', actor: null });
}

export function show(part: ReactNode, view?: CaseView): RenderResult {
  freshScreen();
  const client = opened(newQueryClient());
  client.setQueryData(sessionQuery.queryKey, sessionOn(view?.today ?? '2026-11-22'));
  if (view !== undefined) client.setQueryData(caseQuery(view.id).queryKey, view);
  return render(
    <QueryClientProvider client={client}>
      <RouterContextProvider router={newRouter(createMemoryHistory())}>
        <LanguageProvider>{part}</LanguageProvider>
      </RouterContextProvider>
    </QueryClientProvider>,
  );
}

type PageProps = { readonly address: string; readonly way?: RouterHistory; readonly port?: Port; readonly place?: Place };

/** The whole screen at an address. */
export function Page({ address, way = createMemoryHistory({ initialEntries: [address] }), port, place }: PageProps) {
  const [router] = useState(() => newRouter(way));
  const [client] = useState(() => {
    const made = opened(newQueryClient(port));
    if (place !== undefined) openWindow(made, place);
    return made;
  });
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

export function visit(address: string, more: Pick<PageProps, 'way' | 'port' | 'place'> = {}): RenderResult {
  freshScreen();
  return render(<Page address={address} {...more} />);
}
