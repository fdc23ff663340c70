// Which messages are shown. Without a choice those that are not over yet: what was sent long ago is looked for, not looked at.
import { outboxStatuses } from '../../../record/ports/outbox-store.ts';
import type { OutboxChoice } from '../../parts/api/outbox.ts';

export const outboxChoices: readonly OutboxChoice[] = ['open', ...outboxStatuses, 'all'];

/** What is no choice counts as none. */
export const outboxSearch = ({ status }: Record<string, unknown>): { readonly status?: OutboxChoice | undefined } => ({
  status: outboxChoices.find((choice) => choice === status && choice !== 'open'),
});
