// The text of a message, written when it is read or sent and stored nowhere.
import type { CaseState } from '../../engine/state/case-state.ts';
import { plannedFrom } from '../../engine/outlook/messages.ts';
import { clientMessage } from '../../language/client-messages.ts';
import type { Lang } from '../../language/language.ts';
import { staffMessage } from '../../language/messages.ts';
import type { OutboxRow } from '../../record/ports/outbox-store.ts';
import { shortId } from '../../record/log/short-id.ts';

/** `address` is where this server is reached, without a slash at its end; null where that is not known. */
export function textOf(row: OutboxRow, state: CaseState, { lang, address }: { lang: Lang; address: string | null }) {
  const { case: id, to, language, topic, day, rule } = row;
  const link = address === null ? null : `${address}/cases/${id}`;
  if (to !== 'client') return staffMessage(lang, { topic, case: shortId(id), day, rule, link });
  return clientMessage({ language, day, isPlanned: day !== null && plannedFrom(state, day) === day });
}
