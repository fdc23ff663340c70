// Starts the player of QA by itself: one file, without a server, also from a stick (`npm run build:player`).
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './parts/api/queries.ts';
// Before any other sheet: its first statement fixes the order of the cascade layers.
import './styles.css';
import { LanguageProvider } from './parts/words/language.tsx';
import { AloneRoom } from './quality/alone/alone-room.tsx';
import { nowhere } from './quality/alone/nowhere.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no place for the player');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient(nowhere)}>
      <LanguageProvider>
        <AloneRoom />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
