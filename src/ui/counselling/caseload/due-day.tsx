// The day a case is about next, how far away it is, and which rule set it.
import type { ReactNode } from 'react';
import { lastDayBefore } from '../../../../machines/case/deadlines/deadlines.ts';
import type { DeadlineType } from '../../../../machines/case/events/case-event.ts';
import type { Day } from '../../../../machines/day.ts';
import type { CaseRow } from '../../parts/api/views.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { relativeDay } from '../../parts/words/relative-day.ts';
import { texts } from './texts.ts';

/** `why`: what a row holds beyond one glance is said when it is asked for. */
type DueDayProps = { readonly row: Pick<CaseRow, 'day' | 'reason' | 'due' | 'planned'>; readonly today: Day; readonly why: boolean };

/** True of a row that has more to say than its day. */
export const hasWhy = ({ reason, due }: CaseRow): boolean =>
  reason.code === 'review' || reason.code === 'wakes' || (reason.code === 'planned' && due !== null);

export function DueDay({ row: { day, reason, due, planned }, today, why }: DueDayProps) {
  const { say, t } = useLanguage(texts);
  if (day === null) return <p className="triage-due soft">{t.nothing}</p>;
  const isPast = day < today;
  switch (reason.code) {
    case 'review':
      return (
        <DatedSentence what={(isPast ? t.reviewWasDue : t.reviewDue)(say.day(day))} day={day} today={today}>
          {why && <More>{say.dueReason(reason.rule)}</More>}
          {planned !== null && (why || isTooLate(planned, day, today)) && <Appointment planned={planned} due={day} today={today} />}
        </DatedSentence>
      );
    case 'planned':
      return (
        <DatedSentence what={(isPast ? t.reviewWasPlanned : t.reviewPlanned)(say.day(day))} day={day} today={today}>
          {why && due !== null && <More>{t.atTheLatest(say.day(due.on), say.dueReason(due.rule))}</More>}
        </DatedSentence>
      );
    case 'talkOffered':
      return <DatedSentence what={(isPast ? t.talkWasOffered : t.talkOffered)(say.day(day))} day={day} today={today} />;
    case 'wakes':
      return (
        <DatedSentence what={t.wakes(say.day(day))} day={day} today={today}>
          {why && <More>{t.afterPause}</More>}
        </DatedSentence>
      );
    case 'deadline':
      return <Deadline deadline={reason.deadline} day={day} today={today} />;
    case 'closed':
      return <p className="triage-due soft">{t.closedOn(say.day(day))}</p>;
    case 'lastEntry':
      return <p className="triage-due soft">{t.lastOn(say.day(day))}</p>;
    case 'nothing':
      return <p className="triage-due soft">{t.nothing}</p>;
  }
}

type DeadlineProps = { readonly deadline: DeadlineType; readonly day: Day; readonly today: Day };

/** What is still to be done is said by its last day; the calendar speaks only on the day after. */
function Deadline({ deadline, day, today }: DeadlineProps) {
  const { say, t } = useLanguage(texts);
  const task = say.task(deadline);
  // Most deadlines are raised on the day after their last day.
  if (task !== null) {
    const last = lastDayBefore(deadline, day);
    return <DatedSentence what={(last < today ? t.wasUntil : t.until)(say.day(last), task)} day={last} today={today} />;
  }
  return (
    <DatedSentence what={(day < today ? t.since : t.from)(say.day(day))} day={day} today={today}>
      <More>{say.deadline(deadline)}</More>
    </DatedSentence>
  );
}

type AppointmentProps = { readonly planned: Day; readonly due: Day; readonly today: Day };

const isTooLate = (planned: Day, due: Day, today: Day): boolean => planned > due && due >= today;

const More = ({ children }: { readonly children: ReactNode }) => <span className="triage-more">{children}</span>;

/** An appointment beside the last day for it: one that lies after it is not in order, as long as it can still be moved. */
function Appointment({ planned, due, today }: AppointmentProps) {
  const { say, t } = useLanguage(texts);
  const words = planned < today ? t.appointmentWas : isTooLate(planned, due, today) ? t.appointmentTooLate : t.appointment;
  return <More>{words(say.day(planned))}</More>;
}

type DatedSentenceProps = { readonly what: string; readonly day: Day; readonly today: Day; readonly children?: ReactNode };

function DatedSentence({ what, day, today, children }: DatedSentenceProps) {
  const { lang } = useLanguage();
  return (
    <div className="triage-due">
      <strong>{what}</strong> <span className="triage-away">({relativeDay(day, today, lang)})</span>
      {children}
    </div>
  );
}
