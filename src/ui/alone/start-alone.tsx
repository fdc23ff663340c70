// Starts a room that has no server: one React root over a port that asks nobody.
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../parts/api/queries.ts';
import { useScreenState } from '../parts/screen-state.ts';
import { LanguageProvider } from '../parts/words/language.tsx';
import { loadSentences } from '../parts/words/spoken.ts';
import type { Port } from '../parts/api/port.ts';
import { provideRandomIds } from './random-ids.ts';

export async function startAlone(room: ReactNode, port: Port): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no place for the room');
  provideRandomIds(crypto);
  await loadSentences(useScreenState.getState().language);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient(port)}>
        <LanguageProvider>{room}</LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
