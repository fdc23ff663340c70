// Whether the client may be reminded: asked before a reminder leaves, and again of one that has left when the log is told anew (T27).
import type { CaseContext } from '../context/context.ts';
import { hasViolenceFlag } from '../context/read.ts';
import type { Refusal } from '../context/refusal.ts';
import type { DeadlineType } from '../events/case-event.ts';
import { when } from './check.ts';

const ofReview = ['deadline.reviewWindowOpened', 'deadline.reviewReminded', 'deadline.reviewDue'] as const satisfies DeadlineType[];
const ofAftercare = 'deadline.aftercareDue' satisfies DeadlineType;

/** When the calendar says these the client is written to; everything else it says is for the staff. */
export const remindsClient: ReadonlySet<string> = new Set([...ofReview, ofAftercare]);

/**
 * What speaks against a reminder of the type `type`. In danger a mail may be opened by the wrong person whatever way was agreed as safe:
 * that way is for people who know who answers. During a pause and after the end nobody is asked to come; aftercare has its own consent.
 */
export function refuseReminding(context: CaseContext, type: string): Refusal[] {
  const { presence, ending } = context;
  const isAftercare = type === ofAftercare;
  return [
    ...when(hasViolenceFlag(context), { code: 'writingUnsafe' }),
    ...(isAftercare ? when(ending.aftercare === 'none', { code: 'noAftercareConsent' }) : []),
    ...(!isAftercare && ending.closedOn !== null ? [{ code: 'notNow', proposed: type } as const] : []),
    ...(!isAftercare && presence.pause !== null ? [{ code: 'paused', until: presence.pause.until } as const] : []),
  ];
}
