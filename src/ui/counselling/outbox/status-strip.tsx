// What became of the messages, with counts, and each the way to those alone.
import { Link } from '@tanstack/react-router';
import { outboxStatusName } from '../../../language/messages.ts';
import type { OutboxChoice } from '../../parts/api/outbox.ts';
import type { Outbox } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { outboxChoices } from './choice.ts';
import { texts } from './texts.ts';

type Counts = Outbox['counts'];

/** `open` is no state of a message but the three that are not over yet. */
function countOf(choice: OutboxChoice, counts: Counts): number {
  if (choice === 'open') return counts.waiting + counts.heldBack + counts.failed;
  if (choice === 'all') return Object.values(counts).reduce((sum, count) => sum + count, 0);
  return counts[choice];
}

export function StatusStrip({ counts }: { readonly counts: Counts | undefined }) {
  const { lang, t } = useLanguage(texts);
  return (
    <nav className="strip" aria-label={t.statuses}>
      <ul>
        {outboxChoices.map((choice) => {
          const count = counts === undefined ? undefined : countOf(choice, counts);
          return (
            <li key={choice}>
              <Link
                to="/outbox"
                search={choice === 'open' ? {} : { status: choice }}
                replace
                resetScroll={false}
                activeOptions={{ exact: true, includeSearch: true }}
                className={`rail-link ${count === 0 ? 'rail-empty' : ''}`}
              >
                {choice === 'open' || choice === 'all' ? t[choice] : outboxStatusName(lang, choice)} <b>{count}</b>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
