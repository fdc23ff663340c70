// The real pages of the case, in a cache and a router of their own: no second wizard.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoom } from './use-room.ts';

export function EmbeddedCase() {
  const { t } = useLanguage(texts);
  const { client, router } = useRoom();
  return (
    <section className="training-wizard" aria-label={t.wizard}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </section>
  );
}
