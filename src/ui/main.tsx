// Starts the screen in the browser: one React root inside the providers of cache, language and routes.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './parts/api/queries.ts';
// Before any other sheet: its first statement fixes the order of the cascade layers.
import './styles.css';
import { resumeWords } from './parts/draft/left-words.ts';
import { LanguageProvider } from './parts/words/language.tsx';
import { loadSentences } from './parts/words/spoken.ts';
import { useScreenState } from './parts/screen-state.ts';
import { newRouter } from './routes.tsx';

// index.html and this file have to agree on the id.
const place = document.getElementById('root');
if (place === null) throw new Error('the page has no place for the screen');

await loadSentences(useScreenState.getState().language);
const client = newQueryClient();
resumeWords(client);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={newRouter()} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
