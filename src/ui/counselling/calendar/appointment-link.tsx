// One appointment: what it is, whose, and the way to the case.
import { Link } from '@tanstack/react-router';
import { useSignedInRole } from '../../parts/api/use-actor.ts';
import type { CalendarItem } from '../../parts/api/views.ts';
import { callName } from '../../parts/words/call-name.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type AppointmentLinkProps = {
  readonly item: CalendarItem;
  /** Whether the Tab key comes here; the table is one stop with its own keys. */
  readonly isTabStop?: boolean;
};

/** What is past its day stands out; otherwise the colour says what kind of day it is. */
const toneOf = ({ kind, group }: CalendarItem): string => (kind === 'reviewDue' && group === 'overdue' ? 'tone-overdue' : `tone-${kind}`);

export function AppointmentLink({ item, isTabStop = true }: AppointmentLinkProps) {
  const { lang, t } = useLanguage(texts);
  const called = callName(lang, useSignedInRole())(item.name, item.case);
  return (
    <Link to="/cases/$id" params={{ id: item.case }} className={`appointment ${toneOf(item)}`} {...(!isTabStop && { tabIndex: -1 })}>
      <span className="appointment-kind">{t.kinds[item.kind]}</span> <span className="appointment-name">{called}</span>
    </Link>
  );
}
