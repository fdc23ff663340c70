// The messages in the order of their days.
import { uniqueById } from '../../parts/api/unique-by-id.ts';
import type { Outbox } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { MessageItem } from './message-item.tsx';
import { texts } from './texts.ts';

type MessageListProps = {
  readonly pages: readonly Outbox[];
  /** What is shown belongs to the choice before; the answer to the new one is on its way. */
  readonly isOld: boolean;
  readonly isLoadingMore: boolean;
  readonly onMore: () => void;
};

export function MessageList({ pages, isOld, isLoadingMore, onMore }: MessageListProps) {
  const { t } = useLanguage(texts);
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  const messages = uniqueById(pages.flatMap((page) => page.messages));
  return (
    <div className="outbox-list" aria-busy={isOld || undefined}>
      {messages.length === 0 && <p className="soft">{t.empty}</p>}
      {messages.length > 0 && (
        <ul className="outbox-rows">
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} today={newest.today} />
          ))}
        </ul>
      )}
      {newest.next !== null && (
        <div className="caseload-more">
          <p className="soft">{t.shownOf(messages.length, newest.total)}</p>
          <Button onPress={onMore} busy={isLoadingMore}>
            {t.more}
          </Button>
        </div>
      )}
    </div>
  );
}
