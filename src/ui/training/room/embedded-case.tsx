// The real pages of the case, in a cache and a router of their own: no second wizard.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, useRouter } from '@tanstack/react-router';
import { IsNarrowColumn } from '../../parts/kit/is-narrow-column.ts';
import { HandbookElsewhere } from '../../parts/shell/handbook-elsewhere.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from '../words/texts.ts';
import { useRoom } from './use-room.ts';

export function EmbeddedCase() {
  const { t } = useLanguage(texts);
  const { client, router } = useRoom();
  const outer = useRouter();
  const handbookAt = (hash: string): string => outer.history.createHref(outer.buildLocation({ to: '/handbook', hash }).publicHref);
  return (
    <section className="training-wizard" aria-label={t.wizard}>
      <QueryClientProvider client={client}>
        <HandbookElsewhere value={handbookAt}>
          <IsNarrowColumn value={true}>
            <RouterProvider router={router} />
          </IsNarrowColumn>
        </HandbookElsewhere>
      </QueryClientProvider>
    </section>
  );
}
