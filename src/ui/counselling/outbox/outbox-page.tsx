// What goes out, when, to whom, in which language and why; and whether anything goes out at all.
import { useSearch } from '@tanstack/react-router';
import { useOutbox } from '../../parts/api/outbox.ts';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { MessageList } from './message-list.tsx';
import { SendingPanel } from './sending-panel.tsx';
import { StatusStrip } from './status-strip.tsx';
import { texts } from './texts.ts';

export function OutboxPage() {
  const { t } = useLanguage(texts);
  const { status = 'open' } = useSearch({ from: '/outbox' });
  const outbox = useOutbox(status);
  return (
    <div className="page outbox">
      <PageHead title={t.title} lead={t.lead} />
      <SendingPanel />
      {/* The newest page knows best, as in the caseload. */}
      <StatusStrip counts={outbox.data?.pages.at(-1)?.counts} />
      {outbox.error !== null && <TroubleNotice error={outbox.error} onRetry={() => void outbox.refetch()} />}
      {outbox.data === undefined ? (
        outbox.error === null && <p className="soft">{t.loading}</p>
      ) : (
        <MessageList
          key={status}
          pages={outbox.data.pages}
          isOld={outbox.isPlaceholderData}
          isLoadingMore={outbox.isFetchingNextPage}
          onMore={() => void outbox.fetchNextPage()}
        />
      )}
    </div>
  );
}
