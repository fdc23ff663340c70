// What one day holds: talks people come for, and what only falls due. Everybody once, in the order of their names.
import type { Day } from '../../../../machines/day.ts';
import type { AppointmentKind } from '../../../engine/outlook/appointments.ts';
import type { CalendarItem, CalendarMonth, CaseView } from '../../parts/api/views.ts';

/** To these somebody comes; the others are days of the calendar. */
const talks: ReadonlySet<AppointmentKind> = new Set(['firstTalk', 'reviewPlanned', 'newAppointment']);

export type DayItems = { readonly talks: readonly CalendarItem[]; readonly besides: readonly CalendarItem[] };

const names = new Intl.Collator('de');
const inOrder = (a: CalendarItem, b: CalendarItem): number =>
  Number(a.name === null) - Number(b.name === null) || names.compare(a.name ?? '', b.name ?? '') || names.compare(a.case, b.case);

/** Of somebody who comes for a talk what else falls on that day stands on their sheet already. */
export function itemsOn({ days }: Pick<CalendarMonth, 'days'>, day: Day): DayItems {
  const items = (days.find(({ on }) => on === day)?.items ?? []).toSorted(inOrder);
  const isTalk = ({ kind }: CalendarItem): boolean => talks.has(kind);
  const coming = items.filter((item, index) => isTalk(item) && items.findIndex((one) => isTalk(one) && one.case === item.case) === index);
  const expected = new Set(coming.map((item) => item.case));
  return { talks: coming, besides: items.filter((item) => !expected.has(item.case)) };
}

/** A counsellor's own are the cases they are responsible for. */
export const isOf = (view: CaseView, counsellor: string): boolean => view.state.context.file.counsellor === counsellor;
