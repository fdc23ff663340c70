// Opening hours as they are read: days with the same hours stand together.
import { listOf, looseOf, objectsIn, textOf } from '../parts/values.ts';

const days = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as const;

function hoursOf(day: unknown): string | null {
  const said = looseOf(day);
  if (said['closed'] === true) return null;
  const appointment = said['appointmentOnly'] === true ? ' (nur mit Termin)' : '';
  if (said['allDay'] === true) return `0:00–24:00${appointment}`;
  const slots = objectsIn(said['timeSlots']).flatMap((slot) => {
    const [start, end] = [textOf(slot['start']), textOf(slot['end'])];
    return start === null || end === null ? [] : [`${start}–${end}`];
  });
  return slots.length === 0 ? (appointment === '' ? null : 'nur mit Termin') : `${slots.join(', ')}${appointment}`;
}

/** Undefined is not said; null is a place without opening hours. */
export function openingHours(raw: unknown): string | null | undefined {
  if (raw === undefined) return undefined;
  const week = listOf(raw).slice(0, 7).map(hoursOf);
  const lines: { first: number; last: number; hours: string }[] = [];
  for (const [index, hours] of week.entries()) {
    const before = lines.at(-1);
    if (hours === null) continue;
    if (before !== undefined && before.hours === hours && before.last === index - 1) before.last = index;
    else lines.push({ first: index, last: index, hours });
  }
  const text = lines.map(({ first, last, hours }) => `${days[first]}${first === last ? '' : `–${days[last]}`} ${hours}`).join('; ');
  return text === '' ? null : text;
}
