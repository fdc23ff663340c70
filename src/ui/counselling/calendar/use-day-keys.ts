// Moves through a month by keyboard (roving tabindex, ARIA grid pattern): one stop for the Tab key, arrows from day to day, over the
// edge into the next month.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Day } from '../../../../machines/day.ts';
import { dayByKey, firstDayOf, isMonth, monthOf, type Month } from './month.ts';

const dayAt = (target: EventTarget): Day | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null) : null;

export function useDayKeys(month: Month, today: Day) {
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, choose] = useState<Day | null>(null);
  /** Where the keyboard is on its way to, perhaps in a month that is not there yet. */
  const goal = useRef<Day | null>(null);
  const active = chosen !== null && monthOf(chosen) === month ? chosen : monthOf(today) === month ? today : firstDayOf(month);
  const cellOf = (day: Day) => table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`);
  // Only a move by key takes the focus; when the month was changed by its links, it stays there.
  useEffect(() => {
    if (goal.current !== active) return;
    goal.current = null;
    table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active, month]);

  const go = (day: Day) => {
    if (!isMonth(monthOf(day))) return;
    goal.current = day;
    choose(day);
    // `replace`: whoever walks by arrow over the edge of a month has not opened a page to come back from.
    if (monthOf(day) !== month) void navigate({ to: '/calendar', search: { month: monthOf(day) }, replace: true, resetScroll: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayAt(event.target);
    if (day === null || event.altKey || event.ctrlKey || event.metaKey) return;
    // Enter leads from a day to what is on, Escape back; between the links of a day the Tab key moves.
    const isOnDay = event.target === cellOf(day);
    const next = dayByKey(day, event.key);
    if (next !== null) go(next);
    else if (event.key === 'Enter' && isOnDay) cellOf(day)?.querySelector<HTMLElement>('a')?.focus();
    else if (event.key === 'Escape' && !isOnDay) cellOf(day)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocus = ({ target }: FocusEvent) => choose(dayAt(target));
  return { table, active, onKeyDown, onFocus };
}
