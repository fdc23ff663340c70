// The day a case is about next, how far away it is, and which rule set it.
import type { ReactNode } from 'react';
import type { Day } from '../../../machines/day.ts';
import type { CaseRow } from '../api/views.ts';
import { useLanguage } from '../language.tsx';
import { relativeDay } from '../relative-day.ts';
import { texts } from './texts.ts';

type DueDayProps = { readonly row: CaseRow; readonly today: Day };

export function DueDay({ row: { day, reason, due, planned }, today }: DueDayProps) {
  const { say, t } = useLanguage(texts);
  if (day === null) return <p className="triage-due soft">{t.nothing}</p>;
  const isPast = day < today;
  switch (reason.code) {
    case 'review':
      return (
        <Said what={(isPast ? t.reviewWasDue : t.reviewDue)(say.day(day))} day={day} today={today}>
          {planned !== null && <>{(planned < today ? t.appointmentWas : t.appointment)(say.day(planned))} · </>}
          {say.dueReason(reason.rule)}
        </Said>
      );
    case 'planned':
      return (
        <Said what={(isPast ? t.reviewWasPlanned : t.reviewPlanned)(say.day(day))} day={day} today={today}>
          {due !== null && t.atTheLatest(say.day(due.on), say.dueReason(due.rule))}
        </Said>
      );
    case 'talkOffered':
      return <Said what={(isPast ? t.talkWasOffered : t.talkOffered)(say.day(day))} day={day} today={today} />;
    case 'wakes':
      return (
        <Said what={t.wakes(say.day(day))} day={day} today={today}>
          {t.afterPause}
        </Said>
      );
    case 'deadline':
      return (
        <Said what={(isPast ? t.since : t.from)(say.day(day))} day={day} today={today}>
          {say.deadline(reason.deadline)}
        </Said>
      );
    case 'closed':
      return <p className="triage-due soft">{t.closedOn(say.day(day))}</p>;
    case 'lastEntry':
      return <p className="triage-due soft">{t.lastOn(say.day(day))}</p>;
    case 'nothing':
      return <p className="triage-due soft">{t.nothing}</p>;
  }
}

type SaidProps = { readonly what: string; readonly day: Day; readonly today: Day; readonly children?: ReactNode };

function Said({ what, day, today, children }: SaidProps) {
  const { lang } = useLanguage();
  return (
    <div className="triage-due">
      <strong>{what}</strong> <span className="triage-away">({relativeDay(day, today, lang)})</span>
      <span className="triage-more">{children}</span>
    </div>
  );
}
