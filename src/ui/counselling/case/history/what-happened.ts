// What an entry says in the history: its sentence, and for a consent whose only fact is its number also for whom it is.
import type { CaseEvent } from '../../../../../machines/case/events/case-event.ts';
import type { Sentences } from '../../../../language/sentences.ts';
import type { CaseView } from '../../../parts/api/views.ts';

export function whatHappened(event: CaseEvent, { state }: Pick<CaseView, 'state'>, say: Sentences): string {
  const what = say.happened(event);
  if (event.type !== 'consent.given' && event.type !== 'consent.withdrawn') return what;
  const consent = state.context.network.consents[event.consent];
  return consent === undefined ? what : `${what}: ${say.option('recipient', consent.recipient, 'consent.drafted')}`;
}
