// How measures stand, and the cause of what did not work out.
import type { EventOf } from '../../../../../machines/case/events/case-event.ts';
import { askedAt, sendOnce, together, withWords, type Sending } from '../page/sending.ts';

type Status = EventOf<'measure.reported'>['status'];
export type ReportDraft = { readonly status: Status | null; readonly cause: EventOf<'measure.reported'>['cause']; readonly note: string };
/** Per measure. */
export type ProgressDraft = Readonly<Record<string, ReportDraft>>;

export const startProgress = (): ProgressDraft => ({});
/** Empty until somebody begins to report on the measure. */
export const reportOf = (draft: ProgressDraft, measure: string): ReportDraft => draft[measure] ?? { status: null, cause: null, note: '' };

/** Whatever did not work out has a cause, never a culprit; what goes on or is done needs none. */
export const needsCause = (status: Status | null): boolean =>
  status === 'stopped' || status === 'impossible' || status === 'blockedByConsent';

export function report(draft: ProgressDraft, measure: string): Sending {
  const { status, cause, note } = reportOf(draft, measure);
  const needed = { status, ...(needsCause(status) && { cause }) };
  return sendOnce('measure.reported', needed, (answers) => [
    { type: 'measure.reported', measure, status: answers.status, cause: needsCause(answers.status) ? cause : null, ...withWords({ note }) },
  ]);
}

/** Everything that was chosen and not recorded yet; a note alone reports nothing. */
export const reportAll = (draft: ProgressDraft): Sending =>
  together(
    ...Object.keys(draft)
      .filter((measure) => reportOf(draft, measure).status !== null)
      .map((measure) => askedAt(report(draft, measure), measure)),
  );
