// The messages in the order of their days.
import { useState } from 'react';
import { uniqueById } from '../../parts/api/unique-by-id.ts';
import type { Outbox, OutboxMessage } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
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

/**
 * What somebody has done something about stays in its place until the list is left, with the way back: else the next message would lie
 * under the hand that has just pressed. What the list itself still shows is newer.
 */
function staying(listed: readonly OutboxMessage[], acted: readonly OutboxMessage[]): readonly OutboxMessage[] {
  const gone = acted.filter(({ id }) => listed.every((message) => message.id !== id));
  return [...listed, ...gone].toSorted((a, b) => (a.on === b.on ? a.id - b.id : a.on < b.on ? -1 : 1));
}

export function MessageList({ pages, isOld, isLoadingMore, onMore }: MessageListProps) {
  const { t } = useLanguage(texts);
  const [acted, setActed] = useState<readonly OutboxMessage[]>([]);
  const newest = pages.at(-1);
  if (newest === undefined) return null;
  const messages = staying(uniqueById(pages.flatMap((page) => page.messages)), acted);
  return (
    <div className="outbox-list awaits" aria-busy={isOld || undefined}>
      {newest.hasUnreadable && (
        <Notice tone="attention" title={t.unreadable}>
          <p>{t.unreadableWhat}</p>
        </Notice>
      )}
      {messages.length === 0 && !newest.hasUnreadable && <p className="soft">{t.empty}</p>}
      {messages.length > 0 && (
        <ul className="outbox-rows">
          {messages.map((message) => (
            <MessageItem
              key={message.id}
              message={message}
              today={newest.today}
              onActed={(now) => setActed([...acted.filter(({ id }) => id !== now.id), now])}
            />
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
