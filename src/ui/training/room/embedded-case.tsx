// The real pages of the case, in a cache and a router of their own: no second wizard.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { IsNarrowColumn } from '../../parts/kit/is-narrow-column.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoom } from './use-room.ts';

export function EmbeddedCase() {
  const { t } = useLanguage(texts);
  const { client, router } = useRoom();
  return (
    <section className="training-wizard" aria-label={t.wizard}>
      <QueryClientProvider client={client}>
        <IsNarrowColumn value={true}>
          <RouterProvider router={router} />
        </IsNarrowColumn>
      </QueryClientProvider>
    </section>
  );
}
